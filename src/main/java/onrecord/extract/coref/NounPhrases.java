package onrecord.extract.coref;

import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** Where noun phrases without a name begin, have their head, and end: “the [former mayor] of Lowport who left”. */
final class NounPhrases {
    private static final WordSet ARTICLE = WordSet.of("the a an");
    /** Articles and possessives that begin the mention of somebody without a name. */
    private static final WordSet DETERMINER = WordSet.of("the a an my his her their our your one another");
    /** Relative pronouns that can name a source: nobody says “whom said”. */
    private static final WordSet RELATIVE = WordSet.of("who which that whose");
    /** Prepositions of what belongs to the noun before them. */
    private static final WordSet BEFORE_COMPLEMENT =
            WordSet.of("of for to at in from with by on about against near within behind");
    /** So many words before its head the determiner of a noun is looked for. */
    private static final int LONGEST = 4;

    private NounPhrases() {}

    static boolean isRelative(Tokens tokens, int i) {
        return RELATIVE.has(tokens, i);
    }

    /** Returns whether what belongs to the noun before begins at token {@code i}: “of …”, “who …”. */
    static boolean beginsComplement(Tokens tokens, int i) {
        return BEFORE_COMPLEMENT.has(tokens, i) || isRelative(tokens, i);
    }

    /** Returns the token after the article at {@code from}, or {@code from} if there is none. */
    static int afterArticle(Tokens tokens, int from) {
        return ARTICLE.has(tokens, from) ? from + 1 : from;
    }

    /** Returns the last token of the noun phrase that begins at {@code from}, before “of”, “who”, a comma. */
    static int head(Tokens tokens, int from, int to) {
        int head = from;
        for (int i = from; i <= to; i++) {
            if (i > from && (beginsComplement(tokens, i) || tokens.isMark(i, ',') || tokens.isMark(i, '('))) {
                break;
            }
            if (tokens.kind(i) == Tokens.WORD) {
                head = i;
            }
        }
        return head;
    }

    /** Returns the last token before the comma or relative clause that follows the head, or {@code to}. */
    static int end(Tokens tokens, int head, int to) {
        for (int i = head; i <= to; i++) {
            if (tokens.isMark(i, ',') || isRelative(tokens, i)) {
                return i - 1;
            }
        }
        return to;
    }

    /** Returns the article or possessive that begins the noun phrase of the noun at token {@code head}, or -1. */
    static int determiner(Tokens tokens, int head) {
        int from = head;
        while (from > 0
                && !tokens.firstInBlock(from)
                && from > head - LONGEST
                && tokens.kind(from - 1) == Tokens.WORD
                && !DETERMINER.has(tokens, from)) {
            from--;
        }
        return DETERMINER.has(tokens, from) && from < head ? from : -1;
    }
}
