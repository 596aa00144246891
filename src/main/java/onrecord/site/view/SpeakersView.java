package onrecord.site.view;

import java.util.List;

/**
 * A list of speakers, or of sources without a name.
 *
 * @param frame the frame
 * @param heading title of the list
 * @param introduction what is in it
 * @param asks whether there is a box to find a speaker by name or title: on the overview
 * @param letters the scripts that the box needs, by what they are called, with a space between two; empty where there is one
 *     only
 * @param mostQuoted those quoted most; on the overview only, where there are more speakers than these
 * @param sections the people and the bodies, apart
 * @param unnamed the sources without a name
 * @param unnamedHref the list of sources without a name; empty where there are none, and on that list
 * @param unnamedCount how many there are, in words
 * @param pager the way through a list of several pages
 */
public record SpeakersView(
        Frame frame,
        String heading,
        String introduction,
        boolean asks,
        String letters,
        List<SpeakerLine> mostQuoted,
        List<SpeakerShelf> sections,
        List<UnnamedLine> unnamed,
        String unnamedHref,
        String unnamedCount,
        Pager pager) {
    /**
     * Speakers of one kind.
     *
     * @param id its address on the page
     * @param heading what they are
     * @param speakers the speakers, by name
     * @param letters the lists by letter, where there are too many for one page
     */
    public record SpeakerShelf(
            String id, String heading, List<SpeakerLine> speakers, List<YearShelf.ShelfLink> letters) {}

    /**
     * A speaker in a list.
     *
     * @param name the name
     * @param href the page
     * @param titles titles as the articles give them
     * @param facts how often quoted and paraphrased, in words
     */
    public record SpeakerLine(String name, String href, String titles, String facts) {}

    /**
     * Sources of one description.
     *
     * @param description the words of the articles
     * @param facts how often quoted and paraphrased, in words
     * @param places the latest articles, at the sentence in which such a source speaks
     * @param more how many further articles there are, in words; empty where there are none
     */
    public record UnnamedLine(String description, String facts, List<Link> places, String more) {}
}
