package onrecord.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.extract.word.Tokens;
import onrecord.model.Block;
import onrecord.model.Dateline;
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
 * @param paragraphs all paragraphs with their roles
 * @param skips what belongs to no sentence (dateline, bylines), in text order
 */
public record Layout(
        Optional<Headline> headline,
        Optional<Span> deck,
        List<Span> bylines,
        Optional<Dateline> dateline,
        List<Paragraph> paragraphs,
        List<Span> skips) {

    /** Tells the parts of {@code manuscript} apart. */
    public static Layout of(Manuscript manuscript, Tokens tokens) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : manuscript.blocks()) {
            paragraphs.add(new Paragraph(block.span(), Paragraph.Role.BODY));
        }
        return new Layout(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), paragraphs, List.of());
    }
}
