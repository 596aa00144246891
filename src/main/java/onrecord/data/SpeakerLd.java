package onrecord.data;

import java.util.List;
import java.util.Map;

/** Somebody who speaks, or a body, as schema.org describes them, in JSON-LD. */
public final class SpeakerLd {
    private SpeakerLd() {}

    /**
     * Returns the JSON-LD of the page of a speaker. It may stand in a script element: {@code <} is escaped.
     *
     * @param person whether it is a person
     * @param titles what the person is; a body has none
     * @param links pages about the same elsewhere, as the archive's editors give them
     * @param url the page's address on the web; empty where that is not known
     */
    public static String of(String name, boolean person, List<String> titles, List<String> links, String url) {
        Map<String, Object> speaker = NewsArticleLd.named(person ? "Person" : "Organization", name);
        if (person && !titles.isEmpty()) {
            speaker.put("jobTitle", titles);
        }
        if (!links.isEmpty()) {
            speaker.put("sameAs", links);
        }
        Map<String, Object> page = NewsArticleLd.typed("ProfilePage");
        page.put("@context", "https://schema.org");
        if (!url.isEmpty()) {
            page.put("url", url);
        }
        page.put("mainEntity", speaker);
        return Json.inScript(page);
    }
}
