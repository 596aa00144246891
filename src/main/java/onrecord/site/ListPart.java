package onrecord.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import onrecord.site.view.Pager;

/**
 * A page of a list that may be long. A full page stays as it is when the list grows, but for the way to the page behind it.
 *
 * @param list what the list is called
 * @param number which of its pages it is, counted from 1
 * @param path where the page lies
 * @param things what stands on it
 * @param pager the way to the pages before and behind it
 */
record ListPart<T>(String list, int number, String path, List<T> things, Pager pager) {
    /** The way through a list of one page. */
    static final Pager ALONE = new Pager("", "", "");

    /**
     * Cuts a list into pages; one that is empty has one page.
     *
     * @param size how many things stand on a page
     * @param path returns where a page lies, by its number
     */
    static <T> List<ListPart<T>> of(String list, List<T> things, int size, IntFunction<String> path) {
        int pages = Math.max(1, (things.size() + size - 1) / size);
        List<ListPart<T>> parts = new ArrayList<>(pages);
        for (int number = 1; number <= pages; number++) {
            List<T> here = things.subList((number - 1) * size, Math.min(things.size(), number * size));
            parts.add(new ListPart<>(list, number, path.apply(number), here, pager(number, pages, path)));
        }
        return parts;
    }

    private static Pager pager(int number, int pages, IntFunction<String> path) {
        if (pages == 1) {
            return ALONE;
        }
        String root = Links.root(path.apply(number));
        return new Pager(
                "Page " + number,
                number == 1 ? "" : root + Links.encode(path.apply(number - 1)),
                number == pages ? "" : root + Links.encode(path.apply(number + 1)));
    }
}
