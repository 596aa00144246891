package onrecord.read;

import java.util.Optional;
import onrecord.text.Limits;

/**
 * Tells Markdown that takes too long to read. The reader's time grows with the square of the marks within one block, and of
 * lists and quotations within one file, so each has a limit; it doubles with each escape behind a bracket that is not closed.
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
        return escapes(text, begin) > Limits.MARKDOWN_ESCAPES
                ? Optional.of("behind a bracket that is not closed stand more than " + Limits.MARKDOWN_ESCAPES
                        + " backslashes")
                : Optional.empty();
    }

    /** Returns the most backslashes that follow an opening bracket before another one or the end of the block. */
    private static int escapes(String text, int begin) {
        int most = 0;
        int since = -1;
        boolean blank = false;
        for (int i = text.indexOf('\\', begin) < 0 ? text.length() : begin; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[' || c == '\n' && blank) {
                most = Math.max(most, since);
                since = c == '[' ? 0 : -1;
            } else if (c == ']') {
                since = -1;
            } else if (c == '\\') {
                since += since < 0 ? 0 : 1;
                // what is escaped opens and closes nothing
                i += i + 1 < text.length() && isMark(text.charAt(i + 1)) ? 1 : 0;
            }
            blank = c == '\n' || blank && (c == ' ' || c == '\t' || c == '\r');
        }
        return Math.max(most, since);
    }

    private static boolean isMark(char c) {
        return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
    }

    /** Returns whether a char at the beginning of a line, or behind a number there, begins a list, a quotation or a heading. */
    private static boolean isItem(char c, boolean number) {
        return number ? c == '.' || c == ')' : c == '>' || c == '-' || c == '+' || c == '*' || c == '#';
    }
}
