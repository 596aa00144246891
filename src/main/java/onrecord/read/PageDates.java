package onrecord.read;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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
            new String[] {"datepublished"});

    /** The same in the words of those who count readers. */
    private static final List<String[]> COUNTED = List.of(
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
            new String[] {"dc.date.issued", "dcterms.issued"});

    /** Keys that some pages use for another date. */
    private static final String[] LOOSE = {
        "dc.date", "dcterms.date", "date", "dc.date.created", "dcterms.created", "created"
    };

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
            "s",
            "min",
            "minute",
            "minutes",
            "read");

    /** What stands before a date of publication, and what after it. */
    private static final Pattern LABEL = Pattern.compile(
            "(?i)^(?:first |originally |web |online |article |issue |story |page )?(?:published|posted|filed|created|publication date|release date|for immediate release|date)(?: on| at)?(?:: *| +|$|(?=[0-9]))(?:on )?");

    private static final Pattern AFTER =
            Pattern.compile("(?i) *(?:[|•·]|[-–—(,]? ?(?:last )?(?:updated|modified|edited)\\b).*$");

    /** How portals stamp: {@code May 21 @ 08:40:12 CEST 2003 by admin}. */
    private static final Pattern AT =
            Pattern.compile("(\\p{L}+ \\d{1,2}) @ [\\d:]{4,8} (?:\\p{L}{2,5} )?(\\d{4})(?: by \\S+)?$");

    private static final Pattern UPDATED =
            Pattern.compile("(?i)(?:(?:page|story|article) )?(?:last )?(?:updated?|modified|edited)(?: on| at)? ?:? ");

    private static final Pattern SAID = Pattern.compile(
            "(?i)(?:^|[|•·/,] )(?:(?:posted|published|first published):|first published(?: on)?|(?:submitted|posted|published) by:? [^|]{2,40} on) (.*?)\\.?$");

    private static final Pattern TOLD = Pattern.compile(
            "(?i)this (?:entry|post|story|article|item) was (?:first |originally )?(?:posted|published) on (.{6,40}?\\b(?:19|20)\\d\\d)\\b");

    private static final Pattern BAR = Pattern.compile("[ \\u00a0]+[|\u2022\u00b7][ \\u00a0]+");

    static final Pattern YEAR = Pattern.compile("\\b(?:1[89]|20)[0-9]{2}\\b");

    private static final List<String> CHANGED = List.of("updated", "updated:", "modified", "modified:");

    private final PageParts parts;
    private final PageIssue issue;
    private final Optional<ZoneId> newsroom;

    PageDates(PageParts parts, Optional<ZoneId> newsroom) {
        this.parts = parts;
        this.issue = new PageIssue(parts, this::written);
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
                        saidTimes().filter(copy::isNear),
                        COUNTED.stream().flatMap(keys -> keyed(keys)),
                        saidTimes())
                .flatMap(some -> some)
                .toList();
        Optional<When> when = first(given.stream())
                .or(() -> linked)
                .or(() -> labelled(copy))
                .or(() -> besideHeadline(copy))
                .or(() -> belowHeadline(copy))
                .or(() -> aboveHeadline(copy))
                .or(() -> first(keyed(LOOSE)))
                .map(date -> besideHeadline(copy)
                        .filter(shown -> isSameNight(date, shown))
                        .orElse(date))
                .or(() -> inLine(copy))
                .or(() -> issue.number(copy))
                .or(() -> told(copy))
                .or(() -> PageAddress.day(parts, newsroom))
                .or(() -> changed(copy))
                .or(() -> issue.ofPage(copy))
                .or(() -> first(parts.times.stream()
                        .filter(time -> time.attr("itemprop").equals("dateModified")
                                && !PageWords.of(time).isChange()
                                && (copy.isNear(time) || copy.isBesideHeadline(time)))));
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

    /** Returns the times on the page that it marks as those of publication; some stand beside the titles of other stories. */
    private Stream<Element> saidTimes() {
        return Stream.concat(
                parts.times.stream().filter(time -> time.attr("itemprop").equals("datePublished")),
                parts.times.stream().filter(time -> time.hasAttr("pubdate")));
    }

    private Stream<Element> keyed(String... keys) {
        return parts.metas.stream().filter(meta -> PageMetadata.isKeyed(meta, keys));
    }

    private Optional<When> first(Stream<Element> elements) {
        return elements.flatMap(each ->
                        WrittenDate.of(date(each), newsroom).or(() -> written(Fields.oneLine(each.text()))).stream())
                .findFirst();
    }

    /** Returns the date between headline and copy that is said there to be that of publication. */
    private Optional<When> labelled(PageCopy copy) {
        int end = copy.begun();
        return parts.lines.stream()
                .filter(line -> start(line) < end && YEAR.matcher(line.text()).find() && copy.isBelowHeadline(line))
                .flatMap(line -> saidIn(line).stream())
                .findFirst();
    }

    /** Returns the date that a sentence below the copy gives: “This entry was posted on March 12th, 2031”. */
    private Optional<When> told(PageCopy copy) {
        return parts.running.stream()
                .filter(copy::holds)
                .map(block -> TOLD.matcher(Fields.oneLine(block.text())))
                .filter(Matcher::lookingAt)
                .flatMap(told -> written(told.group(1)).stream())
                .findFirst();
    }

    private Optional<When> saidIn(Element line) {
        Optional<Matcher> said = line.wholeText()
                .lines()
                .map(each -> SAID.matcher(Fields.oneLine(each)))
                .filter(Matcher::find)
                .findFirst();
        return said.isPresent()
                ? written(said.get().group(1))
                : Optional.of(line).filter(PageDates::isLabelled).flatMap(any -> written(Fields.oneLine(line.text())));
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

    /** Returns the last date above the headline that is named as one. */
    private Optional<When> aboveHeadline(PageCopy copy) {
        return parts.dates.stream()
                .filter(element -> copy.isBesideHeadline(element) && isAlone(element) && !isChange(element))
                .flatMap(element -> shown(element).stream())
                .reduce((one, next) -> next);
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

    /** Returns the date that is a line of its own between headline and copy. */
    private Optional<When> belowHeadline(PageCopy copy) {
        int end = copy.begun();
        int title = copy.headline().map(PageDates::start).orElse(0);
        return lines().filter(line -> start(line) > title && start(line) < end && copy.isNear(line))
                .flatMap(this::dates)
                .findFirst();
    }

    /** Returns the date that is a line of its own above the headline in the same part of the page, or behind a label. */
    private Optional<When> inLine(PageCopy copy) {
        int title = copy.headline().map(PageDates::start).orElse(0);
        return lines().filter(line -> start(line) < title
                        && copy.isBesideHeadline(line)
                        && !PageWords.of(line).isNow())
                .flatMap(this::dates)
                .reduce((one, next) -> next)
                .or(() -> lines().filter(PageDates::isLabelled)
                        .flatMap(this::dates)
                        .findFirst());
    }

    private Stream<Element> lines() {
        return parts.lines.stream()
                .filter(line -> YEAR.matcher(line.text()).find() && isAlone(line) && !isChange(line));
    }

    /** Returns when the story was changed, where no page says more: between headline and copy. */
    private Optional<When> changed(PageCopy copy) {
        int end = copy.begun();
        return parts.lines.stream()
                .filter(line -> start(line) < end && copy.isBelowHeadline(line))
                .flatMap(line -> Arrays.stream(BAR.split(Fields.oneLine(line.text()))))
                .filter(words -> UPDATED.matcher(words).lookingAt())
                .flatMap(words -> written(UPDATED.matcher(words).replaceFirst("")).stream())
                .findFirst();
    }

    private static int start(Element element) {
        return element.sourceRange().startPos();
    }

    /** Returns whether words before a date in the same part of a page say that it is that of publication. */
    private static boolean isLabelled(Element line) {
        if (LABEL.matcher(line.text()).lookingAt()) {
            return true;
        }
        Element at = line;
        Element parent = at.parent();
        while (at.previousElementSibling() == null
                && parent != null
                && parent.text().equals(line.text())) {
            at = parent;
            parent = at.parent();
        }
        Element label = at.previousElementSibling();
        return label != null && LABEL.matcher(Fields.oneLine(label.text())).matches();
    }

    /** Returns the dates that stand alone on the lines of an element. */
    private Stream<When> dates(Element lines) {
        return lines.wholeText().lines().map(Fields::oneLine).flatMap(line -> Stream.concat(
                        Stream.of(line), Arrays.stream(BAR.split(line)))
                .flatMap(piece -> written(piece).stream())
                .limit(1));
    }

    private Optional<When> shown(Element element) {
        Optional<When> said = element.hasText() && LABEL.matcher(element.text()).lookingAt()
                ? written(Fields.oneLine(element.text()))
                : Optional.empty();
        return said.or(() -> given(element));
    }

    private Optional<When> given(Element element) {
        return Stream.of("datetime", "content")
                .flatMap(attribute -> WrittenDate.of(element.attr(attribute).strip(), newsroom).stream())
                .findFirst()
                .or(() -> written(Fields.oneLine(element.text())));
    }

    /** Returns a date without the words before it that say that it is that of publication. */
    static String withoutLabel(String words) {
        return LABEL.matcher(words).replaceFirst("");
    }

    private Optional<When> written(String words) {
        if (words.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        String date = AFTER.matcher(AT.matcher(withoutLabel(words)).replaceFirst("$1, $2"))
                .replaceFirst("");
        return date.length() > LONGEST ? Optional.empty() : WrittenDate.of(date.strip(), newsroom);
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
                || UPDATED.matcher(element.text()).lookingAt()
                || parent != null && PageWords.of(parent).isChange()
                || CHANGED.stream().anyMatch(before(element)::endsWith);
    }

    private static String before(Element element) {
        return element.previousSibling() instanceof TextNode words
                ? words.text().strip().toLowerCase(Locale.ROOT).replaceFirst(" (?:on|at)$", "")
                : "";
    }
}
