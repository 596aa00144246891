package onrecord.site;

import java.util.ArrayList;
import java.util.List;
import onrecord.model.Hyperlink;
import onrecord.text.Span;

/** Shows where the copy itself leads. A date within such words keeps its own link, unless nothing else would be left of them. */
final class OutsideLinks {
    private OutsideLinks() {}

    /**
     * Returns the links of the copy together with its dates, in the order in which they count.
     *
     * @param text the reading text
     * @param links in text order, as are {@code dates}
     */
    static List<TextRuns.Linked> with(String text, List<Hyperlink> links, List<TextRuns.Linked> dates) {
        if (links.isEmpty()) {
            return dates;
        }
        List<TextRuns.Linked> whole = new ArrayList<>();
        List<TextRuns.Linked> pieces = new ArrayList<>();
        int first = 0;
        for (Hyperlink link : links) {
            while (first < dates.size()
                    && dates.get(first).span().end() <= link.span().start()) {
                first++;
            }
            List<Span> beside = beside(link.span(), dates, first);
            List<Span> words =
                    beside.stream().filter(piece -> !piece.of(text).isBlank()).toList();
            if (words.isEmpty()) {
                whole.add(linked(link.span(), link));
            }
            words.forEach(piece -> pieces.add(linked(piece, link)));
        }
        whole.addAll(dates);
        whole.addAll(pieces);
        return whole;
    }

    /** Returns the pieces of {@code words} that stand in no date. */
    private static List<Span> beside(Span words, List<TextRuns.Linked> dates, int first) {
        List<Span> pieces = new ArrayList<>();
        int from = words.start();
        for (int i = first; i < dates.size() && dates.get(i).span().start() < words.end(); i++) {
            Span date = dates.get(i).span();
            pieces.add(new Span(from, Math.max(from, date.start())));
            from = Math.max(from, date.end());
        }
        pieces.add(new Span(from, Math.max(from, words.end())));
        return pieces;
    }

    private static TextRuns.Linked linked(Span span, Hyperlink link) {
        return new TextRuns.Linked(span, "out", link.url(), "", "");
    }
}
