package onrecord.read;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.model.When;
import onrecord.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The dates that a saved page gives. Those of changes are none. */
final class PageDates {
    /** Where pages say when their story was published, those first that mean nothing else. */
    private static final List<String[]> PUBLISHED = List.of(
            new String[] {"article:published_time", "og:article:published_time", "og:published_time"},
            new String[] {"datepublished"},
            new String[] {
                "parsely-pub-date",
                "pubdate",
                "publish-date",
                "publication_date",
                "publish_date",
                "publishdate",
                "sailthru.date",
                "article.published",
                "bt:pubdate",
                "cxenseparse:recs:publishtime",
                "citation_publication_date",
                "citation_date"
            },
            new String[] {"dc.date.issued", "dc.date", "dcterms.issued", "dcterms.date"});

    /** Keys that some pages use for another date. */
    private static final String[] LOOSE = {"date", "dc.date.created", "dcterms.created", "created"};

    /** Longer words are more than a date. */
    private static final int LONGEST = 80;
    /** A longer line is more than a date and a byline. */
    private static final int LONGEST_LINE = 160;
    /** So many dates beside a headline are looked at. */
    private static final int MOST_DATES = 20;
    /** Small words that stand beside a date outside of sentences. */
    private static final Set<String> LABELS = Set.of(
            "published",
            "posted",
            "updated",
            "by",
            "and",
            "on",
            "at",
            "am",
            "pm",
            "a",
            "p",
            "m",
            "min",
            "minute",
            "minutes",
            "read");

    /** What stands before a date of publication, and what after it. */
    private static final Pattern LABEL =
            Pattern.compile("(?i)^(?:first )?(?:published|posted|publication date|date)(?: on| at)?:? *(?:on )?");

    private static final Pattern AFTER =
            Pattern.compile("(?i) *(?:[|•·]|[-–—(]? ?(?:last )?(?:updated|modified|edited)\\b).*$");

    private static final List<String> CHANGED = List.of("updated", "updated:", "modified", "modified:");

    private final PageParts parts;
    private final Optional<ZoneId> newsroom;

    PageDates(PageParts parts, Optional<ZoneId> newsroom) {
        this.parts = parts;
        this.newsroom = newsroom;
    }

    /**
     * Returns the first date of publication that reads as one; tells of the first that does not, where none does.
     *
     * @param linked what the page's JSON-LD says
     * @param copy where the story stands
     */
    Optional<When> published(Optional<When> linked, PageCopy copy, Problems problems) {
        List<Element> given = Stream.of(
                        PUBLISHED.stream().flatMap(keys -> keyed(keys)),
                        parts.times.stream()
                                .filter(time -> time.attr("itemprop").equals("datePublished")),
                        parts.times.stream().filter(time -> time.hasAttr("pubdate")))
                .flatMap(some -> some)
                .toList();
        Optional<When> when = first(given.stream())
                .or(() -> linked)
                .or(() -> first(keyed(LOOSE)))
                .or(() -> besideHeadline(copy));
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

    private Stream<Element> keyed(String... keys) {
        return parts.metas.stream().filter(meta -> PageMetadata.isKeyed(meta, keys));
    }

    private Optional<When> first(Stream<Element> elements) {
        return elements.flatMap(each -> WrittenDate.of(date(each), newsroom).stream())
                .findFirst();
    }

    private static String date(Element element) {
        return element.attr(element.normalName().equals("time") ? "datetime" : "content")
                .strip();
    }

    /** Returns the date that readers see beside the headline, in a {@code time} element or in one that is named as a date. */
    private Optional<When> besideHeadline(PageCopy copy) {
        int end = copy.begun();
        return Stream.concat(parts.times.stream(), parts.dates.stream())
                .filter(element -> element.sourceRange().startPos() < end && copy.isNear(element))
                .limit(MOST_DATES)
                .filter(element -> isAlone(element) && !isChange(element))
                .flatMap(element -> shown(element).stream())
                .findFirst();
    }

    private Optional<When> shown(Element element) {
        return WrittenDate.of(element.attr("datetime").strip(), newsroom).or(() -> {
            String words = Fields.oneLine(element.text());
            if (words.length() > LONGEST) {
                return Optional.empty();
            }
            String date = AFTER.matcher(LABEL.matcher(words).replaceFirst("")).replaceFirst("");
            return WrittenDate.of(date.strip(), newsroom);
        });
    }

    /** Returns whether a date is no part of a sentence: only names and labels stand beside it. */
    private static boolean isAlone(Element element) {
        Element block = element;
        while (!block.isBlock() && block.parent() != null) {
            block = block.parent();
        }
        String line = line(block);
        return line.length() <= LONGEST_LINE
                && Arrays.stream(line.replace(element.text(), " ").split("[^\\p{L}]+"))
                        .noneMatch(word -> !word.isEmpty()
                                && Character.isLowerCase(word.codePointAt(0))
                                && !LABELS.contains(word));
    }

    /** Returns the words of a block that stand in no block inside it. */
    private static String line(Element block) {
        return block.childNodes().stream()
                .map(node -> node instanceof TextNode words
                        ? words.text()
                        : node instanceof Element element && !element.isBlock() ? element.text() : " ")
                .collect(Collectors.joining());
    }

    private static boolean isChange(Element element) {
        Element parent = element.parent();
        return element.attr("itemprop").equals("dateModified")
                || PageWords.of(element).isChange()
                || parent != null && PageWords.of(parent).isChange()
                || CHANGED.stream().anyMatch(before(element)::endsWith);
    }

    private static String before(Element element) {
        return element.previousSibling() instanceof TextNode words
                ? words.text().strip().toLowerCase(Locale.ROOT)
                : "";
    }
}
