package onrecord.extract.time;

import java.util.List;
import java.util.Optional;
import onrecord.extract.time.TimexMeaning.DecadeOrCentury;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** Tells years from counts, and reads decades: “in 1989”, “2009-2011”, “’82”, “the 1990s”, “the sixties”. */
final class YearGrammar {
    private static final int THE = Lexicon.id("the");
    private static final int AND = Lexicon.id("and");
    private static final int OF = Lexicon.id("of");
    private static final int THAN = Lexicon.id("than");
    private static final WordSet BEFORE_YEAR = WordSet.of("in since until by");
    private static final WordSet BEFORE_WORDED = WordSet.of("in since until by before after during from of");
    private static final WordSet CIRCA = WordSet.of("circa ca");
    private static final int FISCAL = Lexicon.id("fiscal");
    private static final int POSSESSIVE = Lexicon.id("'s");
    private static final WordSet OWN = WordSet.of("his her its their our my your");
    private static final WordSet JOINING = WordSet.of("and or to");

    /** The length of {@code 90’s}. */
    private static final int LENGTH_WITHOUT_CENTURY = 4;

    private static final int FIRST_MODERN = 1900;
    /** The centuries whose decades are told in words: “the eighteen-nineties”. */
    private static final int FIRST_CENTURY = 15;

    private static final int LAST_CENTURY = 19;

    private final TimeTokens words;

    YearGrammar(TimeTokens words) {
        this.words = words;
    }

    /** Reads a year of four digits where it is one; {@code before} are the expressions found so far. */
    Optional<TimexMatch> at(int i, List<TimexMatch> before) {
        int year = words.year(i);
        if (year < 0 || isFigure(i, year) || isPartOfOther(i) || isCount(i)) {
            return Optional.empty();
        }
        if (isCirca(words, i - 1)) {
            return Optional.of(new TimexMatch(i, i, PartialDate.of(year, 0, 0), true));
        }
        boolean sure = words.isOneOf(i - 1, BEFORE_YEAR) || isListed(i, before);
        boolean modern = year >= FIRST_MODERN && year <= 2059;
        if (!sure && !(modern ? isBare(i) : isTold(i, year))) {
            return Optional.empty();
        }
        boolean inName = words.isCapitalised(i - 1) && !words.is(i - 1, TimeWords.PREPOSITION | TimeWords.ARTICLE);
        boolean named = !sure && (isOwned(i) ? isPlural(i + 1) : inName);
        return TimexMatch.of(i, i, new PartialDate(year, 0, 0, 0, TimexMeaning.Turn.NONE, named));
    }

    /** Returns whether token {@code i}, or its period, ends “circa” before a year: “circa 1850”, “c. 1850”. */
    static boolean isCirca(TimeTokens words, int i) {
        int at = words.isMark(i, '.') && words.glued(i) ? i - 1 : i;
        boolean letter = at < i
                && words.has(at)
                && words.length(at) == 1
                && words.tokens().first(at) == 'c';
        return letter || words.isOneOf(at, CIRCA);
    }

    /** “in nineteen eighty-four”, “since two thousand and eleven”; not “of nineteen eighty-pound bags”. */
    Optional<TimexMatch> inWords(int i) {
        boolean told = words.isOneOf(i - 1, BEFORE_WORDED) && words.tokens().shape(i) == Tokens.LOWER;
        return told
                ? WordedYear.at(words, i)
                        .filter(year -> !isCounting(year.last() + 1))
                        .map(year -> new TimexMatch(i, year.last(), PartialDate.of(year.year(), 0, 0)))
                : Optional.empty();
    }

    /** Returns whether a number before token {@code i} counts what it names. */
    private boolean isCounting(int i) {
        return words.isHyphen(i)
                || words.isMark(i, '%')
                || words.isContent(i)
                || words.is(i, TimeWords.NUMBER | TimeWords.UNIT | TimeWords.UNITS);
    }

    /** Returns whether the number goes on a list of dates: “in 2009, 2010 and 2012”. */
    private boolean isListed(int i, List<TimexMatch> before) {
        boolean joined = words.isOneOf(i - 1, JOINING) || words.isMark(i - 1, ',') || words.isDash(i - 1);
        if (!joined || before.isEmpty()) {
            return false;
        }
        TimexMatch last = before.get(before.size() - 1);
        return last.last() == i - 2 && last.meaning() instanceof PartialDate;
    }

    /** Returns whether a number of long ago or far ahead is a year: “from 1644”, not “from 1644 ships”. */
    private boolean isTold(int i, int year) {
        return year >= 1500 && year < 2100 && words.is(i - 1, TimeWords.PREPOSITION) && !isPlural(i + 1);
    }

    /** Returns whether a number of these years is one without “in” or “since”: “the 2008 games”, “of 2008”, “(2008)”. */
    private boolean isBare(int i) {
        boolean the = words.isWord(i - 1, THE) && words.year(i) >= 1950;
        if (the || words.isWord(i - 1, FISCAL) || isOne(i) || isOwned(i)) {
            return true;
        }
        boolean counts = words.isContent(i + 1)
                && !words.is(i - 1, TimeWords.PREPOSITION | TimeWords.ARTICLE | TimeWords.TOLD)
                && !words.isCapitalised(i - 1);
        return !counts && !isPlural(i + 1) && !words.isWord(i - 1, THAN);
    }

    /** “its 2019 merger”, “Norland’s 2019 budget”. */
    private boolean isOwned(int i) {
        return words.isOneOf(i - 1, OWN) || words.isWord(i - 1, POSSESSIVE);
    }

    /** “a 2019 survey”: one, not so many. */
    private boolean isOne(int i) {
        return words.isOneOf(i - 1, English.INDEFINITE_ARTICLE) && words.isContent(i + 1);
    }

    /** Returns whether the number is part of a name, a price, a telephone number or a larger number. */
    private boolean isPartOfOther(int i) {
        boolean before = words.glued(i)
                && !words.isMark(i - 1, '(')
                && words.tokens().kind(i - 1) != Tokens.QUOTE_MARK
                && words.tokens().first(i - 1) != '\u2013'
                && words.tokens().first(i - 1) != '\u2014'
                && !(words.isMark(i - 1, '/') && words.year(i - 2) > 0);
        char sign = words.has(i - 1) ? words.tokens().first(i - 1) : ' ';
        boolean money = sign == '$' || sign == '\u20ac' || sign == '\u00a3' || sign == '#';
        boolean range = words.isHyphen(i - 1)
                && words.year(i - 2) > 0
                && words.year(i - 2) < words.year(i)
                && !words.isDash(i - 3);
        return before && !range || money;
    }

    /** “at 1830”, “at 2015 on Monday” is an hour or a price, “at 1600 Mill Street” a house; “at 1985 prices” is none. */
    private boolean isFigure(int i, int year) {
        boolean names = words.isContent(i + 1) || year >= FIRST_MODERN && words.isCapitalised(i + 1);
        return words.is(i - 1, TimeWords.AT) && !names;
    }

    private boolean isCount(int i) {
        boolean unit = words.is(i + 1, TimeWords.UNIT | TimeWords.UNITS | TimeWords.ZONE);
        boolean hyphened = words.isHyphen(i + 1) && (!words.isNumber(i + 2) || words.isHyphen(i + 3));
        boolean part = words.glued(i + 1) && words.isMark(i + 1, '/') && !isSeason(i);
        return unit || hyphened || part || words.isMark(i + 1, '%');
    }

    /** {@code in 2011/12}, a season or a year of accounts, or {@code 2011/2012}; acts and motions are numbered 2011/12 too. */
    private boolean isSeason(int i) {
        int next = words.year(i) + 1;
        if (!words.isNumber(i + 2) || !words.glued(i + 2) || words.isMark(i + 3, '/')) {
            return false;
        }
        boolean joined = words.isOneOf(i - 1, JOINING) || words.isMark(i - 1, ',');
        boolean listed = joined && words.isNumber(i - 2) && words.isMark(i - 3, '/');
        boolean told = listed || words.is(i - 1, TimeWords.PREPOSITION | TimeWords.ARTICLE);
        return words.year(i + 2) == next || told && words.length(i + 2) == 2 && words.digits(i + 2) == next % 100;
    }

    /** Returns whether token {@code i} looks like the plural of what is counted. */
    private boolean isPlural(int i) {
        return words.isContent(i) && words.tokens().last(i) == 's';
    }

    /** “’82” and “’80s”. */
    Optional<TimexMatch> shortened(int i) {
        boolean mark = words.length(i) == 1 && words.tokens().first(i) != '"' && !words.glued(i) && words.glued(i + 1);
        if (!mark) {
            return Optional.empty();
        }
        int year = words.shortYear(i);
        boolean listed = words.isOneOf(i - 1, JOINING) && words.shortYear(i - 3) > 0;
        if (year > 0 && (listed || words.is(i - 1, TimeWords.PREPOSITION))) {
            return TimexMatch.of(i, i + 1, PartialDate.of(year, 0, 0));
        }
        int decade = decadeOf(i + 1);
        int first = words.isWord(i - 1, THE) ? i - 1 : i;
        return decade < 0 ? Optional.empty() : TimexMatch.of(first, i + 1, of(decade));
    }

    /** “the 1990s”, “90s”, “the nineteen-nineties”, “the sixties”. */
    Optional<TimexMatch> decade(int i) {
        boolean article = words.isWord(i, THE);
        int at = article ? i + 1 : i;
        if (words.is(at, TimeWords.DECADE)) {
            boolean fits = article && !words.isWord(at + 1, OF);
            return fits ? TimexMatch.of(i, at, new DecadeOrCentury(1900 + words.value(at), 3)) : Optional.empty();
        }
        int century = article && words.is(at, TimeWords.NUMBER) ? words.value(at) : 0;
        int tens = words.isHyphen(at + 1) ? at + 2 : at + 1;
        if (century >= FIRST_CENTURY && century <= LAST_CENTURY && words.is(tens, TimeWords.DECADE)) {
            return TimexMatch.of(i, tens, new DecadeOrCentury(century * 100 + words.value(tens), 3));
        }
        int decade = decadeOf(at);
        boolean named =
                decade >= 0 && !words.glued(at) && (words.length(at) == 5 || article || words.isWord(at - 1, AND));
        return named ? TimexMatch.of(i, at, of(decade)) : Optional.empty();
    }

    /** “The 1700s” are a century, the 2000s a decade. */
    private static DecadeOrCentury of(int first) {
        return new DecadeOrCentury(first, first % 100 == 0 && first < 2000 ? 2 : 3);
    }

    /** Reads a decade behind a word for a part of it: “mid-1990s”, “the early nineties”; “his early 30s” are years of age. */
    Optional<TimexMatch> partOfDecade(int i) {
        int part = words.isHyphen(i - 1) ? i - 2 : i - 1;
        if (words.is(i, TimeWords.DECADE)) {
            return words.isWord(part - 1, THE)
                    ? TimexMatch.of(i, i, new DecadeOrCentury(1900 + words.value(i), 3))
                    : Optional.empty();
        }
        // “the mid-90s” is warm, or a price
        int decade = decadeOf(i);
        return decade >= 0 && words.length(i) > LENGTH_WITHOUT_CENTURY ? TimexMatch.of(i, i, of(decade)) : decade(i);
    }

    /** Returns the first year of the decade that {@code 1990s} or {@code 90s} names, or −1. */
    private int decadeOf(int i) {
        if (!words.has(i)
                || words.tokens().kind(i) != Tokens.MIXED
                || words.tokens().last(i) != 's') {
            return -1;
        }
        int start = words.tokens().start(i);
        int end = words.tokens().end(i) - 1;
        char apostrophe = words.charAt(end - 1);
        if (apostrophe == '\'' || apostrophe == '\u2019') {
            end--;
        }
        int number = end - start <= 4 ? words.digits(start, end) : -1;
        if (number < 0 || number % 10 != 0 || end - start != 2 && end - start != 4) {
            return -1;
        }
        return end - start == 4 ? TimeTokens.isYear(number) && number < 2100 ? number : -1 : 1900 + number;
    }
}
