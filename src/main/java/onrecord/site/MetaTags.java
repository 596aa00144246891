package onrecord.site;

import java.util.ArrayList;
import java.util.List;
import onrecord.archive.Summary;
import onrecord.model.Article;
import onrecord.model.When;
import onrecord.site.view.Frame;
import onrecord.site.view.MetaTag;

/**
 * What the page of an article tells programs: reference managers in Dublin Core, PRISM and EPrints, those that show a link in Open
 * Graph. Zotero reads these tags in its “Embedded Metadata” and “RDF” translators; {@code MetaTagsTest} says by what rules.
 */
final class MetaTags {
    /** Chars of the copy that tell what a page is about. */
    private static final int LONGEST = 160;

    private MetaTags() {}

    /** Returns the tags of an article. */
    static List<MetaTag> of(Summary summary, Article article, Frame frame, Scope scope) {
        List<MetaTag> tags = new ArrayList<>();
        When when = article.published().dating().when();
        String day = when instanceof When.YearlessDay ? "" : DateWords.datetime(when);
        String agency = summary.agency().orElse("");
        add(tags, "dcterms.type", "", "newspaperArticle");
        add(tags, "", "og:type", "article");
        add(tags, "dcterms.title", "og:title", summary.headline());
        // never left out: Zotero would take the first date of the copy for that of the article
        add(
                tags,
                "dcterms.date",
                when instanceof When.Day ? "article:published_time" : "",
                when instanceof When.Unknown
                        ? scope.wording().say("date.undated")
                        : day.isEmpty() ? scope.dates().full(when) : day);
        add(tags, "prism.publicationName", "", agency);
        add(tags, "dcterms.publisher", "", agency);
        add(tags, "eprints.place_of_pub", "", scope.wording().and(summary.filedAt()));
        add(
                tags,
                "dcterms.language",
                "",
                article.language().isKnown() ? article.language().tag() : "");
        add(tags, "dcterms.rights", "", article.manuscript().metadata().rights().orElse(""));
        add(tags, "description", "og:description", shortened(ArticlePages.lead(article)));
        add(tags, "", "og:site_name", frame.archive());
        add(tags, "", "og:url", frame.canonical());
        return tags;
    }

    private static void add(List<MetaTag> tags, String name, String property, String content) {
        if (!content.isEmpty()) {
            tags.add(new MetaTag(name, property, content));
        }
    }

    /** Returns the first words of a text, and a sign where it goes on. */
    static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        int end = space > 0 ? space : LONGEST - (Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? 1 : 0);
        return text.substring(0, end) + "\u2026";
    }
}
