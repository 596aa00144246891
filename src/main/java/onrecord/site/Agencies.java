package onrecord.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import onrecord.archive.Summary;
import onrecord.text.Slug;

/**
 * The agencies of an archive with their addresses. Names that differ in nothing but case and spaces are of one agency. Where
 * several others have one slug, that which is spelt as the slug has it, else the first by name; the rest have what stands for
 * their names behind it, so that what comes and goes beside them does not move them.
 */
final class Agencies {
    /** Slugs that no agency has alone: lists lie there. */
    private static final String LIST = "index";

    private final List<Agency> all = new ArrayList<>();
    private final Map<String, Agency> bySpelling = new HashMap<>();

    /**
     * An agency.
     *
     * @param name the spelling that most of its articles have
     * @param address its address below {@code agencies/}, without ending
     * @param feed the path of its feed; empty where no article can stand in one
     * @param articles its articles, in the archive's order
     */
    record Agency(String name, String address, String feed, List<Summary> articles) {}

    /** Collects the agencies of {@code articles}, which are in the archive's order. */
    Agencies(List<Summary> articles) {
        Map<String, String> keys = new HashMap<>();
        Map<String, List<Summary>> byKey = new HashMap<>();
        for (Summary article : articles) {
            article.agency().ifPresent(name -> byKey.computeIfAbsent(
                            keys.computeIfAbsent(name, Agencies::key), none -> new ArrayList<>())
                    .add(article));
        }
        Map<String, List<String>> bySlug = new TreeMap<>();
        byKey.keySet().stream().sorted().forEach(key -> bySlug.computeIfAbsent(Slug.of(key), none -> new ArrayList<>(1))
                .add(key));
        Map<String, Agency> agencies = new HashMap<>();
        bySlug.forEach((slug, names) -> {
            String plain = slug.replace('-', ' ');
            String first = names.contains(plain) ? plain : names.get(0);
            for (String key : names) {
                boolean alone = key.equals(first) && !slug.equals(LIST);
                String address =
                        Slug.cut(alone ? slug : slug + "-" + HexFormat.of().toHexDigits(key.hashCode()));
                Agency agency = agency(address, byKey.getOrDefault(key, List.of()));
                agencies.put(key, agency);
                all.add(agency);
            }
        });
        keys.forEach((name, key) -> bySpelling.put(name, agencies.get(key)));
    }

    private static Agency agency(String address, List<Summary> articles) {
        String feed = articles.stream().anyMatch(Feeds::isDated) ? "agencies/" + address + ".xml" : "";
        return new Agency(name(articles), address, feed, List.copyOf(articles));
    }

    /** Returns what all spellings of a name have in common. */
    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Returns the spelling that most articles have, of as many the first in the order of characters. */
    private static String name(List<Summary> articles) {
        Map<String, Integer> spellings = new HashMap<>();
        articles.forEach(one -> spellings.merge(one.agency().orElseThrow(), 1, Integer::sum));
        return spellings.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    /** Returns all, by address. */
    List<Agency> all() {
        return all;
    }

    /** Returns the agency of an article; empty where none is named. */
    Optional<Agency> of(Summary article) {
        return article.agency().map(bySpelling::get);
    }
}
