package onrecord.site.view;

/**
 * Another version of the story that an article tells.
 *
 * @param headline its headline
 * @param href its page
 * @param origin agency and place; empty where neither is known
 * @param date when it was published
 * @param kind what it is to the article, in words
 * @param basis on what that rests
 * @param reason why it is taken for a version, in a sentence
 */
public record VersionLine(
        String headline, String href, String origin, DateText date, String kind, String basis, String reason) {}
