package onrecord.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import onrecord.extract.time.TimexMeaning.Amount;
import onrecord.extract.time.TimexMeaning.Clock;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.extract.time.TimexMeaning.Shift;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.model.Publication;
import onrecord.model.TimeExpression;
import onrecord.text.Span;

/** The time expressions of one article: found first, resolved when the date of publication is known. */
public final class Times {
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

    /**
     * Finds the dates among the tokens that figures and marks write, whatever the language, and those with the name of a month.
     *
     * @param month returns the number of the month, 1 to 12, that a word names; 0 of any other word
     */
    public static Times inFigures(Tokens tokens, ToIntFunction<String> month) {
        return new Times(tokens, TimexFinder.inFigures(tokens, month));
    }

    /** Returns the calendar dates among them as the words give them, without the hour of a stamp, in text order. */
    public List<CalendarDate> calendarDates() {
        List<CalendarDate> dates = new ArrayList<>();
        for (TimexMatch each : matches) {
            if (each.meaning() instanceof PartialDate of) {
                dates.add(new CalendarDate(of.year(), of.month(), of.day(), each.first(), each.last()));
            } else if (each.meaning() instanceof Clock clock
                    && clock.day().isPresent()
                    && clock.day().get() instanceof PartialDate of) {
                int last = lastOfDate(each);
                if (last >= each.first()) {
                    dates.add(new CalendarDate(of.year(), of.month(), of.day(), each.first(), last));
                } else if (of.year() > 0) {
                    dates.add(new CalendarDate(of.year(), of.month(), of.day(), each.first(), each.last()));
                }
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

    /** Returns the last token of a date before its hour in digits, {@code 2022-03-03 10:15}; the one before it where there is none. */
    private int lastOfDate(TimexMatch match) {
        int colon = match.first();
        while (colon < match.last() && !tokens.isMark(colon, ':')) {
            colon++;
        }
        boolean hour = colon > match.first() && colon < match.last() && tokens.kind(colon - 1) == Tokens.NUMBER;
        int last = hour ? colon - 2 : match.first() - 1;
        return last > match.first() && tokens.isMark(last, ',') ? last - 1 : last;
    }

    /**
     * Resolves all expressions.
     *
     * @param sentences the sentences they stand in, for tense
     * @param published when the article was published; relative expressions stay unresolved where it is unknown
     * @param asides what is no copy, in text order; expressions there are none of the story
     * @return the expressions in text order, not overlapping
     */
    public List<TimeExpression> resolve(Sentences sentences, Publication published, List<Span> asides) {
        List<TimexMatch> told = asides.isEmpty() ? matches : outside(asides);
        TimexAssembler assembler = new TimexAssembler(tokens, sentences, published.dating(), told);
        List<TimeExpression> resolved = new ArrayList<>(told.size());
        for (TimexMatch each : told) {
            resolved.add(assembler.of(each));
        }
        return resolved;
    }

    private List<TimexMatch> outside(List<Span> asides) {
        List<TimexMatch> told = new ArrayList<>(matches.size());
        int aside = 0;
        for (TimexMatch each : matches) {
            int start = tokens.start(each.first());
            while (aside < asides.size() && asides.get(aside).end() <= start) {
                aside++;
            }
            if (aside == asides.size() || !asides.get(aside).contains(start)) {
                told.add(each);
            }
        }
        return told;
    }
}
