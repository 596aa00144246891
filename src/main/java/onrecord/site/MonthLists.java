package onrecord.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import onrecord.model.When;
import onrecord.site.view.YearShelf;

/**
 * Things in lists by month, each list cut into pages of a fixed size, oldest first: a full page never changes.
 *
 * @param folder where the lists lie, such as {@code timeline/}
 * @param size how many things stand on a page
 * @param lists the things by shelf: {@code 2022/02}; {@code 2022/year}, or another word, where no month is known;
 *     {@code undated} where not even the year is
 */
record MonthLists<T>(String folder, int size, Map<String, List<T>> lists) {

    static final String UNDATED = "undated";
    private static final int YEAR = 4;

    /**
     * Puts {@code things}, in their order, on shelves.
     *
     * @param size how many things stand on a page
     * @param noMonth the word in addresses for those of a year of which no month is known
     * @param date gives the date of a thing
     */
    static <T> MonthLists<T> of(String folder, int size, String noMonth, List<T> things, Function<T, When> date) {
        Map<String, List<T>> lists = new LinkedHashMap<>();
        String last = "";
        List<T> onIt = List.of();
        for (T thing : things) {
            String name = shelf(date.apply(thing), noMonth);
            // things come in order of date, so that most stand beside the one before
            onIt = name.equals(last) ? onIt : lists.computeIfAbsent(name, key -> new ArrayList<>());
            last = name;
            onIt.add(thing);
        }
        return new MonthLists<>(folder, size, lists);
    }

    /** Returns the shelf of a date. A date that is not known to the month stands on the shelf of its year. */
    static String shelf(When when, String noMonth) {
        if (when.firstDay().isEmpty()) {
            return UNDATED;
        }
        String day = when.firstDay().get();
        boolean coarse = when instanceof When.Year || when instanceof When.Season;
        return day.substring(0, 4) + "/" + (coarse ? noMonth : day.substring(5, 7));
    }

    /** Returns the path of a page of a shelf; {@code number} counts from 1. */
    String path(String shelf, int number) {
        return path(folder, shelf, number);
    }

    /** Returns the path of a page of a shelf of the lists in {@code folder}. */
    static String path(String folder, String shelf, int number) {
        String name = shelf.equals(UNDATED) ? UNDATED + "/index" : shelf;
        return folder + name + (number == 1 ? "" : "-" + number) + ".html";
    }

    /** Returns the pages of all shelves. */
    Stream<ListPart<T>> parts() {
        return lists.entrySet().stream()
                .flatMap(shelf ->
                        ListPart.of(shelf.getKey(), shelf.getValue(), size, number -> path(shelf.getKey(), number))
                                .stream());
    }

    /** Returns the name of a shelf: {@code February 2022}, {@code 2022, no month given}. */
    static String name(String shelf, Wording words) {
        if (shelf.equals(UNDATED)) {
            return month(shelf, words);
        }
        return isMonth(shelf)
                ? words.say("date.month", month(shelf, words), year(shelf))
                : words.say("date.no-month-of", year(shelf));
    }

    /** Returns the name of a shelf within its year: {@code February}. */
    static String month(String shelf, Wording words) {
        if (shelf.equals(UNDATED)) {
            return words.say("date.without");
        }
        return isMonth(shelf)
                ? words.dates().month(Integer.parseInt(shelf.substring(YEAR + 1)))
                : words.say("date.no-month");
    }

    /** Returns whether a shelf holds things of one month: others hold those of which the year alone is known. */
    static boolean isMonth(String shelf) {
        return shelf.length() > YEAR && Character.isDigit(shelf.charAt(YEAR + 1));
    }

    /** Returns the year of a shelf in digits; empty for things without a date. */
    static String year(String shelf) {
        return shelf.equals(UNDATED) ? "" : shelf.substring(0, YEAR);
    }

    /**
     * Returns the shelves by year, each with its count in words.
     *
     * @param key the key of the count
     * @param calendar returns the path of the calendar of a year; empty where there is none
     */
    List<YearShelf> overview(String root, Wording words, String key, UnaryOperator<String> calendar) {
        Map<String, List<YearShelf.ShelfLink>> years = new LinkedHashMap<>();
        lists.forEach((shelf, things) -> years.computeIfAbsent(year(shelf), year -> new ArrayList<>())
                .add(new YearShelf.ShelfLink(
                        month(shelf, words), root + path(shelf, 1), words.count(key, things.size()))));
        return years.entrySet().stream()
                .map(year -> {
                    String path = calendar.apply(year.getKey());
                    return new YearShelf(year.getKey(), path.isEmpty() ? "" : root + path, year.getValue());
                })
                .toList();
    }
}
