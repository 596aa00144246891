package onrecord.extract.quote;

import onrecord.extract.word.English;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** Reads what leads to a quotation that stands alone: the sentence before it, or a phrase that opens its own sentence. */
final class LeadIns {
    private static final WordSet FROM = WordSet.of("from");
    private static final WordSet I = WordSet.of("i");
    /** An opening phrase has no more tokens than these. */
    private static final int LONGEST_PHRASE = 8;

    private final QuoteContext context;
    private final Tokens tokens;
    private final Sentences sentences;
    private final Phrases phrases;
    private final ClauseBefore clauseBefore;
    private final PutQuestions put;

    LeadIns(QuoteContext context, ClauseBefore clauseBefore, PutQuestions put) {
        this.context = context;
        this.tokens = context.tokens();
        this.sentences = context.sentences();
        this.phrases = context.phrases();
        this.clauseBefore = clauseBefore;
        this.put = put;
    }

    /**
     * “Velden explained:”, and her words in a paragraph of their own. A line without a mark at its end is a heading or a
     * notice, and leads to nothing.
     */
    Attribution of(int sentence) {
        int to = sentences.last(sentence) + 1;
        if (tokens.kind(to - 1) <= Tokens.MIXED && tokens.last(to - 1) != '.') {
            return Attribution.NONE;
        }
        int from = Math.max(sentences.first(sentence), to - Cues.REACH);
        Attribution asked = put.leadIn(from, to);
        if (asked.cueToken() >= 0) {
            return asked;
        }
        int chosen = -1;
        for (int i = to - 1; i >= from; i--) {
            if (context.isCue(i) && context.cue(i).hasSubject()) {
                chosen = chosen < 0 || clauseBefore.isMain(context.cue(i)) ? i : chosen;
            }
        }
        boolean colon = tokens.isMark(to - 1, ':');
        long sender = sender(sentences.first(sentence), to - 1);
        if (sender != Phrases.NONE) {
            return context.guess(sender, QuoteRules.COLON_FROM);
        }
        long titled = colon ? titled(sentences.first(sentence), to - 1) : Phrases.NONE;
        if (titled != Phrases.NONE) {
            return context.guess(titled, QuoteRules.LEAD_IN_COLON);
        }
        long subject = phrases.mainSubject(from, to);
        if (chosen >= 0
                && (subject == Phrases.NONE
                        || clauseBefore.isMain(context.cue(chosen))
                        || !context.cue(chosen).denied())) {
            Cue cue = context.cue(chosen);
            boolean stated = colon && clauseBefore.isMain(cue);
            return context.attribution(cue.subject(), cue, stated ? QuoteRules.LEAD_IN : QuoteRules.LEAD_IN_LOOSE);
        }
        return context.guess(subject, colon ? QuoteRules.LEAD_IN_COLON : QuoteRules.LEAD_IN_SUBJECT);
    }

    /** “MARA VELDEN, CHIEF ANALYST, TORV BANK, LOWPORT:”: returns the name that a line of titles begins with, or {@link Phrases#NONE}. */
    private long titled(int from, int colon) {
        int end = from;
        while (end < colon && tokens.isCapitalised(end) && tokens.kind(end) == Tokens.WORD) {
            end++;
        }
        if (end - from < 2 || end - from > 4 || !tokens.isMark(end, ',')) {
            return Phrases.NONE;
        }
        for (int i = end; i < colon; i++) {
            if (English.isVerb(tokens, i) || context.isCue(i) || English.RELATIVE.has(tokens, i)) {
                return Phrases.NONE;
            }
        }
        return Phrases.phrase(from, end);
    }

    /** “And from Councillor Velden:”: returns who is named, or {@link Phrases#NONE}. */
    private long sender(int from, int colon) {
        int at = from;
        while (at < colon && English.COORDINATOR.has(tokens, at)) {
            at++;
        }
        boolean sent = at + 1 < colon && FROM.has(tokens, at) && tokens.isMark(colon, ':');
        long phrase = sent ? phrases.beginningAt(at + 1, colon) : Phrases.NONE;
        return phrase != Phrases.NONE && Phrases.end(phrase) == colon ? phrase : Phrases.NONE;
    }

    /** Returns whether {@code from..open} is a phrase without verb, name or pronoun that a comma closes: “As a parent,”. */
    boolean isPhrase(int from, int open) {
        if (open - from > LONGEST_PHRASE
                || open - from < 2
                || !tokens.isMark(open - 1, ',')
                || !English.PREPOSITION.has(tokens, from)) {
            return false;
        }
        for (int i = from + 1; i < open - 1; i++) {
            boolean names = tokens.isCapitalised(i) || English.PRONOUN.has(tokens, i);
            if (names || English.isVerb(tokens, i) || context.isCue(i) || tokens.kind(i) == Tokens.MARK) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a sentence outside marks is a question, or ends with “I say” or “I ask”. */
    boolean asks(int sentence) {
        int last = sentences.last(sentence);
        if (context.marks().at(last) >= 0) {
            return false;
        }
        return tokens.isMark(last, '?')
                || last > 1
                        && context.isCue(last - 1)
                        && context.cue(last - 1).hasSubject()
                        && I.has(tokens, Phrases.first(context.cue(last - 1).subject()));
    }
}
