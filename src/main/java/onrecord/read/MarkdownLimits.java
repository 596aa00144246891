package onrecord.read;

import java.util.Optional;
import onrecord.text.Limits;

/**
 * Tells Markdown that takes too long to read. The reader's time grows with the square of the marks within one block, and of
 * lists and quotations within one file, so each has a limit.
 */
final class MarkdownLimits {
    /** What begins or ends a link, a picture, code, a tag or an entity. */
    private static final String MARKS = "[]<&`!";

    private MarkdownLimits() {}

    /** Returns what there is too much of in {@code text} from {@code begin}, in words; empty where it can be read. */
    static Optional<String> broken(String text, int begin) {
        if (text.length() - begin > Limits.MARKDOWN_CHARS) {
            return Optional.of("it has more than " + Limits.MARKDOWN_CHARS + " characters");
        }
        int marks = 0;
        int items = 0;
        int block = begin;
        boolean blank = true;
        boolean first = true;
        boolean number = false;
        for (int i = begin; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                block = blank ? i : block;
                blank = true;
                first = true;
                number = false;
                continue;
            }
            marks += MARKS.indexOf(c) >= 0 ? 1 : 0;
            if (first && isItem(c, number)) {
                items++;
            }
            number = first && c >= '0' && c <= '9';
            boolean space = c == ' ' || c == '\t';
            first = first && (space || number || isItem(c, false));
            blank &= space;
            if (marks > Limits.MARKDOWN_MARKS) {
                return Optional.of("it has more than " + Limits.MARKDOWN_MARKS + " brackets and other marks");
            }
            if (items > Limits.MARKDOWN_ITEMS) {
                return Optional.of(
                        "it has more than " + Limits.MARKDOWN_ITEMS + " marks of lists, quotations and headings");
            }
            if (i - block > Limits.MARKDOWN_BLOCK) {
                return Optional.of("a paragraph has more than " + Limits.MARKDOWN_BLOCK + " characters");
            }
        }
        return Optional.empty();
    }

    /** Returns whether a char at the beginning of a line, or behind a number there, begins a list, a quotation or a heading. */
    private static boolean isItem(char c, boolean number) {
        return number ? c == '.' || c == ')' : c == '>' || c == '-' || c == '+' || c == '*' || c == '#';
    }
}
