package onrecord.drafts;

import java.util.List;
import java.util.Optional;
import onrecord.model.Basis;

/**
 * What an article has of a quotation.
 *
 * @param article its id
 * @param exact whether it is word for word the same, but for what the quotation says it changed
 * @param inMarks whether the words stand in quotation marks there
 * @param whole whether they are all that stands in one pair of marks, or sentences of it
 * @param sentence the number of the sentence in which they begin
 * @param lastSentence the number of the one in which they end
 * @param words the words as they stand there
 * @param ids the ids of who said them, in the article
 * @param voices who said them, by the article
 * @param basis on what that rests; empty where nobody is said to have said them
 * @param likeness how alike they are, from 0 to 1
 * @param differences the words that differ
 * @param notes what differs besides the words
 */
record Match(
        String article,
        boolean exact,
        boolean inMarks,
        boolean whole,
        int sentence,
        int lastSentence,
        String words,
        List<String> ids,
        List<Voice> voices,
        Optional<Basis> basis,
        double likeness,
        List<Difference> differences,
        List<String> notes) {
    /** Copies the lists. */
    Match {
        ids = List.copyOf(ids);
        voices = List.copyOf(voices);
        differences = List.copyOf(differences);
        notes = List.copyOf(notes);
    }

    /** Returns the same with those who said it as the archive knows them. */
    Match by(List<Voice> known) {
        return new Match(
                article,
                exact,
                inMarks,
                whole,
                sentence,
                lastSentence,
                words,
                ids,
                known,
                basis,
                likeness,
                differences,
                notes);
    }
}
