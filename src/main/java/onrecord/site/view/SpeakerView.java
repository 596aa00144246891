package onrecord.site.view;

import java.util.List;

/**
 * The page of one speaker.
 *
 * @param frame the frame
 * @param name the name
 * @param role titles as described, and when
 * @param tallies the counts
 * @param activity the number of statements over time; without bars where all were reported in one month, and on further pages
 * @param years the newest statements of each year; empty where there is one year only
 * @param asks whether there are several statements, which can be asked for
 * @param script the script that tells of the statements on all pages of the speaker; empty where this is the only one
 * @param said what was said, by the month in which it was reported, newest first
 * @param titles the titles that articles give, the latest first; empty where there is one only
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
        BarChart activity,
        List<YearShelf.ShelfLink> years,
        boolean asks,
        String script,
        List<Reported> said,
        List<Titled> titles,
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
     * What was reported in one month.
     *
     * @param id its address on the page
     * @param heading the month
     * @param cards what was said
     */
    public record Reported(String id, String heading, List<QuoteCard> cards) {}

    /**
     * A title that articles give.
     *
     * @param words the source's words
     * @param between the first and the last day on which an article gives it
     */
    public record Titled(String words, String between) {}

    /**
     * Somebody spoken to.
     *
     * @param name the name
     * @param href the page; empty where there is none
     * @param facts how many statements, in words
     * @param saidHref these statements
     */
    public record AddresseeLine(String name, String href, String facts, String saidHref) {}

    /**
     * Words that stand for the speaker.
     *
     * @param words the source's words
     * @param places the first articles that use them
     * @param more how many further articles do, in words; empty where none do
     */
    public record Named(String words, List<Link> places, String more) {}
}
