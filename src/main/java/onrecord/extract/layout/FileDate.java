package onrecord.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.model.When;

/**
 * The date in the name of a file or of its folders, as precise as it is there: {@code 2022-02-14-story.txt},
 * {@code 20220214.txt}, {@code 2022/02/14/a.txt}, {@code 14.2.2022}, {@code 14 Feb 2022}, {@code 02-14-2022}; a month in
 * {@code 2022/02/story.txt}; a year in a folder {@code 2022}. Of {@code 03-04-2022}, which is the third of April or the fourth
 * of March, only the year is taken.
 */
final class FileDate {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;
    private static final int MONTHS = 12;

    private final String path;
    private final List<Part> parts = new ArrayList<>();

    /** A run of digits, or a run of letters. */
    private record Part(int start, int end, boolean number) {
        int length() {
            return end - start;
        }
    }

    private FileDate(String path) {
        this.path = path;
        int at = 0;
        while (at < path.length()) {
            int end = at + 1;
            boolean number = isDigit(path.charAt(at));
            if (number || Character.isLetter(path.charAt(at))) {
                while (end < path.length()
                        && (number ? isDigit(path.charAt(end)) : Character.isLetter(path.charAt(end)))) {
                    end++;
                }
                parts.add(new Part(at, end, number));
            }
            at = end;
        }
    }

    /** Returns the first day that {@code path} names, else the first month, else the first year of a folder or a day. */
    static Optional<When> in(String path) {
        FileDate name = new FileDate(path);
        return name.first(name::day).or(() -> name.first(name::month)).or(() -> name.first(name::year));
    }

    private interface Reader {
        Optional<When> at(int part);
    }

    private Optional<When> first(Reader reader) {
        for (int i = 0; i < parts.size(); i++) {
            Optional<When> when = reader.at(i);
            if (when.isPresent()) {
                return when;
            }
        }
        return Optional.empty();
    }

    private Optional<When> day(int i) {
        int digits = parts.get(i).length();
        if (parts.get(i).number() && digits == 8 && stands(i, i)) {
            int start = parts.get(i).start();
            return day(number(start, 4), number(start + 4, 2), number(start + 6, 2))
                    .or(() -> dayOfTwo(number(start + 4, 4), number(start, 2), number(start + 2, 2)));
        }
        if (i + 2 >= parts.size() || !stands(i, i + 2) || !mark(i).equals(mark(i + 1))) {
            return Optional.empty();
        }
        int year = yearAt(i);
        if (year > 0) {
            return day(year, monthAt(i + 1), dayAt(i + 2));
        }
        int last = yearAt(i + 2);
        if (parts.get(i).number() && parts.get(i + 1).number()) {
            return dayOfTwo(last, dayAt(i), dayAt(i + 1));
        }
        return parts.get(i).number() ? day(last, monthAt(i + 1), dayAt(i)) : day(last, monthAt(i), dayAt(i + 1));
    }

    /** Returns the day where only one of the two numbers can be the month, or both are the same. */
    private static Optional<When> dayOfTwo(int year, int first, int second) {
        boolean either = first <= MONTHS && second <= MONTHS && first != second;
        return either ? Optional.empty() : first > MONTHS ? day(year, second, first) : day(year, first, second);
    }

    private Optional<When> month(int i) {
        if (i + 1 >= parts.size() || !stands(i, i + 1)) {
            return Optional.empty();
        }
        boolean first = yearAt(i) > 0;
        int year = first ? yearAt(i) : yearAt(i + 1);
        Part other = parts.get(first ? i + 1 : i);
        boolean written = !other.number() || other.length() == 2 && first;
        int month = written ? monthAt(first ? i + 1 : i) : 0;
        return year > 0 && month > 0 && month <= MONTHS
                ? Optional.of(new When.Month(year, month, When.Doubt.WHOLE))
                : Optional.empty();
    }

    /** The year of a folder that is named so, and of a day whose month cannot be told. */
    private Optional<When> year(int i) {
        int year = yearAt(i);
        Part part = parts.get(i);
        boolean folder = (part.start() == 0 || path.charAt(part.start() - 1) == '/')
                && part.end() < path.length()
                && path.charAt(part.end()) == '/';
        boolean day = i > 1
                && stands(i - 2, i)
                && mark(i - 2).equals(mark(i - 1))
                && When.Day.exists(Math.max(year, 1), dayAt(i - 2), dayAt(i - 1));
        return year > 0 && (folder || day) ? Optional.of(new When.Year(year, 4, When.Doubt.WHOLE)) : Optional.empty();
    }

    private static Optional<When> day(int year, int month, int day) {
        return year >= FIRST_YEAR && year <= LAST_YEAR && When.Day.exists(year, month, day)
                ? Optional.of(new When.Day(year, month, day, When.Doubt.WHOLE))
                : Optional.empty();
    }

    /** Returns whether neither letters nor digits touch the parts, and only a mark or nothing stands between them. */
    private boolean stands(int from, int to) {
        boolean alone =
                (from == 0 || parts.get(from - 1).end() < parts.get(from).start())
                        && (to + 1 == parts.size()
                                || parts.get(to).end() < parts.get(to + 1).start());
        for (int i = from; i < to && alone; i++) {
            String mark = mark(i);
            alone = mark.isEmpty() || mark.length() == 1 && "-_./ ".contains(mark);
        }
        return alone;
    }

    /** Returns what stands between a part and the next. */
    private String mark(int part) {
        return path.substring(parts.get(part).end(), parts.get(part + 1).start());
    }

    private int yearAt(int i) {
        Part part = parts.get(i);
        int year = part.number() && part.length() == 4 ? number(part.start(), 4) : 0;
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
    }

    /** Returns a month, in digits or by its name; 0 where there is none. */
    private int monthAt(int i) {
        Part part = parts.get(i);
        return part.number() ? dayAt(i) : MonthNames.of(path.substring(part.start(), part.end()));
    }

    private int dayAt(int i) {
        Part part = parts.get(i);
        return part.number() && part.length() <= 2 ? number(part.start(), part.length()) : 0;
    }

    private int number(int from, int count) {
        int number = 0;
        for (int i = from; i < from + count; i++) {
            number = number * 10 + path.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
