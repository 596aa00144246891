package onrecord.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.archive.Speaker;
import onrecord.archive.Summary;
import onrecord.model.When;

/** What a speaker is reported to have said, in order, without reading an article. */
final class Statements {
    private static final int PAGE = 24;

    private Statements() {}

    /**
     * A statement of somebody.
     *
     * @param appearance the article it stands in, and as whom
     * @param place which of the statements there it is, counted from 0
     * @param number which of all the speaker's it is, the oldest first, counted from 1
     * @param shelf the month in which it was reported, as {@link MonthLists#shelf} has it
     */
    record Statement(Speaker.Appearance appearance, int place, int number, String shelf) {}

    /** Returns all, oldest first; those of articles without a date stand before them, so that on pages they come last. */
    static List<Statement> of(Speaker speaker, List<Summary> articles) {
        List<Statement> statements = new ArrayList<>();
        for (boolean dated : new boolean[] {false, true}) {
            for (Speaker.Appearance one : speaker.appearances()) {
                When when = articles.get(one.article()).published().dating().when();
                if (when.firstDay().isPresent() == dated) {
                    add(one, MonthLists.shelf(when, "year"), statements);
                }
            }
        }
        return statements;
    }

    private static void add(Speaker.Appearance appearance, String shelf, List<Statement> statements) {
        List<Integer> places = QuoteCards.places(appearance);
        // backwards, so that on a page, newest first, those of one article stand in the order of its text
        for (int i = places.size() - 1; i >= 0; i--) {
            statements.add(new Statement(appearance, places.get(i), statements.size() + 1, shelf));
        }
    }

    /** Returns the pages that statements stand on, the newest first. */
    static List<ListPart<Statement>> parts(Speaker speaker, List<Statement> statements) {
        return ListPart.newestFirst(
                speaker.name(),
                statements,
                PAGE,
                Links.speaker(speaker.address(), 1),
                block -> Links.earlierOf(speaker.address(), block));
    }

    /** Returns the number of statements by month, without those of no known month. */
    static List<Activity.MonthCount> byMonth(List<Statement> statements) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (Statement one : statements) {
            String shelf = one.shelf();
            if (MonthLists.isMonth(shelf)) {
                int year = Integer.parseInt(MonthLists.year(shelf));
                counts.merge(year * 12 + Integer.parseInt(shelf.substring(5)) - 1, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(month -> new Activity.MonthCount(month.getKey(), month.getValue()))
                .toList();
    }

    /**
     * A year of statements.
     *
     * @param year the year in digits; empty for no year
     * @param count how many there are
     * @param page the path of the page on which the newest stands
     * @param shelf the month of that one
     */
    record Year(String year, int count, String page, String shelf) {}

    /** Returns the years of statements on {@code parts}, the newest first. */
    static List<Year> years(List<ListPart<Statement>> parts) {
        Map<String, Year> years = new LinkedHashMap<>();
        for (ListPart<Statement> part : parts) {
            for (Statement one : part.things()) {
                String year = MonthLists.year(one.shelf());
                Year so = years.getOrDefault(year, new Year(year, 0, part.path(), one.shelf()));
                years.put(year, new Year(year, so.count() + 1, so.page(), so.shelf()));
            }
        }
        return List.copyOf(years.values());
    }

    /** Returns the address on a page of the statements of a month. */
    static String anchor(String shelf) {
        return "m" + shelf.replace('/', '-');
    }
}
