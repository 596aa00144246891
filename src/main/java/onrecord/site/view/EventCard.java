package onrecord.site.view;

import java.util.List;

/**
 * An event with its sources.
 *
 * @param id its address on the page
 * @param label the source's own words
 * @param date its date; without text where it has none
 * @param bounds between which days it happened, in words; empty where it has a date
 * @param status {@code Planned} or {@code Denied}; empty where it happened
 * @param sources the sentences that report it
 * @param question what the reason answers; empty where there is no more to say
 * @param reasons the reasons, in whole sentences
 * @param see sentences that the reasons rest on
 * @param who those who take part
 * @param where where it happened
 * @param whereHref all that is reported to have happened there; empty where there is no such page
 * @param compareHref the page that shows the reports of several agencies side by side; empty where there is none
 * @param otherDates other dates that other articles give for it, with their sources
 * @param gap how long it is to the next event, in words; empty where that is no matter
 * @param gapSize how wide the gap is to be drawn, 1 to 5; 0 without a gap
 */
public record EventCard(
        String id,
        String label,
        DateText date,
        String bounds,
        String status,
        List<EventSource> sources,
        String question,
        List<String> reasons,
        List<Link> see,
        List<Link> who,
        String where,
        String whereHref,
        String compareHref,
        List<Link> otherDates,
        String gap,
        int gapSize) {
    /**
     * A sentence that reports an event.
     *
     * @param before the words before its date
     * @param marked the words of its date; empty where it has none
     * @param after the words behind its date
     * @param href the sentence in its article
     * @param sentence which sentence it is, in words
     * @param source the article
     */
    public record EventSource(
            String before, String marked, String after, String href, String sentence, SourceLine source) {}
}
