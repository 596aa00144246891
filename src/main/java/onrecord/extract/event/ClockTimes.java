package onrecord.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.model.TimeExpression;
import onrecord.model.When;
import onrecord.text.Span;

/** “The bridge fell at 7:30 a.m.”: a time of the clock dates what happened on the day that the text tells of. */
final class ClockTimes {
    private static final int DAY = "2022-03-03".length();

    private final Tokens tokens;
    private final Sentences sentences;
    private final List<TimeExpression> dates = new ArrayList<>();
    private final Set<Span> onDay = new HashSet<>();

    /** Gives each time of the clock its day, in sentences that name no date. */
    ClockTimes(List<TimeExpression> dates, Tokens tokens, Sentences sentences) {
        this.tokens = tokens;
        this.sentences = sentences;
        BitSet dated = new BitSet();
        for (TimeExpression date : dates) {
            int s = sentence(date);
            if (s >= 0 && date.when().isPresent()) {
                dated.set(s);
            }
        }
        for (TimeExpression date : dates) {
            int s = sentence(date);
            boolean alone = s >= 0 && !dated.get(s) && isOfClock(date);
            this.dates.add(alone ? onItsDay(date) : date);
        }
    }

    /** Returns all expressions, in order. */
    List<TimeExpression> dates() {
        return dates;
    }

    /** Returns whether an expression is a time of the clock whose words do not name the day. */
    boolean has(TimeExpression date) {
        return onDay.contains(date.span());
    }

    private int sentence(TimeExpression date) {
        return sentences.of(tokens.from(date.span().start()));
    }

    private static boolean isOfClock(TimeExpression date) {
        String value = date.value();
        return date.type() == TimeExpression.Type.TIME
                && value.indexOf('T') == DAY
                && Character.isDigit(value.charAt(0))
                && Character.isDigit(value.charAt(DAY - 1))
                && value.length() > DAY + 1
                && Character.isDigit(value.charAt(DAY + 1));
    }

    private TimeExpression onItsDay(TimeExpression date) {
        onDay.add(date.span());
        When day = When.Day.of(LocalDate.parse(date.value().substring(0, DAY)), When.Doubt.WHOLE);
        return new TimeExpression(
                date.span(), date.type(), date.value(), Optional.of(day), date.asStated(), date.evidence());
    }
}
