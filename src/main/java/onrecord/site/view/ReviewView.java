package onrecord.site.view;

import java.util.List;

/**
 * The list of what people should look at first.
 *
 * @param frame the frame
 * @param kinds kinds of doubt, those first that hide most; empty where nothing is in doubt
 */
public record ReviewView(Frame frame, List<Doubted> kinds) {
    /**
     * What is in doubt for one reason.
     *
     * @param heading how many there are of what, in words
     * @param hint what mends it
     * @param items the first of them
     * @param more how many further there are, in words; empty where all are shown
     */
    public record Doubted(String heading, String hint, List<DoubtedItem> items, String more) {}

    /**
     * Something in doubt.
     *
     * @param links where it stands: the sentence of an article, or the pages of speakers
     * @param words the source's words; empty for a whole article and for speakers
     * @param place the file that it stands in
     * @param stub the lines that mend it; empty where its page makes them
     */
    public record DoubtedItem(List<Link> links, String words, String place, String stub) {}
}
