package onrecord.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onrecord.extract.time.TimexMeaning.Amount;
import onrecord.extract.time.TimexMeaning.Anchor;
import onrecord.extract.time.TimexMeaning.CountedFrom;
import onrecord.extract.time.TimexMeaning.DecadeOrCentury;
import onrecord.extract.time.TimexMeaning.EndOfRange;
import onrecord.extract.time.TimexMeaning.Feast;
import onrecord.extract.time.TimexMeaning.NumberedDay;
import onrecord.extract.time.TimexMeaning.OfMonth;
import onrecord.extract.time.TimexMeaning.OfYear;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.extract.time.TimexMeaning.QuarterTo;
import onrecord.extract.time.TimexMeaning.Reported;
import onrecord.extract.time.TimexMeaning.SameOfYear;
import onrecord.extract.time.TimexMeaning.Shift;
import onrecord.extract.time.TimexMeaning.Turn;
import onrecord.extract.time.TimexMeaning.Weekday;
import onrecord.extract.time.TimexMeaning.WeekdayFromTold;
import onrecord.extract.time.TimexMeaning.YearPart;
import onrecord.model.Basis;
import onrecord.model.Rule;

/**
 * Turns what words say into dates: by themselves, by the {@link PublicationAnchor}, or by the date that the text told last,
 * which it remembers.
 */
final class TimexResolver {
    private static final int HALF_QUARTER = 45;
    /** How many days what happened is told as news: after two months, a story says of which year it speaks, or need not. */
    private static final int NEWS = 60;
    /** So many days before publication lies what a story that looks back tells of without a year. */
    private static final int RECENT = 120;

    private final Optional<PublicationAnchor> publication;
    private final HistoryAnchor history;
    private Optional<GranularDate> told = Optional.empty();
    private Optional<LocalDate> toldDay = Optional.empty();
    private final ReportedPeriod reported;

    TimexResolver(Optional<LocalDate> published, List<TimexMatch> matches) {
        this.publication = published.map(PublicationAnchor::new);
        this.reported = new ReportedPeriod(published);
        this.history = new HistoryAnchor(published, matches);
    }

    /** Remembers the date that the text told last, unless it only compares with a year before. */
    void tell(GranularDate date, TimexMeaning meaning, Tense tense) {
        if (isComparison(meaning)) {
            return;
        }
        reported.tell(date, tense);
        told = Optional.of(date);
        history.tell(date, meaning);
        if (date.grain() == Unit.DAY) {
            toldDay = Optional.of(date.start());
        }
    }

    /** Remembers how long a period is that the text tells of. */
    void tell(Amount amount) {
        reported.tell(amount);
    }

    /** “30 a year earlier” is told beside the date that the text goes on from. */
    private static boolean isComparison(TimexMeaning meaning) {
        return meaning instanceof Reported of && (of.by() < 0 || of.year().isPresent())
                || meaning instanceof SameOfYear
                || meaning instanceof Shift shift && isYearEarlier(shift);
    }

    private static boolean isYearEarlier(Shift of) {
        return of.anchor() == Anchor.TOLD && of.unit() == Unit.YEAR && of.by() == -1;
    }

    /** Returns the day that the text is at: the one told last, else that of publication. */
    Optional<LocalDate> here() {
        return toldDay.isPresent() ? toldDay : publication.map(PublicationAnchor::day);
    }

    /** Resolves what points at a date; empty where the day of publication would be needed and is not known. */
    Optional<ResolvedDate> resolve(TimexMeaning meaning, Tense tense) {
        if (meaning instanceof PartialDate of) {
            return partial(of, tense);
        }
        if (meaning instanceof Feast of) {
            return feast(of, tense);
        }
        if (meaning instanceof Weekday of) {
            return publication.map(anchor -> anchor.weekday(of, tense));
        }
        if (meaning instanceof WeekdayFromTold of) {
            return here().map(day -> weekdayFrom(day, of));
        }
        if (meaning instanceof Shift of) {
            return of.anchor() == Anchor.PUBLICATION
                    ? publication.flatMap(anchor -> anchor.shift(of))
                    : shiftFromTold(of);
        }
        if (meaning instanceof YearPart of) {
            return part(of, tense);
        }
        if (meaning instanceof OfYear of) {
            return ofYear(of, tense);
        }
        if (meaning instanceof CountedFrom of) {
            return resolve(of.day(), tense)
                    .flatMap(day ->
                            day.date().plus(of.days()).map(date -> new ResolvedDate(date, countedFrom(day.date()))));
        }
        if (meaning instanceof QuarterTo of) {
            return resolve(of.end(), tense).map(TimexResolver::quarterTo);
        }
        if (meaning instanceof Reported of) {
            return reported(of);
        }
        if (meaning instanceof NumberedDay of) {
            return partial(of.month(), tense)
                    .flatMap(month -> of.in(month.date().start())
                            .map(day -> new ResolvedDate(GranularDate.day(day), countedIn(month.rule()))));
        }
        if (meaning instanceof EndOfRange of) {
            return endOfRange(of, tense);
        }
        if (meaning instanceof OfMonth of) {
            return resolve(of.month(), tense).flatMap(month -> ofMonth(of.day(), month));
        }
        if (meaning instanceof SameOfYear of) {
            return told.flatMap(date -> sameOfYear(date, of));
        }
        if (meaning instanceof DecadeOrCentury of) {
            Unit grain = of.digits() == 3 ? Unit.DECADE : Unit.CENTURY;
            GranularDate date = new GranularDate(grain, LocalDate.of(of.first(), 1, 1), 0);
            return resolved(date, DateRules.DECADE_OR_CENTURY.with(DatePhrases.unit(grain)));
        }
        return Optional.empty();
    }

    /**
     * Resolves one end of a range: what is to come begins at the first such day or month, anything else ends at the one that
     * tense finds; the other end is the nearest on its side.
     */
    private Optional<ResolvedDate> endOfRange(EndOfRange of, Tense tense) {
        boolean begins = tense == Tense.FUTURE;
        boolean weekdays = of.own() instanceof Weekday;
        // what runs from Friday through Sunday is not over yet
        Tense sought = weekdays && tense == Tense.PRESENT ? Tense.FUTURE : tense;
        if (of.first() == begins) {
            return resolve(of.own(), sought);
        }
        int apart = of.first() ? steps(of.own(), of.other()) : steps(of.other(), of.own());
        return resolve(of.other(), sought).flatMap(other -> other.date()
                .plus(of.first() ? -apart : apart)
                .map(date -> new ResolvedDate(date, otherEnd(other))));
    }

    /** Returns how many days or months the second end of a range lies after the first. */
    private static int steps(TimexMeaning first, TimexMeaning second) {
        if (first instanceof Weekday from && second instanceof Weekday to) {
            return Math.floorMod(to.weekday() - from.weekday() - 1, 7) + 1;
        }
        return Math.floorMod(((PartialDate) second).month() - ((PartialDate) first).month() - 1, 12) + 1;
    }

    private static Rule otherEnd(ResolvedDate other) {
        return DateRules.OTHER_END.with(other.date().value()).atMost(other.basis());
    }

    private static Rule countedIn(Rule month) {
        return DateRules.COUNTED_IN_MONTH.with(month.reason()).atMost(month.basis());
    }

    private static Rule countedFrom(GranularDate named) {
        return DateRules.COUNTED_FROM_NAMED.with(DatePhrases.day(named.start()));
    }

    private static Optional<ResolvedDate> resolved(GranularDate date, Rule rule) {
        return Optional.of(new ResolvedDate(date, rule));
    }

    private Optional<ResolvedDate> partial(PartialDate of, Tense tense) {
        if (of.year() > 0) {
            return resolved(GranularDate.of(of.year(), of.month(), of.day()), rule(of));
        }
        Optional<ResolvedDate> near =
                publication.map(anchor -> of.day() > 0 ? anchor.dayOfMonth(of, tense) : anchor.month(of, tense));
        Optional<GranularDate> old = history.at(of.turn(), tense);
        return old.isPresent() && !isRecent(near) ? HistoryAnchor.beside(old.get(), of) : near;
    }

    /** “The duke, born in 1935, died on May 1”, of a story of May 4: news that looks back does not date it years ago. */
    private boolean isRecent(Optional<ResolvedDate> near) {
        if (near.isEmpty() || history.isThroughout()) {
            return false;
        }
        LocalDate day = publication.orElseThrow().day();
        LocalDate start = near.get().date().start();
        return !start.isAfter(day) && !start.isBefore(day.minusDays(RECENT));
    }

    private Optional<ResolvedDate> part(YearPart of, Tense tense) {
        if (of.year() > 0) {
            return resolved(GranularDate.part(of.year(), of.code()), DateRules.PART_OF_YEAR);
        }
        Optional<GranularDate> old = history.at(of.turn(), tense);
        return old.isPresent()
                ? HistoryAnchor.beside(old.get(), of)
                : publication.map(anchor -> anchor.part(of, tense));
    }

    /** A feast of a year, or the one near publication that its own day and month would be taken for. */
    private Optional<ResolvedDate> feast(Feast of, Tense tense) {
        if (of.year() > 0) {
            return partial(of.of().in(of.year()), tense);
        }
        if (publication.isEmpty()) {
            return Optional.empty();
        }
        int published = publication.get().day().getYear();
        for (int year = published - 1; year <= published + 1; year++) {
            PartialDate day = of.of().in(year);
            ResolvedDate date = publication.get().dayOfMonth(PartialDate.of(0, day.month(), day.day()), tense);
            if (date.date().start().getYear() == year) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    private static Rule rule(PartialDate withYear) {
        if (withYear.month() == 0) {
            return withYear.unsure() ? DateRules.LIKE_YEAR : DateRules.YEAR;
        }
        if (withYear.day() == 0) {
            return DateRules.MONTH_AND_YEAR;
        }
        return withYear.unsure() ? DateRules.NUMERIC_DATE : DateRules.FULL_DATE;
    }

    /**
     * Resolves a day and month that a calamity is known by: it lies in the past, and where it is no news any more, any year
     * may be meant.
     */
    Optional<ResolvedDate> dayAsName(PartialDate of) {
        Optional<GranularDate> old = history.at(of.turn(), Tense.PAST);
        if (old.isPresent()) {
            return HistoryAnchor.beside(old.get(), of);
        }
        return publication.map(anchor -> {
            ResolvedDate last = anchor.dayOfMonth(of.with(Turn.LAST), Tense.PAST);
            boolean isNews = !last.date().start().isBefore(anchor.day().minusDays(NEWS));
            return isNews
                    ? last
                    : new ResolvedDate(
                            last.date(), DateRules.DAY_AS_NAME.with(last.rule().reason()));
        });
    }

    /** Counts from the date told last: “two days later”, “the same year”. */
    private Optional<ResolvedDate> shiftFromTold(Shift of) {
        if (isYearEarlier(of) && reported.compared().isPresent()) {
            return reported(Reported.period(-1));
        }
        boolean fits = told.isPresent() && told.get().grain().compareTo(of.unit()) <= 0;
        if (told.isPresent() && !fits && toldDay.isEmpty()) {
            // “the next month”, where only a year is told
            return Optional.empty();
        }
        Optional<GranularDate> from = fits ? told : here().map(GranularDate::day);
        return from.flatMap(date -> GranularDate.holding(of.unit(), date.start())
                .plus(of.by())
                .map(day -> new ResolvedDate(day, DateRules.COUNTED_FROM_TOLD.with(date.value()))));
    }

    /** “the previous Friday” of a Friday is a week before. */
    private static ResolvedDate weekdayFrom(LocalDate told, WeekdayFromTold of) {
        int back = Math.floorMod(told.getDayOfWeek().getValue() - of.weekday(), 7);
        LocalDate day = of.by() > 0 ? told.plusDays(7L - back) : told.minusDays(of.by() < 0 && back == 0 ? 7 : back);
        return new ResolvedDate(GranularDate.day(day), DateRules.COUNTED_FROM_TOLD.with(DatePhrases.day(told)));
    }

    /** A quarter of accounts may end within one of the calendar: most of it counts. */
    private static ResolvedDate quarterTo(ResolvedDate end) {
        GranularDate quarter =
                GranularDate.holding(Unit.QUARTER, end.date().start().minusDays(HALF_QUARTER));
        return new ResolvedDate(quarter, end.rule().atMost(Basis.INFERRED));
    }

    /** The quarter told of, else the last one that is over; of another year, where none was told of, that year. */
    private Optional<ResolvedDate> reported(Reported of) {
        Optional<GranularDate> quarter = of.isQuarter() ? reported.quarter() : reported.compared();
        Optional<ResolvedDate> year = of.year().flatMap(named -> resolve(named, Tense.PRESENT));
        if (quarter.isPresent()) {
            int from = quarter.get().start().getYear();
            int by = year.map(named -> named.date().start().getYear() - from).orElse(of.by());
            return sameOfYear(quarter.get(), new SameOfYear(Optional.empty(), by));
        }
        if (year.isPresent()) {
            return year;
        }
        boolean ofYear = of.by() < 0;
        return resolve(new Shift(ofYear ? Unit.YEAR : Unit.QUARTER, -1, Anchor.PUBLICATION), Tense.PRESENT)
                .map(date -> ofYear && reported.quarter().isEmpty() ? date : date.weakened());
    }

    private static Optional<ResolvedDate> ofMonth(int day, ResolvedDate month) {
        LocalDate first = month.date().start();
        return CalendarGrammar.isDay(first.getYear(), first.getMonthValue(), day)
                ? resolved(GranularDate.day(first.withDayOfMonth(day)), month.rule())
                : Optional.empty();
    }

    private static Optional<ResolvedDate> sameOfYear(GranularDate told, SameOfYear of) {
        int year = told.start().getYear() + of.by();
        if (year < 1) {
            return Optional.empty();
        }
        Unit unit = of.unit().orElse(told.grain() == Unit.DAY ? Unit.YEAR : told.grain());
        if (told.grain().compareTo(unit) < 0) {
            GranularDate longer = GranularDate.holding(unit, told.start().withYear(year));
            return resolved(longer, DateRules.SAME_OF_YEAR.with(told.value()));
        }
        LocalDate start = told.start().withYear(year);
        GranularDate date = told.grain() == Unit.WEEK || told.grain() == Unit.WEEKEND
                ? GranularDate.holding(told.grain(), start)
                : new GranularDate(told.grain(), start, told.code());
        return resolved(date, DateRules.SAME_OF_YEAR.with(told.value()));
    }

    /** A part of a year that other words name: the year’s own rule says why. */
    private Optional<ResolvedDate> ofYear(OfYear of, Tense tense) {
        return resolve(of.year(), tense).flatMap(year -> in(year.date().start().getYear(), of.part())
                .map(date -> new ResolvedDate(date, year.rule())));
    }

    private static Optional<GranularDate> in(int year, TimexMeaning part) {
        if (part instanceof YearPart of) {
            return Optional.of(GranularDate.part(year, of.code()));
        }
        PartialDate of = (PartialDate) part;
        return of.day() == 0 || CalendarGrammar.isDay(year, of.month(), of.day())
                ? Optional.of(GranularDate.of(year, of.month(), of.day()))
                : Optional.empty();
    }
}
