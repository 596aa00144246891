package onrecord.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.archive.Speaker;
import onrecord.text.Slug;

/**
 * People who bear one name and are kept apart. The page that lists them has the address of the bare name; where one of them was
 * published alone and keeps that, it lies below it.
 */
final class SharedNames {
    private static final String BELOW = "/names";

    /** By the words of a name: those who bear it. */
    private final Map<String, List<Speaker>> byName = new LinkedHashMap<>();

    private final Set<String> taken = new HashSet<>(Speaker.LISTS);

    SharedNames(List<Speaker> speakers) {
        for (Speaker speaker : speakers) {
            if (speaker.person()) {
                byName.computeIfAbsent(Slug.of(speaker.bareName()), name -> new ArrayList<>(1))
                        .add(speaker);
            }
        }
        byName.values().removeIf(bearers -> bearers.size() == 1);
        for (Speaker speaker : speakers) {
            taken.add(speaker.address());
        }
    }

    /** Returns those who bear a name, by the address of its page. */
    Map<String, List<Speaker>> byAddress() {
        Map<String, List<Speaker>> byAddress = new LinkedHashMap<>();
        byName.forEach((name, bearers) -> byAddress.put(address(name), bearers));
        return byAddress;
    }

    private String address(String name) {
        return taken.contains(name) ? name + BELOW : name;
    }

    /** Returns the path of the page that lists {@code speaker} with others of the name; empty where there is none. */
    String pathOf(Speaker speaker) {
        String name = speaker.person() && !byName.isEmpty() ? Slug.of(speaker.bareName()) : "";
        return byName.containsKey(name) ? Links.speaker(address(name), 1) : "";
    }
}
