package onrecord.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.extract.time.TimexMeaning.Turn;
import onrecord.extract.time.TimexMeaning.YearPart;

/** Follows a text that tells of years ago: there, a date without year is one of the years that it tells of. */
final class HistoryAnchor {
    /** So many old dates in a row make history of a text of which nothing else says that. */
    private static final int ROW = 2;

    private static final int MANY = 8;
    /** A text that tells the past goes back this many days at most without naming the year. */
    private static final int BACK = 120;
    /** How many years have every day, February 29 too. */
    private static final int YEARS = 9;
    /** What is so many years old at least is history. */
    private static final int OLD = 2;

    private final Optional<LocalDate> published;
    /** Whether nearly all years that the text names are years ago: it is history from end to end. */
    private final boolean isThroughout;

    /** Dates so many years apart are of one story. */
    private static final int NEAR = 5;

    private Optional<GranularDate> anchor = Optional.empty();
    private Optional<GranularDate> aside = Optional.empty();
    private int row;

    HistoryAnchor(Optional<LocalDate> published, List<TimexMatch> matches) {
        this.published = published;
        this.isThroughout =
                published.isPresent() && isOld(matches, published.get().getYear());
    }

    boolean isThroughout() {
        return isThroughout;
    }

    private static boolean isOld(List<TimexMatch> matches, int published) {
        int old = 0;
        int recent = 0;
        int all = 0;
        for (TimexMatch each : matches) {
            if (each.meaning() instanceof PartialDate of && of.year() > 0) {
                all++;
                old += of.year() < published - OLD ? 1 : 0;
                recent += of.year() >= published ? 1 : 0;
            }
        }
        // a story that names its own year more than once is news, however far it looks back
        return all >= MANY && old * 4 >= all * 3 && recent <= 1;
    }

    /** Takes note of a date that the text tells. */
    void tell(GranularDate date, TimexMeaning meaning) {
        boolean old =
                published.isPresent() && date.start().isBefore(published.get().minusYears(OLD));
        if (old) {
            row++;
            if (date.grain().compareTo(Unit.DECADE) < 0) {
                follow(date);
            }
        } else if (!isThroughout || meaning instanceof PartialDate of && of.year() > 0) {
            row = 0;
        }
    }

    /** Moves on to a date of long ago; one of another time is an aside until a second stands beside it. */
    private void follow(GranularDate date) {
        if (anchor.isEmpty() || isNear(anchor.get(), date) || aside.isPresent() && isNear(aside.get(), date)) {
            anchor = Optional.of(date);
            aside = Optional.empty();
        } else {
            aside = Optional.of(date);
        }
    }

    private static boolean isNear(GranularDate one, GranularDate other) {
        return Math.abs(one.start().getYear() - other.start().getYear()) <= NEAR;
    }

    /** Returns the date of long ago that one without year is told beside, if the text is at such. */
    Optional<GranularDate> at(Turn turn, Tense tense) {
        boolean holds = row >= (isThroughout ? 1 : ROW) && (isThroughout || tense != Tense.FUTURE);
        return holds && turn == Turn.NONE ? anchor : Optional.empty();
    }

    /** Returns the month or day without year that lies first after shortly before the date told last. */
    static Optional<ResolvedDate> beside(GranularDate told, PartialDate of) {
        LocalDate from = from(told);
        int day = Math.max(1, of.day());
        for (int year = from.getYear(); year < from.getYear() + YEARS; year++) {
            if (CalendarGrammar.isDay(year, of.month(), day)
                    && !LocalDate.of(year, of.month(), day).isBefore(from)) {
                return resolved(GranularDate.of(year, of.month(), of.day()), told);
            }
        }
        return Optional.empty();
    }

    /** Returns the part of a year that lies first after shortly before the date told last. */
    static Optional<ResolvedDate> beside(GranularDate told, YearPart of) {
        LocalDate from = from(told);
        GranularDate part = GranularDate.part(from.getYear(), of.code());
        return resolved(part.start().isBefore(from) ? GranularDate.part(from.getYear() + 1, of.code()) : part, told);
    }

    private static LocalDate from(GranularDate told) {
        boolean exact = told.grain() == Unit.DAY || told.grain() == Unit.MONTH;
        return exact ? told.start().minusDays(BACK) : told.start();
    }

    private static Optional<ResolvedDate> resolved(GranularDate date, GranularDate told) {
        return Optional.of(new ResolvedDate(date, DateRules.AMID_HISTORY.with(told.value())));
    }
}
