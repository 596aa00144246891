package onrecord.read;

import java.util.List;
import onrecord.model.Block;
import onrecord.model.Hyperlink;
import onrecord.text.OffsetMap;
import onrecord.text.Span;

/**
 * Pieces of a reading text that something else is read for; offsets lead from that to the whole piece in the file.
 *
 * @param all in text order, not overlapping
 */
record Replacements(List<One> all) {
    /**
     * One piece.
     *
     * @param span its place in the reading text
     * @param meant what is read for it; may be empty
     */
    record One(Span span, String meant) {}

    /** Returns {@code draft} with the pieces replaced; a block of which nothing but spaces is left is none. */
    Format.Draft in(Format.Draft draft) {
        OffsetMap.Builder text = new OffsetMap.Builder();
        int[][] runs = draft.offsets().runs();
        int from = 0;
        int run = 0;
        for (One one : all) {
            run = copy(draft, runs, run, new Span(from, one.span.start()), text);
            Span inFile = draft.offsets().toFile(one.span);
            text.append(one.meant, inFile.start(), inFile.end());
            from = one.span.end();
        }
        copy(draft, runs, run, new Span(from, draft.text().length()), text);
        int[] shifts = shifts();
        String meant = text.text();
        List<Block> blocks = draft.blocks().stream()
                .map(block -> new Block(block.kind(), stripped(meant, shifted(block.span(), shifts))))
                .filter(block -> !block.span().isEmpty())
                .toList();
        List<Hyperlink> links = draft.links().stream()
                .map(link -> new Hyperlink(stripped(meant, shifted(link.span(), shifts)), link.url()))
                .filter(link -> !link.span().isEmpty())
                .toList();
        return new Format.Draft(meant, text.map(), blocks, links, draft.metadata());
    }

    /** Copies a piece that is as it should be, run by run; returns the run it ends in. */
    private static int copy(Format.Draft draft, int[][] runs, int first, Span piece, OffsetMap.Builder text) {
        if (runs.length == 0) {
            text.append(piece.of(draft.text()), piece.start(), piece.end());
            return 0;
        }
        int run = first;
        for (int at = piece.start(); at < piece.end(); ) {
            while (run + 1 < runs.length && runs[run + 1][0] <= at) {
                run++;
            }
            int end = run + 1 < runs.length ? Math.min(piece.end(), runs[run + 1][0]) : piece.end();
            Span inFile = draft.offsets().toFile(new Span(at, end));
            text.append(draft.text().substring(at, end), inFile.start(), inFile.end());
            at = end;
        }
        return run;
    }

    /** Returns by how much the text is shorter behind each piece. */
    private int[] shifts() {
        int[] shifts = new int[all.size()];
        int shift = 0;
        for (int i = 0; i < shifts.length; i++) {
            One one = all.get(i);
            shift += one.span.length() - one.meant.length();
            shifts[i] = shift;
        }
        return shifts;
    }

    /** Returns {@code span} without spaces around it, which an entity may have stood for. */
    private static Span stripped(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Lines.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Lines.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private Span shifted(Span span, int[] shifts) {
        return new Span(shifted(span.start(), shifts), shifted(span.end(), shifts));
    }

    private int shifted(int offset, int[] shifts) {
        int low = 0;
        int high = shifts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span.end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        // an offset within a piece leads behind what stands for it
        One next = low < shifts.length ? all.get(low) : null;
        int meant = next != null && next.span.start() < offset
                ? Math.min(offset, next.span.start() + next.meant.length())
                : offset;
        return meant - (low == 0 ? 0 : shifts[low - 1]);
    }
}
