package onrecord.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.text.Labelled;
import onrecord.text.Span;

/**
 * Something that somebody is reported to have said.
 *
 * @param id unique in the article: {@code q1}, {@code q2} … in text order
 * @param kind how it is reported
 * @param spans its words, with their quotation marks if any, in text order; more than one where the attribution
 *     interrupts it
 * @param speakers ids of who said it; several for joint statements, none where the text names none
 * @param speakerMention the words that name the speaker here
 * @param cue the words that report speech here: {@code said}
 * @param addressees ids of those it was said to
 * @param date when it was said, where that is known
 * @param occasion the words that tell the occasion: {@code at a meeting in the town hall}
 * @param within id of the paraphrase by the same speaker that has these words in quotation marks among its own
 * @param sameAs id of the finding in the lead, by the same speaker, that this one of the headline or the deck repeats
 * @param evidence who the speaker is, on what basis, and why
 */
public record Quote(
        String id,
        Kind kind,
        List<Span> spans,
        List<String> speakers,
        Optional<Span> speakerMention,
        Optional<Span> cue,
        List<String> addressees,
        Optional<Dating> date,
        Optional<Span> occasion,
        Optional<String> within,
        Optional<String> sameAs,
        Evidence evidence) {
    /** Copies the lists. */
    public Quote {
        spans = List.copyOf(spans);
        speakers = List.copyOf(speakers);
        addressees = List.copyOf(addressees);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a quote without words: " + id);
        }
    }

    /** Returns the smallest span that holds all its words. */
    public Span span() {
        return spans.get(0).cover(spans.get(spans.size() - 1));
    }

    /** Returns whether it is shown and counted by itself: its words are neither inside a paraphrase nor those of the lead again. */
    public boolean standsAlone() {
        return within.isEmpty() && sameAs.isEmpty();
    }

    /** Returns the same finding inside a paraphrase. */
    public Quote within(String paraphrase) {
        return tied(Optional.of(paraphrase), sameAs);
    }

    /** Returns the same finding as one that repeats another. */
    public Quote sameAs(String other) {
        return tied(within, Optional.of(other));
    }

    private Quote tied(Optional<String> inside, Optional<String> repeated) {
        return new Quote(
                id, kind, spans, speakers, speakerMention, cue, addressees, date, occasion, inside, repeated, evidence);
    }

    /** How speech is reported. */
    public enum Kind implements Labelled {
        /** A whole sentence or more in quotation marks. */
        DIRECT,
        /** Words in quotation marks inside a reported clause. */
        PARTIAL,
        /** Paraphrase. */
        INDIRECT,
        /** The text says that somebody spoke, not what. */
        ABOUT;

        private final String label = name().toLowerCase(Locale.ROOT);

        @Override
        public String label() {
            return label;
        }

        /** Returns whether the words stand in quotation marks. */
        public boolean inMarks() {
            return this == DIRECT || this == PARTIAL;
        }
    }
}
