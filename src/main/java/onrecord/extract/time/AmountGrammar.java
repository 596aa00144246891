package onrecord.extract.time;

import java.util.List;
import java.util.Optional;
import onrecord.extract.time.Counts.Count;
import onrecord.extract.time.TimexMeaning.Amount;
import onrecord.extract.time.TimexMeaning.Anchor;
import onrecord.extract.time.TimexMeaning.CountedFrom;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.extract.time.TimexMeaning.Reference;
import onrecord.extract.time.TimexMeaning.Repeat;
import onrecord.extract.time.TimexMeaning.Reported;
import onrecord.extract.time.TimexMeaning.Shift;
import onrecord.extract.time.TimexMeaning.YearPart;
import onrecord.extract.word.Category;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.text.Digits;

/** Reads numbers of units: “three years”, “a two-day”, “several weeks ago”, “twice a month”, “every four years”. */
final class AmountGrammar implements TimexGrammar {
    private static final int ONE = Lexicon.id("one");
    private static final int AND = Lexicon.id("and");
    private static final int SECOND = Lexicon.id("second");
    private static final int THAN = Lexicon.id("than");
    private static final int UP = Lexicon.id("up");
    private static final int TO = Lexicon.id("to");
    private static final int JUST = Lexicon.id("just");
    private static final int LEAST = Lexicon.id("least");
    private static final int MORE = Lexicon.id("more");
    private static final int LONG = Lexicon.id("long");
    private static final int OTHER = Lexicon.id("other");
    private static final int PER = Lexicon.id("per");
    private static final Phrase AND_A_HALF = Phrase.of("and a half");
    private static final Phrase AT_LEAST = Phrase.of("at least");
    private static final Phrase OF_AGE = Phrase.of("of age");
    private static final WordSet MORE_LESS = WordSet.of("more less");
    private static final WordSet OVER_UNDER = WordSet.of("over under");
    private static final WordSet COMPARING = WordSet.of("from than with against");
    private static final WordSet AGED = WordSet.of("old olds");
    private static final WordSet EARLIER_LATER = WordSet.of("earlier later");
    private static final WordSet GIVEN = WordSet.of("him her them us me it");
    private static final WordSet BEFORE_AFTER = WordSet.of("before after");
    private static final int AFTER = Lexicon.id("after");
    private static final int POSSESSIVE = Lexicon.id("'s");
    private static final int BETWEEN = Lexicon.id("between");
    private static final int SEASON = Lexicon.id("season");
    private static final WordSet TO_OR = WordSet.of("to or");
    private static final Phrase OR_SO = Phrase.of("or so");
    private static final WordSet BEFORE_UNITS = WordSet.of("for in over after within");

    /** The roles of words that an amount can begin with: “half” is an edge too, and “at” opens “at least”. */
    static final int BEGINS =
            TimeWords.ABOUT | TimeWords.NUMBER | TimeWords.VAGUE | TimeWords.ARTICLE | TimeWords.EDGE | TimeWords.AT;

    /** Nobody counts so far: it is no date. */
    private static final int MANY = 10_000;

    /** What makes a date of an amount: words after it, which way they point, and from where. */
    private record Direction(Phrase words, int sign, Anchor anchor) {}

    private static final List<Direction> DIRECTIONS = List.of(
            new Direction(Phrase.of("ago"), -1, Anchor.PUBLICATION),
            new Direction(Phrase.of("hence"), 1, Anchor.PUBLICATION),
            new Direction(Phrase.of("from now"), 1, Anchor.PUBLICATION),
            new Direction(Phrase.of("later"), 1, Anchor.TOLD),
            new Direction(Phrase.of("earlier"), -1, Anchor.TOLD));

    private final TimeTokens words;
    private final CalendarGrammar calendar;
    private final Counts counts;

    AmountGrammar(TimeTokens words, CalendarGrammar calendar) {
        this.words = words;
        this.calendar = calendar;
        this.counts = new Counts(words);
    }

    /** Reads an amount, or a date counted with one. */
    @Override
    public Optional<TimexMatch> at(int i) {
        int from = afterAbout(i);
        Optional<Count> number = counts.at(from);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        double count = number.get().value();
        boolean article = number.get().article();
        boolean hyphen = words.isHyphen(number.get().next());
        int at = words.afterBetween(
                hyphen ? number.get().next() + 1 : number.get().next());
        Optional<Unit> unit = unit(at, hyphen || count == 1);
        if (unit.isEmpty() && !hyphen && !article) {
            return lowest(i, number.get());
        }
        if (unit.isEmpty()
                || hyphen && words.is(at, TimeWords.UNITS) && unit.get() == Unit.QUARTER
                || article && isOtherAfterArticle(at)) {
            return Optional.empty();
        }
        int last = at;
        if (AND_A_HALF.stands(words, last + 1) && count > 0) {
            count += 0.5;
            last += AND_A_HALF.length();
        }
        if (isAge(last)) {
            return Optional.empty();
        }
        if (unit.get() == Unit.DAY && words.isWord(i, ONE) && !hyphen && isSomeDay(i, last)) {
            boolean ahead = words.has(i - 1) && words.tokens().is(i - 1, Category.MODAL_VERB);
            return ahead ? TimexMatch.of(i, last, Reference.FUTURE) : Optional.empty();
        }
        Optional<TimexMatch> composed = hyphen ? Optional.empty() : composed(i, last, unit.get(), count);
        if (composed.isPresent()) {
            return composed.filter(match -> !isAge(match.last()));
        }
        count *= fold(at);
        TimexMatch amount = tail(i, last, unit.get(), count, article && from == i);
        boolean vain = article && amount.last() == last && amount.meaning() instanceof Amount && !isMeasure(i, last);
        return vain || article && unit.get() == Unit.QUARTER ? Optional.empty() : Optional.of(amount);
    }

    /** Reads what follows an amount: “ago”, “later”, “-long”, or nothing. */
    private TimexMatch tail(int first, int last, Unit unit, double count, boolean bare) {
        int so = OR_SO.stands(words, last + 1) ? last + OR_SO.length() : last;
        for (Direction direction : DIRECTIONS) {
            int end = so + direction.words.length();
            boolean compares = direction.anchor == Anchor.TOLD && words.isWord(end + 1, THAN);
            if (direction.words.stands(words, so + 1) && !compares) {
                if (unit == Unit.YEAR && count == 1 && direction.sign < 0 && isCompared(first)) {
                    return new TimexMatch(first, end, Reported.period(-1));
                }
                return shift(first, end, unit, count, direction);
            }
        }
        Optional<TimexMatch> anchored = anchored(first, last, unit, count);
        if (anchored.isPresent()) {
            return anchored.get();
        }
        boolean lasting = words.isHyphen(last + 1) && words.isWord(last + 2, LONG);
        int end = lasting ? last + 2 : last;
        if (bare && !lasting && isRate(first)) {
            return new TimexMatch(first, last, new Repeat(unit.duration(1)));
        }
        return new TimexMatch(first, end, new Amount(unit.duration(count)));
    }

    /** “will one day be”, “one day she left”: no length of time. */
    private boolean isSomeDay(int one, int day) {
        boolean before = words.has(one - 1)
                && (words.tokens().is(one - 1, Category.MODAL_VERB)
                        || words.tokens().is(one - 1, Category.PERSON_PRONOUN));
        boolean clause = words.has(day + 1)
                && (!words.has(one - 1) || words.tokens().kind(one - 1) == Tokens.MARK)
                && (words.tokens().is(day + 1, Category.PERSON_PRONOUN)
                        || words.isCapitalised(day + 1)
                        || words.is(day + 1, TimeWords.ARTICLE));
        return before || clause;
    }

    /** “from 40 a year ago”, “than a year earlier”: a figure is set beside the same one of the year before. */
    private boolean isCompared(int first) {
        int before = words.isMark(first - 1, ',') ? first - 2 : first - 1;
        return words.isOneOf(before, COMPARING)
                || words.isNumber(before)
                || words.is(before, TimeWords.NUMBER)
                || words.isMark(before, '%')
                || words.has(before) && words.tokens().is(before, Category.FIGURE_WORD);
    }

    /** “9-year-old”, “61 years old”, “of age”: how old somebody is tells of no time. */
    private boolean isAge(int last) {
        return words.isOneOf(words.isHyphen(last + 1) ? last + 2 : last + 1, AGED) || OF_AGE.stands(words, last + 1);
    }

    /** Reads the first number of “four to five days”, “between 20 and 30 weeks”. */
    private Optional<TimexMatch> lowest(int i, Count low) {
        int to = low.next();
        boolean range = words.isOneOf(to, TO_OR) || words.isWord(to, AND) && words.isWord(i - 1, BETWEEN);
        Optional<Count> high = range && low.value() > 0 ? counts.at(to + 1) : Optional.empty();
        if (high.isEmpty() || high.get().article() || high.get().value() <= low.value()) {
            return Optional.empty();
        }
        int at = words.afterBetween(high.get().next());
        boolean dated = isAge(at) || DIRECTIONS.stream().anyMatch(each -> each.words.stands(words, at + 1));
        return dated
                ? Optional.empty()
                : unit(at, false).map(unit -> new TimexMatch(i, to - 1, new Amount(unit.duration(low.value()))));
    }

    /** “two days after tomorrow”, “three weeks before Aug. 10”: counted from the day that stands behind. */
    private Optional<TimexMatch> anchored(int first, int last, Unit unit, double count) {
        boolean plain = (unit == Unit.DAY || unit == Unit.WEEK)
                && isWhole(count)
                && words.isOneOf(last + 1, BEFORE_AFTER)
                // days of trading or of work are not those of the calendar
                && !words.is(last - 1, TimeWords.BETWEEN);
        if (!plain) {
            return Optional.empty();
        }
        int by = (int) count * (unit == Unit.WEEK ? 7 : 1) * (words.isWord(last + 1, AFTER) ? 1 : -1);
        int day = last + 2;
        Optional<TimexMatch> from = words.is(day, TimeWords.DAY_SHIFT)
                ? TimexMatch.of(day, day, new Shift(Unit.DAY, words.value(day), Anchor.PUBLICATION))
                : calendar.at(day).filter(date -> date.meaning() instanceof PartialDate of && of.day() > 0);
        return from.filter(date -> !words.isWord(date.last() + 1, POSSESSIVE))
                .map(date -> new TimexMatch(first, date.last(), new CountedFrom(by, date.meaning())));
    }

    private static boolean isWhole(double count) {
        return count == Math.rint(count) && count > 0 && count < MANY;
    }

    /**
     * Reads an amount of several units, each shorter than the one before: “two years and six months”, “5 minutes 30
     * seconds”; counted back as the shortest unit where these add up: “a year and two months ago”.
     */
    private Optional<TimexMatch> composed(int first, int last, Unit unit, double count) {
        if (!isWhole(count)) {
            return Optional.empty();
        }
        int end = last;
        Unit smallest = unit;
        double all = count;
        String value = unit.duration(count);
        Optional<Count> next = part(end);
        while (next.isPresent()) {
            int at = next.get().next();
            Optional<Unit> smaller = unit(at, next.get().value() == 1);
            if (smaller.isEmpty()
                    || !smaller.get().isPartOf(smallest, next.get().value())) {
                break;
            }
            all = all * smallest.in(smaller.get()) + next.get().value();
            smallest = smaller.get();
            value = smallest.joined(value, next.get().value());
            end = at;
            next = part(end);
        }
        if (end == last) {
            return Optional.empty();
        }
        for (Direction direction : DIRECTIONS) {
            if (direction.words.stands(words, end + 1) && direction.anchor == Anchor.PUBLICATION && all > 0) {
                return Optional.of(shift(first, end + direction.words.length(), smallest, all, direction));
            }
        }
        return TimexMatch.of(first, end, new Amount(value));
    }

    /** Returns the whole number of the next unit of an amount that ends at token {@code last}. */
    private Optional<Count> part(int last) {
        int at = words.isMark(last + 1, ',') ? last + 2 : last + 1;
        at = words.isWord(at, AND) ? at + 1 : at;
        return counts.at(at).filter(count -> isWhole(count.value()) && !count.article());
    }

    private static TimexMatch shift(int first, int last, Unit unit, double count, Direction direction) {
        if (unit.isClock()) {
            return new TimexMatch(first, last, new Amount(unit.duration(count)));
        }
        if (!isWhole(count)) {
            // “several years ago”, “days later”: nobody can tell which
            boolean past = count < 0 || direction.anchor == Anchor.PUBLICATION;
            return new TimexMatch(first, last, past ? Reference.PAST : Reference.FUTURE);
        }
        int by = direction.sign * (int) count;
        Shift shift = unit == Unit.WEEK && count == 1
                ? new Shift(Unit.DAY, 7 * by, direction.anchor)
                : new Shift(unit, by, direction.anchor);
        return new TimexMatch(first, last, shift);
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
                || words.isOneOf(last + 1, BEFORE_AFTER)
                // “a week earlier than usual”, “a month to pay”
                || words.isOneOf(last + 1, EARLIER_LATER)
                || words.isWord(last + 1, TO) && words.isContent(last + 2) && words.isOneOf(first - 1, GIVEN);
    }

    /** “a second” is an ordinal or a moment, “a day” before a clause is a day like no other. */
    private boolean isOtherAfterArticle(int unit) {
        return words.isWord(unit, SECOND)
                || words.isHyphen(unit + 1) && words.has(unit + 2) && !words.isWord(unit + 2, LONG);
    }

    /** “years”, “decades-long”, “over the years”: how long, nobody knows. */
    Optional<TimexMatch> uncounted(int i) {
        boolean lasting = words.isHyphen(i + 1) && words.isWord(i + 2, LONG);
        return lasting || words.isOneOf(i - 1, BEFORE_UNITS)
                ? TimexMatch.of(i, lasting ? i + 2 : i, new Amount(words.unit(i).duration(Counts.VAGUE)))
                : Optional.empty();
    }

    /** “daily”, “annual”; “the Daily Courier” is a name. */
    Optional<TimexMatch> repeated(int i) {
        boolean name = words.isCapitalised(i) && words.isCapitalised(i + 1) && words.has(i - 1);
        return name
                ? Optional.empty()
                : TimexMatch.of(i, i, new Repeat(words.unit(i).duration(1)));
    }

    /** Reads “every week”, “each of the last …” not, “per day”, “every two years”. */
    Optional<TimexMatch> every(int i) {
        boolean second = words.isWord(i + 1, OTHER);
        int begin = second ? i + 2 : i + 1;
        Optional<Count> number = counts.at(begin).filter(count -> !count.article());
        int at = number.isPresent() ? number.get().next() : begin;
        if (words.is(at, TimeWords.WEEKDAY) && !words.is(at, TimeWords.SHORT_NAME)) {
            int last = words.is(at + 1, TimeWords.DAY_PART) ? at + 1 : at;
            return TimexMatch.of(i, last, new Repeat("XXXX-WXX-" + words.value(at)));
        }
        if (words.is(at, TimeWords.MONTH) && words.isCapitalised(at) && !words.is(at, TimeWords.SHORT_NAME)) {
            return TimexMatch.of(i, at, new Repeat("XXXX-" + Digits.of(words.value(at), 2)));
        }
        if (words.isPartOfDay(at)) {
            return TimexMatch.of(i, at, new Repeat("XXXX-XX-XXT" + words.partOfDay(at)));
        }
        if (words.is(at, TimeWords.SEASON) && !words.isWord(i, PER)) {
            return TimexMatch.of(i, at, new Repeat("XXXX-" + YearPart.letters(words.value(at))));
        }
        if (words.isWord(at, SEASON) && number.isEmpty() && !words.isWord(i, PER)) {
            return TimexMatch.of(i, at, new Repeat("XXXX"));
        }
        double count = (number.isPresent() ? number.get().value() : second ? 2 : 1) * fold(at);
        return unit(at, true).map(unit -> new TimexMatch(i, at, new Repeat(unit.duration(count))));
    }

    /** Reads a number of units after {@code last}, {@code past} or {@code next}: how long, up to now or from now on. */
    Optional<TimexMatch> counted(int first, int i) {
        Optional<Count> number = counts.at(i);
        if (number.isEmpty() || number.get().article()) {
            return Optional.empty();
        }
        int next = number.get().next();
        double count = number.get().value();
        int at = words.afterBetween(words.isHyphen(next) ? next + 1 : next);
        return unit(at, count == 1).map(unit -> new TimexMatch(first, at, new Amount(unit.duration(count * fold(at)))));
    }

    /** Returns the unit that token {@code i} names, in the plural or, if allowed, the singular. */
    private Optional<Unit> unit(int i, boolean singular) {
        if (singular && words.isWord(i, SECOND)) {
            return Optional.of(Unit.SECOND);
        }
        if (counts.isFortnight(i)) {
            return Optional.of(Unit.WEEK);
        }
        boolean one = words.is(i, TimeWords.UNIT) && (singular || isModifier(i));
        return one || words.is(i, TimeWords.UNITS) ? Optional.of(words.unit(i)) : Optional.empty();
    }

    /** Returns how many of its unit a word stands for: a fortnight is two weeks. */
    private int fold(int unit) {
        return counts.isFortnight(unit) ? 2 : 1;
    }

    /** “a four day rally”: the unit in the singular before a noun. */
    private boolean isModifier(int i) {
        return words.has(i + 1) && words.tokens().kind(i + 1) == Tokens.WORD;
    }

    /** Returns the token after “about”, “more than”, “at least” and the like, or {@code i} if these say something else. */
    private int afterAbout(int i) {
        if (words.isWord(i, JUST) && !words.isOneOf(i + 1, OVER_UNDER)) {
            return i;
        }
        int at = i;
        while (words.is(at, TimeWords.ABOUT) && at < i + 3) {
            if (words.isOneOf(at, MORE_LESS) && words.isWord(at + 1, THAN)) {
                return at + 2;
            }
            if (words.isWord(at, UP)) {
                return words.isWord(at + 1, TO) ? at + 2 : i;
            }
            at++;
        }
        if (AT_LEAST.stands(words, i)) {
            return i + 2;
        }
        return words.isWord(at, LEAST) || at > i && words.isWord(at - 1, MORE) ? i : at;
    }
}
