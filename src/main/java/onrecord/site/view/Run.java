package onrecord.site.view;

/**
 * A run of the source's words that are marked alike. The texts of all runs of a paragraph, one after the other, are the
 * paragraph, character for character. Sentences, quoted words and the dateline open and close in proper order: a
 * sentence holds quoted words, never the reverse.
 *
 * @param text the words
 * @param opens whether a sentence, the dateline or quoted words begin here
 * @param closes whether one of these ends behind these words
 * @param sentence number of the sentence that begins here; 0 where none does
 * @param anchor what that sentence is cited by, made of its words; empty where none begins
 * @param near whether that sentence is likely to begin on the same line as the one before
 * @param sentenceEnds whether a sentence ends behind these words
 * @param wireStarts whether the dateline begins here
 * @param wireEnds whether the dateline ends behind these words
 * @param quoteStarts whether words in quotation marks begin here
 * @param quoteEnds whether words in quotation marks end behind these words
 * @param link what these words are: {@code who} (a name), {@code when} (a date), {@code out} (what the copy links to), or empty
 * @param href where a name or date leads; empty where nowhere
 * @param basis the date's basis
 * @param datetime the date's value for {@code <time datetime>}; empty where it has none
 */
public record Run(
        String text,
        boolean opens,
        boolean closes,
        int sentence,
        String anchor,
        boolean near,
        boolean sentenceEnds,
        boolean wireStarts,
        boolean wireEnds,
        boolean quoteStarts,
        boolean quoteEnds,
        String link,
        String href,
        String basis,
        String datetime) {
    /** Creates a run; whether anything begins or ends here follows from the rest. */
    public Run(
            String text,
            int sentence,
            String anchor,
            boolean near,
            boolean sentenceEnds,
            boolean wireStarts,
            boolean wireEnds,
            boolean quoteStarts,
            boolean quoteEnds,
            String link,
            String href,
            String basis,
            String datetime) {
        this(
                text,
                sentence > 0 || wireStarts || quoteStarts,
                sentenceEnds || wireEnds || quoteEnds,
                sentence,
                anchor,
                near,
                sentenceEnds,
                wireStarts,
                wireEnds,
                quoteStarts,
                quoteEnds,
                link,
                href,
                basis,
                datetime);
    }
}
