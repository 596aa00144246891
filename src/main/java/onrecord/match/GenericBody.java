package onrecord.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.text.Slug;
import onrecord.text.WordList;

/**
 * A body whose name says what it is, and not whose: a foreign ministry, a supreme court, a police, of which each state or town
 * has one.
 *
 * @param kind what it is, in whatever order its words came: {@code foreign ministry}
 * @param place whose it is as its name says, a {@linkplain Nations#key key} where that is one word; empty where it does not
 * @param words the words for that place as they stand; empty where there are none
 * @param ofState whether a state has one; else a town
 */
public record GenericBody(String kind, String place, String words, boolean ofState) {
    private static final Set<String> MODIFIERS = Set.copyOf(WordList.read(GenericBody.class, "office-modifier.txt"));
    private static final Set<String> MORE = Set.of(
            "supreme",
            "constitutional",
            "high",
            "appeals",
            "appeal",
            "central",
            "reserve",
            "election",
            "electoral",
            "air",
            "coast",
            "border",
            "statistics",
            "city",
            "town",
            "county",
            "district",
            "village",
            "police",
            "fire",
            "armed",
            "representatives",
            "finances",
            "religious",
            "emergency",
            "emergencies",
            "civil",
            "navy",
            "army");
    private static final Set<String> OF_STATE = Set.of(
            "foreign",
            "prime",
            "minister",
            "president",
            "premier",
            "chancellor",
            "supreme",
            "defence",
            "defense",
            "finance",
            "interior");
    private static final Set<String> LINKS = Set.of("of", "for", "the", "s", "and");
    private static final Map<String, String> SAME = Map.of(
            "defense",
            "defence",
            "labor",
            "labour",
            "agricultural",
            "agriculture",
            "educational",
            "education",
            "ministries",
            "ministry",
            "financial",
            "finance");

    /** By noun. */
    private static final Map<String, List<Head>> HEADS = new HashMap<>();

    /** A noun, and the words of which one must stand beside it; none where it says enough alone. */
    private record Head(boolean ofState, Set<String> beside) {}

    static {
        for (String line : WordList.read(GenericBody.class, "generic-body.txt")) {
            List<String> words = List.of(line.split(" "));
            HEADS.computeIfAbsent(words.get(0), none -> new ArrayList<>(1))
                    .add(new Head(words.get(1).equals("state"), Set.copyOf(words.subList(2, words.size()))));
        }
    }

    /** Returns what {@code name} says; empty where it is a name of its own. */
    public static Optional<GenericBody> of(String name) {
        String[] words = name.split("[ ’']+");
        List<String> kind = new ArrayList<>(3);
        List<String> place = new ArrayList<>(1);
        boolean head = false;
        for (String word : words) {
            String plain = plain(word);
            if (HEADS.containsKey(plain) || MODIFIERS.contains(plain) || MORE.contains(plain)) {
                head |= HEADS.containsKey(plain);
                if (!plain.equals("affairs") && !kind.contains(plain)) {
                    kind.add(plain);
                }
            } else if (!LINKS.contains(plain)) {
                place.add(word);
            }
        }
        if (!head || !areTogether(words, place)) {
            return Optional.empty();
        }
        for (String word : kind) {
            for (Head one : HEADS.getOrDefault(word, List.of())) {
                if (one.beside().isEmpty()
                        || kind.stream()
                                .anyMatch(other ->
                                        !other.equals(word) && one.beside().contains(other))) {
                    Collections.sort(kind);
                    return Optional.of(new GenericBody(
                            String.join(" ", kind), key(place), String.join(" ", place), one.ofState()));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns whether only states have what a word, in small letters, names, or stands before. */
    public static boolean isOfState(String word) {
        return OF_STATE.contains(word);
    }

    /** Returns whether a word, in small letters, says what a body does, and not whose it is. */
    public static boolean isModifier(String word) {
        return HEADS.containsKey(word) || MODIFIERS.contains(word) || MORE.contains(word);
    }

    private static String plain(String word) {
        String slug = Slug.of(word);
        return SAME.getOrDefault(slug, slug);
    }

    /** Returns whether the words of the place have a capital each and follow each other, three at most. */
    private static boolean areTogether(String[] words, List<String> place) {
        if (place.isEmpty()) {
            return true;
        }
        String all = String.join(" ", words);
        return place.size() <= 3
                && all.contains(String.join(" ", place))
                && place.stream()
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0)) && Nations.isWritten(word));
    }

    /** Returns what stands for the place in keys: of one word what its nation’s words have in common. */
    public static String key(List<String> place) {
        return place.size() == 1
                ? Nations.key(place.get(0))
                : Slug.of(String.join(" ", place)).replace("unnamed", "");
    }
}
