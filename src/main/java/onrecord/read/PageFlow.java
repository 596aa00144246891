package onrecord.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * How far the copy of a saved page flows. Its paragraphs stand beside each other, or in elements that are named alike; what comes
 * behind the last of them and stands elsewhere is furniture: related stories, pleas for support, who the author is.
 */
final class PageFlow {
    /** The flow holds this part of the running text, and what comes behind it no more than the other, in percent. */
    private static final int MOST = 60;

    private static final int REST = 25;
    /** The same, where the page says itself that the flow is the body of the story. */
    private static final int REST_BELOW_BODY = 50;

    /** Fewer long paragraphs tell nothing. */
    private static final int PARAGRAPHS = 3;

    /** Elements that set a paragraph off within the flow. */
    private static final Set<String> WITHIN =
            Set.of("blockquote", "ul", "ol", "dl", "li", "q", "center", "font", "b", "i", "em", "strong");

    /** Words in links only are longer where they are copy; counted without white space. */
    private static final int LONGEST_LINK = 130;

    /** A longer paragraph is no note of the editors; counted in the same way. */
    private static final int LONGEST_NOTE = 400;

    /** A paragraph holds a smaller part of links, in percent. */
    private static final int LINKS = 30;

    /** What numbers an element among others of its kind. */
    private static final Pattern DIGITS = Pattern.compile("[0-9-]+");

    private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}[.!?][\\u201d\"’']?$");

    private final PageParts parts;
    private final PageCopy copy;
    /** The last paragraph of the flow; empty where the copy does not flow. */
    private final Optional<Element> end;
    /** Where the copy begins below its headline: with the flow, or with its first paragraph that is named as nothing else. */
    private final int begin;
    /** What the elements of the flow are called; empty where the copy does not flow. */
    private final String place;

    private PageFlow(PageParts parts, PageCopy copy, Optional<Element> first, Optional<Element> end) {
        this.parts = parts;
        this.copy = copy;
        this.end = end;
        this.place = first.map(PageFlow::place).orElse("");
        this.begin = first.or(() -> parts.running.stream()
                        .filter(block -> copy.isBelowHeadline(block) && !parts.isInCaption(block) && !isDeck(block))
                        .findFirst())
                .map(PageFlow::start)
                .orElse(0);
    }

    /** Finds the flow of {@code copy}. */
    static PageFlow of(PageParts parts, PageCopy copy) {
        List<Element> running = parts.running.stream()
                .filter(block -> copy.holds(block)
                        && !parts.isInCaption(block)
                        && copy.headline()
                                .filter(title -> PageCopy.isInside(block, title))
                                .isEmpty())
                .toList();
        Map<String, Integer> weights = new HashMap<>();
        running.forEach(block -> weights.merge(place(block), parts.weight(block).running, Integer::sum));
        int all = weights.values().stream().mapToInt(weight -> weight).sum();
        int most = weights.values().stream().mapToInt(weight -> weight).max().orElse(0);
        if (most == 0 || most * 100 < all * MOST) {
            return new PageFlow(parts, copy, Optional.empty(), Optional.empty());
        }
        List<Element> flowing = running.stream()
                .filter(block -> weights.getOrDefault(place(block), 0) == most
                        && !isNote(block, parts)
                        && !isLinks(block, parts))
                .toList();
        if (flowing.size() < PARAGRAPHS) {
            return new PageFlow(parts, copy, Optional.empty(), Optional.empty());
        }
        int last = start(flowing.get(flowing.size() - 1));
        int rest = running.stream()
                .filter(block -> start(block) > last)
                .mapToInt(block -> parts.weight(block).running)
                .sum();
        boolean inBody = parts.bodies.stream()
                .anyMatch(body -> PageCopy.isInside(flowing.get(0), body)
                        && PageCopy.isInside(flowing.get(flowing.size() - 1), body));
        if (rest * 100 > all * (inBody ? REST_BELOW_BODY : REST)) {
            return new PageFlow(parts, copy, Optional.empty(), Optional.empty());
        }
        String place = place(flowing.get(0));
        Stream<Element> more = copy.blocks()
                .filter(block -> start(block) > last && place(block).equals(place) && !isNote(block, parts));
        return new PageFlow(
                parts,
                copy,
                flowing.stream().filter(copy::isBelowHeadline).findFirst(),
                Stream.concat(flowing.stream(), more).max(Comparator.comparingInt(PageFlow::start)));
    }

    /** Returns whether an element that any page may use for anything holds a sentence and no block. */
    static boolean isSentence(Element element) {
        return element.normalName().equals("div")
                && element.children().stream().noneMatch(Element::isBlock)
                && SENTENCE.matcher(element.text()).find();
    }

    /** Returns what the elements are called in which a paragraph stands. */
    private static String place(Element block) {
        Element around = block.parent();
        while (around != null && WITHIN.contains(around.normalName())) {
            around = around.parent();
        }
        return around == null
                ? ""
                : around.normalName() + "." + around.className() + "#"
                        + DIGITS.matcher(around.id()).replaceAll("");
    }

    /** Returns whether a paragraph in italics stands below a rule or gives an address: a note of the editors. */
    private static boolean isNote(Element block, PageParts parts) {
        Element only = block.childrenSize() == 1 ? block.child(0) : null;
        int length = parts.weight(block).text;
        if (only == null
                || length == 0
                || length > LONGEST_NOTE
                || !only.normalName().equals("em") && !only.normalName().equals("i")
                || parts.weight(only).text != length) {
            return false;
        }
        Element before = block.previousElementSibling();
        return before != null && before.normalName().equals("hr")
                || block.text().indexOf('@') > 0;
    }

    /** Returns whether a good part of a paragraph is links, and its end no sentence: a list of other stories. */
    private static boolean isLinks(Element block, PageParts parts) {
        PageParts.Weight weight = parts.weight(block);
        return weight.linked * 100 > weight.text * LINKS
                && ".!?\u201d\"".indexOf(block.text().charAt(block.text().length() - 1)) < 0;
    }

    /** Returns whether a block, or the one around it, is named as what sums up a story. */
    private static boolean isDeck(Element block) {
        Element around = block.parent();
        return PageWords.of(block).isDeck()
                || around != null && PageWords.of(around).isDeck();
    }

    /**
     * Returns whether a block sums up the story: it stands between the headline and the copy and is named so, or stands outside of
     * the flow, above who wrote it or when it was published.
     */
    boolean isSummary(Element block) {
        int at = start(block);
        if (at >= begin
                || parts.weight(block).text > LONGEST_NOTE
                || block.children().stream().anyMatch(Element::isBlock)
                || parts.isInCaption(block)
                || !copy.isBelowHeadline(block)) {
            return false;
        }
        return isDeck(block)
                || !place.isEmpty()
                        && parts.weight(block).running > 0
                        && !place(block).equals(place)
                        && !saysWho(block)
                        && isAlone(block)
                        && Stream.concat(credits(), parts.lines.stream().filter(PageFlow::isDate))
                                .anyMatch(line -> start(line) > at && start(line) < begin && copy.isNear(line));
    }

    /** Returns the elements that say who wrote the story, or when. */
    private Stream<Element> credits() {
        return Stream.of(parts.bylines, parts.authors, parts.dates, parts.times).flatMap(List::stream);
    }

    /** Returns whether a block says who wrote the story, or when. */
    private boolean saysWho(Element block) {
        return credits().anyMatch(credit -> PageCopy.isInside(credit, block) || PageCopy.isInside(block, credit));
    }

    private static boolean isDate(Element line) {
        return WrittenDate.of(Fields.oneLine(line.text()), Optional.empty()).isPresent();
    }

    /** Returns whether nothing else of any length stands between the headline and the flow. */
    private boolean isAlone(Element block) {
        return parts.running.stream()
                .noneMatch(other -> other != block
                        && start(other) < begin
                        && copy.isBelowHeadline(other)
                        && !parts.isInCaption(other)
                        && !saysWho(other));
    }

    private static int start(Element element) {
        return element.sourceRange().startPos();
    }

    /** Returns whether a block that is read is furniture of the page: it begins behind the flow, or is nothing but a link to another story. */
    boolean isFurniture(Element element) {
        PageParts.Weight weight = parts.weight(element);
        boolean behind = end.filter(last -> start(element) > start(last) && !PageCopy.isInside(element, last))
                .isPresent();
        return behind
                || isNote(element, parts)
                || weight.text > 0 && weight.text <= LONGEST_LINK && weight.linked * 10 >= weight.text * 9;
    }
}
