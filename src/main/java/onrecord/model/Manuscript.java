package onrecord.model;

import java.util.List;
import onrecord.text.Diagnostic;
import onrecord.text.OffsetMap;
import onrecord.text.Source;

/**
 * One article as read: its words, where they stand in the file, and what stands beside them. No word is changed, left
 * out or added.
 *
 * @param source the file
 * @param text the reading text: for plain text the file itself, else its words without the format's marks
 * @param offsets the way from the reading text back to the file
 * @param blocks the pieces of the reading text in order
 * @param links what of it leads somewhere else, in order
 * @param metadata what side-car and file say about the article
 * @param diagnostics what was wrong in reading it
 */
public record Manuscript(
        Source source,
        String text,
        OffsetMap offsets,
        List<Block> blocks,
        List<Hyperlink> links,
        Metadata metadata,
        List<Diagnostic> diagnostics) {
    /** Copies the lists. */
    public Manuscript {
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        diagnostics = List.copyOf(diagnostics);
    }
}
