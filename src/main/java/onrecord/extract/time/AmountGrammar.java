package onrecord.extract.time;

import java.util.Optional;
import onrecord.extract.time.TimexMeaning.Amount;
import onrecord.extract.time.TimexMeaning.Anchor;
import onrecord.extract.time.TimexMeaning.Repeat;
import onrecord.extract.time.TimexMeaning.Shift;
import onrecord.extract.time.TimexMeaning.YearPart;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;

/** Reads numbers of units: “three years”, “a two-day”, “several weeks ago”, “twice a month”, “every four years”. */
final class AmountGrammar {
    private static final int A = Lexicon.id("a");
    private static final int AN = Lexicon.id("an");
    private static final int AND = Lexicon.id("and");
    private static final int OF = Lexicon.id("of");
    private static final int HALF = Lexicon.id("half");
    private static final int HUNDRED = Lexicon.id("hundred");
    private static final int DOZEN = Lexicon.id("dozen");
    private static final int COUPLE = Lexicon.id("couple");
    private static final int SECOND = Lexicon.id("second");
    private static final int SECONDS = Lexicon.id("seconds");
    private static final int AGO = Lexicon.id("ago");
    private static final int LATER = Lexicon.id("later");
    private static final int EARLIER = Lexicon.id("earlier");
    private static final int HENCE = Lexicon.id("hence");
    private static final int FROM = Lexicon.id("from");
    private static final int NOW = Lexicon.id("now");
    private static final int THAN = Lexicon.id("than");
    private static final int MORE = Lexicon.id("more");
    private static final int LESS = Lexicon.id("less");
    private static final int LEAST = Lexicon.id("least");
    private static final int AT = Lexicon.id("at");
    private static final int UP = Lexicon.id("up");
    private static final int TO = Lexicon.id("to");
    private static final int LONG = Lexicon.id("long");
    private static final int OLD = Lexicon.id("old");
    private static final int AGE = Lexicon.id("age");
    private static final int OTHER = Lexicon.id("other");
    private static final int JUST = Lexicon.id("just");
    private static final int OVER = Lexicon.id("over");
    private static final int UNDER = Lexicon.id("under");
    private static final int AFTER = Lexicon.id("after");
    private static final int BEFORE = Lexicon.id("before");
    private static final int PER = Lexicon.id("per");

    private final TimeTokens words;
    private double count;
    private int next;
    private boolean article;

    AmountGrammar(TimeTokens words) {
        this.words = words;
    }

    /** Reads an amount, or a date counted with one, that begins at token {@code i}. */
    Optional<TimexMatch> at(int i) {
        int from = afterAbout(i);
        if (!number(from)) {
            return Optional.empty();
        }
        double counted = count;
        boolean indefinite = article;
        int at = next;
        boolean hyphen = words.isHyphen(at);
        at = hyphen ? at + 1 : at;
        while (words.is(at, TimeWords.BETWEEN)) {
            at++;
        }
        int unit = unit(at, hyphen || counted == 1);
        if (unit < 0 || indefinite && isIndefiniteOther(i, at)) {
            return Optional.empty();
        }
        Unit of = Unit.of(unit);
        int last = at;
        if (words.isWord(last + 1, AND) && words.isWord(last + 2, A) && words.isWord(last + 3, HALF) && counted > 0) {
            counted += 0.5;
            last += 3;
        }
        TimexMatch amount = tail(i, last, of, counted, indefinite && from == i);
        boolean vain = indefinite && amount.last() == last && amount.meaning() instanceof Amount && !isMeasure(i, last);
        return vain || indefinite && of == Unit.QUARTER ? Optional.empty() : Optional.of(amount);
    }

    /** Reads what follows an amount: “ago”, “later”, “old”, or nothing. */
    private TimexMatch tail(int first, int last, Unit unit, double counted, boolean bare) {
        int by = counted == Math.rint(counted) && counted > 0 && counted < 10_000 ? (int) counted : 0;
        if (words.isWord(last + 1, AGO)) {
            return shift(first, last + 1, unit, counted, -by, Anchor.PUBLICATION);
        }
        if (words.isWord(last + 1, HENCE)) {
            return shift(first, last + 1, unit, counted, by, Anchor.PUBLICATION);
        }
        if (words.isWord(last + 1, FROM) && words.isWord(last + 2, NOW)) {
            return shift(first, last + 2, unit, counted, by, Anchor.PUBLICATION);
        }
        if (words.isWord(last + 1, LATER) && !words.isWord(last + 2, THAN)) {
            return shift(first, last + 1, unit, counted, by, Anchor.TOLD);
        }
        if (words.isWord(last + 1, EARLIER) && !words.isWord(last + 2, THAN)) {
            return shift(first, last + 1, unit, counted, -by, Anchor.TOLD);
        }
        int end = last;
        if (words.isHyphen(last + 1) && (words.isWord(last + 2, OLD) || words.isWord(last + 2, LONG))) {
            end = last + 2;
        } else if (words.isWord(last + 1, OLD)) {
            end = last + 1;
        } else if (words.isWord(last + 1, OF) && words.isWord(last + 2, AGE)) {
            end = last + 2;
        }
        if (bare && end == last && isRate(first)) {
            return new TimexMatch(first, last, new Repeat(unit.duration(1)));
        }
        return new TimexMatch(first, end, new Amount(unit.duration(counted)));
    }

    private static TimexMatch shift(int first, int last, Unit unit, double counted, int by, Anchor anchor) {
        if (unit.isClock()) {
            return new TimexMatch(first, last, new TimexMeaning.Amount(unit.duration(counted)));
        }
        if (by == 0) {
            // “several years ago”, “days later”: nobody can tell which
            boolean past = counted < 0 || anchor == Anchor.PUBLICATION;
            return new TimexMatch(first, last, new TimexMeaning.Reference(past ? "PAST_REF" : "FUTURE_REF"));
        }
        boolean week = unit == Unit.WEEK && Math.abs(by) == 1;
        return new TimexMatch(first, last, week ? new Shift(Unit.DAY, 7 * by, anchor) : new Shift(unit, by, anchor));
    }

    /** “15 a year”, “$5 a day”, “twice a week”: the article stands for “each”. */
    private boolean isRate(int i) {
        if (words.isNumber(i - 1) || words.is(i - 1, TimeWords.NUMBER) || words.isMark(i - 1, '%')) {
            return true;
        }
        return words.isContent(i - 1) && (words.isNumber(i - 2) || words.is(i - 2, TimeWords.NUMBER));
    }

    /** “for a day”, “a day after”: the article counts; “not a day to forget” is no amount. */
    private boolean isMeasure(int first, int last) {
        return words.is(first, TimeWords.ABOUT)
                || words.is(first - 1, TimeWords.PREPOSITION | TimeWords.ABOUT)
                || words.isWord(last + 1, AFTER)
                || words.isWord(last + 1, BEFORE);
    }

    /** “a second” is an ordinal or a moment, “a day” before a clause is a day like no other. */
    private boolean isIndefiniteOther(int i, int unit) {
        return words.isWord(unit, SECOND)
                || words.isHyphen(unit + 1) && words.has(unit + 2) && !words.isWord(unit + 2, LONG);
    }

    /** Reads “every week”, “each of the last …” not, “per day”, “every two years”. */
    Optional<TimexMatch> every(int i) {
        if (!words.is(i, TimeWords.EVERY)) {
            return Optional.empty();
        }
        int at = words.isWord(i + 1, OTHER) ? i + 2 : i + 1;
        double counted = at > i + 1 ? 2 : 1;
        if (number(at) && !article) {
            counted = count;
            at = next;
        }
        if (words.is(at, TimeWords.WEEKDAY) && !words.is(at, TimeWords.SHORT_NAME)) {
            int last = words.is(at + 1, TimeWords.DAY_PART) ? at + 1 : at;
            return Optional.of(new TimexMatch(i, last, new Repeat("XXXX-WXX-" + words.value(at))));
        }
        if (words.is(at, TimeWords.MONTH) && words.isCapitalised(at) && !words.is(at, TimeWords.SHORT_NAME)) {
            String month = words.value(at) < 10 ? "0" + words.value(at) : Integer.toString(words.value(at));
            return Optional.of(new TimexMatch(i, at, new Repeat("XXXX-" + month)));
        }
        if (words.is(at, TimeWords.DAY_PART) && words.value(at) < 4) {
            return Optional.of(new TimexMatch(i, at, new Repeat("XXXX-XX-XXT" + TimeWords.DAY_PARTS[words.value(at)])));
        }
        if (words.is(at, TimeWords.SEASON) && !words.isWord(i, PER)) {
            return Optional.of(new TimexMatch(i, at, new Repeat("XXXX-" + YearPart.letters(words.value(at)))));
        }
        int unit = unit(at, true);
        return unit < 0
                ? Optional.empty()
                : Optional.of(new TimexMatch(i, at, new Repeat(Unit.of(unit).duration(counted))));
    }

    /** Reads a number of units after {@code last}, {@code past} or {@code next}: how long, up to now or from now on. */
    Optional<TimexMatch> counted(int first, int i) {
        if (!number(i) || article) {
            return Optional.empty();
        }
        double counted = count;
        int at = words.isHyphen(next) ? next + 1 : next;
        while (words.is(at, TimeWords.BETWEEN)) {
            at++;
        }
        int unit = unit(at, counted == 1);
        return unit < 0
                ? Optional.empty()
                : Optional.of(new TimexMatch(first, at, new Amount(Unit.of(unit).duration(counted))));
    }

    /** Returns the ordinal of the unit that token {@code i} names, in the plural or, if allowed, the singular; or −1. */
    private int unit(int i, boolean singular) {
        if (words.isWord(i, SECONDS) || singular && words.isWord(i, SECOND)) {
            return Unit.SECOND.ordinal();
        }
        boolean plural = words.is(i, TimeWords.UNITS);
        boolean one = words.is(i, TimeWords.UNIT);
        return plural || one && singular || one && isModifier(i) ? words.value(i) : -1;
    }

    /** “a four day rally”: the unit in the singular before a noun. */
    private boolean isModifier(int i) {
        return words.has(i + 1) && words.all().kind(i + 1) == Tokens.WORD;
    }

    private int afterAbout(int i) {
        int at = i;
        if (words.isWord(i, JUST) && !words.isWord(i + 1, OVER) && !words.isWord(i + 1, UNDER)) {
            return i;
        }
        while (words.is(at, TimeWords.ABOUT) && at < i + 3) {
            if (words.isWord(at + 1, THAN) && (words.isWord(at, MORE) || words.isWord(at, LESS))) {
                return at + 2;
            }
            if (words.isWord(at, UP)) {
                return words.isWord(at + 1, TO) ? at + 2 : i;
            }
            at++;
        }
        if (words.isWord(i, AT) && words.isWord(i + 1, LEAST)) {
            return i + 2;
        }
        return words.isWord(at, LEAST) || at > i && words.isWord(at - 1, MORE) ? i : at;
    }

    /** Reads a number into {@link #count} and {@link #next}; −1 counts nobody knows what. */
    private boolean number(int i) {
        article = false;
        if (words.isWord(i, HALF) && (words.isWord(i + 1, A) || words.isWord(i + 1, AN))) {
            return give(0.5, i + 2);
        }
        if (words.isWord(i, A) || words.isWord(i, AN)) {
            if (words.is(i + 1, TimeWords.VAGUE)
                    || words.isWord(i + 1, DOZEN)
                    || words.isWord(i + 1, COUPLE)
                    || words.isWord(i + 1, HUNDRED)
                    || words.isWord(i + 1, HALF)) {
                boolean half = words.isWord(i + 1, HALF) && words.isHyphen(i + 2);
                return half ? give(0.5, i + 2) : !words.isWord(i + 1, HALF) && number(i + 1);
            }
            article = words.is(i + 1, TimeWords.UNIT)
                    || words.is(i + 1, TimeWords.BETWEEN) && words.is(i + 2, TimeWords.UNIT)
                    || words.is(i + 1, TimeWords.BETWEEN) && words.is(i + 3, TimeWords.UNIT);
            boolean found = article && give(1, i + 1);
            if (found) {
                return true;
            }
            // “a two-day visit” leaves the article to the noun, “a 20 year low” too
            return false;
        }
        if (words.is(i, TimeWords.VAGUE)) {
            return give(-1, i + 1);
        }
        if (words.isWord(i, COUPLE) || words.isWord(i, DOZEN)) {
            return give(words.value(i), words.isWord(i + 1, OF) ? i + 2 : i + 1);
        }
        if (words.is(i, TimeWords.NUMBER)) {
            return inWords(i);
        }
        return inDigits(i);
    }

    private boolean inWords(int i) {
        int value = words.value(i);
        int at = i + 1;
        int units = words.isHyphen(at) ? at + 1 : at;
        if (value >= 20 && value < 100 && words.is(units, TimeWords.NUMBER) && words.value(units) < 10) {
            value += words.value(units);
            at = units + 1;
        }
        if (words.isWord(at, HUNDRED)) {
            value *= 100;
            at++;
        }
        if (words.isWord(at, AND) && words.isWord(at + 1, A) && words.isWord(at + 2, HALF)) {
            return give(value + 0.5, at + 3);
        }
        return give(value, at);
    }

    private boolean inDigits(int i) {
        if (!words.isNumber(i) || words.length(i) > 6) {
            return false;
        }
        double number = 0;
        double place = 0;
        for (int at = words.all().start(i); at < words.all().end(i); at++) {
            char c = words.charAt(at);
            if (c >= '0' && c <= '9') {
                number = place == 0 ? number * 10 + (c - '0') : number + (c - '0') * place;
                place /= 10;
            } else if (c == '.' && place == 0) {
                place = 0.1;
            } else if (c != ',') {
                return false;
            }
        }
        if (number == Math.rint(number) && words.year(i) > 0 && number >= 1900 && words.is(i + 1, TimeWords.UNIT)) {
            return false;
        }
        return give(Math.round(number * 100) / 100.0, i + 1);
    }

    private boolean give(double number, int after) {
        count = number;
        next = after;
        return true;
    }
}
