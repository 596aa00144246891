package onrecord.search;

import java.util.Optional;
import onrecord.files.Fingerprint;

/**
 * Where an article stands in the index: a number of 30 bits that depends on its own date and path alone, so that no
 * other article can shift it. The first 18 bits are its month, then come 5 of its day and 7 of the hash of its path;
 * without a date the month is 0, and the hash has 12 bits. Numbers in order are articles in order of time. Articles that
 * share a place are told apart by their {@link DocRanks rank} there.
 */
public final class DocKey {
    /** Bits of the place within a month. */
    static final int BITS = 12;

    private static final int HASH_BITS = 7;
    private static final int CHARS = 5;

    /** In the order of their codes, so that places as text are in order too. */
    private static final String DIGITS = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

    private DocKey() {}

    /**
     * Returns the place of an article.
     *
     * @param day the first day on which it may have been published, as {@code yyyy-MM-dd}
     * @param path its seed
     */
    public static int of(Optional<String> day, String path) {
        int hash = (int) (Fingerprint.of(path) >>> Long.SIZE - BITS);
        return day.map(date -> (number(date, 0, 4) * 12 + number(date, 5, 7)) << BITS
                        | (number(date, 8, 10) - 1) << HASH_BITS
                        | hash >>> BITS - HASH_BITS)
                .orElse(hash);
    }

    private static int number(String date, int start, int end) {
        return Integer.parseInt(date, start, end, 10);
    }

    /** Returns the first place of the month that {@code place} is in. */
    static int month(int place) {
        return place >>> BITS << BITS;
    }

    /** Returns the number of the month that {@code place} is in; 0 without a date. */
    static int monthNumber(int place) {
        return place >>> BITS;
    }

    /** Returns the file whose first place is {@code place}: {@code 1990/03}, {@code 1990/03-2048}, {@code undated}. */
    static String file(int place) {
        int month = place >>> BITS;
        int within = place - month(place);
        return (month == 0 ? "undated" : digits((month - 1) / 12, 4) + "/" + digits((month - 1) % 12 + 1, 2))
                + (within == 0 ? "" : "-" + within);
    }

    /** Returns the year of a place, four digits; empty without a date. */
    static String year(int place) {
        int month = place >>> BITS;
        return month == 0 ? "" : digits((month - 1) / 12, 4);
    }

    private static String digits(int number, int count) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, count - digits.length())) + digits;
    }

    /** Returns a place as text of five chars: three for the month, two for the place within it. */
    static String text(int place) {
        StringBuilder out = new StringBuilder(CHARS);
        for (int i = CHARS - 1; i >= 0; i--) {
            out.append(digit(place >>> 6 * i));
        }
        return out.toString();
    }

    /** Appends a number below 4096 in two digits. */
    static void pair(int number, StringBuilder out) {
        out.append(digit(number >>> 6)).append(digit(number));
    }

    /** Returns the last digit of a number in base 64. */
    static char digit(int number) {
        return DIGITS.charAt(number & 63);
    }
}
