package onrecord.extract.time;

import java.util.List;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.model.Publication;
import onrecord.model.TimeExpression;

/** The time expressions of one article: found first, resolved when the date of publication is known. */
public final class Times {
    private Times() {}

    /** Finds all time expressions among the tokens. */
    public static Times find(Tokens tokens) {
        return new Times();
    }

    /** Gives the calendar dates among them as the words give them, in text order. */
    public List<CalendarDate> calendarDates() {
        return List.of();
    }

    /**
     * Resolves all expressions.
     *
     * @param sentences the sentences they stand in, for tense
     * @param published when the article was published; relative expressions stay unresolved where it is unknown
     * @return the expressions in text order, not overlapping
     */
    public List<TimeExpression> resolve(Sentences sentences, Publication published) {
        return List.of();
    }
}
