package onrecord.extract.time;

import onrecord.extract.word.Category;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;

/** Whether the verb that governs a time expression speaks of the past or of the future. */
public enum Tense {
    /** It is told as past. */
    PAST,
    /** Neither. */
    PRESENT,
    /** It is yet to come, asked for or planned. */
    FUTURE;

    /** So far a verb is looked for: a clause is rarely longer. */
    private static final int FAR = 40;

    private static final int TO = Lexicon.id("to");
    private static final int BE = Lexicon.id("be");
    private static final int HAVE = Lexicon.id("have");
    private static final int WAS = Lexicon.id("was");
    private static final int WERE = Lexicon.id("were");
    private static final int UNTIL = Lexicon.id("until");
    private static final int TILL = Lexicon.id("till");

    /** Finds the tense of the clause around tokens {@code first..last} of sentence {@code s}. */
    public static Tense of(Tokens tokens, Sentences sentences, int first, int last) {
        int s = sentences.of(first);
        if (s < 0 || sentences.last(s) < last) {
            return PRESENT;
        }
        int begin = Math.max(sentences.first(s), first - FAR);
        if (first > begin && (tokens.word(first - 1) == UNTIL || tokens.word(first - 1) == TILL)) {
            return FUTURE;
        }
        for (int i = first - 1; i >= begin; i--) {
            if (isInfinitive(tokens, i, begin)) {
                return leadsOn(tokens, i, begin) ? FUTURE : PRESENT;
            }
            Tense tense = at(tokens, i, begin);
            if (tense != PRESENT) {
                return tense;
            }
        }
        int end = Math.min(sentences.last(s), last + FAR);
        for (int i = last + 1; i <= end; i++) {
            Tense tense = at(tokens, i, begin);
            if (tense != PRESENT) {
                return tense;
            }
            if (tokens.is(i, Category.FINITE_VERB)
                    || tokens.is(i, Category.PLAN_WORD) && i < end && tokens.word(i + 1) == TO) {
                return i < end && tokens.word(i + 1) == TO ? FUTURE : PRESENT;
            }
        }
        return PRESENT;
    }

    private static Tense at(Tokens tokens, int i, int begin) {
        if (tokens.kind(i) != Tokens.WORD) {
            return PRESENT;
        }
        if (tokens.is(i, Category.MODAL_VERB) && !tokens.isCapitalised(i)) {
            return FUTURE;
        }
        boolean passive = i > begin && tokens.word(i - 1) == BE;
        return !passive && (tokens.is(i, Category.PAST_VERB) || isPastForm(tokens, i)) ? PAST : PRESENT;
    }

    /** Returns whether token {@code i} is the “to” of an infinitive: “to meet”, not “to my office”. */
    private static boolean isInfinitive(Tokens tokens, int i, int begin) {
        boolean to = tokens.word(i) == TO && i > begin && i + 1 < tokens.size() && tokens.kind(i + 1) == Tokens.WORD;
        if (!to || tokens.shape(i + 1) != Tokens.LOWER) {
            return false;
        }
        int next = tokens.word(i + 1);
        return !tokens.is(i + 1, Category.FUNCTION_WORD) || next == BE || next == HAVE;
    }

    /** Returns whether the infinitive after {@code to} is something yet to come: “plans to meet”, “is to meet”, “due to meet”. */
    private static boolean leadsOn(Tokens tokens, int to, int begin) {
        for (int i = to - 1; i >= begin && i >= to - 3; i--) {
            boolean were = i == to - 1 && (tokens.word(i) == WAS || tokens.word(i) == WERE);
            if (were || tokens.is(i, Category.PLAN_WORD)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPastForm(Tokens tokens, int i) {
        int length = tokens.end(i) - tokens.start(i);
        if (length < 4
                || tokens.shape(i) != Tokens.LOWER
                || tokens.last(i) != 'd'
                || tokens.is(i, Category.PLAN_WORD)) {
            return false;
        }
        return tokens.text().charAt(tokens.end(i) - 2) == 'e' && tokens.text().charAt(tokens.end(i) - 3) != 'e';
    }
}
