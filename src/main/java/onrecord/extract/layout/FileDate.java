package onrecord.extract.layout;

import java.time.LocalDate;
import java.util.Optional;

/** The date in the name of a file or its folders: {@code 2022-02-14-story.txt}, {@code 20220214.txt}, {@code 2022/02/14/a.txt}. */
final class FileDate {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;

    private FileDate() {}

    static Optional<LocalDate> in(String path) {
        for (int at = 0; at + 8 <= path.length(); at++) {
            boolean begins = isDigit(path, at) && !isDigit(path, at - 1) && !isLetter(path, at - 1);
            if (begins) {
                Optional<LocalDate> date = at(path, at);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> at(String path, int at) {
        int year = digits(path, at, 4);
        int parted = isDigit(path, at + 4) ? 0 : 1;
        int second = at + 4 + parted;
        int third = second + 2 + parted;
        boolean same = parted == 0
                || at + 7 < path.length() && isMark(path.charAt(at + 4)) && path.charAt(at + 4) == path.charAt(at + 7);
        int month = digits(path, second, 2);
        int day = digits(path, third, 2);
        boolean ends = !isDigit(path, third + 2) && !isLetter(path, third + 2);
        boolean read = year >= FIRST_YEAR && year <= LAST_YEAR && same && month > 0 && day > 0 && ends;
        return read ? DatedText.day(year, month, day) : Optional.empty();
    }

    private static boolean isMark(char c) {
        return c == '-' || c == '_' || c == '.' || c == '/';
    }

    private static boolean isDigit(String path, int at) {
        return at >= 0 && at < path.length() && path.charAt(at) >= '0' && path.charAt(at) <= '9';
    }

    private static boolean isLetter(String path, int at) {
        return at >= 0 && at < path.length() && Character.isLetter(path.charAt(at));
    }

    /** Returns the number that {@code count} digits write, or -1 if they are not there. */
    private static int digits(String path, int at, int count) {
        int number = 0;
        for (int i = at; i < at + count; i++) {
            if (!isDigit(path, i)) {
                return -1;
            }
            number = number * 10 + path.charAt(i) - '0';
        }
        return number;
    }
}
