package onrecord.extract.event;

import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;

/** Finds the verb of a clause, and what stands between it and its auxiliaries. */
final class Verbs {
    private static final int HAVING = Lexicon.id("having");

    private final Tokens tokens;
    private final ClauseWords words;
    private final Insertions insertions;
    private final Relatives relatives;

    Verbs(Tokens tokens, ClauseWords words, Insertions insertions) {
        this.tokens = tokens;
        this.words = words;
        this.insertions = insertions;
        this.relatives = new Relatives(tokens, words);
    }

    /** Returns the first verb of the clause; the token behind the clause where there is none. */
    int verb(Clause clause) {
        int end = clause.to() + 1;
        int verb = insertions.firstFinite(behindHaving(clause), end);
        int relative = relatives.firstOrThat(clause.from() + 1, verb);
        if (relative > 0) {
            // “the boat that did not leave was sold”
            int main = relatives.mainVerb(relative + 1, end);
            verb = main < end ? main : verb;
        }
        if (verb < end && words.isPassiveOfNoun(verb)) {
            int next = insertions.firstFinite(verb + 1, end);
            boolean joined = next < end && (words.isJoin(next - 1) || words.isRelative(next - 1));
            return next < end && !joined ? next : verb;
        }
        return verb;
    }

    /** “Having waited for years, the council left”: returns where the clause itself begins. */
    private int behindHaving(Clause clause) {
        for (int i = clause.from(); tokens.word(clause.from()) == HAVING && i < clause.to(); i++) {
            if (tokens.isMark(i, ',')) {
                return i + 1;
            }
        }
        return clause.from();
    }

    /** “has not yet said”: returns the verb behind “have” and what stands between; {@code verb} itself where it is another. */
    int mainVerb(int verb, int to) {
        int main = verb;
        while (main < to && (words.isHaveOrDo(main) || words.isNegation(main) || English.isAdverb(tokens, main))) {
            main++;
        }
        return main;
    }

    /** “has asked”, “was arrested”, “have been told”. */
    boolean isPerfect(int verb, int to) {
        if (!words.isAuxiliary(verb)) {
            return false;
        }
        for (int i = verb + 1; i <= Math.min(to, verb + 3); i++) {
            if (words.isPast(i)) {
                return true;
            }
        }
        return false;
    }

    boolean isInfinitive(int i) {
        return tokens.kind(i) == Tokens.WORD
                && tokens.shape(i) == Tokens.LOWER
                && !words.isBe(i)
                && !words.isArticle(i);
    }
}
