package onrecord.extract.event;

import onrecord.extract.word.English;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** Finds the subject of a clause: what stands before its verb, without what leads in to it and without words of time. */
final class Subjects {
    private static final WordSet LEAD_IN =
            English.PREPOSITION.or(English.CORE_SUBORDINATOR).or(WordSet.of("according despite amid to for once"));

    private static final WordSet TIE = WordSet.of("on in at during late early");

    private final Tokens tokens;
    private final ClauseWords words;
    private final Insertions insertions;
    private final boolean[] dated;

    Subjects(Tokens tokens, ClauseWords words, Insertions insertions, boolean[] dated) {
        this.tokens = tokens;
        this.words = words;
        this.insertions = insertions;
        this.dated = dated;
    }

    /** “In a speech in Marn, Ada Kell attacked …”: returns the first token of the subject, behind what leads in to it. */
    int first(Clause clause) {
        int from = clause.from();
        if (English.isAdverb(tokens, from) && tokens.isMark(from + 1, ',') && from + 2 < clause.to()) {
            return from + 2;
        }
        boolean behind = from > 0 && !tokens.firstInBlock(from) && English.PREPOSITION.has(tokens, from - 1);
        if (!behind && !LEAD_IN.has(tokens, from) && !English.isIng(tokens, from) && !dated[from]) {
            return from;
        }
        int verb = insertions.firstFinite(from, clause.to() + 1);
        if (from > 0 && words.isSaying(from - 1)) {
            return behindTime(from, verb);
        }
        // “after the mayor, Ada Kell, resigned”: two commas set in a name
        if (behind && tokens.isMark(verb - 1, ',')) {
            return from;
        }
        for (int i = from + 1; i < verb - 1; i++) {
            if (tokens.isMark(i, ',') && !dated[i] && canBegin(i + 1)) {
                return i + 1;
            }
        }
        return from;
    }

    /** “freed after a year, she left and returned”: returns the first token of a subject that stands apart. */
    int firstApart(Clause clause) {
        for (int i = clause.subjectTo(); i > clause.subjectFrom(); i--) {
            if (tokens.isMark(i - 1, ',') && English.NOMINATIVE.has(tokens, i)) {
                return i;
            }
        }
        return clause.subjectFrom();
    }

    /** “said in a statement on Monday some visas …”: what leads in ends with a word of time. */
    private int behindTime(int from, int verb) {
        for (int i = verb - 2; i > from; i--) {
            if (dated[i]) {
                return i + 1;
            }
        }
        return from;
    }

    /** Returns the last token of the subject that begins at {@code first}, with the auxiliary that a participle behind needs. */
    int last(Clause clause, int first, boolean participle) {
        int verb = insertions.firstFinite(first, clause.to() + 1);
        int last = verb;
        while (participle && last <= clause.to() && words.isAuxiliary(last)) {
            last++;
        }
        boolean shared = last <= clause.to() && (words.isPast(last) || words.isParticiple(last));
        last = (shared ? last : verb) - 1;
        while (last > first && (dated[last] || TIE.has(tokens, last) || tokens.isMark(last, ','))) {
            last--;
        }
        return last;
    }

    private boolean canBegin(int i) {
        return !dated[i] && !LEAD_IN.has(tokens, i) && tokens.kind(i) != Tokens.MARK && !English.isIng(tokens, i);
    }
}
