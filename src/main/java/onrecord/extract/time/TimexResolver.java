package onrecord.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onrecord.extract.time.TimexMeaning.Anchor;
import onrecord.extract.time.TimexMeaning.DecadeOrCentury;
import onrecord.extract.time.TimexMeaning.OfYear;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.extract.time.TimexMeaning.Shift;
import onrecord.extract.time.TimexMeaning.Turn;
import onrecord.extract.time.TimexMeaning.Weekday;
import onrecord.extract.time.TimexMeaning.YearPart;
import onrecord.model.Basis;

/**
 * Turns what words say into dates, given the day of publication and the date told last. Measured on news: a bare weekday
 * is past or the same day nine times in ten, and tense tells the rest; of a day and month without year, the last one is
 * meant unless the next is nearer and at most 120 days ahead.
 */
final class TimexResolver {
    private static final int NEAR = 120;
    private static final int HISTORY = 2;
    private static final int MANY = 8;
    private static final int BACK = 45;

    /** How many days what happened is told as news: after two months, a story says of which year it speaks, or need not. */
    private static final int NEWS = 60;

    private final Optional<LocalDate> published;
    private final int enough;
    private Optional<GranularDate> told = Optional.empty();
    private Optional<LocalDate> toldDay = Optional.empty();
    /** How many dates in a row lie years before publication: the text tells history. */
    private int history;

    TimexResolver(Optional<LocalDate> published, List<TimexMatch> found) {
        this.published = published;
        this.enough = published.isPresent() && isHistory(found, published.get().getYear()) ? 1 : HISTORY;
    }

    /** Returns whether nearly all years that a text names are years ago: then one date of long ago is enough to stay there. */
    private static boolean isHistory(List<TimexMatch> found, int published) {
        int old = 0;
        int all = 0;
        for (TimexMatch each : found) {
            if (each.meaning() instanceof PartialDate of && of.year() > 0) {
                all++;
                old += of.year() < published - 2 ? 1 : 0;
            }
        }
        return all >= MANY && old * 4 >= all * 3;
    }

    /** Remembers the date that the text told last. */
    void tell(GranularDate date) {
        told = Optional.of(date);
        boolean old =
                published.isPresent() && date.start().isBefore(published.get().minusYears(2));
        history = old ? history + 1 : 0;
        if (date.grain() == Unit.DAY) {
            toldDay = Optional.of(date.start());
        }
    }

    /** Returns the day that the text is at: the one told last, else that of publication. */
    Optional<LocalDate> here() {
        return toldDay.or(() -> published);
    }

    /** Resolves what points at a date; empty where the day of publication would be needed and is not known. */
    Optional<ResolvedDate> resolve(TimexMeaning meaning, Tense tense) {
        if (meaning instanceof PartialDate calendar) {
            return calendar(calendar, tense);
        }
        if (meaning instanceof Weekday weekday) {
            return published.map(day -> weekday(weekday, day, tense));
        }
        if (meaning instanceof Shift shift) {
            return shift.anchor() == Anchor.PUBLICATION ? published.flatMap(day -> shift(shift, day)) : fromTold(shift);
        }
        if (meaning instanceof YearPart part) {
            return part(part, tense);
        }
        if (meaning instanceof OfYear of) {
            return ofYear(of, tense);
        }
        if (meaning instanceof TimexMeaning.SameOfYear same) {
            return told.flatMap(date -> sameOfYear(date, same.by()));
        }
        if (meaning instanceof DecadeOrCentury years) {
            Unit grain = years.digits() == 3 ? Unit.DECADE : Unit.CENTURY;
            GranularDate date = new GranularDate(grain, LocalDate.of(years.first(), 1, 1), 0);
            return Optional.of(
                    ResolvedDate.stated(date, Rule.YEARS, "The " + DatePhrases.unit(grain) + " is in the text."));
        }
        return Optional.empty();
    }

    private Optional<ResolvedDate> calendar(PartialDate of, Tense tense) {
        if (of.year() > 0) {
            return Optional.of(full(of));
        }
        if (history >= enough && of.turn() == Turn.NONE && tense != Tense.FUTURE) {
            return inHistory(of, told.orElseThrow());
        }
        return published.map(day -> of.day() > 0 ? dayOfMonth(of, day, tense) : month(of, day, tense));
    }

    /** A date without year amid dates of long ago: the first one from shortly before the date told last. */
    private static Optional<ResolvedDate> inHistory(PartialDate of, GranularDate told) {
        LocalDate from = told.grain() == Unit.DAY || told.grain() == Unit.MONTH
                ? told.start().minusDays(BACK)
                : told.start();
        for (int year = from.getYear(); year < from.getYear() + 9; year++) {
            int day = Math.max(1, of.day());
            LocalDate date =
                    CalendarGrammar.isDay(year, of.month(), day) ? LocalDate.of(year, of.month(), day) : LocalDate.MIN;
            if (!date.isBefore(from)) {
                GranularDate when = of.day() > 0 ? GranularDate.day(date) : GranularDate.month(year, of.month());
                return Optional.of(new ResolvedDate(
                        when,
                        Basis.INFERRED,
                        Rule.AMID_HISTORY,
                        "The text tells of the past here; the date named before is " + told.value() + "."));
            }
        }
        return Optional.empty();
    }

    private static ResolvedDate full(PartialDate of) {
        if (of.month() == 0 && of.unsure()) {
            return new ResolvedDate(
                    GranularDate.year(of.year()), Basis.UNCERTAIN, Rule.YEAR, "A number that stands like a year.");
        }
        if (of.month() == 0) {
            return ResolvedDate.stated(GranularDate.year(of.year()), Rule.YEAR, "The year is in the text.");
        }
        if (of.day() == 0) {
            return ResolvedDate.stated(
                    GranularDate.month(of.year(), of.month()), Rule.MONTH_AND_YEAR, "Month and year are in the text.");
        }
        LocalDate day = LocalDate.of(of.year(), of.month(), of.day());
        if (of.unsure()) {
            return new ResolvedDate(
                    GranularDate.day(day),
                    Basis.UNCERTAIN,
                    Rule.NUMERIC_DATE,
                    "Read as month/day/year; it could be day/month/year.");
        }
        return ResolvedDate.stated(GranularDate.day(day), Rule.FULL_DATE, "Day, month and year are in the text.");
    }

    /** A day and month without year. */
    private static ResolvedDate dayOfMonth(PartialDate of, LocalDate published, Tense tense) {
        Optional<LocalDate> past = yearBack(of, published, published.getYear());
        Optional<LocalDate> next = yearOn(of, published, published.getYear());
        boolean ahead = of.turn() == Turn.NEXT
                || next.isPresent() && of.turn() == Turn.NONE && isNearer(past, next.get(), published, tense);
        LocalDate day = ahead ? next.orElse(published) : past.orElse(published);
        String name = DatePhrases.dayAndMonth(day);
        String publication = DatePhrases.day(published);
        if (day.equals(published)) {
            return new ResolvedDate(
                    GranularDate.day(day),
                    Basis.INFERRED,
                    Rule.DAY_OF_PUBLICATION,
                    "The day of publication, " + publication + ".");
        }
        return ahead
                ? new ResolvedDate(
                        GranularDate.day(day),
                        Basis.INFERRED,
                        Rule.NEXT_AFTER,
                        "The next " + name + " after publication on " + publication + ".")
                : new ResolvedDate(
                        GranularDate.day(day),
                        Basis.INFERRED,
                        Rule.LAST_BEFORE,
                        "The last " + name + " before publication on " + publication + ".");
    }

    /**
     * A day and month that a calamity is known by: it lies in the past, and where it is no news any more, any year may be
     * meant.
     */
    Optional<ResolvedDate> dayAsName(PartialDate of) {
        return resolve(history >= enough ? of : of.with(Turn.LAST), Tense.PAST).map(last -> {
            LocalDate publication = published.orElseThrow();
            if (last.rule().equals(Rule.AMID_HISTORY) || !last.date().start().isBefore(publication.minusDays(NEWS))) {
                return last;
            }
            return new ResolvedDate(
                    last.date(),
                    Basis.UNCERTAIN,
                    Rule.DAY_AS_NAME,
                    last.reason() + " The words name by its day what can be years ago.");
        });
    }

    private static boolean isNearer(Optional<LocalDate> past, LocalDate next, LocalDate published, Tense tense) {
        long ahead = next.toEpochDay() - published.toEpochDay();
        long back = past.map(day -> published.toEpochDay() - day.toEpochDay()).orElse(Long.MAX_VALUE);
        if (ahead == 0 || back == 0) {
            return false;
        }
        if (tense == Tense.FUTURE && ahead <= 300) {
            return ahead < back || back > 30;
        }
        return ahead < back && ahead <= NEAR && (tense != Tense.PAST || ahead <= NEAR / 2);
    }

    private static Optional<LocalDate> yearBack(PartialDate of, LocalDate published, int from) {
        for (int year = from; year > from - 9; year--) {
            if (CalendarGrammar.isDay(year, of.month(), of.day())) {
                LocalDate day = LocalDate.of(year, of.month(), of.day());
                if (!day.isAfter(published) && fits(of, day)) {
                    return Optional.of(day);
                }
            }
        }
        return of.weekday() > 0 ? yearBack(PartialDate.of(0, of.month(), of.day()), published, from) : Optional.empty();
    }

    private static Optional<LocalDate> yearOn(PartialDate of, LocalDate published, int from) {
        for (int year = from; year < from + 9; year++) {
            if (CalendarGrammar.isDay(year, of.month(), of.day())) {
                LocalDate day = LocalDate.of(year, of.month(), of.day());
                if (!day.isBefore(published) && fits(of, day)) {
                    return Optional.of(day);
                }
            }
        }
        return of.weekday() > 0 ? yearOn(PartialDate.of(0, of.month(), of.day()), published, from) : Optional.empty();
    }

    private static boolean fits(PartialDate of, LocalDate day) {
        return of.weekday() == 0 || of.weekday() == day.getDayOfWeek().getValue();
    }

    /** A month without year: the nearest, turned by tense. */
    private static ResolvedDate month(PartialDate of, LocalDate published, Tense tense) {
        int back = Math.floorMod(published.getMonthValue() - of.month(), 12);
        int ahead = 12 - back;
        boolean same = back == 0;
        boolean next = of.turn() == Turn.NEXT
                || of.turn() == Turn.NONE
                        && !same
                        && (tense == Tense.FUTURE
                                ? back > 1
                                : tense == Tense.PAST ? false : ahead < back && ahead <= 4);
        int by = next ? ahead : same && of.turn() == Turn.LAST ? -12 : -back;
        GranularDate date = GranularDate.month(published.getYear(), published.getMonthValue())
                .plus(by)
                .orElse(GranularDate.month(published.getYear(), of.month()));
        String name = DatePhrases.month(of.month());
        String reason = same && by == 0
                ? "The month of publication."
                : (next
                                ? "The next " + name + " after publication on "
                                : "The last " + name + " before publication on ")
                        + DatePhrases.day(published) + ".";
        return new ResolvedDate(date, Basis.INFERRED, next ? Rule.NEXT_AFTER : Rule.LAST_BEFORE, reason);
    }

    private static ResolvedDate weekday(Weekday of, LocalDate published, Tense tense) {
        int back = Math.floorMod(published.getDayOfWeek().getValue() - of.weekday(), 7);
        boolean future = of.turn() == Turn.NEXT
                || of.turn() == Turn.THIS && tense != Tense.PAST
                || of.turn() == Turn.NONE && tense == Tense.FUTURE;
        String name = DatePhrases.weekday(of.weekday());
        String publication = DatePhrases.day(published);
        if (back == 0 && (of.turn() == Turn.NONE || of.turn() == Turn.THIS)) {
            return new ResolvedDate(
                    GranularDate.day(published),
                    Basis.STATED,
                    Rule.WEEKDAY_OF_PUBLICATION,
                    "The story was published on a " + name + ", " + publication + ".");
        }
        if (future) {
            return new ResolvedDate(
                    GranularDate.day(published.plusDays(7L - back)),
                    Basis.INFERRED,
                    Rule.WEEKDAY_AHEAD,
                    "The first " + name + " after publication on " + publication + "; the sentence looks ahead.");
        }
        return new ResolvedDate(
                GranularDate.day(published.minusDays(back == 0 ? 7 : back)),
                Basis.INFERRED,
                Rule.WEEKDAY_BEFORE,
                "The last " + name + " before publication on " + publication + ".");
    }

    private static Optional<ResolvedDate> shift(Shift of, LocalDate published) {
        String publication = DatePhrases.day(published);
        if (of.unit() == Unit.DAY && of.by() == 0) {
            return Optional.of(ResolvedDate.stated(
                    GranularDate.day(published),
                    Rule.DAY_OF_PUBLICATION,
                    "The day of publication, " + publication + "."));
        }
        Unit grain = of.unit().isClock() ? Unit.DAY : of.unit();
        // “a week ago” is that weekday, “two weeks ago” some day of that week
        if (grain == Unit.WEEKEND) {
            GranularDate weekend = GranularDate.holding(grain, published);
            boolean over = published.getDayOfWeek().getValue() < 6 && of.by() < 0;
            return weekend.plus(over ? -1 : of.by())
                    .map(m -> new ResolvedDate(
                            m, Basis.UNCERTAIN, Rule.COUNTED, "Counted from publication on " + publication + "."));
        }
        if (of.unit().isClock()) {
            return Optional.empty();
        }
        boolean one = Math.abs(of.by()) <= 1;
        Basis basis =
                grain == Unit.DAY && one ? Basis.STATED : one || grain == Unit.DAY ? Basis.INFERRED : Basis.UNCERTAIN;
        return GranularDate.holding(grain, published)
                .plus(of.by())
                .map(m -> new ResolvedDate(m, basis, Rule.COUNTED, "Counted from publication on " + publication + "."));
    }

    /** Counts from the date told last: “two days later”, “the same year”. */
    private Optional<ResolvedDate> fromTold(Shift of) {
        if (of.unit().isClock()) {
            return Optional.empty();
        }
        Optional<GranularDate> anchor =
                told.filter(date -> date.grain().compareTo(of.unit()) <= 0).or(() -> here().map(GranularDate::day));
        if (anchor.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = anchor.get().start();
        return GranularDate.holding(of.unit(), day)
                .plus(of.by())
                .map(m -> new ResolvedDate(
                        m,
                        Basis.UNCERTAIN,
                        Rule.COUNTED_FROM_TOLD,
                        "Counted from the date named before, " + anchor.get().value() + "."));
    }

    private static Optional<ResolvedDate> sameOfYear(GranularDate told, int by) {
        int year = told.start().getYear() + by;
        if (year < 1) {
            return Optional.empty();
        }
        LocalDate start = told.start().withYear(year);
        GranularDate date = told.grain() == Unit.WEEK || told.grain() == Unit.WEEKEND
                ? GranularDate.holding(told.grain(), start)
                : new GranularDate(told.grain(), start, told.code());
        return Optional.of(new ResolvedDate(
                date,
                Basis.UNCERTAIN,
                Rule.COUNTED_FROM_TOLD,
                "The same part of another year as the date named before, " + told.value() + "."));
    }

    private Optional<ResolvedDate> part(YearPart of, Tense tense) {
        if (of.year() > 0) {
            return Optional.of(ResolvedDate.stated(
                    GranularDate.part(of.year(), of.code()),
                    Rule.PART_OF_YEAR,
                    "The year and the part of it are in the text."));
        }
        return published.map(day -> PartsOfYear.nearest(of, day, tense));
    }

    private Optional<ResolvedDate> ofYear(OfYear of, Tense tense) {
        Optional<ResolvedDate> year = resolve(of.year(), tense);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        int number = year.get().date().start().getYear();
        if (of.part() instanceof YearPart part) {
            return Optional.of(year.get().with(GranularDate.part(number, part.code())));
        }
        PartialDate calendar = (PartialDate) of.part();
        if (calendar.day() == 0) {
            return Optional.of(year.get().with(GranularDate.month(number, calendar.month())));
        }
        boolean real = CalendarGrammar.isDay(number, calendar.month(), calendar.day());
        return real
                ? Optional.of(year.get().with(GranularDate.day(LocalDate.of(number, calendar.month(), calendar.day()))))
                : Optional.empty();
    }
}
