package onrecord.site.view;

import java.util.List;

/**
 * The page of one speaker.
 *
 * @param frame the frame
 * @param name the name
 * @param role titles as described, and when
 * @param tallies the counts
 * @param filters which parts can be shown; empty where there is only one kind
 * @param count how many are shown, in words
 * @param said what was said, oldest first
 * @param addressees those spoken to, with how often
 * @param names the names and words used
 * @param events the events taken part in
 * @param reason why the articles speak of one and the same; empty where there is one article only
 * @param corrections what the archive's editors changed
 * @param namesakesHref the page that lists those of the same name; empty where there is none
 * @param elsewhere pages about the speaker that the archive's editors name
 * @param feedHref the feed of what the speaker says, on the first page; empty where there is none
 * @param structured JSON-LD, on the first page, safe to be printed unescaped inside a script element; else empty
 * @param pager the way through a list of several pages
 */
public record SpeakerView(
        Frame frame,
        String name,
        String role,
        List<Tally> tallies,
        List<Filter> filters,
        String count,
        List<QuoteCard> said,
        List<AddresseeLine> addressees,
        List<Named> names,
        List<EventLine> events,
        String reason,
        List<CorrectionLine> corrections,
        String namesakesHref,
        List<Link> elsewhere,
        String feedHref,
        String structured,
        Pager pager) {
    /**
     * Somebody spoken to.
     *
     * @param name the name
     * @param href the page; empty where there is none
     * @param facts how often, in words
     */
    public record AddresseeLine(String name, String href, String facts) {}

    /**
     * Words that stand for the speaker.
     *
     * @param words the source's words
     * @param places the sentences that use them
     * @param more how many further sentences do, in words; empty where none do
     */
    public record Named(String words, List<Link> places, String more) {}
}
