package onrecord.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.model.Evidence;
import onrecord.model.Quote;
import onrecord.text.Span;

/**
 * Something reported to have been said, with the words that name its speaker, who is not yet linked to anybody.
 *
 * @param kind how it is reported
 * @param spans its words, see {@link Quote#spans()}
 * @param source the words that name the speaker here (a name with its title, a pronoun, a description); empty where the
 *     text gives none
 * @param cue the words that report speech
 * @param addressee the words that name whom it is said to
 * @param occasion the words that tell the occasion
 * @param continues index of the earlier utterance whose speaker this one shares, or -1
 * @param evidence how the source was found; the basis is that of finding the words, linking may weaken it
 */
public record Utterance(
        Quote.Kind kind,
        List<Span> spans,
        Optional<Span> source,
        Optional<Span> cue,
        Optional<Span> addressee,
        Optional<Span> occasion,
        int continues,
        Evidence evidence) {
    /** The rule of a source that is what was said before: “according to these statements”. */
    public static final String POINTS_BACK = "these-statements";

    /** The rule of a line that is marked as an answer, whose speaker is whoever is interviewed. */
    public static final String ANSWER = "answer-line";

    /** Copies the list. */
    public Utterance {
        spans = List.copyOf(spans);
    }

    /** Returns the same utterance with another {@link #continues}. */
    Utterance continuing(int earlier) {
        return new Utterance(kind, spans, source, cue, addressee, occasion, earlier, evidence);
    }

    /** Returns the same utterance with more of its words. */
    Utterance with(Span more) {
        List<Span> longer = new ArrayList<>(spans);
        longer.add(more);
        return new Utterance(kind, longer, source, cue, addressee, occasion, continues, evidence);
    }
}
