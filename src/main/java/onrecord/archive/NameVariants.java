package onrecord.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import onrecord.match.Namesakes;
import onrecord.match.PersonName;
import onrecord.match.PersonName.Fit;
import onrecord.model.Rule;
import onrecord.text.Slug;

/**
 * Finds who bears several forms of one name: a short form, initials, another spelling. Two forms are of one person where nothing
 * speaks against it; where a form fits two who are not one, an office that it shares with one of them decides, else nothing.
 */
final class NameVariants {
    private final List<Summary> articles;
    private final Namesakes namesakes;
    private final Function<Speaker.Appearance, SpeakerGroup> groupOf;

    /** Who else speaks in the articles of a group, worked out where it is asked for. */
    private final Map<SpeakerGroup, Set<String>> company = new HashMap<>();

    /** Those with a full name, of one family name. */
    private final Map<String, List<Named>> families = new LinkedHashMap<>();

    private static final class Named {
        private final SpeakerGroup group;
        private final PersonName name;
        private final Map<Named, Fit> fits = new LinkedHashMap<>(2);

        /** Whom it is not taken for, and may be all the same. */
        private final Set<Named> mayBe = new LinkedHashSet<>(1);

        private Optional<Named> joined = Optional.empty();

        Named(SpeakerGroup group, PersonName name) {
            this.group = group;
            this.name = name;
        }

        boolean goesWith(Named other) {
            return fits.containsKey(other) || mayBe.contains(other);
        }

        Named root() {
            Named root = this;
            while (root.joined.isPresent()) {
                root = root.joined.get();
            }
            return root;
        }
    }

    /**
     * Creates it.
     *
     * @param groupOf makes a group of one appearance
     */
    NameVariants(List<Summary> articles, Namesakes namesakes, Function<Speaker.Appearance, SpeakerGroup> groupOf) {
        this.articles = articles;
        this.namesakes = namesakes;
        this.groupOf = groupOf;
    }

    /** Joins those of {@code groups} that are one; those that became part of another are not in what is returned. */
    List<SpeakerGroup> join(List<SpeakerGroup> groups) {
        for (SpeakerGroup group : groups) {
            named(group).ifPresent(named -> named.name.familyKeys().forEach(key -> families.computeIfAbsent(
                            key, none -> new ArrayList<>(1))
                    .add(named)));
        }
        families.values().removeIf(family -> family.size() < 2);
        families.values().forEach(this::findFits);
        Set<Named> vague = new LinkedHashSet<>();
        families.values().forEach(vague::addAll);
        List<Named> order = new ArrayList<>(vague);
        // who is named by the shortest name may be most
        order.sort(Comparator.comparing(one -> one.group.fullest().name().length()));
        Set<SpeakerGroup> gone = new LinkedHashSet<>();
        List<SpeakerGroup> more = new ArrayList<>();
        for (Named one : order) {
            if (isTorn(one)) {
                List<Named> fits = List.copyOf(one.fits.keySet());
                keep(one, agreeing(holders(one.group, fits), fits));
            }
        }
        for (Named one : order) {
            if (isTorn(one)) {
                split(one, gone, more);
            }
        }
        order.sort(Comparator.comparing(one -> one.group, SpeakerGroup.BY_FIRST));
        merge(order, gone);
        List<SpeakerGroup> left = new ArrayList<>(groups);
        left.addAll(more);
        left.removeIf(gone::contains);
        return left;
    }

    private static Optional<Named> named(SpeakerGroup group) {
        EntitySummary voice = group.fullest();
        return group.isAlone() || !voice.person()
                ? Optional.empty()
                : PersonName.of(voice.name(), voice.sortName()).map(name -> new Named(group, name));
    }

    private void findFits(List<Named> family) {
        Map<String, List<Named>> byKey = new HashMap<>();
        for (Named one : family) {
            Set<Named> possible = new LinkedHashSet<>();
            for (String key : one.name.givenKeys()) {
                List<Named> others = byKey.computeIfAbsent(key, none -> new ArrayList<>(1));
                possible.addAll(others);
                note(others, one);
            }
            for (String letter : one.name.initials()) {
                // initials fit many; who gives a name in full is held against those only
                possible.addAll(byKey.getOrDefault("initials " + letter, List.of()));
                if (one.name.isInitials()) {
                    possible.addAll(byKey.getOrDefault("letter " + letter, List.of()));
                    note(byKey.computeIfAbsent("initials " + letter, none -> new ArrayList<>(1)), one);
                }
                note(byKey.computeIfAbsent("letter " + letter, none -> new ArrayList<>(1)), one);
            }
            possible.forEach(other -> fit(one, other));
        }
    }

    private static void note(List<Named> others, Named one) {
        if (others.size() < SpeakerGroup.MANY) {
            others.add(one);
        }
    }

    private void fit(Named one, Named other) {
        Optional<Fit> fit = one.name.fit(other.name);
        boolean told = one.group.entry().isPresent() && other.group.entry().isPresent()
                || isToldApart(one.group, other.group)
                || isToldApart(other.group, one.group);
        if (fit.isEmpty()
                || told
                || isOtherForm(fit.get()) && areInOneArticle(one.group, other.group) && !shareOffice(one, other)
                || one.group.isOfOtherAge(other.group)
                || namesakes.clashHeld(one.group.titles(), other.group.titles()).isPresent()) {
            return;
        }
        if (isBacked(one, other, fit.get())) {
            one.fits.put(other, fit.get());
            other.fits.put(one, fit.get());
        } else {
            one.mayBe.add(other);
            other.mayBe.add(one);
        }
    }

    /** Returns whether nothing more is asked for: a father is not his son, nor Reid Reed, nor one with an office one with another. */
    private boolean isBacked(Named one, Named other, Fit fit) {
        boolean otherFamily =
                fit != Fit.SAME && !one.name.isSameFamily(other.name) && !one.name.isTransliterated(other.name);
        if (otherFamily || fit == Fit.LOOSE) {
            return shareOffice(one, other);
        }
        if (namesakes.isDoubtful(one.group.titles(), other.group.titles())) {
            // with no office beside the other, the same town is enough
            boolean plain = one.group.titles().isEmpty() || other.group.titles().isEmpty();
            return plain
                    ? haveCompany(one.group, other.group)
                    : !Collections.disjoint(company(one.group), company(other.group));
        }
        return fit.compareTo(Fit.SPELLING) < 0 || !areOfOtherOffices(one.group, other.group);
    }

    /** Two forms of a name, each with an office of its own, in articles that share no people. */
    private boolean areOfOtherOffices(SpeakerGroup one, SpeakerGroup other) {
        return one.titles().stream().anyMatch(held -> namesakes.isOffice(held.title()))
                && other.titles().stream().anyMatch(held -> namesakes.isOffice(held.title()))
                && namesakes.sharedOffice(one.titles(), other.titles()).isEmpty()
                && Collections.disjoint(company(one), company(other));
    }

    /** Returns whether the same others speak in articles of both, or were these filed in one town. */
    private boolean haveCompany(SpeakerGroup one, SpeakerGroup other) {
        return !Collections.disjoint(towns(one), towns(other)) || !Collections.disjoint(company(one), company(other));
    }

    /** Returns whether an article that has both forms of a name speaks of two: one may leave out a middle name, or misspell it. */
    private static boolean isOtherForm(Fit fit) {
        return fit == Fit.SHORT_FORM || fit == Fit.INITIALS || fit == Fit.LOOSE;
    }

    /** Whom an article names as two, are two. */
    private static boolean areInOneArticle(SpeakerGroup one, SpeakerGroup other) {
        Set<Integer> articles = new HashSet<>();
        one.appearances().forEach(each -> articles.add(each.article()));
        return other.appearances().stream().anyMatch(each -> articles.contains(each.article()));
    }

    private static boolean isToldApart(SpeakerGroup group, SpeakerGroup other) {
        String slug = Slug.of(other.fullest().name());
        return group.entry()
                .filter(entry ->
                        entry.notSame().stream().anyMatch(name -> Slug.of(name).equals(slug)))
                .isPresent();
    }

    private boolean shareOffice(Named one, Named other) {
        return namesakes.sharedOffice(one.group.titles(), other.group.titles()).isPresent();
    }

    /**
     * Decides for each appearance of somebody who fits several that are not one. An office that it shares with one of them tells
     * who is meant, or somebody else who speaks in its article and in one of theirs; where neither does, it stays alone.
     */
    private void split(Named torn, Set<SpeakerGroup> gone, List<SpeakerGroup> more) {
        List<Named> fits = List.copyOf(torn.fits.keySet());
        boolean single = torn.group.appearances().size() == 1;
        List<Named> meant = agreeing(single ? meant(torn.group, fits) : holders(torn.group, fits), fits);
        if (!meant.isEmpty()) {
            keep(torn, meant);
            return;
        }
        Rule apart = apart(fits);
        fits.forEach(other -> other.fits.remove(torn));
        torn.fits.clear();
        boolean titled = torn.group.titles().stream().anyMatch(held -> namesakes.isOffice(held.title()));
        if (titled || single) {
            torn.group.apartBy(apart);
            return;
        }
        gone.add(torn.group);
        List<SpeakerGroup> kept = new ArrayList<>();
        for (Speaker.Appearance one : torn.group.appearances()) {
            SpeakerGroup group = groupOf.apply(one);
            List<Named> who = meant(group, fits);
            if (who.size() == 1) {
                who.get(0)
                        .group
                        .add(group, PeopleRules.IN_COMPANY.with(group.fullest().name()));
            } else {
                group.apartBy(apart);
                group.stayAlone();
                kept.add(group);
            }
        }
        more.addAll(kept);
    }

    private static Rule apart(List<Named> fits) {
        Set<String> names = new LinkedHashSet<>();
        fits.forEach(other -> names.add(other.group.fullest().name()));
        return names.size() == 1
                ? PeopleRules.ONE_OF_THE_NAME.with(names.iterator().next())
                : PeopleRules.ONE_OF_SEVERAL.with(String.join(", ", names));
    }

    /** Takes away all that somebody fits but some; of none it changes nothing. */
    private static void keep(Named one, List<Named> kept) {
        if (!kept.isEmpty()) {
            one.fits.keySet().stream().filter(other -> !kept.contains(other)).forEach(other -> other.fits.remove(one));
            one.fits.keySet().retainAll(kept);
        }
    }

    /** Returns some of those that fit, and whoever else is one with all of them. */
    private static List<Named> agreeing(List<Named> some, List<Named> fits) {
        if (some.isEmpty()) {
            return some;
        }
        List<Named> agreeing = new ArrayList<>();
        for (Named one : fits) {
            if (some.stream().allMatch(other -> other == one || other.goesWith(one))) {
                agreeing.add(one);
            }
        }
        return agreeing;
    }

    private List<Named> holders(SpeakerGroup group, List<Named> fits) {
        return fits.stream()
                .filter(other -> namesakes
                        .sharedOffice(other.group.titles(), group.titles())
                        .isPresent())
                .toList();
    }

    /** Returns who is meant, as far as something says so: who shares an office, else who speaks beside the same people. */
    private List<Named> meant(SpeakerGroup group, List<Named> fits) {
        List<Named> holders = holders(group, fits);
        if (!holders.isEmpty()) {
            return holders;
        }
        Set<String> beside = company(group);
        List<Named> known = fits.stream()
                .filter(other -> company(other.group).stream().anyMatch(beside::contains))
                .toList();
        if (!known.isEmpty()) {
            return known;
        }
        Set<String> towns = towns(group);
        return fits.stream()
                .filter(other -> towns(other.group).stream().anyMatch(towns::contains))
                .toList();
    }

    private Set<String> towns(SpeakerGroup group) {
        Set<String> towns = new HashSet<>();
        group.appearances()
                .forEach(one -> towns.addAll(articles.get(one.article()).filedAt()));
        return towns;
    }

    /** Returns the full names of the others in the articles of a group. */
    private Set<String> company(SpeakerGroup group) {
        return company.computeIfAbsent(group, none -> {
            Set<String> all = new HashSet<>();
            for (Speaker.Appearance one : group.appearances()) {
                Summary article = articles.get(one.article());
                for (EntitySummary voice : article.voices()) {
                    if (voice.person()
                            && voice.name().indexOf(' ') > 0
                            && !voice.id().equals(one.voice().id())) {
                        all.add(Slug.of(voice.name()));
                    }
                }
            }
            return all;
        });
    }

    private static boolean isTorn(Named one) {
        List<Named> all = List.copyOf(one.fits.keySet());
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (!all.get(i).goesWith(all.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Joins what fits, the surest first; whom an article names as two, stay two. */
    private void merge(List<Named> all, Set<SpeakerGroup> gone) {
        for (Fit fit : Fit.values()) {
            for (Named one : all) {
                one.fits.forEach((other, how) -> {
                    if (how == fit) {
                        merge(one, other, fit, gone);
                    }
                });
            }
        }
    }

    private void merge(Named one, Named other, Fit fit, Set<SpeakerGroup> gone) {
        Named first = one.root();
        Named second = other.root();
        boolean turned = second.group.entry().isPresent();
        Named into = turned ? second : first;
        Named from = turned ? first : second;
        boolean two = isOtherForm(fit) && areInOneArticle(into.group, from.group) && !shareOffice(into, from);
        if (into != from
                && !two
                && !(into.group.entry().isPresent() && from.group.entry().isPresent())) {
            into.group.add(from.group, PeopleRules.fit(fit, one.group.fullest(), other.group.fullest()));
            from.joined = Optional.of(into);
            gone.add(from.group);
        }
    }
}
