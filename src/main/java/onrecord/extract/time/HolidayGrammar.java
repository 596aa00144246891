package onrecord.extract.time;

import java.util.List;
import java.util.Optional;
import onrecord.extract.time.TimexMeaning.Feast;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.extract.word.Tokens;

/** Reads holidays by the names that only one day bears: “New Year’s Eve”, “Labor Day”, “Good Friday 2021”. */
final class HolidayGrammar implements TimexGrammar {
    private static final int BEFORE_DAY = TimeWords.PREPOSITION | TimeWords.TURN | TimeWords.EDGE;

    /** The roles of the words that a holiday ends with: day, eve, a weekday. */
    static final int ENDS = TimeWords.UNIT | TimeWords.EDGE | TimeWords.WEEKDAY | TimeWords.FEAST;

    private record Fixed(Phrase words, int month, int day) {}

    private record Movable(Phrase words, MovableFeast feast) {}

    private static final List<Fixed> FIXED = List.of(
            new Fixed(Phrase.of("new year 's eve"), 12, 31),
            new Fixed(Phrase.of("new year 's day"), 1, 1),
            new Fixed(Phrase.of("christmas eve"), 12, 24),
            new Fixed(Phrase.of("christmas day"), 12, 25),
            new Fixed(Phrase.of("christmas"), 12, 25),
            new Fixed(Phrase.of("halloween"), 10, 31),
            new Fixed(Phrase.of("veterans day"), 11, 11),
            new Fixed(Phrase.of("valentine 's day"), 2, 14));

    private static final List<Movable> MOVABLE = List.of(
            new Movable(Phrase.of("good friday"), MovableFeast.GOOD_FRIDAY),
            new Movable(Phrase.of("easter sunday"), MovableFeast.EASTER_SUNDAY),
            new Movable(Phrase.of("easter monday"), MovableFeast.EASTER_MONDAY),
            new Movable(Phrase.of("labor day"), MovableFeast.LABOR_DAY),
            new Movable(Phrase.of("memorial day"), MovableFeast.MEMORIAL_DAY),
            new Movable(Phrase.of("thanksgiving day"), MovableFeast.THANKSGIVING),
            new Movable(Phrase.of("thanksgiving"), MovableFeast.THANKSGIVING));

    private final TimeTokens words;

    HolidayGrammar(TimeTokens words) {
        this.words = words;
    }

    /** Reads the holiday whose last word token {@code i} is. */
    @Override
    public Optional<TimexMatch> at(int i) {
        boolean alone = words.is(i, TimeWords.FEAST);
        if (!words.isCapitalised(i) || !words.has(i - 1) || words.tokens().kind(i - 1) != Tokens.WORD) {
            return Optional.empty();
        }
        // the day, not the Christmas trade nor a family of that name
        if (alone && (!words.is(i - 1, BEFORE_DAY) || words.isContent(i + 1))) {
            return Optional.empty();
        }
        int at = words.isMark(i + 1, ',') ? i + 2 : i + 1;
        int year = Math.max(0, words.year(at));
        int last = year > 0 ? at : i;
        for (Fixed each : FIXED) {
            int first = i + 1 - each.words.length();
            if (isNamed(each.words, first)) {
                return TimexMatch.of(first, last, PartialDate.of(year, each.month, each.day));
            }
        }
        for (Movable each : MOVABLE) {
            int first = i + 1 - each.words.length();
            if (isNamed(each.words, first)) {
                // the eastern churches keep theirs on another day, and other countries give thanks on one
                return Optional.of(new TimexMatch(first, last, new Feast(each.feast, year), year > 0));
            }
        }
        return Optional.empty();
    }

    /** Returns whether a holiday stands here and is no part of a longer name: “the Good Friday Agreement”. */
    private boolean isNamed(Phrase name, int first) {
        int next = first + name.length();
        return name.stands(words, first)
                && words.isCapitalised(first)
                && !words.isHyphen(next)
                && (!words.isCapitalised(next) || words.is(next, TimeWords.WEEKDAY | TimeWords.MONTH));
    }
}
