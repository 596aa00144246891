package onrecord.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.extract.time.TimexMeaning.Shift;
import onrecord.extract.time.TimexMeaning.Turn;
import onrecord.extract.time.TimexMeaning.Weekday;
import onrecord.extract.time.TimexMeaning.YearPart;
import onrecord.model.Basis;
import onrecord.model.Rule;

/**
 * Resolves what is counted from the day of publication. Measured on news: a bare weekday is past or the same day nine times
 * in ten, and tense tells the rest; of a day and month without year, the last one is meant unless the next is nearer and at
 * most 120 days ahead.
 */
final class PublicationAnchor {
    private static final int NEAR = 120;
    /** A day that is planned for may lie nearly a year ahead. */
    private static final int PLANNED = 300;
    /** What was a month ago is past, even where the sentence looks ahead. */
    private static final int JUST_PAST = 30;
    /** A month this far ahead is told with its year. */
    private static final int NEAR_MONTHS = 4;
    /** So many years have every day, February 29 too, and most weekdays of it. */
    private static final int YEARS = 9;

    /** Until this day of a month, “last March” is not the March that is just over. */
    private static final int TURN_OF_MONTH = 3;

    private static final int FIRST_DAY_OF_WEEKEND = 6;
    private static final int LONGEST_QUARTER = 92;

    private final LocalDate published;
    private final String phrase;

    PublicationAnchor(LocalDate published) {
        this.published = published;
        this.phrase = DatePhrases.day(published);
    }

    LocalDate day() {
        return published;
    }

    private Rule rule(Rule rule, String name) {
        return rule.with(name, phrase);
    }

    /** Returns the day that a day and month without year mean: the last or the next one. */
    ResolvedDate dayOfMonth(PartialDate of, Tense tense) {
        Optional<LocalDate> past = nearest(of, -1);
        Optional<LocalDate> next = nearest(of, 1);
        boolean ahead = of.turn() == Turn.NEXT
                || of.turn() != Turn.LAST && next.isPresent() && isNearer(past, next.get(), tense);
        LocalDate day = (ahead ? next : past).orElse(published);
        if (day.equals(published)) {
            return new ResolvedDate(
                    today(), DateRules.DAY_OF_PUBLICATION.with(phrase).atMost(Basis.INFERRED));
        }
        Rule rule = ahead ? DateRules.NEXT_AFTER : DateRules.LAST_BEFORE;
        return new ResolvedDate(GranularDate.day(day), rule(rule, DatePhrases.dayAndMonth(day)));
    }

    private GranularDate today() {
        return GranularDate.day(published);
    }

    /** Returns the first such day at or after publication, or for −1 the last at or before it, on its weekday if one has it. */
    private Optional<LocalDate> nearest(PartialDate of, int step) {
        for (int n = 0; n < YEARS; n++) {
            int year = published.getYear() + n * step;
            if (CalendarGrammar.isDay(year, of.month(), of.day())) {
                LocalDate day = LocalDate.of(year, of.month(), of.day());
                boolean fits =
                        of.weekday() == 0 || of.weekday() == day.getDayOfWeek().getValue();
                if (fits && day.compareTo(published) * step >= 0) {
                    return Optional.of(day);
                }
            }
        }
        return of.weekday() > 0 ? nearest(PartialDate.of(0, of.month(), of.day()), step) : Optional.empty();
    }

    private boolean isNearer(Optional<LocalDate> past, LocalDate next, Tense tense) {
        long ahead = next.toEpochDay() - published.toEpochDay();
        long back = past.isPresent() ? published.toEpochDay() - past.get().toEpochDay() : Long.MAX_VALUE;
        if (ahead == 0 || back == 0) {
            return false;
        }
        if (tense == Tense.FUTURE && ahead <= PLANNED) {
            return ahead < back || back > JUST_PAST;
        }
        return ahead < back && ahead <= (tense == Tense.PAST ? NEAR / 2 : NEAR);
    }

    /** Returns the month that one without year means: the nearest, turned by the words before it and by tense. */
    ResolvedDate month(PartialDate of, Tense tense) {
        int back = Math.floorMod(published.getMonthValue() - of.month(), 12);
        boolean next = of.turn() == Turn.THIS && tense == Tense.PRESENT
                ? of.month() > published.getMonthValue()
                : isMonthAhead(of.turn(), back, tense);
        boolean lastYear =
                of.turn() == Turn.LAST && (back == 0 || back == 1 && published.getDayOfMonth() <= TURN_OF_MONTH);
        int by = next ? 12 - back : lastYear ? -12 - back : -back;
        GranularDate date = GranularDate.month(published.getYear(), published.getMonthValue())
                .plus(by)
                .orElse(GranularDate.month(published.getYear(), of.month()));
        if (by == 0) {
            return new ResolvedDate(date, DateRules.MONTH_OF_PUBLICATION);
        }
        Rule rule = next ? DateRules.NEXT_AFTER : DateRules.LAST_BEFORE;
        // “last May”, said in June, can be a year ago
        boolean either = of.turn() == Turn.LAST && back == 1;
        return new ResolvedDate(
                date, rule(rule, DatePhrases.month(of.month())).atMost(either ? Basis.UNCERTAIN : rule.basis()));
    }

    private static boolean isMonthAhead(Turn turn, int back, Tense tense) {
        if (turn == Turn.LAST || turn == Turn.NEXT || back == 0) {
            return turn == Turn.NEXT;
        }
        return switch (tense) {
            case PAST -> false;
            case PRESENT -> 12 - back < back && 12 - back <= NEAR_MONTHS;
            case FUTURE -> back > 1;
        };
    }

    /** Returns the day that a weekday means. */
    ResolvedDate weekday(Weekday of, Tense tense) {
        int back = Math.floorMod(published.getDayOfWeek().getValue() - of.weekday(), 7);
        String name = DatePhrases.weekday(of.weekday());
        if (back == 0 && (of.turn() == Turn.NONE || of.turn() == Turn.THIS)) {
            return new ResolvedDate(today(), rule(DateRules.WEEKDAY_OF_PUBLICATION, name));
        }
        boolean ahead = of.turn() == Turn.NEXT
                || of.turn() == Turn.THIS && tense != Tense.PAST
                || of.turn() == Turn.NONE && tense == Tense.FUTURE;
        return ahead
                ? new ResolvedDate(GranularDate.day(published.plusDays(7L - back)), rule(DateRules.WEEKDAY_AHEAD, name))
                : new ResolvedDate(
                        GranularDate.day(published.minusDays(back == 0 ? 7 : back)),
                        rule(DateRules.WEEKDAY_BEFORE, name));
    }

    /** Returns the day, week, month … so many from that of publication; empty where the calendar ends. */
    Optional<ResolvedDate> shift(Shift of) {
        if (of.unit() == Unit.DAY && of.by() == 0) {
            return Optional.of(new ResolvedDate(today(), DateRules.DAY_OF_PUBLICATION.with(phrase)));
        }
        // before Saturday, any weekend that is past is read as the last one
        boolean early = of.unit() == Unit.WEEKEND && published.getDayOfWeek().getValue() < FIRST_DAY_OF_WEEKEND;
        int by = early && of.by() < 0 ? -1 : isWeekPast(of) ? 0 : of.by();
        return GranularDate.holding(of.unit(), published)
                .plus(by)
                .map(date ->
                        new ResolvedDate(date, DateRules.COUNTED.with(phrase).atMost(basis(of))));
    }

    /** Said on a Sunday, “last week” is the one that ends with that day. */
    private boolean isWeekPast(Shift of) {
        return of.unit() == Unit.WEEK && of.by() == -1 && published.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** “A week ago” is that weekday, “two weeks ago” some day of that week: what is counted further is less exact. */
    private static Basis basis(Shift of) {
        boolean one = Math.abs(of.by()) <= 1;
        return switch (of.unit()) {
            case DAY -> one ? Basis.STATED : Basis.INFERRED;
            case WEEKEND -> Basis.UNCERTAIN;
            default -> one ? Basis.INFERRED : Basis.UNCERTAIN;
        };
    }

    /** Returns the nearest part of a year of which the words do not say the year, turned by the words before it and by tense. */
    ResolvedDate part(YearPart of, Tense tense) {
        GranularDate next = GranularDate.part(published.getYear() + 1, of.code());
        while (next.start().minusYears(1).isAfter(published)) {
            next = GranularDate.part(next.start().getYear() - 1, of.code());
        }
        GranularDate begun = GranularDate.part(next.start().getYear() - 1, of.code());
        LocalDate end = begun.start().plusMonths(of.code() >= YearPart.FIRST_HALF ? 6 : 3);
        boolean over = !end.isAfter(published);
        long back = published.toEpochDay() - end.toEpochDay();
        long ahead = next.start().toEpochDay() - published.toEpochDay();
        GranularDate best =
                switch (of.turn()) {
                    case LAST -> over ? begun : GranularDate.part(begun.start().getYear() - 1, of.code());
                    // “called this summer”, in autumn
                    case THIS -> over && (tense != Tense.PAST || ahead < back) ? next : begun;
                    case NEXT -> next;
                    case NONE -> over && isPartAhead(ahead, back, tense) ? next : begun;
                };
        return new ResolvedDate(best, DateRules.NEAREST_PART_OF_YEAR.with(phrase));
    }

    private static boolean isPartAhead(long ahead, long back, Tense tense) {
        return switch (tense) {
            case PAST -> ahead * 4 < back;
            case PRESENT -> ahead < back;
            case FUTURE -> ahead < back || back > LONGEST_QUARTER;
        };
    }
}
