package onrecord.site.view;

import java.util.List;

/**
 * A list of speakers.
 *
 * @param frame the frame
 * @param heading title of the list
 * @param introduction what is in it
 * @param speakers the speakers, by name
 * @param letters the lists by letter, where there are too many speakers for one page
 * @param pager the way through a list of several pages
 */
public record SpeakersView(
        Frame frame,
        String heading,
        String introduction,
        List<SpeakerLine> speakers,
        List<YearShelf.ShelfLink> letters,
        Pager pager) {
    /**
     * A speaker in a list.
     *
     * @param name the name
     * @param href the page
     * @param titles titles as the articles give them
     * @param facts how often quoted and paraphrased, in words
     */
    public record SpeakerLine(String name, String href, String titles, String facts) {}
}
