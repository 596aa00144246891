package onrecord.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import onrecord.site.view.Pager;

/**
 * A page of a list that may be long. What stands on a full page stays there when the list grows; only what it says of the whole
 * list changes.
 *
 * @param list what the list is called
 * @param number which of its pages it is, counted from 1
 * @param path where the page lies
 * @param things what stands on it
 * @param extent what of the list it is
 */
record ListPart<T>(String list, int number, String path, List<T> things, Extent extent) {
    /** The way through a list of one page. */
    static final Pager ALONE = new Pager("", "", "", "", "");

    /**
     * What a page is of its list.
     *
     * @param pages the number of pages
     * @param before how many things stand on the pages before it
     * @param all the number of things in the list
     * @param ways the addresses of the other pages
     */
    record Extent(int pages, int before, int all, Pager ways) {
        /** The whole of a list of one page. */
        static final Extent WHOLE = new Extent(1, 0, 0, ALONE);
    }

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
            int from = (number - 1) * size;
            List<T> here = things.subList(from, Math.min(things.size(), from + size));
            Extent extent = extent(number, pages, from, things.size(), path);
            parts.add(new ListPart<>(list, number, path.apply(number), here, extent));
        }
        return parts;
    }

    /**
     * Cuts a list that grows at its end into pages to be read backwards. The newest things, half a page at least and less than
     * one and a half, stand on the first page, the older ones on full pages that keep their address and their things.
     *
     * @param things oldest first
     * @param size how many things stand on a page but the first
     * @param first where the first page lies
     * @param path returns where a full page lies, by its number, which counts from the oldest
     */
    static <T> List<ListPart<T>> newestFirst(
            String list, List<T> things, int size, String first, IntFunction<String> path) {
        int full = Math.max(0, (things.size() - size / 2) / size);
        IntFunction<String> backwards = number -> number == 1 ? first : path.apply(full + 2 - number);
        List<ListPart<T>> parts = new ArrayList<>(full + 1);
        for (int number = 1; number <= full + 1; number++) {
            int end = number == 1 ? things.size() : (full + 2 - number) * size;
            List<T> here = new ArrayList<>(things.subList((full + 1 - number) * size, end));
            Collections.reverse(here);
            Extent extent = extent(number, full + 1, things.size() - end, things.size(), backwards);
            parts.add(new ListPart<>(list, number, backwards.apply(number), here, extent));
        }
        return parts;
    }

    private static Extent extent(int number, int pages, int before, int all, IntFunction<String> path) {
        if (pages == 1) {
            return Extent.WHOLE;
        }
        IntFunction<String> href = to -> to < 1 || to > pages || to == number
                ? ""
                : Links.root(path.apply(number)) + Links.encode(path.apply(to));
        Pager ways = new Pager("", href.apply(1), href.apply(number - 1), href.apply(number + 1), href.apply(pages));
        return new Extent(pages, before, all, ways);
    }

    /** Returns the way to the other pages, and which of the list's things these are, in words. */
    Pager pager(Wording words) {
        if (extent.pages() == 1) {
            return ALONE;
        }
        String first = words.digits(extent.before() + 1);
        String which = things.size() == 1
                ? first
                : words.say("pager.range", first, words.digits(extent.before() + things.size()));
        return new Pager(
                words.say(
                        "pager.text",
                        words.digits(number),
                        words.digits(extent.pages()),
                        which,
                        words.digits(extent.all())),
                extent.ways().first(),
                extent.ways().previous(),
                extent.ways().next(),
                extent.ways().last());
    }
}
