package onrecord.read;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Finds the headline of a saved page. A heading that the page's own title speaks of counts first, then any line that does; where
 * the title says nothing of the story, the heading nearest above its first words, and else the line that is set like one.
 */
final class PageHeadline {
    /** A line has no more characters, and a headline no fewer. */
    private static final int LONGEST = 300;

    private static final int SHORTEST = 8;

    /** Shorter words may stand above the copy in the same block. */
    private static final int RUNNING = 50;
    /** The same, where they end no sentence. */
    private static final int UNENDED = 70;

    private static final int NEXT = 6;
    /** A box holds a smaller part of the running text, in percent. */
    private static final int BOX = 10;

    /** {@code font} in this size or a larger one is set like a headline. */
    private static final int LARGE = 4;

    /** A title of no more words tells nothing of a story: “Print article”. */
    private static final int LABEL = 3;

    /** Some words, of which the first is not “By” and the last ends no sentence, without a year. */
    private static final Pattern LIKE_HEADLINE =
            Pattern.compile("(?![Bb][Yy]\\b)(?!.*\\b(?:19|20)\\d\\d\\b)[\\p{L}‘“'\"][^ >|]*(?: [^ >|]+){2,}(?<![.:,])");

    /** What sentences end with, and such as run on. */
    private static final String ENDS = ".!?,:;\u2026\u201d\"\u2019')\u2013\u2014-";

    /** What stands between the number, the date and the price of an issue, or between links. */
    private static final Pattern ROW = Pattern.compile("[ \\u00a0][|\u2022\u00b7][ \\u00a0]");

    /** Words in a size of which each is large. */
    private static final Pattern LARGE_STYLE = Pattern.compile(
            "(?i)\\bfont-size: *(?:(?:1[6-9]|[2-9][0-9])(?:\\.[0-9]+)?pt|(?:2[1-9]|[3-9][0-9])(?:\\.[0-9]+)?px|x{1,2}-large)");

    /** Where the first page of a site is. */
    private static final Pattern HOME = Pattern.compile("(?:https?://[^/]+)?/?|(?:\\.?/)?index\\.[a-z]+");

    private static final String BY = "by ";
    /** What portals set below a headline. */
    private static final Pattern POSTED =
            Pattern.compile("(?i)(?:posted|submitted) (?:by\\b.{1,60}\\b(?:on|@)\\b.*|on\\b.{6,60}\\bby\\b.*)");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");
    private static final Set<String> STRONG = Set.of("b", "strong", "h4", "h5");

    private final PageParts parts;
    private final PageTitle title;
    private final Element copy;
    private final Predicate<Element> dropped;
    private final List<Element> shown;
    private final Set<Element> abovePosted;
    /** Whether the title says something of the story. */
    private final boolean told;
    /** Where the first long words of the copy begin; 0 where none are. */
    private final int begun;

    /**
     * @param copy where the story stands
     * @param body all that is shown
     * @param dropped what is furniture of the page
     */
    PageHeadline(PageParts parts, PageTitle title, Element copy, Element body, Predicate<Element> dropped) {
        this.parts = parts;
        this.title = title;
        this.copy = copy;
        this.dropped = dropped;
        this.shown = parts.headings.stream()
                .filter(heading -> heading.hasText() && isFree(heading))
                .toList();
        this.abovePosted = abovePosted(parts.lines);
        this.told = title.isKnown() && title.isAbout(copy.text());
        this.begun = copy.nodeStream(TextNode.class)
                .filter(words -> words.text().strip().length() >= RUNNING && isRunning(words))
                .mapToInt(words -> words.sourceRange().startPos())
                .findFirst()
                .orElse(0);
    }

    private boolean isRunning(TextNode words) {
        Element around = words.parent();
        return around != null
                && !isInBox(around)
                && !ROW.matcher(words.text()).find()
                && !around.normalName().equals("a")
                && !HEADINGS.contains(around.normalName())
                && !dropped.test(around)
                && (ENDS.indexOf(words.text()
                                        .strip()
                                        .charAt(words.text().strip().length() - 1))
                                >= 0
                        || words.text().strip().length() >= UNENDED && !isLarge(around));
    }

    /** Returns whether words stand in a cell of a table that holds little of the copy: a box beside it. */
    private boolean isInBox(Element around) {
        Element cell = around;
        while (cell != copy && cell.parent() != null && !cell.normalName().equals("td")) {
            cell = cell.parent();
        }
        return cell != copy
                && cell.normalName().equals("td")
                && parts.weight(cell).running * 100 < parts.weight(copy).running * BOX;
    }

    /** Returns whether a heading is a piece of the title, and one below it the longer piece: whose page it is, then of what. */
    private boolean isOwner(Element heading) {
        int length = heading.text().length();
        return title.isPart(heading.text())
                && shown.stream()
                        .anyMatch(other -> start(other) > start(heading)
                                && start(other) < begun
                                && other.text().length() > length
                                && title.isPart(other.text()));
    }

    /** Returns whether the page says below a heading, and above the copy, who wrote something or when. */
    private boolean isAboveCredit(Element heading) {
        return Stream.of(parts.bylines, parts.authors, parts.times, parts.dates)
                .flatMap(List::stream)
                .anyMatch(credit -> start(credit) > start(heading) && start(credit) < begun && !dropped.test(credit));
    }

    private boolean isFree(Element element) {
        return !dropped.test(element) && !title.isSite(element.text()) && !isHome(element);
    }

    /** Returns whether all words of a heading lead to the first page of the site, whose name they are. */
    private boolean isHome(Element heading) {
        PageParts.Weight weight = parts.weight(heading);
        Element link = weight.linked == 0 || weight.linked < weight.text ? null : heading.selectFirst("a");
        return link != null && HOME.matcher(link.attr("href")).matches();
    }

    private static int start(Element element) {
        return element.sourceRange().startPos();
    }

    /** Returns the element of the page that is the headline, where one is. */
    Optional<Element> find() {
        List<Element> inside = shown.stream()
                .filter(heading -> PageCopy.isInside(heading, copy))
                .toList();
        List<Element> above = shown.stream()
                .filter(heading -> PageCopy.isBefore(heading, copy) && !PageCopy.isInside(copy, heading))
                .toList();
        return first(inside, heading -> PageCopy.isFirst(heading) && title.isLike(heading.text()) && !isOwner(heading))
                .or(() -> last(parts.lines, line -> start(line) < begun && isLine(line) && isNamed(line)))
                .or(() -> Stream.concat(above.stream(), inside.stream())
                        .filter(heading -> title.isMostly(heading.text()))
                        .findFirst())
                .or(() -> last(shown, heading -> start(heading) < begun && title.hasPart(heading.text())))
                .or(() -> last(parts.lines, line -> start(line) < begun && isTitled(line)))
                .or(() -> last(above, heading -> PageCopy.isFirst(heading) && title.isLike(heading.text())))
                .or(() -> last(shown, heading -> start(heading) < begun && title.isLike(heading.text())))
                .or(() -> first(inside, heading -> PageCopy.isFirst(heading) && start(heading) < begun))
                .or(() -> told ? Optional.empty() : last(above, PageCopy::isFirst))
                .or(() -> last(
                        parts.lines,
                        line -> start(line) < begun
                                && abovePosted.contains(line)
                                && LIKE_HEADLINE.matcher(line.text()).matches()
                                && isLine(line)))
                .or(this::nearest)
                .or(() -> last(above, heading -> PageCopy.isFirst(heading) && isAboveCredit(heading)))
                .or(() -> first(inside, PageCopy::isFirst))
                .or(this::untitled);
    }

    /**
     * Returns the last line above the copy that is named as a title and has a writer or a date below it, or is set in a large font, or where the page calls itself by no more than a label, the last that
     * reads like a headline.
     */
    private Optional<Element> untitled() {
        List<Element> above = parts.lines.stream()
                .filter(line -> start(line) < begun
                        && isLine(line)
                        && LIKE_HEADLINE.matcher(line.text()).matches())
                .toList();
        boolean label = title.headline()
                .filter(words -> told && words.split(" ").length > LABEL)
                .isEmpty();
        return last(above, line -> PageWords.of(line).isTitle() && isAboveCredit(line))
                .or(() -> label ? last(shown, heading -> start(heading) < begun) : Optional.empty())
                .or(() -> last(above, line -> isSet(line, element -> size(element) >= LARGE)))
                .or(() -> label ? last(above, line -> PageCopy.isInside(line, copy)) : Optional.empty());
    }

    /** Returns the lines right above one that says who posted the story. */
    private static Set<Element> abovePosted(List<Element> lines) {
        Set<Element> above = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < lines.size(); i++) {
            Element line = lines.get(i);
            if (line.wholeText().lines().anyMatch(words -> POSTED.matcher(words.strip())
                    .matches())) {
                // elements inside a line come before it
                int at = i - 1;
                while (at >= 0 && PageCopy.isInside(lines.get(at), line)) {
                    at--;
                }
                for (int j = at; j >= Math.max(0, at - NEXT) && PageCopy.isInside(lines.get(j), lines.get(at)); j--) {
                    above.add(lines.get(j));
                }
            }
        }
        return above;
    }

    /** Returns whether a line is a piece of the title, or is set like a headline and holds one. */
    private boolean isTitled(Element line) {
        String words = line.text();
        return isLine(line) && (title.isPart(words) || title.hasPart(words) && isLarge(line));
    }

    /** Returns the last heading above the copy, or the last line that is set like one. */
    private Optional<Element> nearest() {
        Predicate<Element> canBe = line -> start(line) < begun
                && isLine(line)
                && !hasDate(line)
                && line.wholeText().lines().skip(1).noneMatch(title::isNamed)
                && (!told || title.sharesWords(line.text()));
        return last(shown, canBe).or(() -> last(parts.lines, line -> canBe.test(line) && isLarge(line)));
    }

    private boolean isLine(Element element) {
        PageParts.Weight weight = parts.weight(element);
        int length = element.text().length();
        return (weight.linked == 0 || HEADINGS.contains(element.normalName()))
                && length >= SHORTEST
                && length <= LONGEST
                && isFree(element)
                && !parts.isInCaption(element)
                && !isCredit(element)
                && !(element.parent() != null
                        && parts.weight(element.parent()).text <= LONGEST
                        && isCredit(element.parent()))
                && !PageWords.of(element).isDate();
    }

    private static boolean isCredit(Element line) {
        return line.text().regionMatches(true, 0, BY, 0, BY.length());
    }

    private static boolean hasDate(Element element) {
        return WrittenDate.of(Fields.oneLine(element.text()), Optional.empty()).isPresent();
    }

    /** Returns whether a line, or the element around it, is named as the title of a story. */
    private boolean isNamed(Element line) {
        Element around = line.parent();
        return PageWords.of(line).isHeadline()
                || around != null
                        && PageWords.of(around).isHeadline()
                        && parts.weight(around).text == parts.weight(line).text;
    }

    /** Returns whether all words of a line are set large or strong. */
    private boolean isLarge(Element line) {
        return isSet(line, element -> STRONG.contains(element.normalName()) || size(element) >= LARGE);
    }

    private boolean isSet(Element line, Predicate<Element> how) {
        int length = parts.weight(line).text;
        Stream<Element> around = Stream.iterate(
                line, element -> element != null && parts.weight(element).text == length, Element::parent);
        Stream<Element> inside = line.stream().filter(element -> parts.weight(element).text == length);
        return Stream.concat(around, inside).anyMatch(how);
    }

    private static int size(Element element) {
        if (LARGE_STYLE.matcher(element.attr("style")).find()) {
            return LARGE;
        }
        String size = element.normalName().equals("font") ? element.attr("size") : "";
        String digits = size.startsWith("+") ? size.substring(1) : size;
        boolean one = digits.length() == 1 && Character.isDigit(digits.charAt(0));
        return one ? digits.charAt(0) - '0' + (size.length() > 1 ? 3 : 0) : 0;
    }

    private static Optional<Element> first(List<Element> some, Predicate<Element> wanted) {
        return some.stream().filter(wanted).findFirst();
    }

    private static Optional<Element> last(List<Element> some, Predicate<Element> wanted) {
        return some.stream().filter(wanted).reduce((one, next) -> next);
    }
}
