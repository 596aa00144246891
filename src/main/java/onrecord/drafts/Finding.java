package onrecord.drafts;

import java.util.List;
import java.util.Optional;

/**
 * What came of a quotation.
 *
 * @param line its 1-based line in the draft
 * @param column its 1-based column there
 * @param quotation its words
 * @param speakers whom the draft says to have said it; none where it names nobody, or not clearly
 * @param verdict what came of it
 * @param speaker whether the archive's speaker is the draft's: {@code same}, {@code other}, or {@code unknown} where one names none
 * @param place where it stands, in the earliest article that has it; empty where none has
 * @param differences the words that differ there
 * @param notes what else is to be said of the words there
 * @param others how many other articles have it, too
 */
public record Finding(
        int line,
        int column,
        String quotation,
        List<String> speakers,
        Verdict verdict,
        String speaker,
        Optional<Place> place,
        List<Difference> differences,
        List<String> notes,
        int others) {
    /** Copies the lists. */
    public Finding {
        speakers = List.copyOf(speakers);
        differences = List.copyOf(differences);
        notes = List.copyOf(notes);
    }

    /**
     * A place in an article of the archive.
     *
     * @param article the article's id
     * @param headline its headline
     * @param agency its agency; empty where none is known
     * @param date when it was published, as EDTF; empty where that is not known
     * @param href the address of the sentence in the site
     * @param sentence the number of the sentence
     * @param lastSentence the number of the sentence in which the words end
     * @param words the words there
     * @param quoted whether they stand in quotation marks there
     * @param speakers who said them, by the names of the archive
     * @param basis on what that rests; empty where nobody is said to have said them
     */
    public record Place(
            String article,
            String headline,
            String agency,
            String date,
            String href,
            int sentence,
            int lastSentence,
            String words,
            boolean quoted,
            List<String> speakers,
            String basis) {
        /** Copies the list. */
        public Place {
            speakers = List.copyOf(speakers);
        }
    }
}
