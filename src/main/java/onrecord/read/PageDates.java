package onrecord.read;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.model.When;
import onrecord.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
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
    private static final Pattern LABEL = Pattern.compile(
            "(?i)^(?:first )?(?:published|posted|publication date|release date|date)(?: on| at)?(?:: *| +|$|(?=[0-9]))(?:on )?");

    private static final Pattern AFTER =
            Pattern.compile("(?i) *(?:[|•·]|[-–—(]? ?(?:last )?(?:updated|modified|edited)\\b).*$");

    private static final Pattern YEAR = Pattern.compile("\\b(?:1[89]|20)[0-9]{2}\\b");

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
                .map(date -> besideHeadline(copy)
                        .filter(shown -> isSameNight(date, shown))
                        .orElse(date))
                .or(() -> besideHeadline(copy))
                .or(() -> inLine(copy));
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

    /** Returns whether two dates are days that follow each other: a page that gives its time in UTC shows the day that its readers had. */
    private static boolean isSameNight(When given, When shown) {
        return given instanceof When.Day one
                && shown instanceof When.Day other
                && Math.abs(ChronoUnit.DAYS.between(
                                LocalDate.of(one.year(), one.month(), one.day()),
                                LocalDate.of(other.year(), other.month(), other.day())))
                        == 1;
    }

    /** Returns the date that is a line of its own between headline and copy, above the headline in the same part of the page, or behind a label. */
    private Optional<When> inLine(PageCopy copy) {
        List<Element> lines = parts.lines.stream()
                .filter(line -> YEAR.matcher(line.text()).find() && isAlone(line) && !isChange(line))
                .toList();
        int end = copy.begun();
        int title = copy.headline().map(PageDates::start).orElse(0);
        return lines.stream()
                .filter(line -> start(line) > title && start(line) < end && copy.isNear(line))
                .flatMap(this::dates)
                .findFirst()
                .or(() -> lines.stream()
                        .filter(line -> start(line) < title && copy.isBesideHeadline(line))
                        .flatMap(this::dates)
                        .reduce((one, next) -> next))
                .or(() -> lines.stream()
                        .filter(PageDates::isLabelled)
                        .flatMap(this::dates)
                        .findFirst());
    }

    private static int start(Element element) {
        return element.sourceRange().startPos();
    }

    /** Returns whether words before a date in the same part of a page say that it is that of publication. */
    private static boolean isLabelled(Element line) {
        Element label = line.previousElementSibling();
        return LABEL.matcher(line.text()).lookingAt()
                || label != null && LABEL.matcher(Fields.oneLine(label.text())).matches();
    }

    /** Returns the dates that stand alone on the lines of an element. */
    private Stream<When> dates(Element lines) {
        return lines.wholeText().lines().flatMap(line -> written(Fields.oneLine(line)).stream());
    }

    private Optional<When> shown(Element element) {
        return Stream.of("datetime", "content")
                .flatMap(attribute -> WrittenDate.of(element.attr(attribute).strip(), newsroom).stream())
                .findFirst()
                .or(() -> written(Fields.oneLine(element.text())));
    }

    private Optional<When> written(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        String date = AFTER.matcher(LABEL.matcher(words).replaceFirst("")).replaceFirst("");
        return WrittenDate.of(date.strip(), newsroom);
    }

    /** Returns whether a date is no part of a sentence: only names and labels stand beside it. */
    private static boolean isAlone(Element element) {
        String line = line(element);
        return line.length() <= LONGEST_LINE
                && Arrays.stream(line.replace(element.text(), " ").split("[^\\p{L}]+"))
                        .noneMatch(word -> !word.isEmpty()
                                && Character.isLowerCase(word.codePointAt(0))
                                && !LABELS.contains(word));
    }

    /** Returns the line that an element stands in: the words of its block around it, as far as the next break or block. */
    private static String line(Element element) {
        Element at = element;
        Element parent = at.parent();
        while (!at.isBlock() && parent != null && !parent.isBlock()) {
            at = parent;
            parent = at.parent();
        }
        if (at.isBlock()) {
            return at.text();
        }
        StringBuilder line = new StringBuilder(at.text());
        Node before = at.previousSibling();
        while (before != null && isInLine(before, line)) {
            line.insert(0, words(before));
            before = before.previousSibling();
        }
        Node after = at.nextSibling();
        while (after != null && isInLine(after, line)) {
            line.append(words(after));
            after = after.nextSibling();
        }
        return line.toString();
    }

    private static boolean isInLine(Node node, CharSequence line) {
        return line.length() <= LONGEST_LINE
                && !(node instanceof Element element
                        && (element.isBlock() || element.normalName().equals("br")));
    }

    private static String words(Node node) {
        return node instanceof TextNode words ? words.text() : node instanceof Element element ? element.text() : " ";
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
