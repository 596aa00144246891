package onrecord.site.view;

import java.util.List;

/**
 * A list of the names that articles are filed under.
 *
 * @param frame the frame
 * @param heading title of the list
 * @param introduction what is in it
 * @param names the names, in the order of the alphabet, each with how much it has; none where there are lists by letter
 * @param letters the lists by first letter
 * @param pager the way through a list of several pages
 */
public record HeadingsView(
        Frame frame,
        String heading,
        String introduction,
        List<YearShelf.ShelfLink> names,
        List<YearShelf.ShelfLink> letters,
        Pager pager) {}
