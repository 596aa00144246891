package onrecord.extract.event;

import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** Tells what happened once from states, estimates, expectations and statistics, of which no timeline is made. */
final class Worth {
    /** Verbs and adjectives of what is yet to happen, with “to” or behind “be”: “plans to meet”, “was due on Friday”. */
    private static final WordSet EXPECTING =
            WordSet.of("aimed aims bound due expect expected expecting expects hope hoped"
                    + " hopes intend intended intends likely need needs pending plan planned planning plans poised"
                    + " preparing scheduled seek seeks slated unlikely want wanted wants");

    private static final WordSet WISHING =
            WordSet.of("hope hoped hopes likely need needs seek seeks unlikely want wanted wants");

    private static final WordSet INCLUDE = WordSet.of("comes comprise consist contain include remain");
    private static final WordSet PART = WordSet.of("percent third quarter quarters half");
    private static final WordSet UP_TO_PART =
            WordSet.of("a of nearly almost about roughly only just more less than over under");
    private static final WordSet MORE_OR_LESS = WordSet.of("more less lower");
    private static final int THAN = Lexicon.id("than");
    private static final int TO = Lexicon.id("to");

    private final Tokens tokens;
    private final ClauseWords words;

    Worth(Tokens tokens, ClauseWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /**
     * Returns whether a clause tells of a state or a figure: “Marn remained first”, “was estimated at two tonnes”, “a third of
     * the buyers used it”.
     *
     * @param verb its first verb
     */
    boolean isState(Clause clause, int verb) {
        int main = main(verb, clause.to());
        // “was found to be linked”
        boolean found = main > verb && English.ends(tokens, main, "found") && tokens.word(main + 1) == TO;
        return found
                || tokens.is(main, Category.STATE_VERB)
                || isIncluding(clause.from(), verb)
                || isPart(clause.from(), verb)
                || isCompared(verb, clause.to());
    }

    /** Returns whether a clause tells what is or was to come: “expects the price to fall”, “was due to open”. */
    boolean isExpected(Clause clause, int verb) {
        int main = main(verb, clause.to());
        if (!EXPECTING.has(tokens, main)) {
            return false;
        }
        // “Big crowd expected today”
        if (main == verb && words.isPast(main) && words.isTimeOrFunction(main + 1)) {
            return true;
        }
        for (int i = main + 1; i <= clause.to(); i++) {
            if (tokens.word(i) == TO) {
                return true;
            }
        }
        return main > verb && words.isBe(verb);
    }

    /** “wanted to sign it in May”, “hopes to return”: what somebody wishes, or may do, is no plan. */
    boolean isWish(Clause clause, int verb) {
        int main = main(verb, clause.to());
        return main < clause.to()
                && (WISHING.has(tokens, main) && tokens.word(main + 1) == TO || English.ends(tokens, main, "hoping"));
    }

    /** Returns the verb that tells what is done: “said” in “has not yet said”. */
    int main(int verb, int to) {
        int main = verb;
        while (main < to
                && (words.isAuxiliary(main)
                        || words.isModal(main)
                        || words.isNegation(main)
                        || English.isAdverb(tokens, main))) {
            main++;
        }
        return main;
    }

    /** “the data include plans worked out in May”: the verb of the clause stands before a participle, in a form like a noun’s. */
    private boolean isIncluding(int from, int verb) {
        for (int i = from + 1; i < verb; i++) {
            if (INCLUDE.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** “nearly a third of the buyers”, “40 % of the voters”: a subject that is a part of some number. */
    private boolean isPart(int from, int verb) {
        int i = from;
        while (i < verb && (UP_TO_PART.has(tokens, i) || tokens.kind(i) == Tokens.NUMBER || tokens.isMark(i, '.'))) {
            i++;
        }
        return i > from && i < verb && (PART.has(tokens, i) || tokens.isMark(i, '%') || isPerCent(i));
    }

    /** “spent 43 % more than in the north”, “earned 83 crowns compared with 100”: two figures side by side. */
    private boolean isCompared(int verb, int to) {
        boolean rate = false;
        for (int i = verb + 1; i <= to; i++) {
            boolean share = tokens.isMark(i - 1, '%') || tokens.is(i - 1, Category.FIGURE_WORD);
            rate |= share && MORE_OR_LESS.has(tokens, i);
            if (rate && tokens.word(i) == THAN || English.ends(tokens, i, "compared")) {
                return true;
            }
        }
        return false;
    }

    private boolean isPerCent(int i) {
        return tokens.is(i, Category.FIGURE_WORD)
                && tokens.is(i + 1, Category.FIGURE_WORD)
                && English.ends(tokens, i, "per");
    }
}
