package onrecord.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import onrecord.extract.time.TimexMeaning.Amount;
import onrecord.extract.time.TimexMeaning.YearPart;

/** The quarter that a text reports on, which “the latest quarter” and “a year earlier” point at. */
final class ReportedPeriod {
    /** The length of a quarter. */
    private static final int MONTHS = 3;

    private final Optional<LocalDate> published;
    private Optional<GranularDate> quarter = Optional.empty();
    /** Whether the figures being told are those of the quarter, not of a longer period. */
    private boolean isQuarterly;

    ReportedPeriod(Optional<LocalDate> published) {
        this.published = published;
    }

    /** Takes note of a date that the text tells; a day may be any beside the period. */
    void tell(GranularDate date, Tense tense) {
        if (YearPart.isQuarter(date.code()) && !isForecast(date, tense)) {
            quarter = Optional.of(date);
            isQuarterly = true;
        } else if (date.grain() == Unit.YEAR || date.grain() == Unit.MONTH) {
            isQuarterly = false;
        }
    }

    /** Takes note of how long a period is: what is told of nine months is no figure of the quarter. */
    void tell(Amount amount) {
        String value = amount.value();
        boolean months = value.endsWith("M") && !value.startsWith("PT");
        if (months || value.equals(Unit.YEAR.duration(1))) {
            isQuarterly = false;
        }
    }

    /** Returns whether a quarter is not over yet, and expected or told beside one that is. */
    private boolean isForecast(GranularDate date, Tense tense) {
        return published.isPresent()
                && isOpen(date, published.get())
                && (tense == Tense.FUTURE || quarter.isPresent() && !isOpen(quarter.get(), published.get()));
    }

    private static boolean isOpen(GranularDate date, LocalDate published) {
        return date.start().plusMonths(MONTHS).isAfter(published);
    }

    /** Returns the quarter reported on, if the text named one. */
    Optional<GranularDate> quarter() {
        return quarter;
    }

    /** Returns the quarter that the figures being told belong to. */
    Optional<GranularDate> compared() {
        return isQuarterly ? quarter : Optional.empty();
    }
}
