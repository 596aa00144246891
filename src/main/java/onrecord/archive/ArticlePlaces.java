package onrecord.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.match.GenericBody;
import onrecord.match.Namesakes;
import onrecord.match.Nations;
import onrecord.model.Rule;
import onrecord.text.Slug;

/**
 * Which state an article is about, and where it was filed. Which words are states, the archive says itself: they stand
 * before a foreign ministry or a prime minister. Which town is in which state follows from what is filed there.
 */
final class ArticlePlaces {
    /** So many articles of a town must be about one state, three of four of all, before the town is taken to lie there. */
    private static final int ENOUGH = 2;

    private static final int MOST = 3;
    private static final int PARTS = 4;

    /** An article that speaks of a state fewer times is of another one as well as of that. */
    private static final int OFTEN = 3;

    private static final int SELDOM = 4;

    private final List<Summary> articles;
    private final Set<String> nations = new HashSet<>();

    /** The state that most articles filed in a town are about. */
    private final Map<String, String> byTown = new HashMap<>();

    /** Words for a state as articles have them, the shortest. */
    private final Map<String, String> words = new HashMap<>();

    /** What names say, worked out once however often they come. */
    private final Map<String, Optional<GenericBody>> generic = new HashMap<>();

    private final Map<String, String> keys = new HashMap<>();

    /**
     * A state or town.
     *
     * @param key what it is known by
     * @param words its words
     * @param rule what says so
     */
    record Place(String key, String words, Rule rule) {}

    ArticlePlaces(List<Summary> articles) {
        this.articles = articles;
        Namesakes offices = new Namesakes();
        Map<String, Integer> asState = new HashMap<>();
        Map<String, Integer> named = new HashMap<>();
        for (Summary article : articles) {
            Set<String> here = new HashSet<>();
            for (Summary.Spoken word : article.about()) {
                named.merge(key(word.word()), 1, Integer::sum);
                if (word.state()) {
                    here.add(word.word());
                }
            }
            for (EntitySummary voice : article.voices()) {
                if (!voice.person()) {
                    generic(voice.name())
                            .filter(body -> body.ofState() && !body.place().isEmpty())
                            .ifPresent(body -> here.add(body.words()));
                }
                for (String title : voice.titles()) {
                    if (offices.isOfState(title)) {
                        offices.where(title).filter(Nations::isWritten).ifPresent(here::add);
                    }
                }
            }
            here.forEach(word -> asState.merge(noteWords(word), 1, Integer::sum));
        }
        // what stands before an office once, and elsewhere in ten articles, is no state
        asState.forEach((state, times) -> {
            if (times * SELDOM >= named.getOrDefault(state, 0)) {
                nations.add(state);
            }
        });
        Map<String, Map<String, Integer>> filed = new HashMap<>();
        for (Summary article : articles) {
            mostSpokenOf(article).ifPresent(state -> article.filedAt()
                    .forEach(town -> filed.computeIfAbsent(Slug.of(town), none -> new HashMap<>())
                            .merge(state, 1, Integer::sum)));
        }
        filed.forEach((town, times) -> mostOften(times).ifPresent(state -> byTown.put(town, state)));
    }

    /** Returns what a name says of a generic body. */
    Optional<GenericBody> generic(String name) {
        return generic.computeIfAbsent(name, GenericBody::of);
    }

    private static Optional<String> mostOften(Map<String, Integer> states) {
        int all = 0;
        int most = 0;
        String best = "";
        for (Map.Entry<String, Integer> state : states.entrySet()) {
            all += state.getValue();
            if (state.getValue() > most) {
                most = state.getValue();
                best = state.getKey();
            }
        }
        return most >= ENOUGH && most * PARTS >= all * MOST ? Optional.of(best) : Optional.empty();
    }

    private String noteWords(String name) {
        String key = key(name);
        words.merge(key, name, (known, now) -> {
            int shorter = Integer.compare(now.length(), known.length());
            return shorter < 0 || shorter == 0 && now.compareTo(known) < 0 ? now : known;
        });
        return key;
    }

    private String key(String word) {
        return keys.computeIfAbsent(word, Nations::key);
    }

    /** Returns the states that an article speaks of, the one it speaks of most first. */
    List<String> about(Summary article) {
        List<String> states = new ArrayList<>(2);
        for (Summary.Spoken word : article.about()) {
            String key = key(word.word());
            if (nations.contains(key)) {
                states.add(key);
                noteWords(word.word());
            }
        }
        return states;
    }

    /** Returns the state that an article speaks of more often than of any other. */
    private Optional<String> mostSpokenOf(Summary article) {
        String best = "";
        int most = 0;
        int next = 0;
        for (Summary.Spoken word : article.about()) {
            if (nations.contains(key(word.word()))) {
                String state = noteWords(word.word());
                next = Math.max(next, Math.min(most, word.times()));
                best = word.times() > most ? state : best;
                most = Math.max(most, word.times());
            }
        }
        return most > next ? Optional.of(best) : Optional.empty();
    }

    /** Returns the only state that an article speaks of, and does so again and again. */
    private Optional<String> only(Summary article) {
        List<String> states = about(article);
        boolean often = states.size() == 1
                && article.about().stream()
                        .anyMatch(word ->
                                word.times() >= OFTEN && key(word.word()).equals(states.get(0)));
        return often ? Optional.of(states.get(0)) : Optional.empty();
    }

    /** Returns the state that an article is of: that of the town where it was filed, else the only one that it speaks of. */
    Optional<Place> state(int number) {
        Summary article = articles.get(number);
        for (String town : article.filedAt()) {
            String state = byTown.get(Slug.of(town));
            if (state != null) {
                return Optional.of(place(state, PeopleRules.STATE_OF_DATELINE));
            }
        }
        return only(article).map(state -> place(state, PeopleRules.STATE_OF_ARTICLE));
    }

    private Place place(String key, Rule rule) {
        String name = words.getOrDefault(key, key);
        return new Place(key, name, rule.with(name));
    }

    /** Returns the only town that an article was filed in. */
    Optional<Place> town(int number) {
        List<String> towns = articles.get(number).filedAt();
        return towns.size() == 1
                ? Optional.of(new Place(
                        GenericBody.key(List.of(towns.get(0).split(" "))),
                        towns.get(0),
                        PeopleRules.TOWN_OF_DATELINE.with(towns.get(0))))
                : Optional.empty();
    }
}
