package onrecord.site.view;

/**
 * A {@code meta} element for programs that read the page.
 *
 * @param name its name, such as {@code dcterms.title}; empty where it has a property only
 * @param property what Open Graph calls it, such as {@code og:title}; empty where it has no word for it
 * @param content what it says
 */
public record MetaTag(String name, String property, String content) {}
