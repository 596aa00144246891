package onrecord.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.text.Slug;

/**
 * Links the voices of many articles to speakers. The same full name is the same speaker; a bare surname never links
 * across articles.
 */
final class SpeakerLinks {
    private SpeakerLinks() {}

    /** Gives all speakers that speak somewhere, ordered by the name to sort by. */
    static List<Speaker> link(List<Summary> articles) {
        Map<String, List<Speaker.Appearance>> byName = new LinkedHashMap<>();
        for (int article = 0; article < articles.size(); article++) {
            for (Summary.Voice voice : articles.get(article).voices()) {
                boolean bare = voice.person() && voice.name().indexOf(' ') < 0;
                String key = (voice.person() ? "p " : "o ") + Slug.of(voice.name());
                if (bare) {
                    key += " " + articles.get(article).id();
                }
                byName.computeIfAbsent(key, k -> new ArrayList<>()).add(new Speaker.Appearance(article, voice));
            }
        }
        List<Speaker> speakers = new ArrayList<>();
        Map<String, Integer> taken = new LinkedHashMap<>();
        for (List<Speaker.Appearance> appearances : byName.values()) {
            if (appearances.stream().noneMatch(one -> one.voice().speaks())) {
                continue;
            }
            Summary.Voice first = appearances.get(0).voice();
            String slug = Slug.of(first.name());
            int times = taken.merge(slug, 1, Integer::sum);
            speakers.add(new Speaker(
                    times == 1 ? slug : slug + "-" + times,
                    first.name(),
                    first.sortName(),
                    first.person(),
                    appearances,
                    appearances.size() == 1 ? "" : "The same full name in each article."));
        }
        speakers.sort(Comparator.comparing(Speaker::sortName).thenComparing(Speaker::address));
        return speakers;
    }
}
