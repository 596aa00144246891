package onrecord.text;

/** Writes numbers in a fixed number of digits. A format string would be parsed anew for each. */
public final class Digits {
    private Digits() {}

    /** Returns {@code number}, not negative, with zeros in front to make at least {@code width} digits. */
    public static String of(int number, int width) {
        String digits = Integer.toString(number);
        return digits.length() >= width ? digits : "0".repeat(width - digits.length()) + digits;
    }
}
