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
 * @param told where the speaker is told
 */
public record Utterance(
        Quote.Kind kind,
        List<Span> spans,
        Optional<Span> source,
        Optional<Span> cue,
        Optional<Span> addressee,
        Optional<Span> occasion,
        int continues,
        Evidence evidence,
        Told told) {
    /** Where the speaker of an utterance is told. */
    public enum Told {
        /** By its source, or by the utterance that it continues where it has none. */
        HERE,
        /** By the utterance that it continues: the source points back to it, as “these statements” does. */
        EARLIER,
        /** By the story that follows: the source ends a headline, where articles are left out. */
        LATER,
        /** By the lines that introduce who is interviewed: the words are marked as an answer. */
        INTRODUCED
    }

    /** Copies the list. */
    public Utterance {
        spans = List.copyOf(spans);
    }

    /** Returns the same utterance with another {@link #continues}. */
    Utterance continuing(int earlier) {
        return new Utterance(kind, spans, source, cue, addressee, occasion, earlier, evidence, told);
    }

    /** Returns the same utterance with more of its words. */
    Utterance with(Span more) {
        List<Span> longer = new ArrayList<>(spans);
        longer.add(more);
        return new Utterance(kind, longer, source, cue, addressee, occasion, continues, evidence, told);
    }
}
