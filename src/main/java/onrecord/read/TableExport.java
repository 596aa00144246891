package onrecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.model.Block;
import onrecord.model.Metadata;
import onrecord.model.Publication;
import onrecord.read.ExportLabel.Use;
import onrecord.text.OffsetMap;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads stories that a system wrote as a table: the names of the columns on the first line, then a story a line, parted by tabs. */
final class TableExport {
    /** A day as such tables write it, with or without the time. */
    private static final int DAY = "2031-03-04".length();

    private final String text;
    private final List<Use> columns;

    private TableExport(String text, List<Use> columns) {
        this.text = text;
        this.columns = columns;
    }

    /** Returns the stories of such a table; none where {@code text} is no such table. */
    static List<Format.Item> read(String text) {
        int end = Lines.next(text, 0, text.length());
        String first = text.substring(0, end).strip();
        if (first.indexOf('\t') < 0) {
            return List.of();
        }
        List<Use> columns = new ArrayList<>();
        for (String name : first.split("\t", -1)) {
            ExportLabel label = ExportLabel.named(name.strip().replace('_', ' ').toLowerCase(Locale.ROOT));
            columns.add(label == null ? Use.OTHER : label.use());
        }
        return columns.contains(Use.TITLE) && columns.contains(Use.TEXT)
                ? new TableExport(text, columns).rows(end)
                : List.of();
    }

    /** Returns the rows as stories; none where a row has other columns than the first line names. */
    private List<Format.Item> rows(int from) {
        List<Format.Item> items = new ArrayList<>();
        int begin = 0;
        for (int at = from; at < text.length(); ) {
            int next = Lines.next(text, at, text.length());
            Span row = new Span(at, next);
            if (!row.of(text).isBlank()) {
                List<Span> cells = cells(row);
                if (cells.size() != columns.size()) {
                    return List.of();
                }
                // the names of the columns stand on the page of the first story
                Span piece = new Span(begin, next);
                items.add(new Format.Item(String.valueOf(items.size() + 1), piece, story(piece, from, cells)));
                begin = next;
            }
            at = next;
        }
        return items;
    }

    private List<Span> cells(Span row) {
        List<Span> cells = new ArrayList<>();
        int begin = row.start();
        for (int i = row.start(); i <= row.end(); i++) {
            if (i == row.end() || text.charAt(i) == '\t') {
                cells.add(stripped(begin, i));
                begin = i + 1;
            }
        }
        return cells;
    }

    private Span stripped(int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }

    private Format.Draft story(Span piece, int head, List<Span> cells) {
        List<Block> blocks = new ArrayList<>();
        Metadata.Builder metadata = Metadata.builder();
        if (piece.start() == 0) {
            blocks.add(new Block(Block.Kind.ENVELOPE, stripped(0, head)));
        }
        for (int column = 0; column < cells.size(); column++) {
            Span cell = cells.get(column);
            if (!cell.isEmpty()) {
                blocks.add(new Block(
                        kind(columns.get(column)), new Span(cell.start() - piece.start(), cell.end() - piece.start())));
                tell(columns.get(column), cell.of(text), metadata);
            }
        }
        String words = piece.of(text);
        OffsetMap offsets = new OffsetMap.Builder()
                .append(words, piece.start(), piece.end())
                .map();
        return new Format.Draft(words, offsets, blocks, metadata.build());
    }

    private static Block.Kind kind(Use use) {
        return use == Use.TEXT ? Block.Kind.PARAGRAPH : ExportLabels.kind(use);
    }

    private static void tell(Use use, @Nullable String words, Metadata.Builder metadata) {
        if (use == Use.DATE && words != null && words.length() >= DAY) {
            GivenDate.of(words.substring(0, DAY), Optional.empty())
                    .ifPresent(day -> metadata.published(Optional.of(day), Publication.DateSource.METADATA));
        } else if (use == Use.SOURCE) {
            metadata.agency(Optional.ofNullable(words));
        }
    }
}
