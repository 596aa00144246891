package onrecord.site.view;

import java.util.List;

/**
 * The Atom feed of the latest articles (RFC 4287).
 *
 * @param title name of the archive
 * @param description what the archive is
 * @param language BCP 47 tag of the archive's own words
 * @param id the feed's own URN
 * @param updated when the latest article was published
 * @param root the archive's web address, with a slash behind; empty where it has none
 * @param entries the latest articles, newest first
 */
public record FeedView(
        String title,
        String description,
        String language,
        String id,
        String updated,
        String root,
        List<FeedEntry> entries) {
    /**
     * An article.
     *
     * @param title its headline
     * @param id its URN, which stays when its words are corrected
     * @param href its page, relative to the feed
     * @param updated when it was published
     * @param author the agency; empty where that is not known
     * @param summary the first words of its copy, unchanged
     * @param corrected what people changed of what the entry shows, in words; empty where nothing
     * @param language BCP 47 tag of its words
     */
    public record FeedEntry(
            String title,
            String id,
            String href,
            String updated,
            String author,
            String summary,
            String corrected,
            String language) {}
}
