package onrecord.site;

import java.util.List;
import java.util.stream.Stream;

/** The files of the theme that are published as they are. */
final class Assets {
    private static final List<String> NAMES = List.of(
            "site.css",
            "site.js",
            "query.js",
            "index.js",
            "evaluate.js",
            "search.js",
            "quotes.js",
            "speakers.js",
            "timeline.js",
            "correct.js",
            "cite.js");

    private Assets() {}

    static Stream<Page> pages() {
        return NAMES.stream().map(name -> new Page(name, Page.UNKNOWN, () -> new Page.Asset(name)));
    }
}
