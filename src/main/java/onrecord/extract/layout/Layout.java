package onrecord.extract.layout;

import java.util.List;
import java.util.Optional;
import onrecord.extract.word.Tokens;
import onrecord.model.Dateline;
import onrecord.model.Dating;
import onrecord.model.Headline;
import onrecord.model.Manuscript;
import onrecord.model.Paragraph;
import onrecord.text.Span;

/**
 * The parts of an article.
 *
 * @param headline the headline, if there is one
 * @param deck the summary below it
 * @param bylines who wrote it
 * @param dateline where and when it was filed; its date, where it has no year, still without one
 * @param dateLine a date on a line of its own above a dateline that names the place
 * @param paragraphs all paragraphs with their roles
 * @param skips what belongs to no sentence (dateline, bylines, and what repeats the headline before them), in text order
 */
public record Layout(
        Optional<Headline> headline,
        Optional<Span> deck,
        List<Span> bylines,
        Optional<Dateline> dateline,
        Optional<Dating> dateLine,
        List<Paragraph> paragraphs,
        List<Span> skips) {
    /** Copies the lists. */
    public Layout {
        bylines = List.copyOf(bylines);
        paragraphs = List.copyOf(paragraphs);
        skips = List.copyOf(skips);
    }

    /** Tells the parts of {@code manuscript} apart. */
    public static Layout of(Manuscript manuscript, Tokens tokens) {
        return Opening.read(manuscript, tokens);
    }
}
