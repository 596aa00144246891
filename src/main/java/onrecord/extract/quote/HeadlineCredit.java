package onrecord.extract.quote;

import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Tokens;

/**
 * The source that ends a headline or a deck after a dash or colon: “Ferry to sail at noon — Kell”, “Half of all ferries late:
 * study”. A name counts where the story has it too.
 *
 * @param mark token of the dash or colon; -1 where a line has no such source
 * @param end token after the source
 */
record HeadlineCredit(int mark, int end) {
    static final HeadlineCredit NONE = new HeadlineCredit(-1, -1);

    private static final long ROLE = Category.TITLE.bit()
            | Category.BODY_NOUN.bit()
            | Category.SPEAKER_NOUN.bit()
            | Category.MESSAGE_NOUN.bit()
            | Category.MAN.bit()
            | Category.WOMAN.bit();
    /** A credit has no more tokens than these. */
    private static final int LONGEST = 4;
    /** A clause has at least as many. */
    private static final int SHORTEST_CLAUSE = 4;

    /** Finds the credit of the line that fills the tokens {@code from..to}. */
    static HeadlineCredit of(Tokens tokens, QuoteMarks marks, int from, int to) {
        for (int mark = Math.max(from + SHORTEST_CLAUSE, to - 1 - LONGEST); mark < to - 1; mark++) {
            boolean parts = English.isDash(tokens, mark) || tokens.isMark(mark, ':') && tokens.glued(mark);
            if (parts && marks.at(mark) < 0 && !tokens.isMark(mark - 1, ')')) {
                return isSource(tokens, mark + 1, to) ? new HeadlineCredit(mark, to) : NONE;
            }
        }
        return NONE;
    }

    boolean isFound() {
        return mark >= 0;
    }

    private static boolean isSource(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.kind(i) != Tokens.WORD || English.isVerb(tokens, i) || English.PREPOSITION.has(tokens, i)) {
                return false;
            }
        }
        int last = to - 1;
        if ((tokens.categories(last) & ROLE) != 0) {
            return true;
        }
        return tokens.isCapitalised(last) && isNamedAgain(tokens, last);
    }

    private static boolean isNamedAgain(Tokens tokens, int word) {
        int length = tokens.end(word) - tokens.start(word);
        for (int i = word + 1; i < tokens.size(); i++) {
            boolean same = tokens.end(i) - tokens.start(i) == length
                    && tokens.text().regionMatches(tokens.start(i), tokens.text(), tokens.start(word), length);
            if (same) {
                return true;
            }
        }
        return false;
    }
}
