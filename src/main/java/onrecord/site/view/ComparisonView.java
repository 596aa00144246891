package onrecord.site.view;

import java.util.List;

/**
 * Reports of several agencies of one event, side by side.
 *
 * @param frame the frame
 * @param heading title of the page
 * @param label what happened, in the words of the first report
 * @param date its date as the timeline has it; without text where it has none
 * @param reason why the reports are taken for one event
 * @param timeline the event on the timeline
 * @param reports the reports, in the archive's order
 * @param more how many further reports there are, in words; empty where all are here
 */
public record ComparisonView(
        Frame frame,
        String heading,
        String label,
        DateText date,
        String reason,
        Link timeline,
        List<SideReport> reports,
        String more) {
    /**
     * A report.
     *
     * @param agency who published it; empty where nobody is named
     * @param headline headline of its article
     * @param href its article
     * @param place where it was filed; empty where no place is given
     * @param filed when it was published
     * @param told the date that it gives for the event; without text where it gives none
     * @param before the sentence before; empty where there is none
     * @param sentence the sentence that reports it, cut where figures begin and end
     * @param after the sentence behind it; empty where there is none
     * @param language BCP 47 tag of these words
     * @param number which sentence it is, in words
     * @param sentenceHref that sentence
     * @param differences what it tells otherwise than the others, in whole sentences
     * @param quotesHeading on which day that was said; empty where nothing was
     * @param quotes what is said in it on the day of the event, or else on that of the article: who, and in which sentence
     */
    public record SideReport(
            String agency,
            String headline,
            String href,
            String place,
            DateText filed,
            DateText told,
            String before,
            List<FigurePiece> sentence,
            String after,
            String language,
            String number,
            String sentenceHref,
            List<String> differences,
            String quotesHeading,
            List<Link> quotes) {}

    /**
     * A piece of a sentence.
     *
     * @param text the words
     * @param own whether it is a figure that no other report gives
     */
    public record FigurePiece(String text, boolean own) {}
}
