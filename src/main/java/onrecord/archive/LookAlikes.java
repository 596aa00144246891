package onrecord.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.match.Namesakes;
import onrecord.model.Authority;
import onrecord.text.Slug;

/**
 * Speakers whose names could be those of one and the same, for people to decide: the same surname with given names that go
 * together, the name of one within that of the other, and equal names that were kept apart.
 */
public final class LookAlikes {
    /** So many titles of one person are looked at. */
    private static final int MANY = 30;

    private final Entries entries;
    private final List<Summary> articles;
    private final Namesakes offices = new Namesakes();
    private final List<Pair> pairs = new ArrayList<>();

    /** Pairs of names that are in the list: two whose names say the same need not be told of again. */
    private final Set<String> listed = new HashSet<>();

    private LookAlikes(Archive archive, Authority authority) {
        this.articles = archive.articles();
        this.entries = new Entries(authority.people());
    }

    /**
     * Two who look like one.
     *
     * @param one the one with the longer name
     * @param other the other one
     * @param shared how many words their names share
     * @param office whether articles give both one office
     */
    public record Pair(Speaker one, Speaker other, int shared, boolean office) {}

    /** A speaker with the words of its name, in small letters without accents. */
    private record Named(Speaker speaker, List<String> words) {
        static Named of(Speaker speaker) {
            return new Named(speaker, List.of(Slug.of(speaker.plainName()).split("-")));
        }

        String surname() {
            return words.get(words.size() - 1);
        }

        boolean isBareSurname() {
            return words.size() == 1;
        }

        List<String> middle() {
            return words.size() < 3 ? List.of() : words.subList(1, words.size() - 1);
        }
    }

    /** Returns those that {@code authority} does not tell apart, the ones with most words in common first. */
    public static List<Pair> of(Archive archive, Authority authority) {
        LookAlikes found = new LookAlikes(archive, authority);
        Map<String, List<Named>> byName = new LinkedHashMap<>();
        Map<String, List<Named>> bySurname = new LinkedHashMap<>();
        for (Speaker speaker : archive.speakers()) {
            Named named = Named.of(speaker);
            byName.computeIfAbsent(String.join("-", named.words()), none -> new ArrayList<>(1))
                    .add(named);
            if (speaker.person()) {
                bySurname
                        .computeIfAbsent(named.surname(), none -> new ArrayList<>(1))
                        .add(named);
            }
        }
        byName.values().forEach(found::namesakes);
        byName.values().forEach(all -> found.within(all.get(0), byName));
        bySurname.values().forEach(found::relatives);
        found.pairs.sort(
                Comparator.comparing(Pair::office).thenComparing(Pair::shared).reversed());
        return found.pairs;
    }

    /** Adds those of one name. A bare surname in two articles says nothing of one person. */
    private void namesakes(List<Named> all) {
        for (Named other : all.subList(1, all.size())) {
            if (!all.get(0).isBareSurname()
                    || all.get(0).speaker().person() != other.speaker().person()) {
                add(all.get(0), other);
            }
        }
    }

    /** Adds those whose name of two words or more stands within a longer one. */
    private void within(Named longer, Map<String, List<Named>> byName) {
        List<String> words = longer.words();
        for (int start = 0; start < words.size(); start++) {
            for (int end = start + 2; end <= words.size(); end++) {
                List<Named> found = byName.get(String.join("-", words.subList(start, end)));
                if (end - start < words.size()
                        && found != null
                        && found.get(0).speaker().person() == longer.speaker().person()) {
                    add(longer, found.get(0));
                }
            }
        }
    }

    /** Adds those of one surname whose given names go together. */
    private void relatives(List<Named> all) {
        for (int i = 0; i < all.size(); i++) {
            for (Named other : all.subList(i + 1, all.size())) {
                if (goTogether(all.get(i), other)) {
                    add(all.get(i), other);
                }
            }
        }
    }

    private static boolean goTogether(Named one, Named other) {
        if (one.words().equals(other.words())) {
            return false;
        }
        if (one.isBareSurname() || other.isBareSurname()) {
            return true;
        }
        boolean middle = one.middle().isEmpty()
                || other.middle().isEmpty()
                || agree(one.middle().get(0), other.middle().get(0));
        return middle && agree(one.words().get(0), other.words().get(0));
    }

    /** Returns whether one is the other, or its initial. */
    private static boolean agree(String one, String other) {
        return one.equals(other)
                || one.length() == 1 && other.startsWith(one)
                || other.length() == 1 && one.startsWith(other);
    }

    private boolean shareOffice(Speaker one, Speaker other) {
        return titles(one).anyMatch(title -> titles(other).anyMatch(held -> offices.areOneOffice(title, held)));
    }

    private static Stream<String> titles(Speaker speaker) {
        return speaker.appearances().stream()
                .flatMap(one -> one.voice().titles().stream())
                .distinct()
                .limit(MANY);
    }

    private void add(Named one, Named other) {
        boolean longer = one.words().size() > other.words().size()
                || one.words().size() == other.words().size()
                        && one.speaker().name().length()
                                >= other.speaker().name().length();
        Speaker full = longer ? one.speaker() : other.speaker();
        Speaker brief = longer ? other.speaker() : one.speaker();
        // namesakes are told apart by their addresses alone
        String names = one.words().equals(other.words())
                ? full.address() + " " + brief.address()
                : Slug.of(full.name()) + " " + Slug.of(brief.name());
        if (!entries.tellsApart(full, brief, articles) && listed.add(names)) {
            List<String> shared = new ArrayList<>(one.words());
            shared.retainAll(other.words());
            pairs.add(new Pair(full, brief, shared.size(), shareOffice(full, brief)));
        }
    }

    /**
     * Returns the people who may be several: those whose offices in different towns are not one, and those whose names were
     * joined by their forms; those first of whom most speaks for it. Those that {@code authority} speaks of are known.
     */
    public static List<Speaker> mixtures(Archive archive, Authority authority) {
        Entries entries = new Entries(authority.people());
        Namesakes offices = new Namesakes();
        List<Mixture> found = new ArrayList<>();
        for (Speaker speaker : archive.speakers()) {
            if (speaker.person()
                    && !speaker.isEntered()
                    && entries.named(Slug.of(speaker.name())).isEmpty()
                    && speaker.appearances().size() > 1) {
                int reasons = conflicts(speaker, archive.articles(), offices)
                        + (int) speaker.rules().stream()
                                .filter(PeopleRules::isLoose)
                                .count();
                if (reasons > 0) {
                    found.add(new Mixture(speaker, reasons));
                }
            }
        }
        found.sort(Comparator.comparing(Mixture::reasons).reversed());
        return found.stream().map(Mixture::speaker).toList();
    }

    /** Somebody who may be several, and how much speaks for it. */
    private record Mixture(Speaker speaker, int reasons) {}

    /** Returns how many pairs of its titles are of two offices in two towns. */
    private static int conflicts(Speaker speaker, List<Summary> articles, Namesakes offices) {
        Map<String, Set<String>> towns = new LinkedHashMap<>();
        for (Speaker.Appearance one : speaker.appearances()) {
            for (String title : one.voice().titles()) {
                if (towns.size() < MANY && offices.isOffice(title)) {
                    towns.computeIfAbsent(title, none -> new HashSet<>())
                            .addAll(articles.get(one.article()).filedAt());
                }
            }
        }
        int conflicts = 0;
        List<String> titles = List.copyOf(towns.keySet());
        for (int i = 0; i < titles.size(); i++) {
            for (int j = i + 1; j < titles.size(); j++) {
                Set<String> here = towns.getOrDefault(titles.get(i), Set.of());
                Set<String> there = towns.getOrDefault(titles.get(j), Set.of());
                boolean apart = !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there);
                conflicts += apart && !offices.areOneOffice(titles.get(i), titles.get(j)) ? 1 : 0;
            }
        }
        return conflicts;
    }

    /**
     * Returns the bodies that are named by a common noun alone, such as “the committee”, which may be another one in each
     * article. Those that {@code authority} speaks of are known.
     */
    public static List<Speaker> genericBodies(Archive archive, Authority authority) {
        Entries entries = new Entries(authority.people());
        Set<String> heads = new HashSet<>();
        for (Speaker speaker : archive.speakers()) {
            List<String> words = Named.of(speaker).words();
            if (!speaker.person() && words.size() > 1) {
                heads.add(words.get(words.size() - 1));
            }
        }
        return archive.speakers().stream()
                .filter(speaker -> !speaker.person()
                        && !speaker.isEntered()
                        && entries.named(Slug.of(speaker.name())).isEmpty())
                .filter(speaker -> isGeneric(speaker.name(), heads))
                .toList();
    }

    /** Returns whether a name has no capitals, or is one word that is the noun of a longer name elsewhere. */
    private static boolean isGeneric(String name, Set<String> heads) {
        List<String> words = new ArrayList<>(Arrays.asList(name.split(" ")));
        words.removeAll(List.of("the", "The"));
        boolean common = words.stream().allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
        return common
                || words.size() == 1
                        && !words.get(0).equals(words.get(0).toUpperCase(Locale.ROOT))
                        && heads.contains(Slug.of(words.get(0)));
    }
}
