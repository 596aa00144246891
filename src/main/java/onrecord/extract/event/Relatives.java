package onrecord.extract.event;

import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** Finds relative clauses, and what they tell of: “Kell, who was elected in May”, “the fire that broke out in May”. */
final class Relatives {
    private static final WordSet DETERMINER = English.ARTICLE_OR_POSSESSIVE.or(WordSet.of("this that"));
    private static final WordSet IN_NAME = WordSet.of("and for");
    private static final int OF = Lexicon.id("of");
    private static final int THAT = Lexicon.id("that");
    private static final int NONE = -1;

    private final Tokens tokens;
    private final ClauseWords words;

    Relatives(Tokens tokens, ClauseWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** “the man who was arrested in May”: returns where the clause inside a noun phrase begins that holds the date, or −1. */
    int around(int from, int date) {
        for (int i = date - 1; i > from; i--) {
            if (tokens.isMark(i, ',')) {
                return NONE;
            }
            boolean relative = words.isRelative(i) && words.hasFinite(i + 1, date);
            if (relative || tokens.word(i) == THAT && words.isFinite(i + 1) && i + 1 < date) {
                return mainVerb(i + 1, date) < date ? NONE : i;
            }
        }
        return NONE;
    }

    /**
     * “those who have asked for help called on Monday”: returns the verb of the main clause behind that of the relative clause
     * that begins at {@code from}; {@code end} where there is none.
     */
    int mainVerb(int from, int end) {
        int verb = words.firstFinite(from, end);
        boolean between = false;
        for (int i = verb + 1; i < end; i++) {
            boolean opens = words.isJoin(i) || words.isSubordinator(i) || words.isSaying(i) || tokens.word(i) == THAT;
            if (opens || words.isRelative(i)) {
                return end;
            }
            boolean inGroup = words.isAuxiliary(i - 1) || words.isModal(i - 1) || words.isFinite(i - 1);
            if (between && words.isFinite(i) && !inGroup && !words.isPassiveOfNoun(i)) {
                return i;
            }
            between |= !words.isFinite(i);
        }
        return end;
    }

    /** Returns the relative from token {@code from} up to but without {@code to}, or −1. */
    int first(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isRelative(i)) {
                return i;
            }
        }
        return NONE;
    }

    /** Returns the relative, “that” among them, from token {@code from} up to but without {@code to}, or −1. */
    int firstOrThat(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isRelative(i) || tokens.word(i) == THAT && words.isFinite(i + 1)) {
                return i;
            }
        }
        return NONE;
    }

    /** Returns the last token of what the relative at {@code relative} tells of, before a comma or a quotation mark. */
    int last(int begin, int relative) {
        int noun = relative - 1;
        while (noun > begin && (tokens.isMark(noun, ',') || tokens.kind(noun) == Tokens.QUOTE_MARK)) {
            noun--;
        }
        return noun;
    }

    /**
     * Returns the first token of the noun phrase that ends with token {@code noun}, a name or something singled out; −1 where
     * it is neither: “cars that were built in May”.
     *
     * @param canBeName whether the relative can tell of a name: “Kell who”, but not “Kell that”
     */
    int first(int begin, int noun, boolean canBeName) {
        int from = noun;
        if (canBeName && tokens.isCapitalised(noun)) {
            while (from > begin && (tokens.isCapitalised(from - 1) || isInName(from - 1, begin))) {
                from--;
            }
            return from;
        }
        while (from > begin && !DETERMINER.has(tokens, from) && isInNoun(from, noun)) {
            from--;
        }
        return from < noun && DETERMINER.has(tokens, from) ? from : NONE;
    }

    /** “Kell, a Marn painter who …”: returns the last token of the name that a noun with an article behind a comma tells of, or −1. */
    int bearer(int begin, int from) {
        int article = from >= 0 && English.ARTICLE.has(tokens, from) ? from : from - 1;
        boolean apposition = article > begin + 1
                && English.ARTICLE.has(tokens, article)
                && tokens.isMark(article - 1, ',')
                && tokens.isCapitalised(article - 2);
        return apposition ? article - 2 : NONE;
    }

    /** “Marn and Sund”: returns the first token of the last of two names that are joined. */
    int lastOfNames(int from, int noun) {
        for (int i = noun; i > from; i--) {
            if (words.isJoin(i)) {
                return i + 1;
            }
        }
        return from;
    }

    /** “the ruling of the court”: returns the first token of the phrase that “of” ties the one at {@code from} to; −1 for −1. */
    int whole(int begin, int from) {
        int first = from;
        while (first > begin + 1 && tokens.word(first - 1) == OF) {
            int outer = first(begin, first - 2, true);
            if (outer < 0) {
                return NONE;
            }
            first = outer;
        }
        return first;
    }

    /** “a town destroyed by the flood of 1987”: returns the participle behind its noun that such a date belongs to, or −1. */
    int harmed(int from, int date) {
        if (date < from + 3 || tokens.word(date - 1) != OF || !tokens.is(date - 2, Category.CALAMITY_NOUN)) {
            return NONE;
        }
        for (int i = date - 3; i > from + 1; i--) {
            if (tokens.isMark(i, ',')) {
                return NONE;
            }
            if (words.isPassiveOfNoun(i)) {
                return i;
            }
        }
        return NONE;
    }

    /** “the Institute for Sea Policy”, “Kell and Orr”: a small word between two names. */
    private boolean isInName(int i, int begin) {
        boolean hyphen = (tokens.isMark(i, '-') || tokens.isMark(i, '/') || tokens.isMark(i, '&')) && tokens.glued(i);
        return i > begin
                && (IN_NAME.has(tokens, i) || hyphen || tokens.kind(i) == Tokens.NUMBER)
                && tokens.isCapitalised(i - 1);
    }

    /** Returns whether token {@code i} can stand before the noun: nothing that ends like “carries” does. */
    private boolean isInNoun(int i, int noun) {
        boolean inS = tokens.shape(i) == Tokens.LOWER && English.ends(tokens, i, "s") && !English.ends(tokens, i, "ss");
        return English.isNominal(tokens, i) && (i == noun || !inS);
    }
}
