package onrecord.site.view;

import java.util.List;

/**
 * Something that a speaker is reported to have said.
 *
 * @param id its address on the page
 * @param kind {@code direct} (whole sentences in quotation marks), {@code partial} (words in quotation marks inside a
 *     reported clause), {@code indirect} (paraphrase) or {@code about} (the text says that somebody spoke, not what)
 * @param kinds what a filter finds it by: its kind, and for a paraphrase those of the quoted words in it
 * @param basis {@code stated}, {@code inferred} or {@code uncertain}
 * @param date when it was said, or when the article was published
 * @param whom those it was said to
 * @param occasion the words that tell the occasion; empty where there are none
 * @param paragraphs its words: those of the speaker alone for {@code direct}, else the sentence around them
 * @param rest how many more words it has, in words; empty where all are shown
 * @param sentence which sentence of the article it is, in words
 * @param href that sentence
 * @param saying kind and basis in words
 * @param question what the reason answers; empty where there is no more to say
 * @param reason the reason, in whole sentences
 * @param source the article
 */
public record QuoteCard(
        String id,
        String kind,
        List<String> kinds,
        String basis,
        DateText date,
        List<Link> whom,
        String occasion,
        List<Words> paragraphs,
        String rest,
        String sentence,
        String href,
        String saying,
        String question,
        String reason,
        SourceLine source) {
    /**
     * The source's words in three parts.
     *
     * @param before what stands before the speaker's words
     * @param said the words of the speaker, or their paraphrase, cut where words quoted in it begin and end
     * @param after what stands behind them
     */
    public record Words(String before, List<Piece> said, String after) {}

    /**
     * A piece of what was said.
     *
     * @param text the words
     * @param quoted whether these are words in quotation marks inside a paraphrase
     */
    public record Piece(String text, boolean quoted) {}
}
