package onrecord.extract.time;

import java.time.LocalDate;
import java.util.Locale;

/** Dates in words, for reasons. */
final class DateWords {
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private static final String[] WEEKDAYS = {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
    };

    private DateWords() {}

    static String month(int month) {
        return MONTHS[month - 1];
    }

    static String weekday(int weekday) {
        return WEEKDAYS[weekday - 1];
    }

    static String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day.getMonthValue());
    }

    static String day(LocalDate day) {
        return dayAndMonth(day) + " " + day.getYear();
    }

    static String unit(Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }
}
