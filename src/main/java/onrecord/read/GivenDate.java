package onrecord.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import onrecord.model.When;

/**
 * Dates as side-cars and metadata give them: {@code 2022-02-14}, {@code 2022-02} or {@code 2022}, or a day with a time such as
 * {@code 2022-02-14T18:00:00+03:00}, or the seconds or milliseconds since 1970 that programs count in. A time with its offset from UTC is of the day that the newsroom had at that moment; where
 * the offset or the newsroom's zone is not known, of the day that is written.
 */
final class GivenDate {
    private static final int DAY = 10;
    /** A moment as programs count it has so many digits from 2001 to 2286. */
    private static final int SECONDS = 10;

    private static final int MILLISECONDS = 13;

    /** What may follow the day: {@code 18:00}, {@code 18:00:30.5Z}, {@code 18:00 +0300}. */
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("HH:mm[:ss]")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .appendPattern("[ ][XXX][XX][X]")
            .toFormatter(Locale.ROOT);

    private GivenDate() {}

    /** Returns whether {@code date} is written as a date, with a time or without, whether there is such a day or not. */
    static boolean isShaped(String date) {
        return hasTime(date)
                ? isShapedAsDate(date.substring(0, DAY)) && time(date).isPresent()
                : isShapedAsDate(date);
    }

    /** Returns the years that share their first digits, {@code 195X} or {@code 19XX}, or two dates with a slash between them. */
    static Optional<When> years(String period) {
        int slash = period.indexOf('/');
        if (slash > 0) {
            Optional<When> from = of(period.substring(0, slash), Optional.empty());
            Optional<When> to = of(period.substring(slash + 1), Optional.empty());
            return from.isPresent() && to.isPresent() && isInOrder(from.get(), to.get())
                    ? Optional.of(new When.Range(from, to))
                    : Optional.empty();
        }
        int known = period.length() == 4 ? period.length() - 2 + (digits(period, 2, 3) ? 1 : 0) : 0;
        boolean shaped = known > 0 && digits(period, 0, known) && period.endsWith("XX".substring(0, 4 - known));
        return shaped
                ? Optional.of(new When.Year(
                        Integer.parseInt((period.substring(0, known) + "00").substring(0, 4)), known, When.Doubt.NONE))
                : Optional.empty();
    }

    private static boolean isInOrder(When from, When to) {
        return from.firstDay().orElse("").compareTo(to.firstDay().orElse("")) < 0;
    }

    private static boolean isShapedAsDate(String date) {
        return switch (date.length()) {
            case 4 -> digits(date, 0, 4);
            case 7 -> digits(date, 0, 4) && date.charAt(4) == '-' && digits(date, 5, 7);
            case DAY -> isShapedAsDate(date.substring(0, 7)) && date.charAt(7) == '-' && digits(date, 8, DAY);
            default -> false;
        };
    }

    /**
     * Returns the date; empty where it is not written as one, or there is no such day. What follows a day is passed over where
     * it is no time: other programs write many things there.
     */
    static Optional<When> of(String date, Optional<ZoneId> newsroom) {
        if ((date.length() == SECONDS || date.length() == MILLISECONDS) && digits(date, 0, date.length())) {
            Instant moment = Instant.ofEpochSecond(Long.parseLong(date.substring(0, SECONDS)));
            LocalDate day = LocalDate.ofInstant(moment, newsroom.orElse(ZoneOffset.UTC));
            return Optional.of(When.Day.of(day, When.Doubt.NONE));
        }
        if (!hasTime(date)) {
            return ofDate(date);
        }
        Optional<When> written = ofDate(date.substring(0, DAY));
        return written.isEmpty()
                ? written
                : newsroom.flatMap(zone -> dayAt(date, zone)).or(() -> written);
    }

    private static Optional<When> ofDate(String date) {
        if (!isShapedAsDate(date)) {
            return Optional.empty();
        }
        int year = number(date, 0, 4);
        try {
            return Optional.of(
                    switch (date.length()) {
                        case 4 -> new When.Year(year, 4, When.Doubt.NONE);
                        case 7 -> new When.Month(year, number(date, 5, 7), When.Doubt.NONE);
                        default -> new When.Day(year, number(date, 5, 7), number(date, 8, DAY), When.Doubt.NONE);
                    });
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean hasTime(String date) {
        return date.length() > DAY && (date.charAt(DAY) == 'T' || date.charAt(DAY) == ' ');
    }

    private static Optional<TemporalAccessor> time(String stamp) {
        try {
            return Optional.of(TIME.parse(stamp.substring(DAY + 1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the day that it was in {@code zone}; empty where the offset is not given. */
    private static Optional<When> dayAt(String stamp, ZoneId zone) {
        return time(stamp)
                .filter(time -> time.isSupported(ChronoField.OFFSET_SECONDS))
                .map(time -> OffsetDateTime.of(
                                LocalDate.parse(stamp.substring(0, DAY)), LocalTime.from(time), ZoneOffset.from(time))
                        .atZoneSameInstant(zone))
                .map(ZonedDateTime::toLocalDate)
                .filter(day -> When.Day.exists(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
                .map(day -> When.Day.of(day, When.Doubt.NONE));
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
