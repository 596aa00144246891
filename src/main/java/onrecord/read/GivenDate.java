package onrecord.read;

import java.util.Optional;
import onrecord.model.When;

/** Dates as side-cars and metadata give them: {@code 2022-02-14}, {@code 2022-02} or {@code 2022}. */
final class GivenDate {
    private GivenDate() {}

    /** Returns whether {@code date} is written as a date, whether there is such a day or not. */
    static boolean isShaped(String date) {
        return switch (date.length()) {
            case 4 -> digits(date, 0, 4);
            case 7 -> digits(date, 0, 4) && date.charAt(4) == '-' && digits(date, 5, 7);
            case 10 -> isShaped(date.substring(0, 7)) && date.charAt(7) == '-' && digits(date, 8, 10);
            default -> false;
        };
    }

    /** Returns the date; empty where it is not written as one, or there is no such day. */
    static Optional<When> of(String date) {
        if (!isShaped(date)) {
            return Optional.empty();
        }
        int year = number(date, 0, 4);
        try {
            return Optional.of(
                    switch (date.length()) {
                        case 4 -> new When.Year(year, 4, When.Doubt.NONE);
                        case 7 -> new When.Month(year, number(date, 5, 7), When.Doubt.NONE);
                        default -> new When.Day(year, number(date, 5, 7), number(date, 8, 10), When.Doubt.NONE);
                    });
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns the date of a time stamp such as {@code 2022-02-14T18:00:00+03:00}: the day where it was written. */
    static Optional<When> ofTimeStamp(String stamp) {
        boolean hasTime = stamp.length() > 10 && (stamp.charAt(10) == 'T' || stamp.charAt(10) == ' ');
        return of(hasTime ? stamp.substring(0, 10) : stamp);
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
