package onrecord.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onrecord.site.view.Run;
import onrecord.text.Span;

/**
 * Cuts a paragraph at every place where a mark begins or ends, so that marks which overlap become marks which nest: a
 * sentence holds tinted words, tinted words hold names and dates. All words of the paragraph come back unchanged.
 */
final class TextRuns {
    /** Chars in a line of the page at its full width, near enough. */
    private static final int LINE = 72;

    private final String text;
    private final List<Span> sentences;
    private final List<String> anchors;
    private final Span[] quoted;
    private final Span wire;
    private final List<Linked> marks;

    /**
     * Words in the text that lead somewhere.
     *
     * @param span its words
     * @param kind {@code who} (a name), {@code when} (a date) or {@code out} (what the copy links to)
     */
    record Linked(Span span, String kind, String href, String basis, String datetime) {}

    /**
     * Prepares an article.
     *
     * @param sentences all sentences in text order
     * @param anchors what the sentences are cited by
     * @param quoted the spans in quotation marks
     * @param wire the dateline; empty where there is none
     * @param marks names and dates, the more important first: a mark that overlaps an earlier one is left out
     */
    TextRuns(
            String text, List<Span> sentences, List<String> anchors, List<Span> quoted, Span wire, List<Linked> marks) {
        this.text = text;
        this.sentences = sentences;
        this.anchors = anchors;
        this.quoted = union(quoted);
        this.wire = wire;
        this.marks = apart(marks);
    }

    /** Returns the runs of one paragraph. */
    List<Run> of(Span paragraph) {
        int[] cuts = cuts(paragraph);
        List<Run> runs = new ArrayList<>(cuts.length);
        int at = paragraph.start();
        int before = -1;
        boolean tintedBefore = false;
        for (int i = 0; i < cuts.length; i++) {
            int end = cuts[i];
            int sentence = sentenceOf(at);
            boolean starts = sentence >= 0 && sentence != before;
            boolean ends = sentence >= 0 && (end == paragraph.end() || sentenceOf(end) != sentence);
            boolean tinted = isTinted(at, sentence);
            boolean tintedNext = end < paragraph.end() && isTinted(end, sentenceOf(end));
            Linked mark = markAt(at);
            boolean inWire = wire.contains(at);
            runs.add(new Run(
                    printable(text, at, end),
                    starts ? sentence + 1 : 0,
                    starts ? anchors.get(sentence) : "",
                    starts && isNear(sentence, paragraph),
                    ends,
                    inWire && (at == wire.start() || at == paragraph.start()),
                    inWire && (end == wire.end() || end == paragraph.end()),
                    tinted && (!tintedBefore || starts),
                    tinted && (!tintedNext || ends),
                    mark.kind(),
                    mark.href(),
                    mark.basis(),
                    mark.datetime()));
            before = sentence;
            tintedBefore = tinted;
            at = end;
        }
        return runs;
    }

    /**
     * Returns the words as HTML can hold them: control characters, which it cannot, become U+FFFD; all else stays.
     */
    static String printable(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isControl(text.charAt(i))) {
                StringBuilder out = new StringBuilder(end - start);
                for (int j = start; j < end; j++) {
                    char c = text.charAt(j);
                    out.append(isControl(c) ? '\ufffd' : c);
                }
                return out.toString();
            }
        }
        return text.substring(start, end);
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' || c >= 0x7f && c < 0xa0 || c >= 0xfffe;
    }

    private int[] cuts(Span paragraph) {
        int[] cuts = new int[2 * (sentences.size() + quoted.length + marks.size()) + 3];
        int count = 0;
        for (int i = firstSentence(paragraph.start());
                i < sentences.size() && sentences.get(i).start() < paragraph.end();
                i++) {
            count = add(cuts, count, sentences.get(i), paragraph);
        }
        for (Span span : quoted) {
            count = add(cuts, count, span, paragraph);
        }
        for (Linked mark : marks) {
            count = add(cuts, count, mark.span(), paragraph);
        }
        count = add(cuts, count, wire, paragraph);
        cuts[count++] = paragraph.end();
        Arrays.sort(cuts, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (cuts[i] > paragraph.start() && (kept == 0 || cuts[i] != cuts[kept - 1])) {
                cuts[kept++] = cuts[i];
            }
        }
        return Arrays.copyOf(cuts, kept);
    }

    private static int add(int[] cuts, int count, Span span, Span paragraph) {
        int next = count;
        if (span.start() > paragraph.start() && span.start() < paragraph.end()) {
            cuts[next++] = span.start();
        }
        if (span.end() > paragraph.start() && span.end() < paragraph.end()) {
            cuts[next++] = span.end();
        }
        return next;
    }

    /** Returns the index of the sentence at {@code offset}, or -1 between sentences. */
    private int sentenceOf(int offset) {
        int at = firstSentence(offset);
        return at < sentences.size() && sentences.get(at).contains(offset) ? at : -1;
    }

    /** Returns the index of the first sentence that ends behind {@code offset}. */
    private int firstSentence(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns whether a sentence is likely to begin on the line on which the one before it begins. */
    private boolean isNear(int sentence, Span paragraph) {
        if (sentence == 0 || sentences.get(sentence - 1).start() < paragraph.start()) {
            return false;
        }
        int before = sentences.get(sentence - 1).start() - paragraph.start();
        int here = sentences.get(sentence).start() - paragraph.start();
        return here / LINE == before / LINE && !isNear(sentence - 1, paragraph);
    }

    /** Returns whether quoted words stand at {@code offset}; the white space between two sentences is never tinted. */
    private boolean isTinted(int offset, int sentence) {
        if (sentence < 0) {
            return false;
        }
        int low = 0;
        int high = quoted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quoted[middle].end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < quoted.length && quoted[low].contains(offset);
    }

    private Linked markAt(int offset) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < marks.size() && marks.get(low).span().contains(offset) ? marks.get(low) : NO_MARK;
    }

    private static final Linked NO_MARK = new Linked(new Span(0, 0), "", "", "", "");

    private static Span[] union(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(null);
        List<Span> merged = new ArrayList<>();
        for (Span span : sorted) {
            int last = merged.size() - 1;
            if (last >= 0 && span.start() <= merged.get(last).end()) {
                merged.set(last, merged.get(last).cover(span));
            } else {
                merged.add(span);
            }
        }
        return merged.toArray(Span[]::new);
    }

    private static List<Linked> apart(List<Linked> marks) {
        List<Linked> kept = new ArrayList<>();
        for (Linked mark : marks) {
            int at = place(kept, mark.span());
            boolean free =
                    (at == 0 || kept.get(at - 1).span().end() <= mark.span().start())
                            && (at == kept.size()
                                    || mark.span().end() <= kept.get(at).span().start());
            if (free && !mark.span().isEmpty()) {
                kept.add(at, mark);
            }
        }
        return kept;
    }

    private static int place(List<Linked> sorted, Span span) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).span().start() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
