package onrecord.read;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import onrecord.model.Metadata;
import onrecord.model.Publication;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a saved page says of its story: in {@code meta} elements, JSON-LD and microdata, and beside the headline. */
final class PageMetadata {

    private final Document page;
    private final PageParts parts;
    private final Optional<ZoneId> newsroom;
    private final Metadata linked;
    private final List<String> sites;
    private final PageTitle title;

    PageMetadata(Document page, PageParts parts, Optional<ZoneId> newsroom) {
        this.page = page;
        this.parts = parts;
        this.newsroom = newsroom;
        this.linked = LinkedData.in(parts.linkedData, newsroom);
        this.sites = Stream.concat(contents("og:site_name", "application-name"), linked.agency().stream())
                .toList();
        this.title = new PageTitle(
                Stream.of(
                                contents("og:title"),
                                linked.headline().stream(),
                                parts.titles.stream().limit(1).map(Element::text),
                                contents("twitter:title", "parsely-title", "sailthru.title", "dc.title"))
                        .flatMap(Function.identity())
                        .toList(),
                sites,
                parts.notices);
    }

    /** Returns the headline that the metadata give. */
    PageTitle title() {
        return title;
    }

    /**
     * Returns all that the page says.
     *
     * @param copy where the story stands on it
     * @param problems takes what cannot be used
     */
    Metadata with(PageCopy copy, Problems problems) {
        Metadata given = Metadata.builder()
                .published(
                        new PageDates(parts, newsroom).published(linked.published(), copy, problems),
                        Publication.DateSource.METADATA)
                .headline(copy.headline().isPresent() ? Optional.empty() : title.headline(), false)
                .agency(sites.stream().findFirst())
                .language(language())
                .url(url())
                .rights(contents("copyright", "dc.rights", "dcterms.rights").findFirst())
                .bylines(new PageBylines(parts, sites, title).bylines(linked.bylines(), copy))
                .subjects(
                        Stream.concat(contents("article:section"), contents("news_keywords", "keywords", "article:tag"))
                                .flatMap(LinkedData::parts)
                                .distinct()
                                .toList())
                .build();
        return given.over(Metadata.builder()
                .language(linked.language())
                .url(linked.url())
                .rights(linked.rights())
                .credit(linked.credit())
                .places(linked.places())
                .subjects(linked.subjects())
                .build());
    }

    private Optional<String> language() {
        return Stream.concat(
                        page.stream()
                                .filter(element -> element.normalName().equals("html"))
                                .limit(1)
                                .map(element -> element.attr("lang").strip()),
                        contents("og:locale", "content-language"))
                .filter(tag -> !tag.isEmpty())
                .flatMap(tag -> Fields.languageTag(tag.replace('_', '-')).stream())
                .findFirst();
    }

    private Optional<String> url() {
        return PageAddress.of(parts).findFirst();
    }

    private Stream<String> contents(String... keys) {
        return contents(parts.metas, keys);
    }

    /** Returns what those of {@code metas} say whose key is one of {@code keys}, whatever its letters. */
    static Stream<String> contents(List<Element> metas, String... keys) {
        return metas.stream()
                .filter(meta -> isKeyed(meta, keys))
                .map(meta -> Fields.oneLine(meta.attr("content")))
                .filter(words -> !words.isEmpty());
    }

    /** Returns whether a {@code meta} element has one of {@code keys}, which are in lower case. */
    static boolean isKeyed(Element meta, String... keys) {
        return Stream.of("property", "name", "itemprop", "http-equiv")
                .map(attribute -> meta.attr(attribute).toLowerCase(Locale.ROOT))
                .anyMatch(key -> Arrays.asList(keys).contains(key));
    }
}
