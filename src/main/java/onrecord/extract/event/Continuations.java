package onrecord.extract.event;

import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Tokens;

/**
 * Tells what goes on with a clause behind its first verb and shares its subject and its date: “was arrested on Monday and
 * charged”, “struck on Monday, killing two”. What names a time of its own does not.
 */
final class Continuations {
    /** A clause of more tokens goes on for nobody: it is long enough to say what happened. */
    private static final int ROOM = 22;

    private static final int NONE = -1;

    private final Tokens tokens;
    private final ClauseWords words;
    private final boolean[] dated;

    Continuations(Tokens tokens, ClauseWords words, boolean[] dated) {
        this.tokens = tokens;
        this.words = words;
        this.dated = dated;
    }

    /**
     * Returns the last token of what goes on at token {@code i}, a comma or a conjunction.
     *
     * @param from first token of the clause
     * @param end last token of the sentence
     * @return −1 where nothing goes on
     */
    int end(int from, int i, int end) {
        boolean result = tokens.isMark(i, ',') && i < end && isResult(i + 1);
        boolean joined = words.isJoin(i) && i < end && words.isFinite(i + 1) && !isSpeech(i + 1);
        if (!result && !joined) {
            return NONE;
        }
        int last = last(i + 2, end);
        return last - from > ROOM || hasTime(i + 1, last + 1) ? NONE : last;
    }

    /** Returns whether tokens {@code from..to} together make no more than a label holds, and the first part names no time. */
    boolean isShared(int from, int join, int to) {
        return to - from <= ROOM && !hasTime(from, join);
    }

    /** “killing two”; not “according to”, “following the vote”, “saying”. */
    private boolean isResult(int i) {
        boolean preposition = tokens.is(i, Category.FUNCTION_WORD) || tokens.is(i, Category.TIME_WORD);
        return English.isIng(tokens, i) && !preposition && !isSpeech(i);
    }

    private boolean isSpeech(int i) {
        return tokens.is(i, Category.SPEECH_VERB) || words.isSaying(i);
    }

    private boolean hasTime(int from, int to) {
        for (int i = from; i < to; i++) {
            if (dated[i]) {
                return true;
            }
        }
        return false;
    }

    /** Returns the last token before the next mark, or word that begins another clause. */
    private int last(int from, int end) {
        for (int i = from; i <= end; i++) {
            boolean mark = tokens.kind(i) == Tokens.MARK
                            && !tokens.isMark(i, '%')
                            && !tokens.isMark(i, '$')
                            && !tokens.glued(i)
                    || tokens.isMark(i, ',')
                    || words.isQuotationMark(i);
            if (mark || words.isSubordinator(i) || words.isRelative(i) || words.isJoin(i) && words.isFinite(i + 1)) {
                return i - 1;
            }
        }
        return end;
    }
}
