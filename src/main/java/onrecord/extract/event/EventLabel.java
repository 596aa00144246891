package onrecord.extract.event;

import java.util.ArrayList;
import java.util.List;
import onrecord.extract.word.Category;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.text.Span;

/** The source’s own words for an event: the clause without the date and what ties it in. */
final class EventLabel {
    private static final WordSet TIE =
            WordSet.of("on in at during from between by since after before until late early as of");
    private static final int FEWEST = 2;

    private final Tokens tokens;
    private final ClauseWords words;
    private final Insertions insertions;
    private final List<Span> pieces = new ArrayList<>();
    private int count;

    EventLabel(Tokens tokens, ClauseWords words, Insertions insertions) {
        this.tokens = tokens;
        this.words = words;
        this.insertions = insertions;
    }

    /** Returns the words of {@code clause} without the date at {@code first..last}; none where too little is left. */
    List<Span> of(Clause clause, int first, int last) {
        int before = first - 1;
        while (before >= clause.from() && TIE.has(tokens, before)) {
            before--;
        }
        if (clause.hasSubjectApart()) {
            pieces(clause.subjectFrom(), clause.subjectTo());
        }
        pieces(clause.from(), before);
        pieces(last + 1, clause.to());
        return count < FEWEST ? List.of() : pieces;
    }

    /** Returns the words of a clause that has no date. */
    List<Span> of(Clause clause) {
        pieces(clause.from(), clause.to());
        return pieces;
    }

    /** Adds the words from token {@code from} to {@code to}, without what is set in between. */
    private void pieces(int from, int to) {
        int begin = from;
        for (int i = from; i <= to; i++) {
            int close = insertions.close(i);
            if (close > i && close <= to) {
                piece(begin, i - 1);
                begin = close + 1;
                i = close;
            }
        }
        piece(begin, to);
    }

    private void piece(int from, int to) {
        int first = from;
        int last = to;
        while (first <= last && isEdge(first)) {
            first++;
        }
        while (last >= first && isEdge(last) || last >= first && words.isJoin(last)) {
            last--;
        }
        if (first <= last) {
            pieces.add(tokens.span(first, last + 1));
            count += last - first + 1;
        }
    }

    private boolean isEdge(int i) {
        boolean mark = tokens.kind(i) == Tokens.MARK
                && !tokens.isMark(i, '$')
                && !tokens.isMark(i, '%')
                && !tokens.isMark(i, '\u20ac')
                && !tokens.isMark(i, '\u00a3');
        return mark
                || words.isQuotationMark(i)
                || tokens.is(i, Category.FUNCTION_WORD) && words.isJoin(i) && pieces.isEmpty();
    }
}
