package onrecord.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Collects what stands on a page from a headline on to the end of the copy, in the largest pieces that hold nothing else. */
final class PageRange {
    private final Element headline;
    private final Element copy;
    private final List<Node> pieces = new ArrayList<>();
    private boolean ended;

    private PageRange(Element headline, Element copy) {
        this.headline = headline;
        this.copy = copy;
    }

    /** Returns the pieces, where the headline stands above the copy or inside it. */
    static List<Node> between(Element headline, Element copy) {
        Element top = copy;
        for (Element around : copy.parents()) {
            top = PageCopy.isInside(headline, top) ? top : around;
        }
        PageRange range = new PageRange(headline, copy);
        range.collect(top);
        return range.pieces;
    }

    private void collect(Element parent) {
        for (Node node : parent.childNodes()) {
            boolean begun = !pieces.isEmpty();
            boolean holdsEnd = node instanceof Element element && PageCopy.isInside(copy, element);
            if (ended) {
                return;
            }
            if (node == headline || node == copy || begun && !holdsEnd) {
                pieces.add(node);
                ended = node == copy;
            } else if (node instanceof Element element && (holdsEnd || PageCopy.isInside(headline, element))) {
                collect(element);
            }
        }
    }
}
