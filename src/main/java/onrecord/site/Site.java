package onrecord.site;

import java.util.stream.Stream;
import onrecord.archive.Archive;
import onrecord.model.Settings;

/** Turns an {@link Archive} into the pages of its site. */
public final class Site {
    private Site() {}

    /**
     * Gives all files of the site but {@code data/SHA256SUMS}, lazily: a page is made when it is asked for, and may be
     * forgotten as soon as it is written. The order is the same for the same archive.
     *
     * @param articles gives back the articles that {@code archive} was made of
     */
    public static Stream<Page> pages(Archive archive, Articles articles, Settings settings) {
        return Stream.of();
    }
}
