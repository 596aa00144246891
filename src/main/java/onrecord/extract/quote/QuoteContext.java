package onrecord.extract.quote;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onrecord.extract.word.English;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.model.Rule;
import onrecord.text.Span;

/** What attribution rests on: the words, their marks, and the cues by the token of their verb. */
final class QuoteContext {
    private final Tokens tokens;
    private final Sentences sentences;
    private final QuoteMarks marks;
    private final Phrases phrases;
    private final List<Cue> cues;
    private final SpeakerNouns speakers;
    private final EnclosedReport enclosed;
    private final int[] cueAt;

    QuoteContext(Tokens tokens, Sentences sentences, QuoteMarks marks, Phrases phrases, List<Cue> cues) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.marks = marks;
        this.phrases = phrases;
        this.cues = cues;
        this.speakers = new SpeakerNouns(tokens);
        this.enclosed = new EnclosedReport(
                tokens, marks, new Listeners(tokens, sentences, marks, phrases), new Complements(tokens, marks));
        this.cueAt = new int[tokens.size()];
        Arrays.fill(cueAt, -1);
        for (int c = 0; c < cues.size(); c++) {
            // what a study found is put in the writer's words: what stands in marks beside it is somebody's
            if (!CueForms.FINDS.has(tokens, cues.get(c).verb())) {
                cueAt[cues.get(c).verb()] = c;
            }
        }
    }

    Tokens tokens() {
        return tokens;
    }

    Sentences sentences() {
        return sentences;
    }

    QuoteMarks marks() {
        return marks;
    }

    Phrases phrases() {
        return phrases;
    }

    /** Returns whether token {@code i} is the verb of a cue. */
    boolean isCue(int i) {
        return cueAt[i] >= 0;
    }

    /** Returns the cue whose verb is token {@code i}. */
    Cue cue(int i) {
        return cues.get(cueAt[i]);
    }

    /** Returns the sentence of token {@code i}; the first one for what stands before it. */
    int sentence(int i) {
        return Math.max(0, sentences.of(i));
    }

    /**
     * “Velden said, according to the Lowport Post”, “Velden called it ‘a mess,’ the Post reported”: returns whether the
     * sentence of a report names another source for it.
     */
    boolean isHearsay(Cue cue, long subject) {
        int from = Math.max(cue.end(), Phrases.end(subject));
        int end = Math.min(sentences.last(sentence(cue.verb())), from + Cues.REACH) + 1;
        if (tokens.kind(end - 1) == Tokens.MARK) {
            end--;
        }
        for (int i = from; i < end; i++) {
            if (isCue(i)
                    && (marks.at(from) < 0 && cue(i).shape() == Cue.Shape.ACCORDING
                            || enclosed.closes(cue(i), from, end))) {
                return true;
            }
        }
        return false;
    }

    /** Returns an attribution to {@code subject} by a cue: none where the subject is a thing, a deed or a time. */
    Attribution attribution(long subject, Cue cue, Rule rule) {
        if (!speakers.canSpeak(subject) && !English.RELATIVE.has(tokens, Phrases.first(subject))) {
            return Attribution.NONE;
        }
        return new Attribution(
                Optional.of(tokens.span(Phrases.first(subject), Phrases.end(subject))),
                Optional.of(tokens.span(cue.first(), cue.end())),
                cue.verb(),
                -1,
                rule,
                false);
    }

    /** Returns an attribution to {@code subject} without a reporting verb. */
    Attribution attribution(long subject, Rule rule) {
        Span source = tokens.span(Phrases.first(subject), Phrases.end(subject));
        return new Attribution(Optional.of(source), Optional.empty(), -1, -1, rule, false);
    }

    /** Returns an attribution to a subject of which no verb says that it speaks: none where it cannot. */
    Attribution guess(long subject, Rule rule) {
        return subject != Phrases.NONE && speakers.canSpeakUnasked(subject)
                ? attribution(subject, rule)
                : Attribution.NONE;
    }
}
