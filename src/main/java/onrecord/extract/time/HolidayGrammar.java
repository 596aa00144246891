package onrecord.extract.time;

import java.util.List;
import java.util.Optional;
import onrecord.extract.time.TimexMeaning.Feast;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.extract.word.Tokens;

/** Reads holidays that the whole English-speaking world keeps on one day: “New Year’s Eve”, “Good Friday 2021”. */
final class HolidayGrammar implements TimexGrammar {
    /** The roles of the words that a holiday ends with: day, eve, a weekday. */
    static final int ENDS = TimeWords.UNIT | TimeWords.EDGE | TimeWords.WEEKDAY;

    private record Fixed(Phrase words, int month, int day) {}

    private record Movable(Phrase words, int afterEaster) {}

    private static final List<Fixed> FIXED = List.of(
            new Fixed(Phrase.of("new year 's eve"), 12, 31),
            new Fixed(Phrase.of("new year 's day"), 1, 1),
            new Fixed(Phrase.of("christmas eve"), 12, 24),
            new Fixed(Phrase.of("christmas day"), 12, 25),
            new Fixed(Phrase.of("valentine 's day"), 2, 14));

    private static final List<Movable> MOVABLE = List.of(
            new Movable(Phrase.of("good friday"), -2),
            new Movable(Phrase.of("easter sunday"), 0),
            new Movable(Phrase.of("easter monday"), 1));

    private final TimeTokens words;

    HolidayGrammar(TimeTokens words) {
        this.words = words;
    }

    /** Reads the holiday whose last word token {@code i} is. */
    @Override
    public Optional<TimexMatch> at(int i) {
        if (!words.isCapitalised(i) || !words.has(i - 1) || words.tokens().kind(i - 1) != Tokens.WORD) {
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
                // the eastern churches keep theirs on another day
                return Optional.of(new TimexMatch(first, last, new Feast(each.afterEaster, year), year > 0));
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
