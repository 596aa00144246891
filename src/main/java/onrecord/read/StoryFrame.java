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
    /** So many lines tell whether there is one. */
    private static final int FIRST_LINES = 18;

    /** Tells what stands around the copy in a piece of {@code text}. */
    static StoryFrame of(String text, Span piece) {
        Span message = message(text, piece);
        List<Block> head = new ArrayList<>(lines(text, new Span(piece.start(), message.start())));
        Lines top = Lines.of(text, top(text, message, FIRST_LINES));
        int start = message.start();
        if (MailHeader.begins(top) || WireHeader.begins(top)) {
            start = header(text, message, head);
            top = Lines.of(text, top(text, new Span(start, message.end()), FIRST_LINES));
        }
        boolean mail = piece.start() > 0 || head.stream().anyMatch(block -> block.kind() == Block.Kind.SENT);
        int clip = mail ? Clipping.read(top, head.isEmpty(), head) : 0;
        if (clip > 0) {
            start = Lines.next(text, top.end(clip - 1), message.end());
            top = Lines.of(text, top(text, new Span(start, message.end()), FIRST_LINES));
        }
        int printed = head.isEmpty() ? ArticleHead.read(top, head) : 0;
        if (printed > 0) {
            start = Lines.next(text, top.end(printed - 1), message.end());
            top = Lines.of(text, top(text, new Span(start, message.end()), FIRST_LINES));
        }
        ExportLabels labels = ExportLabels.of(text, new Span(start, message.end()), top);
        head.addAll(labels.head());
        List<Block> foot = new ArrayList<>(labels.foot());
        foot.addAll(lines(text, new Span(message.end(), piece.end())));
        return new StoryFrame(head, labels.copy(), foot, labels.metadata());
    }

    /** Reads the header of a wire or a mail; returns where the rest begins. */
    private static int header(String text, Span message, List<Block> head) {
        Lines lines = Lines.of(text, top(text, message, LONGEST_HEAD));
        int line = 0;
        for (int before = -1; before < line && line < lines.size(); ) {
            before = line;
            line = MailHeader.read(lines, line, head);
            line = WireHeader.read(lines, line, head);
        }
        int forwarded = line == 0 ? line : MailHeader.forwarded(lines, line);
        if (forwarded > line) {
            int behind = MailHeader.read(lines, forwarded, new ArrayList<>());
            for (int i = line; i < forwarded && behind > forwarded; i++) {
                head.add(new Block(Block.Kind.ENVELOPE, lines.span(i)));
            }
            line = behind > forwarded ? MailHeader.read(lines, forwarded, head) : line;
        }
        return line == 0 ? message.start() : Lines.next(text, lines.end(line - 1), message.end());
    }

    /** Returns what stands between the control characters that frame the words of a message; all where there are none. */
    private static Span message(String text, Span piece) {
        int begin = find(text, Lines.STX, piece.start(), piece.end());
        int start = begin < piece.end() ? begin + 1 : piece.start();
        return new Span(start, find(text, Lines.ETX, start, piece.end()));
    }

    /** Returns the place of a char; {@code end} where it does not stand before that. */
    private static int find(String text, char c, int from, int end) {
        if (end == text.length()) {
            int found = text.indexOf(c, from);
            return found < 0 ? end : found;
        }
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

    /** Returns the lines of a piece that is none of the story. */
    static List<Block> lines(String text, Span piece) {
        Lines lines = Lines.of(text, piece);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            blocks.add(new Block(Block.Kind.ENVELOPE, lines.span(i)));
        }
        return blocks;
    }
}
