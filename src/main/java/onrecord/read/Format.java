package onrecord.read;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import onrecord.model.Block;
import onrecord.model.Hyperlink;
import onrecord.model.Metadata;
import onrecord.text.OffsetMap;
import onrecord.text.Source;
import onrecord.text.Span;

/** Reads one format of seed. A new one is a class and a line in {@link SeedReader}. */
interface Format {
    /** Says which format this is. */
    Source.SourceFormat format();

    /** Returns the endings of names that such files can have, in lower case and with the period. */
    List<String> endings();

    /**
     * Returns whether a file is in this format. Of several that accept a file the first in the list reads it.
     *
     * @param name the file's name in lower case
     * @param text the decoded file, for formats whose files share an ending
     */
    default boolean accepts(String name, String text) {
        return endings().stream().anyMatch(name::endsWith);
    }

    /**
     * Reads a decoded file.
     *
     * @param text the file
     * @param newsroom the zone by whose days times are dated; empty where it is not known
     * @param problems takes what is wrong in it
     * @return its items in order, no two of one key; none where it cannot be used, and the problems say why
     */
    List<Item> read(String text, Optional<ZoneId> newsroom, Problems problems);

    /**
     * One story of a file.
     *
     * @param key what it is called in its file, whatever else is in it; empty where the file is one story
     * @param span its piece of the file; empty where the file is one story
     * @param draft what was read
     */
    record Item(String key, Span span, Draft draft) {
        /** Creates what a file is that holds one story. */
        static List<Item> only(Draft draft) {
            return List.of(new Item("", new Span(0, 0), draft));
        }
    }

    /**
     * What a format makes of a story.
     *
     * @param text the reading text
     * @param offsets the way back from it to the file
     * @param blocks its pieces in order
     * @param links what of it leads somewhere else, in order
     * @param metadata what the file says of the story
     */
    record Draft(String text, OffsetMap offsets, List<Block> blocks, List<Hyperlink> links, Metadata metadata) {
        /** Creates a draft without links. */
        Draft(String text, OffsetMap offsets, List<Block> blocks, Metadata metadata) {
            this(text, offsets, blocks, List.of(), metadata);
        }
    }
}
