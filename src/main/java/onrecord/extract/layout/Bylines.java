package onrecord.extract.layout;

import java.util.Locale;
import java.util.Set;
import onrecord.extract.word.Category;
import onrecord.extract.word.Tokens;

/**
 * Tells bylines from copy: {@code By Ada Kell}, {@code BY ADA KELL AND JON VEY, Reuters}, {@code By Ada Kell, staff
 * writer}, {@code Written by Ada Kell}. Copy that begins with “By Monday” or “By the end of” is none.
 */
final class Bylines {
    private static final int LONGEST = 30;
    /** Small words of a byline that stand between names and what their owners are. */
    private static final int MOST_SMALL_WORDS = 4;

    /** What stands in front of “by”. */
    private static final Set<String> WRITTEN = Set.of(
            "written",
            "reported",
            "story",
            "words",
            "text",
            "report",
            "posted",
            "exclusive",
            "interview",
            "review",
            "analysis",
            "special");
    /** What stands in front of a name without “by”, perhaps with a colon. */
    private static final Set<String> NAMED =
            Set.of("from", "with", "words", "text", "story", "author", "reporter", "writer");

    /** “Hon.”, “Jr.” and “Prof.” end no byline. */
    private static final int LONGEST_SHORT_FORM = 4;

    private static final int LONGEST_BARE = 7;
    /** Who writes without a name. */
    private static final Set<String> DESKS = Set.of(
            "correspondent",
            "correspondents",
            "reporter",
            "reporters",
            "writer",
            "writers",
            "staff",
            "agencies",
            "newsroom",
            "desk",
            "bureau",
            "journalists");
    /** What stands before them. */
    private static final Set<String> DESK_WORDS = Set.of(
            "political",
            "economic",
            "business",
            "foreign",
            "sports",
            "crime",
            "legal",
            "health",
            "education",
            "science",
            "diplomatic",
            "parliamentary",
            "chief",
            "web",
            "by",
            "from",
            "our",
            "own",
            "a",
            "the",
            "staff",
            "special",
            "senior",
            "wire",
            "services",
            "in",
            "and");
    /** What those are who have a name, and for whom they write. */
    private static final Set<String> OFFICES =
            Set.of("editor", "press", "news", "service", "times", "courier", "post", "columnist");

    private static final long GIVEN_NAME = Category.GIVEN_NAME_MALE.bit() | Category.GIVEN_NAME_FEMALE.bit();

    private Bylines() {}

    /** Returns whether the tokens from {@code from} up to but without {@code end} are a byline and nothing else. */
    static boolean is(Tokens tokens, int from, int end) {
        if (end - from < 2 || end - from > LONGEST || tokens.kind(from) != Tokens.WORD) {
            return false;
        }
        boolean written = WRITTEN.contains(tokens.text(from).toLowerCase(Locale.ROOT)) && isBy(tokens, from + 1);
        if (written) {
            return end - from > 2 && tokens.isCapitalised(from + 2) && is(tokens, from + 1, end);
        }
        if (isNamed(tokens, from, end)) {
            return true;
        }
        boolean by = isBy(tokens, from);
        int name = agency(tokens, from, end);
        boolean agency = name < end;
        int first = !by ? from : tokens.isMark(from + 1, ':') ? from + 2 : from + 1;
        if (!by && !(agency && tokens.isMark(name - 1, ',') && end - from <= 8)) {
            return false;
        }
        return first < end
                && beginsName(tokens, first, agency || by && isSmallName(tokens, first, end))
                && names(tokens, first, end, agency);
    }

    private static boolean isInCapitals(Tokens tokens, int from, int end) {
        String words = tokens.span(from, end).of(tokens.text());
        return words.equals(words.toUpperCase(Locale.ROOT));
    }

    /** Returns whether a line is a name with one word that says what its owner did: {@code From Ada Kell}, {@code Ada Kell reports}. */
    private static boolean isNamed(Tokens tokens, int from, int end) {
        String last = tokens.text(end - 1);
        if (last.equals("reports") || last.equals("writes")) {
            return BareNames.are(tokens, from, end - 1);
        }
        for (int i = from + 2; i < end - 2 && i <= from + LONGEST_BARE; i++) {
            // “Ada Kell reports from Sund”
            boolean reports = tokens.text(i).equals("reports") || tokens.text(i).equals("writes");
            if (reports && tokens.text(i + 1).equals("from") && BareNames.isPlace(tokens, i + 2, end)) {
                return BareNames.are(tokens, from, i);
            }
        }
        for (int i = from + 1; i < end - 2 && i <= from + LONGEST_BARE; i++) {
            if (tokens.text(i).equals("by") && isInCapitals(tokens, from, i) && BareNames.are(tokens, i + 1, end)) {
                return true;
            }
        }
        int name = tokens.isMark(from + 1, ':') ? from + 2 : from + 1;
        int comma = name;
        while (comma < end && !tokens.isMark(comma, ',')) {
            comma++;
        }
        boolean office =
                comma == end || comma + 1 < end && (isOffice(tokens, comma + 1, end) || isDesk(tokens, comma + 1, end));
        String first = tokens.text(from).toLowerCase(Locale.ROOT);
        boolean mail = first.equals("from") && name == from + 2;
        return NAMED.contains(first)
                && !mail
                && (BareNames.are(tokens, name, end) || office && BareNames.are(tokens, name, comma));
    }

    /** Returns whether a name was written without capitals: {@code by ada kell}. */
    private static boolean isSmallName(Tokens tokens, int first, int end) {
        return end - first == 2
                && (tokens.categories(first) & GIVEN_NAME) != 0
                && (tokens.categories(first) & Category.FUNCTION_WORD.bit()) == 0
                && tokens.kind(end - 1) == Tokens.WORD
                && tokens.categories(end - 1) == 0;
    }

    private static boolean isBy(Tokens tokens, int i) {
        return tokens.text(i).equalsIgnoreCase("by");
    }

    /**
     * Returns whether a line above a dateline is a name, or a name and what its owner is, without “By”: {@code Ada Kell},
     * {@code Ada Kell, Political Editor}, {@code Ada Kell – Sund Courier}.
     */
    static boolean isBare(Tokens tokens, int from, int end) {
        if (end - from < 2 || end - from > LONGEST_BARE || tokens.kind(from) != Tokens.WORD) {
            return false;
        }
        int mark = from;
        while (mark < end && tokens.kind(mark) == Tokens.WORD && tokens.isCapitalised(mark)) {
            mark++;
        }
        boolean given = (tokens.categories(from) & GIVEN_NAME) != 0;
        boolean name = mark - from == 2 && (given || mark < end);
        boolean parted = mark == end
                || tokens.isMark(mark, ',')
                || tokens.isMark(mark, '–')
                || tokens.isMark(mark, '—')
                || tokens.isMark(mark, '-');
        for (int i = mark + 1; i < end && parted; i++) {
            parted = tokens.kind(i) == Tokens.WORD && tokens.isCapitalised(i) && !tokens.is(i, Category.FINITE_VERB);
        }
        return name && parted && mark + 1 != end && !tokens.is(from + 1, Category.FINITE_VERB);
    }

    /** Returns whether a line names nobody but a desk: {@code From our correspondent}, {@code By NVA staff}, {@code Agencies}. */
    static boolean isDesk(Tokens tokens, int from, int end) {
        boolean desk = false;
        int name = 0;
        for (int i = from; i < end; i++) {
            String word = tokens.text(i).toLowerCase(Locale.ROOT);
            desk |= DESKS.contains(word);
            boolean part = DESKS.contains(word)
                    || DESK_WORDS.contains(word)
                    || tokens.kind(i) == Tokens.MARK && !tokens.isMark(i, '.')
                    || tokens.kind(i) == Tokens.WORD && i > from && tokens.isCapitalised(i)
                    || Agencies.knows(tokens.text(i));
            boolean known = DESKS.contains(word) || DESK_WORDS.contains(word) || Agencies.knows(tokens.text(i));
            boolean named = tokens.isMark(i, ',') && name > 1;
            if (!part || named || tokens.is(i, Category.FINITE_VERB)) {
                return false;
            }
            name = known ? 0 : name + 1;
        }
        boolean opens = DESK_WORDS.contains(tokens.text(from).toLowerCase(Locale.ROOT)) || end - from == 1;
        return desk && opens && end - from <= LONGEST_BARE;
    }

    /** Returns whether a line is a name, a comma, and as what its owner writes: {@code Ada Kell, Political Editor}. */
    static boolean isOfOffice(Tokens tokens, int from, int end) {
        int comma = from;
        while (comma < end && !tokens.isMark(comma, ',')) {
            comma++;
        }
        return comma + 1 < end && BareNames.are(tokens, from, comma) && isOffice(tokens, comma + 1, end);
    }

    /** Returns whether words are the address of a mailbox. */
    static boolean isMailbox(Tokens tokens, int from, int end) {
        if (from >= end) {
            return false;
        }
        String line = tokens.text().substring(tokens.start(from), tokens.end(end - 1));
        return line.indexOf('@') >= 0 && line.indexOf(' ') < 0;
    }

    /** Returns whether a line below a byline says for whom its owner writes, or as what: {@code Associated Press Writer}. */
    static boolean isOffice(Tokens tokens, int from, int end) {
        if (from >= end) {
            return false;
        }
        if (isMailbox(tokens, from, end)) {
            return true;
        }
        String line = tokens.text().substring(tokens.start(from), tokens.end(end - 1));
        boolean office = Agencies.knows(line);
        for (int i = from; i < end; i++) {
            String word = tokens.text(i).toLowerCase(Locale.ROOT);
            boolean small = word.equals("of") || word.equals("the") || word.equals("for") || DESK_WORDS.contains(word);
            if (i > from && tokens.isMark(i, '-') && tokens.glued(i)) {
                continue;
            }
            if (tokens.kind(i) != Tokens.WORD
                    || tokens.is(i, Category.FINITE_VERB)
                    || !small
                            && !tokens.isCapitalised(i)
                            && !DESKS.contains(word)
                            && (i == from || !OFFICES.contains(word))) {
                return false;
            }
            office |= DESKS.contains(word) || OFFICES.contains(word);
        }
        return office && end - from <= LONGEST_BARE;
    }

    /** Returns the first token of the agency that ends the line; {@code end} if none does. */
    private static int agency(Tokens tokens, int from, int end) {
        for (int i = end - 1; i > from && i > end - 4; i--) {
            String name = tokens.text().substring(tokens.start(i), tokens.end(end - 1));
            if (tokens.kind(i) == Tokens.WORD && Agencies.knows(name)) {
                return i;
            }
        }
        return end;
    }

    private static boolean beginsName(Tokens tokens, int i, boolean agency) {
        boolean time = tokens.is(i, Category.WEEKDAY)
                || tokens.is(i, Category.MONTH) && tokens.kind(i + 1 < tokens.size() ? i + 1 : i) == Tokens.NUMBER;
        return tokens.kind(i) == Tokens.WORD && !time && (tokens.isCapitalised(i) || agency);
    }

    private static boolean names(Tokens tokens, int first, int end, boolean agency) {
        int small = 0;
        for (int i = first; i < end; i++) {
            byte kind = tokens.kind(i);
            if (kind == Tokens.NUMBER || kind == Tokens.MIXED) {
                return false;
            }
            if (kind == Tokens.WORD && !tokens.isCapitalised(i)) {
                small++;
            }
            boolean stop = tokens.isMark(i, '.')
                    && !(i == end - 1 && end - first <= 8)
                    && !(tokens.end(i - 1) - tokens.start(i - 1) <= LONGEST_SHORT_FORM && tokens.isCapitalised(i - 1))
                    && !tokens.glued(i);
            if (stop || tokens.isMark(i, ':') || tokens.isMark(i, '?')) {
                return false;
            }
        }
        return small <= MOST_SMALL_WORDS || agency;
    }
}
