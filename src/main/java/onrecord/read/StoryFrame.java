package onrecord.read;

import java.util.ArrayList;
import java.util.List;
import onrecord.model.Block;
import onrecord.model.Metadata;
import onrecord.text.Span;

/**
 * What stands around the copy of a story in plain text, for desks and programs: what a wire sends before and behind it, the
 * header of a mail, the labels of a database's export.
 *
 * @param head what stands above the copy, in text order
 * @param copy the rest, headline and all
 * @param foot what stands below it, in text order
 * @param metadata what the labels say
 */
record StoryFrame(List<Block> head, Span copy, List<Block> foot, Metadata metadata) {
    /** No header is longer, in lines. */
    private static final int LONGEST_HEAD = 80;

    /** Tells what stands around the copy in a piece of {@code text}. */
    static StoryFrame of(String text, Span piece) {
        Span message = message(text, piece);
        List<Block> head = new ArrayList<>(lines(text, new Span(piece.start(), message.start())));
        Lines top = Lines.of(text, top(text, message, LONGEST_HEAD));
        int line = 0;
        for (int before = -1; before < line && line < top.size(); ) {
            before = line;
            line = MailHeader.read(top, line, head);
            line = WireHeader.read(top, line, head);
        }
        int start = line == 0 ? message.start() : Lines.next(text, top.end(line - 1), message.end());
        Span rest = new Span(start, message.end());
        ExportLabels labels = ExportLabels.of(text, rest);
        head.addAll(labels.head());
        List<Block> foot = new ArrayList<>(labels.foot());
        foot.addAll(lines(text, new Span(message.end(), piece.end())));
        return new StoryFrame(head, labels.copy(), foot, labels.metadata());
    }

    /** Returns what stands between the control characters that frame the words of a message; all where there are none. */
    private static Span message(String text, Span piece) {
        int begin = find(text, Lines.STX, piece.start(), piece.end());
        int start = begin < piece.end() ? begin + 1 : piece.start();
        return new Span(start, find(text, Lines.ETX, start, piece.end()));
    }

    /** Returns the place of a char; {@code end} where it does not stand before that. */
    private static int find(String text, char c, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) != c) {
            at++;
        }
        return at;
    }

    /** Returns the first lines of a piece. */
    static Span top(String text, Span piece, int lines) {
        int end = piece.start();
        for (int line = 0; line < lines && end < piece.end(); line++) {
            end = Lines.next(text, end, piece.end());
        }
        return new Span(piece.start(), end);
    }

    private static List<Block> lines(String text, Span piece) {
        Lines lines = Lines.of(text, piece);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            blocks.add(new Block(Block.Kind.ENVELOPE, lines.span(i)));
        }
        return blocks;
    }
}
