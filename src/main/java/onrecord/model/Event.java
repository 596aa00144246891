package onrecord.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.text.Labelled;
import onrecord.text.Span;

/**
 * Something that an article reports to happen, and when.
 *
 * @param id unique in the article: {@code e1}, {@code e2} … in order of date, undated ones last
 * @param label the source's own words, as spans of the text; a cut between two of them is shown as an ellipsis
 * @param who the name of whom the pronoun stands for that the label begins with
 * @param date when it happened; empty where the text dates it only loosely
 * @param bounds between which days it happened, for an event without a date
 * @param status whether it happened
 * @param allegedBy ids of those who allege it, where the text says who
 * @param mentions the sentences that report it, the fullest one first
 * @param people ids of those who take part
 * @param organisations ids of the bodies that take part
 * @param place id of where
 * @param evidence how the event came by its date, and why its mentions are one event
 */
public record Event(
        String id,
        List<Span> label,
        Optional<String> who,
        Optional<Dating> date,
        Optional<When.Range> bounds,
        Status status,
        List<String> allegedBy,
        List<Report> mentions,
        List<String> people,
        List<String> organisations,
        Optional<String> place,
        Evidence evidence) {
    /** Copies the lists. */
    public Event {
        label = List.copyOf(label);
        allegedBy = List.copyOf(allegedBy);
        mentions = List.copyOf(mentions);
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
    }

    /** Whether an event happened. */
    public enum Status implements Labelled {
        /** The text reports it as a fact. */
        HAPPENED,
        /** The text says that it is to happen. */
        PLANNED,
        /** The text says that it did not happen. */
        DENIED,
        /** The text says that somebody alleges it. */
        ALLEGED;

        private final String label = name().toLowerCase(Locale.ROOT);

        @Override
        public String label() {
            return label;
        }

        /** Returns whether what one text tells so cannot be what another tells otherwise: an allegation can prove true. */
        public boolean contradicts(Status other) {
            return this != other && (this != HAPPENED && this != ALLEGED || other != HAPPENED && other != ALLEGED);
        }
    }

    /**
     * A sentence that reports an event.
     *
     * @param sentence the sentence
     * @param date the words in it that date the event
     */
    public record Report(Span sentence, Optional<Span> date) {}

    /**
     * Returns the label in one line, its pieces joined by an ellipsis; whom a pronoun at its beginning means is added in
     * square brackets, as an editor does.
     */
    public String labelText(String text) {
        StringBuilder out = new StringBuilder();
        for (Span piece : label) {
            out.append(out.length() == 0 ? "" : " … ").append(text, piece.start(), piece.end());
        }
        who.ifPresent(name -> out.insert(pronounEnd(out), " [" + name + "]"));
        return out.toString();
    }

    private static int pronounEnd(CharSequence label) {
        int end = 0;
        while (end < label.length() && Character.isLetter(label.charAt(end))) {
            end++;
        }
        return end;
    }
}
