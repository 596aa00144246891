package onrecord.extract.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import onrecord.extract.layout.DateReader.PrintedDate;
import onrecord.extract.layout.PlaceReader.PrintedPlaces;
import onrecord.extract.word.Category;
import onrecord.extract.word.Tokens;
import onrecord.model.Dateline;
import onrecord.model.Dating;
import onrecord.model.Evidence;
import onrecord.model.Rule;
import onrecord.model.When;
import onrecord.text.Span;

/**
 * Reads a dateline by recursive descent over the first tokens of a line.
 *
 * <pre>
 * dateline = {slug} part {[","|"."|dash] part} end
 * part     = places | date | agency                    each at most once, in any order
 * agency   = "(" name ")" | "[" name "]" | "/" name "/" | a name in the list
 * slug     = "*" | "+" | "•" | "(" words ")"
 * end      = dash | "_" | ":" | "." | "" before a capital | the end of the line
 * </pre>
 *
 * What was read is a dateline only if its parts make one together: see {@link DatelineParts#evidence}.
 */
final class DatelineParser {
    /**
     * A dateline and what it leaves of its line.
     *
     * @param dateline what was read
     * @param alone whether it fills its line
     * @param dateOnly whether it names neither place nor agency
     */
    record DatelineMatch(Dateline dateline, boolean alone, boolean dateOnly) {
        /** Returns whether it names a place, and an agency or a date as well. */
        boolean isCertain() {
            return !dateline.places().isEmpty()
                    && (dateline.date().isPresent() || dateline.agency().isPresent());
        }
    }

    private static final int LONGEST_AGENCY = 6;
    /** No dateline has more tokens: “KING OF PRUSSIA, Pennsylvania/ST. PETERSBURG, Florida, Feb. 14, 2022 (…) –”. */
    private static final int LONGEST = 48;

    private final Tokens tokens;
    private final int end;
    private final int above;
    private int cursor;
    private Optional<PrintedPlaces> places = Optional.empty();
    private Optional<PrintedDate> date = Optional.empty();
    private String agency = "";
    private boolean bracketed;

    private DatelineParser(Tokens tokens, int at, int end, int above) {
        this.tokens = tokens;
        this.cursor = at;
        this.end = end;
        this.above = above;
    }

    /**
     * Reads the dateline that begins with token {@code at}.
     *
     * @param end token after the line
     * @param above how many lines stand above, the headline too: the first line of a story is asked for more
     */
    static Optional<DatelineMatch> read(Tokens tokens, int at, int end, int above) {
        return new DatelineParser(tokens, at, Math.min(end, at + LONGEST), above).dateline(end);
    }

    private Optional<DatelineMatch> dateline(int lineEnd) {
        slugs();
        int start = cursor;
        while (part()) {
            // each turn takes one part
        }
        if (cursor == start) {
            return Optional.empty();
        }
        DatelineParts.End close = close();
        DatelineParts parts = new DatelineParts(tokens, places, date, agency, bracketed, close, cursor, end, above);
        boolean heading = (above == 0 || parts.runOn()) && isLoud(lineEnd);
        Optional<Evidence> evidence = heading ? Optional.empty() : parts.evidence();
        if (evidence.isEmpty()) {
            return Optional.empty();
        }
        Dateline dateline = new Dateline(
                tokens.span(start, cursor),
                places.map(PrintedPlaces::places).orElse(List.of()),
                date.flatMap(this::dating),
                agency.isEmpty() ? Optional.empty() : Optional.of(Agencies.shown(agency)),
                evidence.get());
        return Optional.of(new DatelineMatch(dateline, cursor == lineEnd, places.isEmpty() && agency.isEmpty()));
    }

    /** Returns whether all that follows is in capitals, as in a headline of the kind “OAT PRICES UP APRIL 8 - TRADERS”. */
    private boolean isLoud(int lineEnd) {
        for (int i = cursor; i < lineEnd; i++) {
            if (tokens.kind(i) == Tokens.WORD && tokens.shape(i) != Tokens.UPPER) {
                return false;
            }
        }
        return true;
    }

    private Optional<Dating> dating(PrintedDate printed) {
        Rule rule = printed.misprint()
                ? DatelineRules.MISPRINTED_DATE
                : printed.hasCentury()
                        ? DatelineRules.WHOLE_DATE
                        : printed.isWhole() ? DatelineRules.SHORT_YEAR : DatelineRules.DATE_WITHOUT_YEAR;
        Optional<Span> span = Optional.of(tokens.span(printed.first(), printed.next()));
        return printed.when().map(when -> new Dating(when, asStated(printed, when), span, rule.evidence()));
    }

    /** Returns the date as the text has it: of “17 JAN 90” the century is open. */
    private static String asStated(PrintedDate printed, When when) {
        boolean open = printed.isWhole() && !printed.hasCentury();
        return open ? "XX" + when.value().orElseThrow().substring(2) : when.edtf();
    }

    /** Skips what some wires put before the place: stars, and version marks such as {@code (LEAD)}. */
    private void slugs() {
        while (cursor < end) {
            int close = cursor;
            if (tokens.isMark(cursor, '(')) {
                close = closing(cursor, ')');
                boolean slug = close > cursor + 1
                        && close + 1 < end
                        && tokens.isCapitalised(close + 1)
                        && !isAgency(cursor + 1, close);
                if (!slug) {
                    break;
                }
            } else if (!tokens.isMark(cursor, '*') && !tokens.isMark(cursor, '+') && !tokens.isMark(cursor, '\u2022')) {
                break;
            }
            cursor = close + 1;
        }
        stamp();
    }

    /** Skips the time stamp that some wires put before a place in capitals: {@code (07-17) 13:09 PDT BERKELEY}. */
    private void stamp() {
        int at = cursor;
        if (tokens.isMark(at, '(') && at + 1 < end && tokens.kind(at + 1) == Tokens.NUMBER) {
            at = closing(at, ')') + 1;
        }
        boolean clock = at + 4 < end
                && tokens.kind(at) == Tokens.NUMBER
                && tokens.isMark(at + 1, ':')
                && tokens.kind(at + 2) == Tokens.NUMBER
                && tokens.shape(at + 3) == Tokens.UPPER
                && tokens.shape(at + 4) == Tokens.UPPER;
        cursor = clock ? at + 4 : cursor;
    }

    private int closing(int open, char mark) {
        for (int i = open + 1; i < end && i <= open + LONGEST_AGENCY; i++) {
            if (tokens.isMark(i, mark)) {
                return i;
            }
        }
        return open;
    }

    /** Takes the next part and what parts it from the one before. */
    private boolean part() {
        int before = cursor;
        boolean begun = places.isPresent() || date.isPresent() || !agency.isEmpty();
        boolean dash = false;
        while (begun && cursor < end && (isSoft(cursor) || !dash && isDash(cursor))) {
            dash |= isDash(cursor);
            cursor++;
        }
        boolean strict = dash || before > 0 && cursor > before && tokens.isMark(cursor - 1, '.');
        if (date.isEmpty() && (takeDate(strict) || begun && !dash && takeInBrackets(this::takeWholeDate))
                || places.isEmpty() && begun && !dash && takeInBrackets(this::takeKnownPlaces)
                || agency.isEmpty() && (takeBracketed(begun, dash) || takeNamed(begun, cursor > before))) {
            return true;
        }
        boolean first = places.isEmpty() && (!begun || date.isEmpty() || bracketed);
        if (first && takePlaces(dash)) {
            return true;
        }
        cursor = before;
        return false;
    }

    private boolean isSoft(int i) {
        return tokens.isMark(i, ',') || tokens.isMark(i, '.') || tokens.isMark(i, ';');
    }

    private boolean isDash(int i) {
        if (tokens.kind(i) != Tokens.MARK) {
            return false;
        }
        char c = tokens.first(i);
        boolean dash = c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2015' || c == '\u2212' || c == '_';
        boolean hyphen = c == '-' && tokens.isMark(i, '-') && tokens.glued(i) && i + 1 < end && tokens.glued(i + 1);
        return dash && (!hyphen || tokens.isMark(i - 1, '.') || tokens.isMark(i - 1, ')'));
    }

    private boolean takeDate(boolean strict) {
        Optional<PrintedDate> printed = DateReader.read(tokens, cursor, end);
        if (printed.isEmpty() || strict && !closesAt(printed.get().next())) {
            return false;
        }
        date = printed;
        cursor = printed.get().next();
        return true;
    }

    /** Takes what fills a pair of brackets: {@code (December 22, 2013)}, {@code (ADDIS ABABA)}. */
    private boolean takeInBrackets(BooleanSupplier part) {
        int before = cursor;
        Optional<PrintedDate> dateBefore = date;
        Optional<PrintedPlaces> placesBefore = places;
        if (cursor < end && tokens.isMark(cursor, '(')) {
            cursor++;
            if (part.getAsBoolean() && cursor < end && tokens.isMark(cursor, ')')) {
                cursor++;
                return true;
            }
        }
        date = dateBefore;
        places = placesBefore;
        cursor = before;
        return false;
    }

    private boolean takeWholeDate() {
        return takeDate(false) && date.orElseThrow().isWhole();
    }

    private boolean takeKnownPlaces() {
        Optional<PrintedPlaces> printed = PlaceReader.read(tokens, cursor, end);
        places = printed.filter(each -> each.letters() == PlaceReader.Letters.CAPITALS && each.isKnown());
        cursor = places.map(PrintedPlaces::next).orElse(cursor);
        return places.isPresent();
    }

    /** Returns whether a dateline can end, or name its agency, at token {@code i}. */
    private boolean closesAt(int i) {
        return i >= end
                || isDash(i)
                || isSoft(i)
                || tokens.isMark(i, ':')
                || tokens.isMark(i, '(')
                || tokens.isMark(i, '/');
    }

    private boolean takeBracketed(boolean begun, boolean dash) {
        char open = cursor < end ? tokens.first(cursor) : 0;
        char close = open == '(' ? ')' : open == '[' ? ']' : open == '/' ? '/' : 0;
        if (close == 0 || tokens.kind(cursor) != Tokens.MARK) {
            return false;
        }
        int to = closing(cursor, close);
        if (to <= cursor + 1 || tokens.kind(cursor + 1) != Tokens.WORD) {
            return false;
        }
        boolean known = isAgency(cursor + 1, to);
        if (!known && (!begun || dash || !looksLikeName(cursor + 1, to))) {
            return false;
        }
        agency = tokens.text().substring(tokens.start(cursor + 1), tokens.end(to - 1));
        bracketed = true;
        cursor = to + 1;
        return true;
    }

    private boolean looksLikeName(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean name = Character.isUpperCase(tokens.first(i)) || tokens.is(i, Category.FUNCTION_WORD);
            if (tokens.kind(i) == Tokens.WORD && !name || i == from && tokens.is(i, Category.WEEKDAY)) {
                return false;
            }
        }
        return to - from <= 4;
    }

    /** Returns whether the words are an agency's name, or begin with one: {@code Reuters Life}, {@code Xinhua/AFP}. */
    private boolean isAgency(int from, int to) {
        return Agencies.knows(tokens.text().substring(tokens.start(from), tokens.end(to - 1)))
                || to > from + 1 && tokens.end(from) - tokens.start(from) > 2 && Agencies.knows(tokens.text(from));
    }

    /** Takes an agency without brackets: it must be in the list, and the dateline must end after it. */
    private boolean takeNamed(boolean begun, boolean parted) {
        if (begun && !parted && date.isEmpty()) {
            return false;
        }
        int words = 0;
        for (int to = cursor;
                to < end && words < 4 && (tokens.kind(to) == Tokens.WORD || tokens.isMark(to, '-'));
                to++) {
            words++;
            boolean known = tokens.kind(to) == Tokens.WORD
                    && closesName(to + 1, begun)
                    && Agencies.knows(tokens.text().substring(tokens.start(cursor), tokens.end(to)));
            if (known) {
                agency = tokens.text().substring(tokens.start(cursor), tokens.end(to));
                cursor = to + 1;
                author();
                return true;
            }
        }
        return false;
    }

    private boolean closesName(int i, boolean begun) {
        return i < end ? isDash(i) || begun && (isSoft(i) || tokens.isMark(i, ':')) : begun;
    }

    /** Skips the reporter after the agency: {@code — RIA Novosti, Ivan Petrov.} */
    private void author() {
        if (cursor >= end || !tokens.isMark(cursor, ',')) {
            return;
        }
        int i = cursor + 1;
        while (i < end && i <= cursor + 3 && tokens.kind(i) == Tokens.WORD && date.isPresent()) {
            i++;
        }
        if (i > cursor + 1 && i < end && tokens.isMark(i, '.')) {
            cursor = i;
        }
    }

    private boolean takePlaces(boolean dash) {
        Optional<PrintedPlaces> printed = PlaceReader.read(tokens, cursor, end);
        if (printed.isEmpty()) {
            return false;
        }
        if (dash) {
            int next = printed.get().next();
            int date = next < end && isSoft(next) ? next + 1 : next;
            boolean dateFollows = DateReader.read(tokens, date, end).isPresent();
            boolean closes = printed.get().letters() == PlaceReader.Letters.CAPITALS && next < end && isDash(next);
            if (!dateFollows && !closes) {
                return false;
            }
        }
        places = printed;
        cursor = printed.get().next();
        return true;
    }

    /** Takes what closes the dateline. */
    private DatelineParts.End close() {
        int before = cursor;
        boolean stop = false;
        while (cursor < end && (isSoft(cursor) || tokens.isMark(cursor, ':'))) {
            stop |= !tokens.isMark(cursor, ',');
            cursor++;
        }
        if (cursor < end && isDash(cursor)) {
            cursor++;
            return DatelineParts.End.DASH;
        }
        if (cursor == end) {
            return DatelineParts.End.LINE;
        }
        if (stop) {
            return DatelineParts.End.STOP;
        }
        cursor = before;
        return DatelineParts.End.NOTHING;
    }
}
