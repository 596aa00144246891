package onrecord.extract.event;

import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;

/**
 * Tells what goes on with a clause behind its first verb and shares its subject and its date: “was arrested on Monday and
 * charged”, “struck on Monday, killing two”. What names a time of its own does not.
 */
final class Continuations {
    /** A clause of more tokens goes on for nobody: it is long enough to say what happened. */
    private static final int ROOM = 22;

    /** So many tokens are told in one breath with the date at their end. */
    private static final int BREATH = 16;

    private static final int LONGEST_SUBJECT = 10;

    private static final int NONE = -1;
    private static final int OF = Lexicon.id("of");
    private static final int AS = Lexicon.id("as");

    private final Tokens tokens;
    private final ClauseWords words;
    private final boolean[] dated;

    Continuations(Tokens tokens, ClauseWords words, boolean[] dated) {
        this.tokens = tokens;
        this.words = words;
        this.dated = dated;
    }

    /**
     * Returns the last token of what goes on at token {@code i}, a comma or a conjunction, in the same breath: the clause that
     * begins at token {@code from} stays short enough for a label.
     *
     * @param end last token of the sentence
     * @return −1 where nothing goes on
     */
    int end(int from, int i, int end) {
        if (words.isJoin(i) && hasBirth(from, i)) {
            return NONE;
        }
        int last = end(i, end);
        return last - from > ROOM ? NONE : last;
    }

    /** “was born in 1920 and studied law”: a life goes on. */
    boolean hasBirth(int from, int to) {
        for (int i = from; i < to; i++) {
            if (English.ends(tokens, i, "born")) {
                return true;
            }
        }
        return false;
    }

    /** Returns the last token of what goes on at token {@code i}, however long; −1 where nothing does. */
    int end(int i, int end) {
        int next = i + 1 < end && English.isAdverb(tokens, i + 1) ? i + 2 : i + 1;
        boolean result = tokens.isMark(i, ',') && i < end && isResult(next);
        boolean joined =
                words.isJoin(i) && i < end && words.isFinite(i + 1) && !isSpeech(i + 1) && !words.isHaveOrDo(i + 1);
        if (!result && !joined && !isSeries(i, end)) {
            return NONE;
        }
        int last = last(i + 2, end);
        return hasTime(i + 1, last + 1) ? NONE : last;
    }

    /** Returns the last token of the clause whose verb is at {@code verb}. */
    int lastOf(int verb, int end) {
        return last(verb + 1, end);
    }

    /** Returns whether a subject and its verb follow from token {@code i} on, before any mark. */
    boolean hasOwnSubject(int i, int end) {
        int verb = words.firstFinite(i, Math.min(end, i + LONGEST_SUBJECT) + 1);
        for (int at = i; at < verb; at++) {
            if (tokens.isMark(at, ',')) {
                return false;
            }
        }
        return verb > i && verb <= end && verb < i + LONGEST_SUBJECT && !isSpeech(verb);
    }

    /** Returns whether tokens {@code from..to} together make no more than a label holds, and the first part names no time. */
    boolean isShared(int from, int join, int to) {
        return to - from <= BREATH && !hasTime(from, join);
    }

    /** “killing two”; not “according to”, “following the vote”, “saying”. */
    private boolean isResult(int i) {
        boolean preposition = tokens.is(i, Category.FUNCTION_WORD) || tokens.is(i, Category.TIME_WORD);
        return English.isIng(tokens, i) && !preposition && !isSpeech(i) && !English.ends(tokens, i, "including");
    }

    /** “killed two, injured ten and destroyed …”: one verb of several behind a comma, the last of which follows “and”. */
    private boolean isSeries(int i, int end) {
        if (!tokens.isMark(i, ',') || i >= end || !words.isPast(i + 1) || isSpeech(i + 1)) {
            return false;
        }
        for (int at = i + 2; at < end && at < i + ROOM; at++) {
            if (words.isJoin(at)) {
                return words.isPast(at + 1);
            }
            if (words.isFinite(at) || words.isRelative(at)) {
                return tokens.isMark(at - 1, ',') && isSeries(at - 1, end);
            }
        }
        return false;
    }

    private boolean isSpeech(int i) {
        return tokens.is(i, Category.SPEECH_VERB) || words.isSaying(i);
    }

    /** Returns whether a time is told from token {@code from} up to but without {@code to}; “the flood of 1987” tells none, “as of May” does. */
    boolean hasTime(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean named = i > 1 && tokens.word(i - 1) == OF && tokens.word(i - 2) != AS;
            if (dated[i] && !named) {
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
            if (mark
                    || words.isSubordinator(i)
                    || words.isRelative(i)
                    || words.isJoin(i) && i < end && words.isFinite(i + 1)) {
                return i - 1;
            }
        }
        return end;
    }
}
