package onrecord.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import onrecord.model.When;

/** Dates in words, for reasons. */
public final class DatePhrases {
    private static final String[] MONTHS = names(Month.values());
    private static final String[] WEEKDAYS = names(DayOfWeek.values());

    private DatePhrases() {}

    /** Returns a month of a year or a year: “March 2022”, “2022”. */
    static String span(When when) {
        return when instanceof When.Month of ? month(of.month()) + " " + of.year() : when.edtf();
    }

    /** Returns the English names of constants that bear them in capitals, without loading locale data for that. */
    private static String[] names(Enum<?>[] constants) {
        String[] names = new String[constants.length];
        for (int i = 0; i < names.length; i++) {
            String capitals = constants[i].name();
            names[i] = capitals.charAt(0) + capitals.substring(1).toLowerCase(Locale.ROOT);
        }
        return names;
    }

    /** Returns the name of a month, 1–12. */
    static String month(int month) {
        return MONTHS[month - 1];
    }

    /** Returns the name of a weekday, 1–7 from Monday. */
    public static String weekday(int weekday) {
        return WEEKDAYS[weekday - 1];
    }

    /** Returns {@code 14 February}. */
    public static String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day.getMonthValue());
    }

    /** Returns {@code 14 February 2022}. */
    public static String day(LocalDate day) {
        return dayAndMonth(day) + " " + day.getYear();
    }

    /** Returns the name of a unit of time. */
    static String unit(Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }
}
