package onrecord.drafts;

import java.util.List;
import onrecord.drafts.Words.Word;

/**
 * A quotation of a draft.
 *
 * @param line its 1-based line in the file
 * @param column its 1-based column there
 * @param text the reading text of the draft
 * @param words its words, without those that say who speaks
 * @param shown its words as they stand, without the marks around them
 * @param speakers whom the draft says to have said it, as far as that is no guess
 */
record Quotation(int line, int column, String text, List<Word> words, String shown, List<Voice> speakers) {
    /** Copies the lists. */
    Quotation {
        words = List.copyOf(words);
        speakers = List.copyOf(speakers);
    }

    /** Returns how many words it has that are the speaker's. */
    int length() {
        return (int) words.stream().filter(word -> !word.bracketed()).count();
    }

    /** Returns whether it says somewhere that words were left out or put in. */
    boolean isEdited() {
        return words.stream().anyMatch(word -> word.bracketed() || word.afterGap());
    }
}
