package onrecord.extract.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.extract.layout.DateReader.PrintedDate;
import onrecord.extract.word.Category;
import onrecord.extract.word.Tokens;

/**
 * Tells a line, or a piece of one, that is a whole date and nothing else: {@code 12 March 2031}, {@code Published: March 12, 2031
 * at 10:15 am GMT}, {@code Updated 2031-03-12 | 5 min read}.
 */
final class DateLine {
    private static final int LONGEST = 28;
    /** What stands before such a date. */
    private static final Set<String> STAMPING = Set.of(
            "published",
            "posted",
            "updated",
            "last",
            "first",
            "issued",
            "created",
            "modified",
            "filed",
            "date",
            "dated",
            "on",
            "edited");
    /** What stands behind it. */
    private static final Set<String> CLOCK = Set.of(
            "at", "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "gmt", "utc", "est", "edt", "et", "cst", "cdt", "pst",
            "pdt", "bst", "cet", "cest", "ist", "local", "time", "min", "mins", "minute", "minutes", "read", "h",
            "hrs");

    private static final Pattern CLOCK_TIME = Pattern.compile("\\d{1,2}[:.]\\d\\d(?!\\d)(?![./]\\d)");

    private DateLine() {}

    /** Returns whether the tokens from {@code from} up to but without {@code end} are a date with its year. */
    static boolean is(Tokens tokens, int from, int end) {
        boolean weekday = from < end
                && tokens.is(from, Category.WEEKDAY)
                && (end - from == 1 || end - from == 2 && tokens.isMark(end - 1, '.'));
        if (weekday || end - from < 2 || end - from > LONGEST) {
            return weekday;
        }
        boolean dated = false;
        boolean stamped = false;
        int i = from;
        while (i < end) {
            Optional<PrintedDate> date = DateReader.read(tokens, i, end).filter(PrintedDate::isWhole);
            if (date.isPresent()) {
                dated = true;
                i = date.get().next();
            } else if (isPart(tokens, i, dated || stamped || i == from && isClock(tokens, i))) {
                stamped |= tokens.kind(i) == Tokens.WORD;
                i++;
            } else {
                return false;
            }
        }
        return dated;
    }

    private static boolean isClock(Tokens tokens, int i) {
        return CLOCK_TIME
                .matcher(tokens.text())
                .region(tokens.start(i), tokens.text().length())
                .lookingAt();
    }

    private static boolean isPart(Tokens tokens, int i, boolean behind) {
        if (tokens.kind(i) == Tokens.MARK) {
            return !tokens.isMark(i, '?') && !tokens.isMark(i, '!');
        }
        String word = tokens.text(i).toLowerCase(Locale.ROOT);
        if (tokens.kind(i) == Tokens.WORD) {
            return STAMPING.contains(word) || behind && CLOCK.contains(word);
        }
        return behind && tokens.kind(i) != Tokens.QUOTE_MARK;
    }
}
