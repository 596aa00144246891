package onrecord.extract.time;

import java.util.Optional;
import onrecord.extract.time.TimexMeaning.BeforeChrist;
import onrecord.extract.time.TimexMeaning.DecadeOrCentury;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.text.Digits;

/** Reads years and centuries that say from where they are counted: “88 AD”, “A.D. 64”, “10 August 234 BC”, “the third century B.C.”. */
final class EraGrammar implements TimexGrammar {
    private static final int THE = Lexicon.id("the");
    private static final int OF = Lexicon.id("of");
    private static final int LAST_YEAR = 2199;
    private static final int FIRST_YEAR_BEFORE = 9999;
    private static final int LAST_CENTURY = 30;
    private static final WordSet AFTER_CHRIST = WordSet.of("ad a.d");
    private static final WordSet COMMON = WordSet.of("ce c.e");
    private static final WordSet BEFORE_CHRIST = WordSet.of("bc b.c bce b.c.e");
    private static final WordSet JOINING = WordSet.of("and or to");

    private final TimeTokens words;

    EraGrammar(TimeTokens words) {
        this.words = words;
    }

    /** “88 AD”, “A.D. 64”, “in 44 BC”, “between 200 and 100 BC”: any number is a year beside these letters. */
    @Override
    public Optional<TimexMatch> at(int i) {
        int year = words.glued(i) && !words.isDash(i - 1) ? -1 : words.digits(i);
        if (year <= 0 || year > FIRST_YEAR_BEFORE) {
            return Optional.empty();
        }
        boolean before = isEra(i - 1, AFTER_CHRIST) && words.is(i - 2, TimeWords.PREPOSITION);
        boolean after = isEra(i + 1, AFTER_CHRIST) && !words.glued(i + 1) && !isInCapitals(i + 2);
        if (year <= LAST_YEAR && (before || after || isEra(i + 1, COMMON) && isYearHere(i))) {
            return TimexMatch.of(before ? i - 1 : i, before ? i : i + 1, PartialDate.of(year, 0, 0));
        }
        if (!isYearHere(i)) {
            return Optional.empty();
        }
        int last = lastOfBefore(i + 1);
        if (last < 0 && isJoin(i + 1) && words.digits(i + 2) > 0 && words.digits(i + 2) < year) {
            return lastOfBefore(i + 3) < 0 ? Optional.empty() : TimexMatch.of(i, i, beforeChrist(year));
        }
        return last < 0 ? Optional.empty() : TimexMatch.of(i, last, beforeChrist(year));
    }

    /** “The third century BC”, “3rd-century A.D.”. */
    Optional<TimexMatch> century(int i) {
        int at = words.isWord(i, THE) ? i + 1 : i;
        int number = words.ordinal(at);
        if (number < 1 || number > LAST_CENTURY) {
            return Optional.empty();
        }
        int unit = words.isHyphen(at + 1) ? at + 2 : at + 1;
        if (!words.is(unit, TimeWords.UNIT) || words.unit(unit) != Unit.CENTURY) {
            return Optional.empty();
        }
        if (isEra(unit + 1, AFTER_CHRIST) || isEra(unit + 1, COMMON)) {
            return TimexMatch.of(i, unit + 1, new DecadeOrCentury((number - 1) * 100, 2));
        }
        return isEra(unit + 1, BEFORE_CHRIST)
                ? TimexMatch.of(i, unit + 1, new BeforeChrist("BC" + Digits.of(number - 1, 2)))
                : Optional.empty();
    }

    /** Adds to a date without year the year with its era that follows: “10 August 234 BC”, “August 10, 88 AD”. */
    TimexMatch withEra(TimexMatch date) {
        if (!(date.meaning() instanceof PartialDate of) || of.year() > 0 || of.month() == 0) {
            return date;
        }
        int comma = words.isMark(date.last() + 1, ',') ? date.last() + 2 : date.last() + 1;
        int at = words.isWord(comma, OF) ? comma + 1 : comma;
        int year = words.digits(at);
        boolean after = isEra(at + 1, AFTER_CHRIST) || isEra(at + 1, COMMON);
        if (year > 0 && after && CalendarGrammar.isDay(year, of.month(), Math.max(1, of.day()))) {
            return new TimexMatch(date.first(), at + 1, of.inYear(year));
        }
        int last = year > 0 ? lastOfBefore(at + 1) : -1;
        if (last < 0) {
            return date;
        }
        String day = of.day() > 0 ? "-" + Digits.of(of.day(), 2) : "";
        String value = beforeChrist(year).value() + "-" + Digits.of(of.month(), 2) + day;
        return new TimexMatch(date.first(), last, new BeforeChrist(value));
    }

    private static BeforeChrist beforeChrist(int year) {
        return new BeforeChrist("BC" + Digits.of(year, 4));
    }

    /** Returns whether a number at {@code i} is no count of what BC names too: “in 200 BC”, not “with 200 BC ferries”. */
    private boolean isYearHere(int i) {
        return words.is(i - 1, TimeWords.PREPOSITION | TimeWords.ABOUT)
                || YearGrammar.isCirca(words, i - 1)
                || isJoin(i - 1) && words.digits(i - 2) > 0;
    }

    private boolean isJoin(int i) {
        return words.isDash(i) || words.isOneOf(i, JOINING);
    }

    /** Returns the last token of the letters for “before Christ” at token {@code i}, which nothing counted follows; or −1. */
    private int lastOfBefore(int i) {
        return isEra(i, BEFORE_CHRIST) && !words.isContent(i + 1) && !words.isHyphen(i + 1) ? i : -1;
    }

    /** Returns whether token {@code i} is a word of a line in capitals, where AD is an advertisement too. */
    private boolean isInCapitals(int i) {
        return words.has(i)
                && words.tokens().kind(i) == Tokens.WORD
                && words.tokens().shape(i) == Tokens.UPPER;
    }

    private boolean isEra(int i, WordSet letters) {
        return words.isOneOf(i, letters) && words.tokens().shape(i) == Tokens.UPPER;
    }
}
