package onrecord.site.view;

import java.util.List;

/**
 * An event in a line, and with its sources.
 *
 * @param id its address on the page
 * @param href its place on the page of its month
 * @param label the source's own words
 * @param date its date; without text where it has none
 * @param bounds between which days it happened, in words; empty where it has a date
 * @param status {@code Planned}, {@code Denied} or {@code Alleged}; empty where it happened
 * @param told who tells of it, in words: {@code TASS}, {@code 3 agencies}
 * @param sources the sentences that report it
 * @param further the sentences of further reports, which are not shown
 * @param question what the reason answers; empty where there is no more to say
 * @param reasons the reasons, in whole sentences
 * @param see sentences that the reasons rest on
 * @param who those who take part
 * @param where where it happened
 * @param whereHref all that is reported to have happened there; empty where there is no such page
 * @param compareHref the page that shows the reports of several agencies side by side; empty where there is none
 * @param tellings the event with its date, and as other articles tell it with another one; empty where none does
 */
public record EventCard(
        String id,
        String href,
        String label,
        DateText date,
        String bounds,
        String status,
        String told,
        List<EventSource> sources,
        List<Link> further,
        String question,
        List<String> reasons,
        List<Link> see,
        List<Link> who,
        String where,
        String whereHref,
        String compareHref,
        List<Telling> tellings) {
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

    /**
     * An event as some articles tell it with a date that others contradict.
     *
     * @param date that date, and its place on the timeline where it is not this one
     * @param told who tells it so
     * @param sources the sentences that do
     */
    public record Telling(Link date, String told, List<EventSource> sources) {}
}
