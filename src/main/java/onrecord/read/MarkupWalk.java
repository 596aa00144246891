package onrecord.read;

import java.util.ArrayList;
import java.util.List;
import onrecord.model.Block;
import onrecord.model.Block.Kind;
import onrecord.model.Hyperlink;
import onrecord.model.Metadata;
import onrecord.text.OffsetMap;
import onrecord.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Walks the elements of a marked-up text in order and collects their words, with the way of each character back to the file.
 * What an element means is for its {@link Markup} to say. For one thread.
 */
final class MarkupWalk {
    /** What the elements of one language of marking up mean. */
    interface Markup {
        /** Returns whether words in an element are copy. */
        boolean isCopy(Element element);

        /** Returns whether an element is a block of its own. */
        boolean isBlock(Element element);

        /** Returns where an element leads; empty where it leads nowhere outside. */
        String addressOf(Element element);

        /** Returns whether an element only ends a line. */
        boolean isBreak(Element element);

        /**
         * Returns what a block is.
         *
         * @param around what the block around it is
         */
        Kind kindOf(Element element, Kind around);
    }

    private final Markup markup;
    private final String text;
    private final OffsetMap.Builder words = new OffsetMap.Builder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Hyperlink> links = new ArrayList<>();
    /** Where the block at hand begins in the reading text, and what it is; -1 between blocks. */
    private int begin = -1;

    private Kind kind = Kind.PARAGRAPH;

    /** Begins a walk through the file {@code text}. */
    MarkupWalk(String text, Markup markup) {
        this.markup = markup;
        this.text = text;
    }

    /** Collects what is inside {@code parent}, which is a block of the kind {@code around}. */
    void inside(Element parent, Kind around) {
        for (Node node : parent.childNodes()) {
            at(node, around);
        }
    }

    /** Collects {@code node}, which stands in a block of the kind {@code around}. */
    void at(Node node, Kind around) {
        if (node instanceof TextNode words) {
            take(words, around);
        } else if (node instanceof Element element && markup.isCopy(element)) {
            if (markup.isBreak(element)) {
                breakLine(element);
            } else if (markup.isBlock(element)) {
                flush();
                inside(element, markup.kindOf(element, around));
                flush();
            } else {
                linked(element, around);
            }
        }
    }

    /** Collects what is inside an element that may lead somewhere, and is no block. */
    private void linked(Element element, Kind around) {
        int block = blocks.size();
        boolean inBlock = begin >= 0;
        int from = words.length();
        inside(element, around);
        if (begin >= 0 && blocks.size() == block) {
            String address = markup.addressOf(element);
            // a block that begins with the link begins behind a blank line
            Span span = words.stripped(inBlock ? from : begin, words.length());
            if (!address.isEmpty() && !span.isEmpty()) {
                links.add(new Hyperlink(span, address));
            }
        }
    }

    /** Ends the block at hand. */
    void flush() {
        if (begin < 0) {
            return;
        }
        Span span = words.stripped(begin, words.length());
        if (!span.isEmpty()) {
            blocks.add(new Block(kind, span));
        }
        begin = -1;
    }

    /** A break is a line end; two of them part paragraphs. */
    private void breakLine(Element element) {
        if (begin < 0) {
            return;
        }
        if (words.last() == '\n') {
            flush();
        } else {
            words.append(
                    "\n",
                    element.sourceRange().startPos(),
                    element.sourceRange().endPos());
        }
    }

    private void take(TextNode node, Kind around) {
        String read = node.getWholeText();
        if (begin < 0) {
            if (node.isBlank() || !node.sourceRange().isTracked()) {
                return;
            }
            int place = node.sourceRange().startPos();
            if (words.length() > 0) {
                words.append("\n\n", place, place);
            }
            begin = words.length();
            kind = around;
        }
        align(read, node.sourceRange().startPos(), node.sourceRange().endPos());
    }

    /** Lays what was read beside the piece of the file it was read from. */
    private void align(String read, int from, int to) {
        int file = from;
        int at = 0;
        while (at < read.length() && file < to) {
            int next = file + 1;
            String piece;
            if (isSpace(text.charAt(file))) {
                while (next < to && isSpace(text.charAt(next))) {
                    next++;
                }
                piece = text.substring(file, next);
            } else if (text.charAt(file) == '&') {
                while (next < to && (Character.isLetterOrDigit(text.charAt(next)) || text.charAt(next) == '#')) {
                    next++;
                }
                next += next < to && text.charAt(next) == ';' ? 1 : 0;
                piece = Parser.unescapeEntities(text.substring(file, next), false);
            } else {
                while (next < to && text.charAt(next) != '&' && !isSpace(text.charAt(next))) {
                    next++;
                }
                piece = text.substring(file, next);
            }
            if (!read.startsWith(piece, at)) {
                break;
            }
            append(piece, file, next);
            at += piece.length();
            file = next;
        }
        if (at < read.length()) {
            // the parser read it in another way: all of the rest leads to all of the rest
            append(read.substring(at), file, to);
        }
    }

    private void append(String piece, int from, int to) {
        if (!isSpace(piece.charAt(0))) {
            words.append(piece, from, to);
        } else if (words.length() > begin && !Character.isWhitespace(words.last())) {
            words.append(" ", from, to);
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }

    /** Returns what was collected, with what the file says of itself. */
    Format.Draft draft(Metadata metadata) {
        return new Format.Draft(words.text(), words.map(), blocks, links, metadata);
    }
}
