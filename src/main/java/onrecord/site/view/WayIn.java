package onrecord.site.view;

import java.util.List;

/**
 * A way into the articles: by agency, place or subject.
 *
 * @param heading what it goes by
 * @param all the list of all names, with how many there are
 * @param largest the names that have most, with how much they have
 */
public record WayIn(String heading, Link all, List<YearShelf.ShelfLink> largest) {}
