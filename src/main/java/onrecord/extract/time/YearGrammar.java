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
    private static final int FISCAL = Lexicon.id("fiscal");
    private static final int POSSESSIVE = Lexicon.id("'s");
    private static final WordSet OWN = WordSet.of("his her its their our my your");
    private static final WordSet ERA = WordSet.of("ad a.d");
    private static final WordSet JOINING = WordSet.of("and or to");

    private final TimeTokens words;

    YearGrammar(TimeTokens words) {
        this.words = words;
    }

    /** Reads a year of four digits where it is one; {@code before} are the expressions found so far. */
    Optional<TimexMatch> at(int i, List<TimexMatch> before) {
        Optional<TimexMatch> ofEra = ofEra(i);
        if (ofEra.isPresent()) {
            return ofEra;
        }
        int year = words.year(i);
        if (year < 0 || isPartOfOther(i) || isCount(i)) {
            return Optional.empty();
        }
        boolean sure = words.isOneOf(i - 1, BEFORE_YEAR) || isListed(i, before);
        boolean modern = year >= 1900 && year <= 2059;
        if (!sure && !(modern ? isBare(i) : isTold(i, year))) {
            return Optional.empty();
        }
        boolean inName = words.isCapitalised(i - 1) && !words.is(i - 1, TimeWords.PREPOSITION | TimeWords.ARTICLE);
        boolean named = !sure && (isOwned(i) ? isPlural(i + 1) : inName);
        return TimexMatch.of(i, i, new PartialDate(year, 0, 0, 0, TimexMeaning.Turn.NONE, named));
    }

    /** “88 AD”, “A.D. 64”: any number is a year beside these letters. */
    private Optional<TimexMatch> ofEra(int i) {
        int year = words.glued(i) ? -1 : words.digits(i);
        boolean before = isEra(i - 1) && words.is(i - 2, TimeWords.PREPOSITION);
        boolean after = isEra(i + 1) && !words.glued(i + 1) && !isInCapitals(i + 2);
        return year > 0 && year < 2200 && (before || after)
                ? TimexMatch.of(before ? i - 1 : i, before ? i : i + 1, PartialDate.of(year, 0, 0))
                : Optional.empty();
    }

    /** Returns whether token {@code i} is a word of a line in capitals, where AD is an advertisement too. */
    private boolean isInCapitals(int i) {
        return words.has(i)
                && words.tokens().kind(i) == Tokens.WORD
                && words.tokens().shape(i) == Tokens.UPPER;
    }

    private boolean isEra(int i) {
        return words.isOneOf(i, ERA) && words.tokens().shape(i) == Tokens.UPPER;
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
        boolean range = words.isHyphen(i - 1) && words.year(i - 2) > 0 && words.year(i - 2) < words.year(i);
        return before && !range || money;
    }

    private boolean isCount(int i) {
        boolean unit = words.is(i + 1, TimeWords.UNIT | TimeWords.UNITS | TimeWords.ZONE);
        boolean hyphened = words.isHyphen(i + 1) && (!words.isNumber(i + 2) || words.isHyphen(i + 3));
        return unit || hyphened || words.isMark(i + 1, '%') || words.glued(i + 1) && words.isMark(i + 1, '/');
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
        if (year > 0 && words.is(i - 1, TimeWords.PREPOSITION)) {
            return TimexMatch.of(i, i + 1, PartialDate.of(year, 0, 0));
        }
        int decade = decadeOf(i + 1);
        int first = words.isWord(i - 1, THE) ? i - 1 : i;
        return decade < 0 ? Optional.empty() : TimexMatch.of(first, i + 1, new DecadeOrCentury(decade, 3));
    }

    /** “the 1990s”, “90s”, “the nineteen-nineties” not, “the sixties”. */
    Optional<TimexMatch> decade(int i) {
        boolean article = words.isWord(i, THE);
        int at = article ? i + 1 : i;
        if (words.is(at, TimeWords.DECADE)) {
            boolean fits = article && !words.isWord(at + 1, OF);
            return fits ? TimexMatch.of(i, at, new DecadeOrCentury(1900 + words.value(at), 3)) : Optional.empty();
        }
        int decade = decadeOf(at);
        boolean named =
                decade >= 0 && !words.glued(at) && (words.length(at) == 5 || article || words.isWord(at - 1, AND));
        return named ? TimexMatch.of(i, at, new DecadeOrCentury(decade, 3)) : Optional.empty();
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
        return end - start == 4 ? number >= 1000 && number < 2100 ? number : -1 : 1900 + number;
    }
}
