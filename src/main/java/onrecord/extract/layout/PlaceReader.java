package onrecord.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import onrecord.extract.word.Category;
import onrecord.extract.word.Tokens;
import onrecord.model.Dateline.FiledAt;

/**
 * Reads the places of a dateline.
 *
 * <pre>
 * places = place {("/" | ";" | "and" | "&amp;") place}
 * place  = name {"," region} | name ("/" region "/" | "(" region ")" | "[" region "]")
 * </pre>
 */
final class PlaceReader {
    /** How the first place is written: the more it looks like a dateline, the less else is asked of the line. */
    enum Letters {
        /** As most agencies print it: {@code MOSCOW}. */
        CAPITALS,
        /** {@code Moscow}. */
        TITLE,
        /** {@code moscow}: copy that lost its capitals. */
        SMALL
    }

    /**
     * The places as printed.
     *
     * @param printed at least one, its name as printed
     * @param letters how the first is written
     * @param next token after them
     */
    record PrintedPlaces(List<FiledAt> printed, Letters letters, int next) {
        /** Returns the places with their names in title case. */
        List<FiledAt> places() {
            return printed.stream()
                    .map(place -> new FiledAt(titleCase(place.name()), place.region(), place.span()))
                    .toList();
        }

        /** Returns whether the first place, or its region, is in the gazetteer. */
        boolean isKnown() {
            FiledAt first = printed.get(0);
            return Gazetteer.hasPlace(first.name()) || Gazetteer.hasRegion(first.region());
        }
    }

    private static final int LONGEST_NAME = 7;
    private static final int LONGEST_REGION = 5;
    /** Words of names that stay small in title case. */
    private static final Set<String> SMALL_WORDS = Set.of(
            "al", "am", "an", "and", "au", "aux", "da", "de", "del", "den", "der", "des", "di", "do", "du", "el", "en",
            "es", "in", "la", "las", "le", "les", "los", "of", "on", "sur", "the", "upon", "van", "y");
    /** Words that stand where a place could, but say when. */
    private static final Set<String> TIMES = Set.of("today", "yesterday", "tomorrow", "tonight", "now", "then");

    private final Tokens tokens;
    private final int end;
    private final List<FiledAt> places = new ArrayList<>();
    private int cursor;

    private PlaceReader(Tokens tokens, int at, int end) {
        this.tokens = tokens;
        this.cursor = at;
        this.end = end;
    }

    /** Reads the places that begin with token {@code at}, if there are any. */
    static Optional<PrintedPlaces> read(Tokens tokens, int at, int end) {
        PlaceReader reader = new PlaceReader(tokens, at, end);
        if (at >= end || tokens.kind(at) != Tokens.WORD || !reader.place()) {
            return Optional.empty();
        }
        while (reader.another()) {
            // each turn takes one more place
        }
        return Optional.of(new PrintedPlaces(reader.places, reader.letters(at), reader.cursor));
    }

    private Letters letters(int at) {
        return switch (tokens.shape(at)) {
            case Tokens.UPPER -> Letters.CAPITALS;
            case Tokens.CAMEL -> mostlyCapital(at) ? Letters.CAPITALS : Letters.TITLE;
            case Tokens.CAPITALISED -> Letters.TITLE;
            default -> Letters.SMALL;
        };
    }

    private boolean mostlyCapital(int i) {
        int capitals = 0;
        for (int c = tokens.start(i); c < tokens.end(i); c++) {
            capitals += Character.isUpperCase(tokens.text().charAt(c)) ? 1 : 0;
        }
        return capitals * 2 > tokens.end(i) - tokens.start(i);
    }

    private boolean another() {
        int before = cursor;
        boolean mark = cursor < end
                && (tokens.isMark(cursor, '/') || tokens.isMark(cursor, ';') || tokens.isMark(cursor, '&'));
        boolean and = cursor < end
                && tokens.shape(cursor) == Tokens.LOWER
                && tokens.text(cursor).equals("and");
        if (mark || and) {
            cursor++;
            if (cursor < end && tokens.isCapitalised(cursor) && place()) {
                return true;
            }
        }
        cursor = before;
        return false;
    }

    private boolean place() {
        int first = cursor;
        int next = name(cursor, LONGEST_NAME);
        if (next == first || saysNoPlace(first, next)) {
            return false;
        }
        cursor = next;
        String printed = tokens.text().substring(tokens.start(first), tokens.end(next - 1));
        String region = region();
        places.add(new FiledAt(printed, region, tokens.span(first, next)));
        return true;
    }

    private boolean saysNoPlace(int first, int next) {
        boolean functionWord = tokens.is(first, Category.FUNCTION_WORD);
        boolean article = functionWord && next > first + 1 && tokens.text(first).equalsIgnoreCase("the");
        boolean capitals = tokens.shape(first) == Tokens.UPPER && next > first + 1;
        return functionWord && !article && !capitals
                || tokens.is(next - 1, Category.FUNCTION_WORD) && tokens.shape(next - 1) == Tokens.LOWER
                || TIMES.contains(tokens.text(first).toLowerCase(Locale.ROOT));
    }

    /** Returns the token after the words of a name that begins at {@code at}; {@code at} itself if there is none. */
    private int name(int at, int longest) {
        boolean small = tokens.kind(at) == Tokens.WORD && !tokens.isCapitalised(at);
        int next = at;
        int words = 0;
        while (next < end
                && words < longest
                && (isNameWord(next, small) || joins(next) || words == 1 && lostCapital(next))) {
            if (tokens.kind(next) == Tokens.WORD) {
                if (beginsDate(next, false)) {
                    break;
                }
                words++;
            }
            next++;
        }
        while (next > at
                && (tokens.kind(next - 1) != Tokens.WORD && !tokens.isMark(next - 1, '.')
                        || next - 1 > at && isParticle(next - 1))) {
            next--;
        }
        return words <= (small ? 3 : longest) ? next : at;
    }

    private boolean isNameWord(int i, boolean small) {
        return tokens.kind(i) == Tokens.WORD && (small || tokens.isCapitalised(i) || isParticle(i) || isPossessive(i));
    }

    private boolean isPossessive(int i) {
        return tokens.glued(i) && (tokens.first(i) == '\'' || tokens.first(i) == '\u2019');
    }

    private boolean isParticle(int i) {
        return tokens.shape(i) == Tokens.LOWER
                && tokens.end(i) - tokens.start(i) <= 4
                && !tokens.text(i).equals("and")
                && SMALL_WORDS.contains(tokens.text(i));
    }

    /** A hyphen or a period inside a name: {@code WINSTON-SALEM}, {@code ST.ANDREWS}. */
    private boolean joins(int i) {
        boolean inside = tokens.glued(i) && i + 1 < end;
        boolean hyphen = inside && tokens.isMark(i, '-') && tokens.glued(i + 1) && tokens.isCapitalised(i + 1);
        return hyphen || inside && tokens.isMark(i, '.') && tokens.glued(i + 1) && tokens.isCapitalised(i + 1);
    }

    /** A word of a name that was typed small, right before the date: {@code Mexico city, March 18}. */
    private boolean lostCapital(int i) {
        return tokens.kind(i) == Tokens.WORD
                && !tokens.is(i, Category.FUNCTION_WORD)
                && i + 1 < end
                && tokens.isMark(i + 1, ',')
                && DateReader.read(tokens, i + 2, end).isPresent();
    }

    /** Returns whether a date begins at token {@code i}; only after a comma may its month be misprinted. */
    private boolean beginsDate(int i, boolean comma) {
        if (comma || DateReader.weekday(tokens, i) > 0) {
            return DateReader.read(tokens, i, end).isPresent();
        }
        boolean number = i + 1 < end && tokens.kind(i + 1) != Tokens.WORD && tokens.kind(i + 1) != Tokens.QUOTE_MARK;
        return number
                && MonthNames.of(tokens.text(i)) > 0
                && DateReader.read(tokens, i, end).isPresent();
    }

    private boolean endsInAgency(int i) {
        boolean closes = i + 1 >= end || tokens.kind(i + 1) == Tokens.MARK && !tokens.isMark(i + 1, ',');
        return closes && Agencies.knows(tokens.text(i));
    }

    private String region() {
        StringBuilder region = new StringBuilder();
        while (cursor < end) {
            int before = cursor;
            int from = bracketed();
            if (from < 0 && tokens.isMark(cursor, ',')) {
                from = cursor + 1;
                cursor = from < end && !beginsDate(from, true) ? regionEnd(from) : from;
            }
            if (from < 0 || cursor == from) {
                cursor = before;
                break;
            }
            region.append(region.length() == 0 ? "" : ", ").append(words(from, before));
        }
        return region.toString();
    }

    private String words(int from, int before) {
        boolean bracket = !tokens.isMark(before, ',');
        int last = bracket ? cursor - 2 : cursor - 1;
        return tokens.text().substring(tokens.start(from), tokens.end(last));
    }

    /** Takes a region in brackets or slashes; gives its first token, or -1 if there is none. */
    private int bracketed() {
        char open = tokens.first(cursor);
        char close = open == '(' ? ')' : open == '[' ? ']' : open == '/' && !tokens.glued(cursor) ? '/' : 0;
        if (close == 0) {
            return -1;
        }
        int from = cursor + 1;
        int to = from;
        while (to < end && to - from <= LONGEST_REGION && !tokens.isMark(to, close)) {
            to++;
        }
        boolean closed = to < end && to > from && tokens.isMark(to, close) && tokens.kind(from) == Tokens.WORD;
        boolean goesOn = to + 1 < end
                && (tokens.isMark(to + 1, ',')
                        || open == '['
                        || DateReader.read(tokens, to + 1, end).isPresent());
        if (!closed || !goesOn || Agencies.knows(tokens.text().substring(tokens.start(from), tokens.end(to - 1)))) {
            return -1;
        }
        cursor = to + 1;
        return from;
    }

    /** Returns the token after a region's words, such as {@code W. Va.}, {@code the Netherlands}, {@code N.Y}. */
    private int regionEnd(int from) {
        int next = from;
        int words = 0;
        while (next < end && words <= LONGEST_REGION) {
            boolean word = tokens.kind(next) == Tokens.WORD
                    && (tokens.isCapitalised(next) || isParticle(next) || isPossessive(next));
            if (word && (beginsDate(next, false) || endsInAgency(next))) {
                break;
            }
            boolean period = next > from && tokens.isMark(next, '.') && tokens.glued(next) && !endsLine(next);
            if (!word && !period && !joins(next)) {
                break;
            }
            words += word ? 1 : 0;
            next++;
        }
        while (next > from && isParticle(next - 1)) {
            next--;
        }
        return words <= LONGEST_REGION ? next : from;
    }

    /** A period after a whole word that no comma, dash or date follows ends the dateline, not the region. */
    private boolean endsLine(int period) {
        return period + 1 >= end
                || tokens.kind(period + 1) == Tokens.MARK
                        && !tokens.isMark(period + 1, ',')
                        && !tokens.isMark(period + 1, '.')
                || tokens.end(period - 1) - tokens.start(period - 1) > 5;
    }

    /** Puts a name in title case, unless it has small letters of its own: {@code RIO DE JANEIRO} is Rio de Janeiro. */
    static String titleCase(String printed) {
        boolean mixed = false;
        boolean capital = false;
        for (int i = 0; i < printed.length(); i++) {
            mixed |= Character.isLowerCase(printed.charAt(i));
            capital |= Character.isUpperCase(printed.charAt(i));
        }
        if (mixed && capital || printed.length() <= 2) {
            return printed;
        }
        StringBuilder out = new StringBuilder(printed.length());
        int at = 0;
        while (at < printed.length()) {
            int to = at;
            while (to < printed.length()
                    && (Character.isLetter(printed.charAt(to)) || isApostrophe(printed.charAt(to)))) {
                to++;
            }
            if (to == at) {
                out.append(printed.charAt(at++));
                continue;
            }
            String word = printed.substring(at, to).toLowerCase(Locale.ROOT);
            out.append(at > 0 && SMALL_WORDS.contains(word) ? word : capitalised(word));
            at = to;
        }
        return out.toString();
    }

    private static String capitalised(String word) {
        int apostrophe = word.length() > 2 && isApostrophe(word.charAt(1)) ? 2 : 0;
        StringBuilder out = new StringBuilder(word);
        out.setCharAt(0, Character.toTitleCase(word.charAt(0)));
        if (apostrophe > 0) {
            out.setCharAt(apostrophe, Character.toTitleCase(word.charAt(apostrophe)));
        }
        return out.toString();
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }
}
