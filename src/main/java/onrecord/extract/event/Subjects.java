package onrecord.extract.event;

import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** Finds the subject of a clause: what stands before its verb, without what leads in to it and without words of time. */
final class Subjects {
    private static final WordSet LEAD_IN =
            English.PREPOSITION.or(English.CORE_SUBORDINATOR).or(WordSet.of("according despite amid to for once"));

    private static final WordSet TIE = WordSet.of("on in at during late early");

    private static final int HAVING = Lexicon.id("having");

    private final Tokens tokens;
    private final ClauseWords words;
    private final Insertions insertions;
    private final Relatives relatives;
    private final boolean[] dated;

    Subjects(Tokens tokens, ClauseWords words, Insertions insertions, boolean[] dated) {
        this.tokens = tokens;
        this.words = words;
        this.insertions = insertions;
        this.relatives = new Relatives(tokens, words);
        this.dated = dated;
    }

    /** “In a speech in Marn, Ada Kell attacked …”: returns the first token of the subject, behind what leads in to it. */
    int first(Clause clause) {
        int from = clause.from();
        if ((English.isAdverb(tokens, from) || isAdverb(from))
                && tokens.isMark(from + 1, ',')
                && from + 2 < clause.to()) {
            return from + 2;
        }
        if (isAdverb(from) && from + 1 < clause.to()) {
            // “Reportedly two died”
            return from + 1;
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
        if (behind && tokens.isMark(verb - 1, ',') && insertions.open(verb - 1) < 0) {
            return from;
        }
        // “In findings published in Marn, Ada Kell …”: the first verb is that of what leads in
        boolean inLeadIn = verb <= clause.to()
                && (tokens.word(from) == HAVING
                        || relatives.firstOrThat(from + 1, verb) > 0
                        || words.isPast(verb) && (English.PREPOSITION.has(tokens, verb + 1) || dated[verb + 1]));
        int end = inLeadIn ? clause.to() : verb - 1;
        for (int i = from + 1; i < end; i++) {
            if (tokens.isMark(i, ',') && !dated[i] && canBegin(i + 1)) {
                boolean hasVerb = i < verb || insertions.firstFinite(i + 1, clause.to() + 1) <= clause.to();
                return hasVerb ? i + 1 : from;
            }
        }
        return from;
    }

    /** “Notably, …”: an adverb with the capital of its sentence. */
    private boolean isAdverb(int i) {
        return tokens.isCapitalised(i)
                && (English.ends(tokens, i, "ably")
                        || English.ends(tokens, i, "ally")
                        || English.ends(tokens, i, "edly")
                        || English.ends(tokens, i, "ently")
                        || English.ends(tokens, i, "ingly")
                        || English.ends(tokens, i, "ously"))
                && !tokens.is(i, Category.GIVEN_NAME_FEMALE);
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
