package onrecord.extract.quote;

import java.util.Optional;
import onrecord.extract.word.Category;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.text.Span;

/** Finds on what occasion a reporting clause says that something was said. */
final class Occasions {
    private static final WordSet SCENE = WordSet.of("in at during on to");
    private static final WordSet THAT = WordSet.of("that");
    private static final int LONGEST = 16;
    private static final int NOUN_WITHIN = 7;

    private final Tokens tokens;
    private final Sentences sentences;
    private final QuoteMarks marks;

    Occasions(Tokens tokens, Sentences sentences, QuoteMarks marks) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.marks = marks;
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
