package onrecord.extract.quote;

import java.util.List;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** Tells where what a verb reports ends within its sentence. */
final class ReportEnds {
    private static final WordSet AND = WordSet.of("and");
    /** Auxiliaries of a tense that reported speech shifts back to. */
    private static final WordSet SHIFTED = WordSet.of("would could might had");

    private static final WordSet SAID = WordSet.of("said told");
    private static final WordSet BUT = WordSet.of("but");
    private static final WordSet CONCEDES = WordSet.of("although though while whereas");

    private final Tokens tokens;
    private final Sentences sentences;
    private final QuoteMarks marks;
    private final Phrases phrases;
    private final EnclosedReport enclosed;
    private final List<Cue> cues;

    ReportEnds(
            Tokens tokens,
            Sentences sentences,
            QuoteMarks marks,
            Phrases phrases,
            EnclosedReport enclosed,
            List<Cue> cues) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.marks = marks;
        this.phrases = phrases;
        this.enclosed = enclosed;
        this.cues = cues;
    }

    /**
     * Returns where reported content ends: before a concession, before the next report of the same speaker, and before the
     * report of another source that ends the sentence.
     */
    int cut(int from, int end, int c) {
        int stop = end;
        for (int i = from + 2; i < stop; i++) {
            if (tokens.isMark(i, ',')
                    && i + 1 < stop
                    && (CONCEDES.has(tokens, i + 1) || isSpeakersBut(i + 1, stop) || isWritersAnd(from, i, stop))) {
                stop = i;
            }
        }
        for (int n = c + 1; n < cues.size() && cues.get(n).first() < stop; n++) {
            int before = enclosed.closes(cues.get(n), from, end)
                    ? enclosed.first(cues.get(n)) - 1
                    : endBefore(cues.get(n), cues.get(c), from);
            if (before >= 0) {
                stop = Math.min(stop, before);
                if (stop > from && tokens.isMark(stop - 1, ',')) {
                    stop--;
                }
            }
        }
        return Math.max(stop, from);
    }

    /** “Kell said it had sunk, but gave no proof”: returns whether “but” and a verb without a subject follow. */
    private boolean isSpeakersBut(int i, int stop) {
        return BUT.has(tokens, i)
                && i + 1 < stop
                && !English.AUXILIARY.has(tokens, i + 1)
                && (English.isVerb(tokens, i + 1) || tokens.is(i + 1, Category.PAST_VERB));
    }

    /**
     * “Kell told Ruiz they would not come, and Mr Ruiz went ahead”: returns whether a clause of its own in the plain past
     * follows the comma at {@code comma}, where what was told before stands in a tense shifted back.
     */
    private boolean isWritersAnd(int from, int comma, int stop) {
        int first = comma + 2;
        boolean and = first + 1 < stop && AND.has(tokens, comma + 1) && marks.at(comma) < 0;
        if (!and || !tokens.isCapitalised(first) && !English.PERSONAL_PRONOUN.has(tokens, first)) {
            return false;
        }
        boolean shifted = false;
        for (int i = from; i < comma; i++) {
            shifted |= SHIFTED.has(tokens, i);
        }
        long subject = phrases.beginningAt(first, stop);
        int verb = subject == Phrases.NONE ? stop : Phrases.end(subject);
        return shifted
                && verb < stop
                && !English.AUXILIARY.has(tokens, verb)
                && (tokens.is(verb, Category.PAST_VERB) || English.isPast(tokens, verb));
    }

    /** Returns before which token the content of {@code cue}, from token {@code from}, ends because of the {@code next} report; or -1. */
    private int endBefore(Cue next, Cue cue, int from) {
        int before = next.first() - 1;
        while (next.shape() == Cue.Shape.PARTICIPLE
                && before > from
                && (English.isAdverb(tokens, before) || English.CONNECTIVE.has(tokens, before))) {
            before--;
        }
        return switch (next.shape()) {
            case PARTICIPLE, ACCORDING -> before > from && tokens.isMark(before, ',') ? before : -1;
            case JOINED -> before > from && next.subject() == cue.subject() ? before : -1;
            case PLAIN -> beginsAnother(next, cue, from) ? Phrases.first(next.subject()) - 1 : -1;
            default -> -1;
        };
    }

    private boolean beginsAnother(Cue next, Cue cue, int from) {
        int before = next.hasSubject() ? Phrases.first(next.subject()) - 1 : -1;
        boolean joined = before > from + 1
                && English.COORDINATOR.has(tokens, before)
                && (tokens.isMark(before - 1, ',')
                        || English.isDash(tokens, before - 1)
                        || marks.at(before - 1) >= 0
                        || SAID.has(tokens, next.verb()) && !English.PRONOUN.has(tokens, before + 1));
        // “When Kell asked why, Velden said …”: the main clause is none of what was asked
        return joined
                || before > from
                        && tokens.isMark(before, ',')
                        && English.SUBORDINATOR.has(tokens, sentences.first(Math.max(0, sentences.of(cue.verb()))));
    }

    /** Returns whether another source's report after that of cue {@code c} ends the sentence: “Kell said it sank, the Post wrote”. */
    boolean isHearsay(int c, int from, int end) {
        for (int n = c + 1; n < cues.size() && cues.get(n).first() < end; n++) {
            if (enclosed.closes(cues.get(n), from, end)) {
                return true;
            }
        }
        return false;
    }
}
