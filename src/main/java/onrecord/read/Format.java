package onrecord.read;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import onrecord.model.Block;
import onrecord.model.Metadata;
import onrecord.text.OffsetMap;
import onrecord.text.Source;

/** Reads one format of seed. */
interface Format {
    /** Says which format this is. */
    Source.SourceFormat format();

    /** Returns the file endings, in lower case and with the period. */
    List<String> endings();

    /**
     * Reads a decoded file.
     *
     * @param text the file
     * @param newsroom the zone by whose days times are dated; empty where it is not known
     * @param problems takes what is wrong in it
     * @return what was read; empty where it cannot be used, and the problems say why
     */
    Optional<Draft> read(String text, Optional<ZoneId> newsroom, Problems problems);

    /**
     * What a format makes of a file.
     *
     * @param text the reading text
     * @param offsets the way back from it to the file
     * @param blocks its pieces in order
     * @param metadata what the file says of itself
     */
    record Draft(String text, OffsetMap offsets, List<Block> blocks, Metadata metadata) {}
}
