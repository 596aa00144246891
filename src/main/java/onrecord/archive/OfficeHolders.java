package onrecord.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import onrecord.match.Namesakes;
import onrecord.match.Namesakes.Held;
import onrecord.match.PersonName;

/**
 * Finds whom articles mean that give an office and a family name: “Prime Minister Orlov” is the Orlov who has that office in
 * other articles, as long as only one has. Who has an office of a town has it in that town only.
 */
final class OfficeHolders {
    private static final int NEAR_DAYS = 183;
    private static final int MUCH_MORE = 8;

    private final List<Summary> articles;
    private final ArticlePlaces places;
    private final Namesakes namesakes;
    private final Map<String, List<SpeakerGroup>> byFamily = new HashMap<>();

    /** What articles speak of, worked out once: the states of each. */
    private final Map<Integer, Set<String>> states = new HashMap<>();

    OfficeHolders(List<Summary> articles, ArticlePlaces places, Namesakes namesakes) {
        this.articles = articles;
        this.places = places;
        this.namesakes = namesakes;
    }

    /**
     * Joins groups of a family name alone with those who bear it in full, then with each other; those that became part of another
     * are not in what is returned.
     *
     * @param groups all people; each with a family name alone has one appearance
     */
    List<SpeakerGroup> join(List<SpeakerGroup> groups) {
        List<SpeakerGroup> bare = new ArrayList<>();
        List<SpeakerGroup> others = new ArrayList<>();
        for (SpeakerGroup group : groups) {
            EntitySummary voice = group.fullest();
            boolean isBare = group.isAlone()
                    && voice.person()
                    && SpeakerLinks.isFamilyNameAlone(voice)
                    && voice.titles().stream().anyMatch(namesakes::isOffice);
            (isBare ? bare : others).add(group);
            if (!group.isAlone() && voice.person()) {
                PersonName.of(voice.name(), voice.sortName())
                        .ifPresent(name -> byFamily.computeIfAbsent(name.familyAlone(), none -> new ArrayList<>(1))
                                .add(group));
            }
        }
        Map<String, List<SpeakerGroup>> left = new LinkedHashMap<>();
        for (SpeakerGroup one : bare) {
            String family = PersonName.family(one.fullest().name());
            List<SpeakerGroup> bearers = byFamily.getOrDefault(family, List.of());
            List<SpeakerGroup> holders = holders(one, bearers);
            if (holders.isEmpty()) {
                List<SpeakerGroup> possible = bearers.stream()
                        .filter(bearer -> namesakes
                                .clashHeld(bearer.titles(), one.titles())
                                .isEmpty())
                        .toList();
                holders = possible.size() == 1
                                && one.titles().stream().anyMatch(held -> namesakes.isPolitical(held.title()))
                                && isSoleBearer(one, possible.get(0))
                        ? possible
                        : holders;
            }
            if (holders.size() == 1) {
                add(holders.get(0), one);
            } else {
                if (holders.size() > 1) {
                    one.apartBy(PeopleRules.ONE_OF_SEVERAL.with(holders.stream()
                            .map(holder -> holder.fullest().name())
                            .distinct()
                            .collect(Collectors.joining(", "))));
                    others.add(one);
                } else {
                    left.computeIfAbsent(family, none -> new ArrayList<>(1)).add(one);
                }
            }
        }
        left.values().forEach(ones -> others.addAll(together(ones)));
        return others;
    }

    private static void add(SpeakerGroup holder, SpeakerGroup one) {
        String words = one.fullest().titles().get(0) + " " + one.fullest().name();
        holder.add(one, PeopleRules.OFFICE_AND_FAMILY_NAME.with(words));
    }

    /** Joins those of one family name of whom nobody’s full name is known. */
    private List<SpeakerGroup> together(List<SpeakerGroup> ones) {
        List<SpeakerGroup> together = new ArrayList<>();
        for (SpeakerGroup one : ones) {
            List<SpeakerGroup> holders = holders(one, together);
            if (holders.size() == 1) {
                add(holders.get(0), one);
            } else {
                together.add(one);
            }
        }
        return together;
    }

    /** Returns those who have the office of {@code one}, in the state or town of its article; of several, those at its time. */
    private List<SpeakerGroup> holders(SpeakerGroup one, List<SpeakerGroup> all) {
        List<SpeakerGroup> holders = new ArrayList<>(1);
        List<SpeakerGroup> near = new ArrayList<>(1);
        List<SpeakerGroup> exact = new ArrayList<>(1);
        for (SpeakerGroup group : all.subList(0, Math.min(SpeakerGroup.MANY, all.size()))) {
            Optional<Held> office = namesakes.sharedOffice(group.titles(), one.titles());
            if (office.isPresent() && isThere(one, group, office.get().title())) {
                holders.add(group);
                // who holds an office comes before who has held it
                if (one.titles().stream()
                        .anyMatch(held -> namesakes.isFormer(held.title())
                                == namesakes.isFormer(office.get().title()))) {
                    exact.add(group);
                }
                if (one.titles().stream().anyMatch(held -> held.daysTo(office.get()) <= NEAR_DAYS)) {
                    near.add(group);
                }
            }
        }
        List<SpeakerGroup> best = exact.size() == 1 ? exact : near.isEmpty() ? holders : near;
        return best.size() < 2 ? best : dominant(best);
    }

    /** Returns the one who appears so much more often that another is most likely a name read wrong; else all. */
    private static List<SpeakerGroup> dominant(List<SpeakerGroup> all) {
        List<SpeakerGroup> sorted = new ArrayList<>(all);
        sorted.sort(
                Comparator.comparing((SpeakerGroup group) -> group.appearances().size())
                        .reversed());
        return sorted.get(0).appearances().size()
                        >= MUCH_MORE * sorted.get(1).appearances().size()
                ? sorted.subList(0, 1)
                : all;
    }

    /** Returns whether the only one of a family name may have come to an office, or left it: articles give some office of its kind. */
    private boolean isSoleBearer(SpeakerGroup one, SpeakerGroup bearer) {
        return isThere(one, bearer, one.fullest().titles().get(0));
    }

    /** Returns whether an office that both hold may be one, by where their articles were filed and what they are about. */
    private boolean isThere(SpeakerGroup one, SpeakerGroup group, String title) {
        if (namesakes.where(title).isPresent()
                && one.titles().stream()
                        .anyMatch(held -> namesakes.where(held.title()).isPresent())) {
            return true;
        }
        Summary article = articles.get(one.first().article());
        if (namesakes.isOfTown(title)) {
            return article.filedAt().isEmpty()
                    || group.appearances().stream()
                            .map(other -> articles.get(other.article()))
                            .anyMatch(other -> other.filedAt().isEmpty()
                                    || other.filedAt().stream().anyMatch(article.filedAt()::contains));
        }
        Set<String> here = states(one.first().article());
        return namesakes.isHeadOfState(title)
                || here.isEmpty()
                || group.appearances().stream()
                        .map(other -> states(other.article()))
                        .anyMatch(there -> there.isEmpty() || there.stream().anyMatch(here::contains));
    }

    private Set<String> states(int article) {
        return states.computeIfAbsent(article, number -> {
            Set<String> all = new TreeSet<>(places.about(articles.get(number)));
            places.state(number).ifPresent(state -> all.add(state.key()));
            return all;
        });
    }
}
