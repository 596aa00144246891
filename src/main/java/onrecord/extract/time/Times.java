package onrecord.extract.time;

import java.util.ArrayList;
import java.util.List;
import onrecord.extract.time.TimexMeaning.Amount;
import onrecord.extract.time.TimexMeaning.Clock;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.extract.time.TimexMeaning.Shift;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.model.Publication;
import onrecord.model.TimeExpression;

/** The time expressions of one article: found first, resolved when the date of publication is known. */
public final class Times {
    /** The tokens of {@code 10:15}. */
    private static final int HOUR_AND_MINUTE = 3;

    private final Tokens tokens;
    private final List<TimexMatch> matches;

    private Times(Tokens tokens, List<TimexMatch> matches) {
        this.tokens = tokens;
        this.matches = matches;
    }

    /** Finds all time expressions among the tokens. */
    public static Times find(Tokens tokens) {
        return new Times(tokens, TimexFinder.find(tokens));
    }

    /** Returns the calendar dates among them as the words give them, without the hour of a stamp, in text order. */
    public List<CalendarDate> calendarDates() {
        List<CalendarDate> dates = new ArrayList<>();
        for (TimexMatch each : matches) {
            if (each.meaning() instanceof PartialDate of) {
                dates.add(new CalendarDate(of.year(), of.month(), of.day(), each.first(), each.last()));
            } else if (each.meaning() instanceof Clock clock
                    && clock.day().isPresent()
                    && clock.day().get() instanceof PartialDate of
                    && (isStamp(each) || of.year() > 0)) {
                int last = isStamp(each) ? each.last() - HOUR_AND_MINUTE : each.last();
                dates.add(new CalendarDate(of.year(), of.month(), of.day(), each.first(), last));
            }
        }
        return dates;
    }

    /** Returns the spans of time among them that are told in so many units, such as {@code two weeks ago}, in text order. */
    public List<ToldDuration> durations() {
        List<ToldDuration> durations = new ArrayList<>();
        for (TimexMatch each : matches) {
            if (each.meaning() instanceof Amount amount) {
                durations.add(new ToldDuration(amount.value(), each.first(), each.last()));
            } else if (each.meaning() instanceof Shift shift && shift.by() < 0) {
                durations.add(new ToldDuration(shift.unit().duration(-shift.by()), each.first(), each.last()));
            }
        }
        return durations;
    }

    /** Returns whether an expression is a date with an hour behind it: {@code 2022-03-03 10:15}. */
    private boolean isStamp(TimexMatch match) {
        int colon = match.last() - 1;
        return match.first() <= match.last() - HOUR_AND_MINUTE
                && tokens.isMark(colon, ':')
                && tokens.kind(colon - 1) == Tokens.NUMBER;
    }

    /**
     * Resolves all expressions.
     *
     * @param sentences the sentences they stand in, for tense
     * @param published when the article was published; relative expressions stay unresolved where it is unknown
     * @return the expressions in text order, not overlapping
     */
    public List<TimeExpression> resolve(Sentences sentences, Publication published) {
        TimexAssembler assembler = new TimexAssembler(tokens, sentences, published.dating(), matches);
        List<TimeExpression> resolved = new ArrayList<>(matches.size());
        for (TimexMatch each : matches) {
            resolved.add(assembler.of(each));
        }
        return resolved;
    }
}
