package onrecord.extract.quote;

import java.util.Optional;
import onrecord.extract.word.Category;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.text.Span;

/** Finds what a reporting clause adds to speaker and verb: to whom, and on what occasion. */
final class Occasions {
    private static final WordSet SCENE = WordSet.of("in at during on to");
    private static final WordSet THAT = WordSet.of("that");
    private static final WordSet OBJECTIVE = WordSet.of("him her them us me you");
    private static final int LONGEST = 16;
    private static final int NOUN_WITHIN = 7;

    private final Tokens tokens;
    private final Sentences sentences;
    private final QuoteMarks marks;
    private final Phrases phrases;

    Occasions(Tokens tokens, Sentences sentences, QuoteMarks marks, Phrases phrases) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.marks = marks;
        this.phrases = phrases;
    }

    /** Returns the object of a verb such as “told” at token {@code verb}. */
    Optional<Span> addressee(int verb) {
        int at = verb + 1;
        if (!tokens.is(verb, Category.LISTENER_VERB) || at >= end(verb) || marks.at(at) >= 0) {
            return Optional.empty();
        }
        if (OBJECTIVE.has(tokens, at)) {
            return Optional.of(tokens.span(at, at + 1));
        }
        long listener = phrases.beginningAt(at, end(verb));
        return listener == Phrases.NONE
                ? Optional.empty()
                : Optional.of(tokens.span(Phrases.first(listener), Phrases.end(listener)));
    }

    /** Returns the phrase after the verb that names an occasion: “at a meeting with the governor in Lowport”. */
    Optional<Span> occasion(int verb) {
        int stop = Math.min(end(verb), verb + 1 + LONGEST);
        int at = verb + 1;
        while (at < stop && !SCENE.has(tokens, at)) {
            if (at > verb + 6 || marks.at(at) >= 0 || tokens.isMark(at, ',') || THAT.has(tokens, at)) {
                return Optional.empty();
            }
            at++;
        }
        int end = at;
        boolean spoken = false;
        while (end < stop && marks.at(end) < 0 && tokens.kind(end) != Tokens.MARK && !THAT.has(tokens, end)) {
            spoken |= end < at + NOUN_WITHIN && tokens.is(end, Category.MESSAGE_NOUN);
            end++;
        }
        return spoken ? Optional.of(tokens.span(at, end)) : Optional.empty();
    }

    private int end(int token) {
        return Math.min(sentences.last(sentence(token)) + 1, token + Cues.REACH);
    }

    /** Returns the sentence of token {@code i}; the first one for what stands before it. */
    private int sentence(int i) {
        return Math.max(0, sentences.of(i));
    }
}
