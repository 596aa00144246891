package onrecord.search;

import java.util.List;
import onrecord.text.Span;

/**
 * An article of which a query holds.
 *
 * @param document the article
 * @param score how much it is about the words of the query; 0 where it asks for none
 * @param sentences those by which the query holds, in order; none where it holds by what is not there, or by agency, place or
 *     date
 */
public record SearchHit(Document document, double score, List<Shown> sentences) {
    /** Copies the list. */
    public SearchHit {
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence to show.
     *
     * @param number of the sentence, counted from 0
     * @param marks where the words stand in it that were asked for, in order; none of them overlap
     */
    public record Shown(int number, List<Span> marks) {
        /** Copies the list. */
        public Shown {
            marks = List.copyOf(marks);
        }
    }
}
