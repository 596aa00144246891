package onrecord.model;

import java.util.List;
import java.util.Optional;
import onrecord.text.Span;

/**
 * The line that says where and when a story was filed, and by which agency.
 *
 * @param span all of it, with its separator
 * @param places where it was filed; none where the line gives none
 * @param date when it was filed; empty where the line gives no date
 * @param agency name of the agency as printed; empty where the line gives none
 * @param evidence which rule read it
 */
public record Dateline(
        Span span, List<FiledAt> places, Optional<Dating> date, Optional<String> agency, Evidence evidence) {
    /** Copies the list. */
    public Dateline {
        places = List.copyOf(places);
    }

    /**
     * A place in a dateline.
     *
     * @param name the place in title case: {@code Moscow}
     * @param region the region, state or country that the line adds, as printed; or empty
     * @param span the place's own words, without the region
     */
    public record FiledAt(String name, String region, Span span) {}
}
