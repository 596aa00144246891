package onrecord.site.view;

import java.util.List;

/**
 * What the page of an article shows of the archive around it.
 *
 * @param agencyHref all articles of its agency; empty where there is no such page
 * @param places where it was filed, each with all that was filed there
 * @param dayHref the articles of its day; empty where the day is not known
 * @param subjects what it is about, each with all articles about that
 * @param previous the article before it; without words where there is none
 * @param next the article behind it; without words where there is none
 * @param day all articles of the day; without words where there are no others
 * @param bySpeakers others in which somebody speaks who speaks here
 * @param retold events that others report
 */
public record Surroundings(
        String agencyHref,
        List<Link> places,
        String dayHref,
        List<Link> subjects,
        Link previous,
        Link next,
        Link day,
        List<Nearby> bySpeakers,
        List<RetoldEvent> retold) {
    /**
     * Another article.
     *
     * @param headline its headline
     * @param href its page
     * @param source who speaks in it, who published it and when
     */
    public record Nearby(String headline, String href, String source) {}

    /**
     * An event that other articles report.
     *
     * @param label the article's own words for it
     * @param href its place on the timeline
     * @param reports the sentences of the others, each with agency and date
     * @param compareHref the page that shows reports of several agencies side by side; empty where there is none
     */
    public record RetoldEvent(String label, String href, List<Link> reports, String compareHref) {}
}
