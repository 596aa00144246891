package onrecord.read;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The headings of a saved page, by their levels, and those of MediaWiki below which nothing is copy. */
final class PageSections {
    /** Sections at the end of a page of MediaWiki that are no copy. */
    private static final Set<String> WIKI_SECTIONS = Set.of(
            "sources",
            "references",
            "notes",
            "external links",
            "related news",
            "see also",
            "further reading",
            "sister links");

    /** A block that ends like no sentence is copy if it holds so much text. */
    private static final int SHORTEST_COPY = 140;

    private static final String STOPS = ".!?\u2026\u201d\"\u2019')";

    private PageSections() {}

    /** Returns whether nothing below a heading is copy. */
    static boolean isBelowWikiCopy(Element heading) {
        String words = Fields.oneLine(heading.text()).toLowerCase(Locale.ROOT);
        return WIKI_SECTIONS.contains(words.replaceFirst("\\[ ?edit ?]$", "").strip());
    }

    /** Returns the level of a heading, or of the heading that MediaWiki wraps in {@code element}; 0 where it is none. */
    static int level(Element element) {
        String name = element.normalName();
        if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
            return name.charAt(1) - '0';
        }
        Element inner = element.hasClass("mw-heading") ? element.firstElementChild() : null;
        return inner == null ? 0 : level(inner);
    }

    /**
     * Returns whether a block is no heading, and no line that only says who wrote the story, or when.
     *
     * @param weight how much text it holds
     */
    static boolean isSentences(Element block, int weight) {
        String words = block.text().stripTrailing();
        return level(block) == 0
                && (weight >= SHORTEST_COPY
                        || !words.isEmpty() && STOPS.indexOf(words.charAt(words.length() - 1)) >= 0);
    }
}
