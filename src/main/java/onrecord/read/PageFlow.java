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

    /** Fewer long paragraphs tell nothing. */
    private static final int PARAGRAPHS = 3;

    /** Elements that set a paragraph off within the flow. */
    private static final Set<String> WITHIN =
            Set.of("blockquote", "ul", "ol", "dl", "li", "q", "center", "font", "b", "i", "em", "strong");

    /** Words in links only are longer where they are copy; counted without white space. */
    private static final int LONGEST_LINK = 130;

    /** A longer paragraph is no note of the editors; counted in the same way. */
    private static final int LONGEST_NOTE = 400;

    /** What numbers an element among others of its kind. */
    private static final Pattern DIGITS = Pattern.compile("[0-9-]+");

    private final PageParts parts;
    /** The last paragraph of the flow; empty where the copy does not flow. */
    private final Optional<Element> end;

    private PageFlow(PageParts parts, Optional<Element> end) {
        this.parts = parts;
        this.end = end;
    }

    /** Finds the flow of {@code copy}. */
    static PageFlow of(PageParts parts, PageCopy copy) {
        List<Element> running = parts.running.stream().filter(copy::holds).toList();
        Map<String, Integer> weights = new HashMap<>();
        running.forEach(block -> weights.merge(place(block), parts.weight(block).running, Integer::sum));
        int all = weights.values().stream().mapToInt(weight -> weight).sum();
        int most = weights.values().stream().mapToInt(weight -> weight).max().orElse(0);
        if (most == 0 || most * 100 < all * MOST) {
            return new PageFlow(parts, Optional.empty());
        }
        List<Element> flowing = running.stream()
                .filter(block -> weights.getOrDefault(place(block), 0) == most && !isNote(block, parts))
                .toList();
        if (flowing.size() < PARAGRAPHS) {
            return new PageFlow(parts, Optional.empty());
        }
        int last = start(flowing.get(flowing.size() - 1));
        int rest = running.stream()
                .filter(block -> start(block) > last)
                .mapToInt(block -> parts.weight(block).running)
                .sum();
        if (rest * 100 > all * REST) {
            return new PageFlow(parts, Optional.empty());
        }
        String place = place(flowing.get(0));
        Stream<Element> more = copy.blocks()
                .filter(block -> start(block) > last && place(block).equals(place) && !isNote(block, parts));
        return new PageFlow(parts, Stream.concat(flowing.stream(), more).max(Comparator.comparingInt(PageFlow::start)));
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
