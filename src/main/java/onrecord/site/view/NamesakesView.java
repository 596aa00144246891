package onrecord.site.view;

import java.util.List;

/**
 * Those who bear one name and are kept apart, at the address of the bare name.
 *
 * @param frame the frame
 * @param name the name
 * @param introduction why they are apart
 * @param bearers those who bear it, by what the articles call them
 * @param pager the way through a list of several pages
 */
public record NamesakesView(Frame frame, String name, String introduction, List<Bearer> bearers, Pager pager) {
    /**
     * One of them.
     *
     * @param line the speaker in a line
     * @param article the first article that names this one
     * @param source who published it, and when
     */
    public record Bearer(SpeakersView.SpeakerLine line, Link article, String source) {}
}
