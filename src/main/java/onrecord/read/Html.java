package onrecord.read;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.model.Block.Kind;
import onrecord.model.Metadata;
import onrecord.model.Publication;
import onrecord.model.When;
import onrecord.text.Source;
import onrecord.text.Span;
import onrecord.text.WebLink;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A saved page. The copy is what stands in its only {@code article}, else in its only {@code main}, else in the whole
 * page, without scripts, menus, forms and what stands aside. White space reads as one space, an entity as the character
 * it stands for.
 */
final class Html implements Format {
    private static final Set<String> NO_COPY = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "aside",
            "footer",
            "form",
            "button",
            "select",
            "svg",
            "iframe",
            "object",
            "audio",
            "video",
            "head");

    /** Where pages say when their article was published, those first that mean nothing else. */
    private static final List<String> PUBLISHED = List.of(
            "meta[property=article:published_time], meta[name=article:published_time]",
            "meta[itemprop=datePublished], time[itemprop=datePublished]",
            "meta[name=parsely-pub-date], meta[name=pubdate], meta[name=publish-date], meta[name=publication_date]",
            "meta[name=DC.date.issued], meta[name=DC.date], meta[name=DCTERMS.issued]",
            "time[pubdate]");

    private static final MarkupWalk.Markup MARKUP = new MarkupWalk.Markup() {
        @Override
        public boolean isCopy(Element element) {
            return !NO_COPY.contains(element.normalName()) && !element.hasAttr("hidden");
        }

        @Override
        public boolean isBlock(Element element) {
            return element.isBlock();
        }

        @Override
        public boolean isBreak(Element element) {
            return element.normalName().equals("br");
        }

        @Override
        public Kind kindOf(Element element, Kind around, boolean titled) {
            return switch (element.normalName()) {
                case "h1" -> titled ? Kind.HEADING : Kind.TITLE;
                case "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
                case "blockquote" -> Kind.BLOCK_QUOTE;
                case "li", "dt", "dd" -> Kind.LIST_ITEM;
                case "td", "th", "caption", "figcaption", "pre" -> Kind.OTHER;
                default -> around;
            };
        }
    };

    @Override
    public Source.SourceFormat format() {
        return Source.SourceFormat.HTML;
    }

    @Override
    public List<String> endings() {
        return List.of(".html", ".htm");
    }

    @Override
    public List<Item> read(String text, Optional<ZoneId> newsroom, Problems problems) {
        try {
            Document page = Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true));
            MarkupWalk walk = new MarkupWalk(text, MARKUP);
            walk.inside(copy(page, problems), Kind.PARAGRAPH);
            walk.flush();
            return Item.only(walk.draft(metadata(page, walk.isTitled(), newsroom, problems)));
        } catch (StackOverflowError e) {
            problems.error("nested", new Span(0, 0), "the page's elements are nested too deeply", "write it plainer");
            return List.of();
        }
    }

    private static Element copy(Document page, Problems problems) {
        for (String name : List.of("article", "main")) {
            List<Element> found = page.getElementsByTag(name);
            if (found.size() == 1) {
                return found.get(0);
            }
        }
        List<Element> articles = page.getElementsByTag("article");
        if (articles.size() > 1) {
            Element second = articles.get(1);
            problems.warning(
                    "several-articles",
                    new Span(
                            second.sourceRange().startPos(),
                            second.sourceRange().endPos()),
                    "a second article begins here; the whole page was read as one",
                    "keep one story in a file");
        }
        return page.body();
    }

    private static Metadata metadata(Document page, boolean titled, Optional<ZoneId> newsroom, Problems problems) {
        Metadata given = Metadata.builder()
                .published(published(page, newsroom, problems), Publication.DateSource.METADATA)
                .headline(titled ? Optional.empty() : content(page, "meta[property=og:title]", "content"), false)
                .language(content(page, "html[lang]", "lang").flatMap(Fields::languageTag))
                .url(content(page, "link[rel=canonical]", "href").filter(WebLink::isLink))
                .rights(content(page, "meta[name=copyright]", "content"))
                .bylines(contents(page, "meta[name=author]"))
                .subjects(Stream.of(
                                "meta[property=article:section]",
                                "meta[name=news_keywords], meta[name=keywords], meta[property=article:tag]")
                        .flatMap(selector -> contents(page, selector).stream())
                        .flatMap(LinkedData::parts)
                        .distinct()
                        .toList())
                .build();
        return given.over(LinkedData.in(page, newsroom));
    }

    private static List<String> contents(Document page, String selector) {
        return page.select(selector).eachAttr("content").stream()
                .map(Fields::oneLine)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** Returns the first date of publication that reads as one; tells of the first that does not, where none does. */
    private static Optional<When> published(Document page, Optional<ZoneId> newsroom, Problems problems) {
        List<Element> given = PUBLISHED.stream()
                .flatMap(selector -> page.select(selector).stream())
                .toList();
        Optional<When> when = given.stream()
                .flatMap(each -> GivenDate.of(date(each), newsroom).stream())
                .findFirst();
        if (!given.isEmpty() && when.isEmpty()) {
            Element element = given.get(0);
            problems.warning(
                    "not-a-date",
                    new Span(
                            element.sourceRange().startPos(),
                            element.sourceRange().endPos()),
                    "“" + date(element) + "” is no date",
                    "it was left out; give the right one as “published” in the side-car");
        }
        return when;
    }

    private static String date(Element element) {
        return element.attr(element.normalName().equals("time") ? "datetime" : "content")
                .strip();
    }

    private static Optional<String> content(Document page, String selector, String attribute) {
        return Optional.ofNullable(page.selectFirst(selector))
                .map(element -> element.attr(attribute).strip())
                .filter(words -> !words.isEmpty());
    }
}
