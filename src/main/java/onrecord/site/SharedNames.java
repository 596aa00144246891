package onrecord.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.archive.Speaker;
import onrecord.text.Slug;

/** People who bear one name and are kept apart, where the address of the bare name is free for a page that lists them. */
final class SharedNames {
    private final Map<String, List<Speaker>> byAddress = new LinkedHashMap<>();

    SharedNames(List<Speaker> speakers) {
        for (Speaker speaker : speakers) {
            if (speaker.person()) {
                byAddress
                        .computeIfAbsent(Slug.of(speaker.bareName()), name -> new ArrayList<>(1))
                        .add(speaker);
            }
        }
        byAddress.values().removeIf(bearers -> bearers.size() == 1);
        for (Speaker speaker : speakers) {
            byAddress.remove(speaker.address());
        }
        byAddress.keySet().removeAll(Speaker.LISTS);
    }

    /** Returns those who bear a name, by the address of its page. */
    Map<String, List<Speaker>> byAddress() {
        return byAddress;
    }

    /** Returns the path of the page that lists {@code speaker} with others of the name; empty where there is none. */
    String pathOf(Speaker speaker) {
        String address = speaker.person() && !byAddress.isEmpty() ? Slug.of(speaker.bareName()) : "";
        return byAddress.containsKey(address) ? Links.speaker(address, 1) : "";
    }
}
