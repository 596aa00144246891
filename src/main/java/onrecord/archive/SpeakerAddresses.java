package onrecord.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import onrecord.model.PublishedAddress;
import onrecord.model.PublishedAddress.Kind;
import onrecord.text.Slug;

/**
 * Gives those who speak their addresses. Who was published keeps an address, whatever name becomes the fullest one and whoever
 * else turns out to bear it: an address is known by an article and the name in it. Where two are found to be one, the
 * address that was published first stays, and the other leads to it.
 */
final class SpeakerAddresses {
    /** What was published, by article; each by its place in the order of publication. */
    private final Map<String, Map<Integer, PublishedAddress>> byArticle = new HashMap<>();

    private final Map<Integer, PublishedAddress> lost = new TreeMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> taken = new HashSet<>(Speaker.LISTS);

    /** By speaker: the places of its addresses. */
    private final List<List<Integer>> known = new ArrayList<>();

    private final List<PublishedAddress> published = new ArrayList<>();

    private SpeakerAddresses(List<Summary> articles, List<PublishedAddress> remembered) {
        Map<String, String> renamed = new HashMap<>();
        articles.forEach(article -> article.aliases().forEach(alias -> renamed.put(alias, article.id())));
        for (PublishedAddress row : remembered) {
            if (row.kind() == Kind.PERSON || row.kind() == Kind.BODY) {
                int place = published.size();
                published.add(row);
                places.put(row.address(), place);
                taken.add(row.name());
                lost.put(place, row);
                byArticle
                        .computeIfAbsent(renamed.getOrDefault(row.of(), row.of()), none -> new TreeMap<>())
                        .put(place, row);
            }
        }
    }

    /** Returns the speakers in their order, each with an address that no other has; what several ask for goes to the first. */
    static List<Speaker> settle(List<Speaker> speakers, List<Summary> articles, List<PublishedAddress> remembered) {
        SpeakerAddresses addresses = new SpeakerAddresses(articles, remembered);
        for (Speaker speaker : speakers) {
            List<Integer> places = new ArrayList<>(1);
            for (Speaker.Appearance one : speaker.appearances()) {
                addresses.find(one.voice(), articles.get(one.article()).id(), places);
            }
            addresses.known.add(places);
        }
        addresses.findLost(speakers);
        List<Speaker> settled = new ArrayList<>(speakers.size());
        for (int i = 0; i < speakers.size(); i++) {
            settled.add(addresses.settle(speakers.get(i), addresses.known.get(i)));
        }
        return settled;
    }

    private void find(EntitySummary voice, String article, List<Integer> places) {
        byArticle.getOrDefault(article, Map.of()).forEach((place, row) -> {
            // of what kind it is, people.yaml can say otherwise
            boolean same =
                    row.knownBy().equals(voice.name()) || Slug.of(row.knownBy()).equals(Slug.of(voice.name()));
            if (same && lost.remove(place) != null) {
                places.add(place);
            }
        });
    }

    private static Kind kind(boolean person) {
        return person ? Kind.PERSON : Kind.BODY;
    }

    /**
     * Looks for those whose article is gone or names them no more: by their name where one bears it who has no address yet, and
     * for an address that led to another by that.
     */
    private void findLost(List<Speaker> speakers) {
        if (lost.isEmpty()) {
            return;
        }
        Map<String, List<Integer>> byName = new HashMap<>();
        for (int i = 0; i < speakers.size(); i++) {
            Speaker speaker = speakers.get(i);
            if (known.get(i).isEmpty()) {
                byName.computeIfAbsent(named(kind(speaker.person()), speaker.name()), none -> new ArrayList<>(1))
                        .add(i);
            }
        }
        Map<Integer, List<Integer>> owners = new HashMap<>();
        known.forEach(own -> own.forEach(place -> owners.put(place, own)));
        lost.forEach((place, row) -> {
            List<Integer> same = byName.getOrDefault(named(row.kind(), row.knownBy()), List.of());
            List<Integer> led = owners.get(places.getOrDefault(row.leadsTo(), -1));
            if (led != null) {
                led.add(place);
            } else if (!same.isEmpty()) {
                List<Integer> own = known.get(same.remove(0));
                own.add(place);
                owners.put(place, own);
            }
        });
    }

    private static String named(Kind kind, String name) {
        return kind.label() + " " + Slug.of(name);
    }

    private Speaker settle(Speaker speaker, List<Integer> places) {
        List<String> own = new ArrayList<>(1);
        Collections.sort(places);
        places.forEach(place -> own.add(published.get(place).name()));
        if (own.isEmpty()) {
            String address = speaker.address();
            for (int number = 2; !taken.add(address); number++) {
                address = speaker.address() + "-" + number;
            }
            own.add(address);
        }
        return speaker.at(own.get(0), own.subList(1, own.size()));
    }
}
