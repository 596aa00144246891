package onrecord.extract.time;

import java.util.Optional;
import onrecord.extract.time.TimexMeaning.NumberedDay;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.WordSet;

/** Reads days that are counted within a month: “the first Monday in May”, “the last day of June 2021”. */
final class DayOfMonthGrammar implements TimexGrammar {
    /** The roles of words that such a day can begin with. */
    static final int BEGINS = TimeWords.ARTICLE | TimeWords.ORDINAL;

    private static final int THE = Lexicon.id("the");
    private static final int FIRST = Lexicon.id("first");
    private static final WordSet LAST = WordSet.of("last final");
    private static final WordSet OF_IN = WordSet.of("of in");
    /** No month has more of a weekday. */
    private static final int MOST = 5;

    private final TimeTokens words;
    private final CalendarGrammar calendar;

    DayOfMonthGrammar(TimeTokens words, CalendarGrammar calendar) {
        this.words = words;
        this.calendar = calendar;
    }

    @Override
    public Optional<TimexMatch> at(int i) {
        int at = words.isWord(i, THE) ? i + 1 : i;
        int number = words.isOneOf(at, LAST) ? NumberedDay.LAST : words.ordinal(at);
        boolean weekday = words.is(at + 1, TimeWords.WEEKDAY) && words.isCapitalised(at + 1);
        boolean day = words.is(at + 1, TimeWords.UNIT)
                && words.unit(at + 1) == Unit.DAY
                && (number == NumberedDay.LAST || words.isWord(at, FIRST));
        boolean shape = (weekday || day) && number != 0 && number <= MOST && number >= NumberedDay.LAST;
        if (!shape || !words.isOneOf(at + 2, OF_IN) || !words.is(at + 3, TimeWords.MONTH)) {
            return Optional.empty();
        }
        Optional<TimexMatch> month = calendar.at(at + 3);
        return month.isPresent() && month.get().meaning() instanceof PartialDate of && of.day() == 0
                ? TimexMatch.of(i, month.get().last(), new NumberedDay(number, weekday ? words.value(at + 1) : 0, of))
                : Optional.empty();
    }
}
