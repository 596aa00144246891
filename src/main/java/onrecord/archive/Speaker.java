package onrecord.archive;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.match.PersonNames;
import onrecord.model.Correction;
import onrecord.model.Rule;

/**
 * Somebody, or a body, that speaks in at least one article of the archive.
 *
 * @param address its address below {@code speakers/}, without ending
 * @param formerly addresses under which it was published once, before those of two names were found to be one
 * @param name the name to show: that of the authority file, else the fullest that an article gives
 * @param sortName the name to sort by
 * @param person whether it is a person
 * @param appearances the articles it appears in, in the archive's order, without the titles that the authority file drops
 * @param rules why the appearances are taken for one, or kept apart from others of the name; none where there is
 *     nothing to explain
 * @param titles titles that the authority file adds to those of the appearances
 * @param links pages about the person that the authority file gives
 * @param corrections what the authority file changes of what the articles give
 */
public record Speaker(
        String address,
        List<String> formerly,
        String name,
        String sortName,
        boolean person,
        List<Appearance> appearances,
        List<Rule> rules,
        List<String> titles,
        List<String> links,
        List<Correction> corrections) {
    /** Addresses that no speaker has: the site's lists of speakers lie there. */
    public static final Set<String> LISTS = Set.of("index", "by-name");

    /** Copies the lists. */
    public Speaker {
        formerly = List.copyOf(formerly);
        appearances = List.copyOf(appearances);
        rules = List.copyOf(rules);
        titles = List.copyOf(titles);
        links = List.copyOf(links);
        corrections = List.copyOf(corrections);
    }

    /** Returns why the appearances are taken for one, or kept apart, in words; empty where there is nothing to explain. */
    public String reason() {
        return rules.stream().map(Rule::reason).collect(Collectors.joining(" "));
    }

    /** Returns whether the authority file has an entry for it. */
    public boolean isEntered() {
        return rules.contains(PeopleRules.AUTHORITY_FILE);
    }

    /** Returns the name without words in brackets. */
    public String plainName() {
        int bracket = name.indexOf(" (");
        return bracket < 0 ? name : name.substring(0, bracket);
    }

    /** Returns the name that the authority file gives, where no article gives just that; empty where it gives none. */
    public Optional<String> correctedName() {
        return corrections.stream().anyMatch(one -> one.what().equals("name")) ? Optional.of(name) : Optional.empty();
    }

    /** Returns the name without what tells namesakes apart: middle initials, and words in brackets. */
    public String bareName() {
        return PersonNames.withoutInitials(plainName());
    }

    /** Returns the same speaker at another address, with other old ones. */
    Speaker at(String other, List<String> old) {
        return new Speaker(other, old, name, sortName, person, appearances, rules, titles, links, corrections);
    }

    /** Returns the same speaker with other appearances. */
    Speaker with(List<Appearance> others) {
        return new Speaker(address, formerly, name, sortName, person, others, rules, titles, links, corrections);
    }

    /**
     * An appearance in one article.
     *
     * @param article index in {@link Archive#articles()}
     * @param place the voice's place in {@link Summary#voices()}
     * @param voice what it says there, without what a later version of the same story has, too
     * @param repeated which of its statements there, counted from 0, such a version has; in order
     */
    public record Appearance(int article, int place, EntitySummary voice, List<Integer> repeated) {
        /** Copies the list. */
        public Appearance {
            repeated = List.copyOf(repeated);
        }

        /** Creates an appearance of which all counts. */
        public Appearance(int article, int place, EntitySummary voice) {
            this(article, place, voice, List.of());
        }
    }
}
