package onrecord.site.view;

import java.util.List;

/**
 * An Atom feed (RFC 4287): the latest articles of the archive or of one agency, or what somebody said in the latest. Its
 * addresses are absolute where the archive has a base URL, else relative to the feed.
 *
 * @param title what it is a feed of
 * @param description the same in a sentence
 * @param archive name of the archive
 * @param language BCP 47 tag of the archive's own words
 * @param id the feed's own URN
 * @param updated when the latest article in it was published
 * @param href the page that it is a feed of
 * @param self the feed itself
 * @param entries the latest articles, newest first
 */
public record FeedView(
        String title,
        String description,
        String archive,
        String language,
        String id,
        String updated,
        String href,
        String self,
        List<FeedEntry> entries) {
    /**
     * An article.
     *
     * @param title its headline
     * @param id its URN, which stays when its words are corrected
     * @param href its page
     * @param updated when it was published
     * @param authors the agency, else those who wrote it; empty where neither is known
     * @param subjects what it is about, as the file or the side-car says
     * @param summary the first words of its copy, unchanged; empty in the feed of a speaker
     * @param said what is quoted in it; in the feed of a speaker all that the speaker says there
     * @param more how much more is said there, in words; empty where nothing is
     * @param corrected what people changed of what the entry shows, in words; empty where nothing
     * @param language BCP 47 tag of its words
     */
    public record FeedEntry(
            String title,
            String id,
            String href,
            String updated,
            List<String> authors,
            List<String> subjects,
            String summary,
            List<FeedQuote> said,
            String more,
            String corrected,
            String language) {}

    /**
     * Something that was said.
     *
     * @param who those who said it, in words; empty in the feed of a speaker
     * @param card the words, and where they stand
     */
    public record FeedQuote(String who, QuoteCard card) {}
}
