package onrecord.extract.time;

import java.util.Optional;
import java.util.function.ToIntFunction;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.extract.word.Tokens;
import onrecord.model.When;

/** Reads dates with the name of a month as most of Europe writes them: {@code 5. April 2033}, {@code 5 avril}, {@code April 2033}. */
final class NamedMonths implements TimexGrammar {
    private final TimeTokens words;
    private final ToIntFunction<String> months;

    NamedMonths(TimeTokens words, ToIntFunction<String> months) {
        this.words = words;
        this.months = months;
    }

    @Override
    public Optional<TimexMatch> at(int i) {
        if (words.tokens().kind(i) == Tokens.WORD) {
            int month = months.applyAsInt(words.tokens().text(i));
            int year = month > 0 && words.has(i + 1) ? words.year(i + 1) : -1;
            return year > 0 ? TimexMatch.of(i, i + 1, PartialDate.of(year, month, 0)) : Optional.empty();
        }
        int day = words.isNumber(i) && words.length(i) <= 2 ? words.digits(i) : 0;
        int at = words.has(i + 1) && words.isMark(i + 1, '.') ? i + 2 : i + 1;
        if (day < 1 || !words.has(at) || words.tokens().kind(at) != Tokens.WORD) {
            return Optional.empty();
        }
        int month = months.applyAsInt(words.tokens().text(at));
        if (month == 0 || !When.YearlessDay.exists(month, day)) {
            return Optional.empty();
        }
        int year = words.has(at + 1) ? words.year(at + 1) : -1;
        boolean whole = year > 0 && When.Day.exists(year, month, day);
        return TimexMatch.of(i, whole ? at + 1 : at, PartialDate.of(whole ? year : 0, month, day));
    }
}
