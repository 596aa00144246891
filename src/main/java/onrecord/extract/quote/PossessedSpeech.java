package onrecord.extract.quote;

import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** Finds whose claim, answer or promise the words are called where no verb reports them: “her claim that ‘…’”. */
final class PossessedSpeech {
    private static final WordSet AS = WordSet.of("as");
    private static final WordSet OWNER = WordSet.of("his her their my our");
    private static final WordSet WORDS = WordSet.of("words");
    private static final WordSet LEADS = WordSet.of("that for of");
    private static final WordSet THAT = WordSet.of("that");
    /** A noun for speech stands this near to what it leads to. */
    private static final int NEAR_NOUN = 12;

    private final QuoteContext context;
    private final Tokens tokens;
    private final Phrases phrases;

    PossessedSpeech(QuoteContext context) {
        this.context = context;
        this.tokens = context.tokens();
        this.phrases = context.phrases();
    }

    /** “…, despite Velden’s claim that ‘…’”, “her answer was: ‘…’”: the possessor of what is said is who says it. */
    Attribution before(int open, int from) {
        int noun = open - 1;
        while (noun > from && noun > open - NEAR_NOUN && !tokens.is(noun, Category.SPEECH_NOUN)) {
            if (context.isCue(noun)) {
                return Attribution.NONE;
            }
            noun--;
        }
        if (noun <= from || !tokens.is(noun, Category.SPEECH_NOUN) || !leadsOn(noun, open)) {
            return Attribution.NONE;
        }
        int owner = noun - 1;
        while (owner > from
                && owner > noun - 4
                && tokens.shape(owner) == Tokens.LOWER
                && English.isNominal(tokens, owner)
                && !English.isPossessive(tokens, owner)) {
            owner--;
        }
        long subject = OWNER.has(tokens, owner)
                ? Phrases.phrase(owner, owner + 1)
                : English.isPossessive(tokens, owner) ? owner(owner, from) : Phrases.NONE;
        return subject == Phrases.NONE
                ? Attribution.NONE
                : context.attribution(subject, QuoteRules.POSSESSOR.with(tokens.text(noun)));
    }

    /** Returns the name before the possessive ending at {@code end}, or the noun with its article. */
    private long owner(int end, int from) {
        int first = end - 1;
        while (first > from && tokens.isCapitalised(first) && tokens.isCapitalised(first - 1)) {
            first--;
        }
        return tokens.isCapitalised(first)
                ? Phrases.phrase(first, end)
                : phrases.endingAt(end - 1, Math.max(from, end - 3));
    }

    /** Returns whether “that”, “for”, “was” or a colon leads from a noun for speech to the words. */
    private boolean leadsOn(int noun, int open) {
        int last = open - 1;
        if (AS.has(tokens, last)) {
            return false;
        }
        if (tokens.isMark(last, ',') && noun == last - 1) {
            // “in Velden’s words, ‘…’”
            return WORDS.has(tokens, noun);
        }
        boolean near = LEADS.has(tokens, last) || tokens.isMark(last, ':') || English.BE.has(tokens, last);
        if (near || last > noun && English.DETERMINER.has(tokens, last) && LEADS.has(tokens, last - 1)) {
            return true;
        }
        for (int i = noun + 1; i < open && tokens.kind(i) <= Tokens.MIXED; i++) {
            if (THAT.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
