package onrecord.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.match.Namesakes;
import onrecord.match.PersonNames;
import onrecord.model.Authority;
import onrecord.model.PublishedAddress;
import onrecord.model.Rule;
import onrecord.text.Collation;
import onrecord.text.Slug;

/**
 * Links the voices of many articles to speakers. The authority file decides over all. Else the same full name is the
 * same person, unless titles clash or the names have different middle initials; a bare surname never links across
 * articles. Bodies are the same by name.
 */
final class SpeakerLinks {
    private final List<Summary> articles;
    private final Entries entries;

    /** Those who may be one: by their name in words, by their entry in the authority file, by name and article. */
    private final Map<String, List<Group>> byName = new HashMap<>();

    private final Map<String, List<Group>> bodiesByName = new HashMap<>();
    private final Map<String, List<Group>> byEntry = new HashMap<>();
    private final Map<String, List<Group>> byNameAndArticle = new HashMap<>();

    /** All of these in the order of their first appearances. */
    private final List<List<Group>> order = new ArrayList<>();

    private final Map<String, Name> people;
    private final Map<String, Name> bodies;
    private final Namesakes namesakes = new Namesakes();

    /**
     * What a name says, worked out once however often it comes.
     *
     * @param slug its words
     * @param initials the middle initials
     * @param bearers those who bear it in some article, with or without the initials
     * @param entries those who bear it in the authority file
     */
    private record Name(String slug, String initials, List<Group> bearers, List<Authority.AuthorityRecord> entries) {}

    /** Appearances that are taken for one speaker. */
    private static final class Group {
        private final List<Speaker.Appearance> appearances = new ArrayList<>(2);
        private final Optional<Authority.AuthorityRecord> entry;
        private final boolean alone;
        private final List<String> titles = new ArrayList<>(0);
        private String initials = "";
        private Optional<Rule> apart = Optional.empty();
        private EntitySummary fullest;
        private String slug;
        private boolean speaks;

        Group(Optional<Authority.AuthorityRecord> entry, boolean alone, EntitySummary first, Name name) {
            this.entry = entry;
            this.alone = alone;
            this.fullest = first;
            this.slug = name.slug();
        }

        void add(Speaker.Appearance one, Name name) {
            EntitySummary voice = one.voice();
            appearances.add(one);
            for (String title : voice.titles()) {
                if (!titles.contains(title)) {
                    titles.add(title);
                }
            }
            initials = name.initials().isEmpty() ? initials : name.initials();
            speaks |= voice.speaks();
            if (voice.name().length() > fullest.name().length()) {
                fullest = voice;
                slug = name.slug();
            }
        }
    }

    /** A speaker, and what it is sorted by, which is worked out once. */
    private record Filed(String key, Speaker speaker) {}

    private SpeakerLinks(List<Summary> articles, Entries entries) {
        this.articles = articles;
        this.people = new HashMap<>(articles.size());
        this.bodies = new HashMap<>(articles.size());
        this.entries = entries;
    }

    /** Returns all speakers that speak somewhere, ordered by the name to sort by; those who were published have the address of then. */
    static List<Speaker> link(List<Summary> articles, Entries entries, List<PublishedAddress> remembered) {
        SpeakerLinks links = new SpeakerLinks(articles, entries);
        for (int article = 0; article < articles.size(); article++) {
            links.add(article, articles.get(article).voices());
        }
        return links.speakers(remembered);
    }

    private void add(int article, List<EntitySummary> voices) {
        for (int place = 0; place < voices.size(); place++) {
            add(new Speaker.Appearance(article, place, voices.get(place)));
        }
    }

    private Name person(String name) {
        Name known = people.get(name);
        if (known == null) {
            String slug = Slug.of(name);
            String initials = PersonNames.initials(name);
            String plain = initials.isEmpty() ? slug : Slug.of(PersonNames.withoutInitials(name));
            known = new Name(slug, initials, bearers(byName, plain), entries.named(slug));
            people.put(name, known);
        }
        return known;
    }

    private Name body(String name) {
        Name known = bodies.get(name);
        if (known == null) {
            String slug = Slug.of(name);
            known = new Name(slug, "", bearers(bodiesByName, slug), entries.named(slug));
            bodies.put(name, known);
        }
        return known;
    }

    private static List<Group> bearers(Map<String, List<Group>> groups, String key) {
        return groups.computeIfAbsent(key, none -> new ArrayList<>(1));
    }

    private void add(Speaker.Appearance one) {
        EntitySummary voice = one.voice();
        Name name = voice.person() ? person(voice.name()) : body(voice.name());
        Summary article = articles.get(one.article());
        Optional<Authority.AuthorityRecord> entry = Entries.of(name.entries(), voice, article);
        if (entry.isPresent()) {
            join(bearers(byEntry, entry.get().name()), one, name, entry, false);
        } else if (isBareSurname(voice)
                || name.entries().stream().anyMatch(known -> Entries.isSomebodyElse(known, article))) {
            join(bearers(byNameAndArticle, name.slug() + " " + article.id()), one, name, Optional.empty(), true);
        } else {
            join(name.bearers(), one, name, Optional.empty(), false);
        }
    }

    private static boolean isBareSurname(EntitySummary voice) {
        return voice.person() && voice.name().indexOf(' ') < 0;
    }

    private void join(
            List<Group> candidates,
            Speaker.Appearance one,
            Name name,
            Optional<Authority.AuthorityRecord> entry,
            boolean alone) {
        Optional<Rule> apart = Optional.empty();
        for (Group group : candidates) {
            Optional<Rule> clash = entry.isPresent() ? Optional.empty() : clash(group, name, one.voice());
            if (clash.isEmpty()) {
                group.add(one, name);
                return;
            }
            apart = clash;
        }
        for (Group other : candidates) {
            other.apart = other.apart.isEmpty() ? apart : other.apart;
        }
        Group group = new Group(entry, alone, one.voice(), name);
        group.apart = apart;
        group.add(one, name);
        if (candidates.isEmpty()) {
            order.add(candidates);
        }
        candidates.add(group);
    }

    /** Returns the rule that keeps somebody apart from those of a group; empty where nothing does. */
    private Optional<Rule> clash(Group group, Name name, EntitySummary voice) {
        String middle = name.initials();
        if (!middle.isEmpty() && !group.initials.isEmpty() && !middle.equals(group.initials)) {
            return Optional.of(PeopleRules.OTHER_INITIALS.with(group.initials, middle));
        }
        return namesakes.clash(group.titles, voice.titles()).map(PeopleRules::apart);
    }

    private List<Speaker> speakers(List<PublishedAddress> remembered) {
        List<Speaker> inOrder = new ArrayList<>();
        for (List<Group> bearers : order) {
            addSpeakers(bearers, inOrder);
        }
        List<Speaker> speakers = SpeakerAddresses.settle(inOrder, articles, remembered);
        return speakers.stream()
                .map(one -> new Filed(Collation.key(one.sortName()), one))
                .sorted(Comparator.comparing(Filed::key)
                        .thenComparing(one -> one.speaker().sortName())
                        .thenComparing(one -> one.speaker().address()))
                .map(Filed::speaker)
                .toList();
    }

    private void addSpeakers(List<Group> bearers, List<Speaker> speakers) {
        for (Group group : bearers) {
            if (group.speaks) {
                speakers.add(speaker(group, bearers.size() > 1));
            }
        }
    }

    private Speaker speaker(Group group, boolean hasNamesakes) {
        Optional<Authority.AuthorityRecord> entry = group.entry;
        EntitySummary fullest = group.fullest;
        String slug = entry.map(one -> Slug.of(one.name())).orElse(group.slug);
        if (group.alone || hasNamesakes) {
            slug += "-" + (group.titles.isEmpty() || group.alone ? hash(group) : Slug.of(group.titles.get(0)));
        }
        boolean person = entry.flatMap(Authority.AuthorityRecord::kind)
                .map(kind -> kind == Authority.Kind.PERSON)
                .orElse(fullest.person());
        return new Speaker(
                Slug.cut(slug),
                List.of(),
                entry.map(Authority.AuthorityRecord::name).orElse(fullest.name()),
                entry.map(one -> sortName(one.plainName(), fullest, person)).orElse(fullest.sortName()),
                person,
                entry.map(one -> group.appearances.stream()
                                .map(appearance -> PeopleCorrections.titled(one, appearance))
                                .toList())
                        .orElse(group.appearances),
                rules(group),
                entry.map(Authority.AuthorityRecord::titles).orElse(List.of()),
                entry.map(Authority.AuthorityRecord::links).orElse(List.of()),
                entry.map(one -> PeopleCorrections.of(one, fullest.name(), fullest.person(), group.appearances))
                        .orElse(List.of()));
    }

    /** Returns what ends the address of the first article: it does not change when others are added behind it. */
    private String hash(Group group) {
        String id = articles.get(group.appearances.get(0).article()).id();
        return id.substring(id.lastIndexOf('-') + 1).replace('/', '-');
    }

    private static String sortName(String name, EntitySummary fullest, boolean person) {
        int last = name.lastIndexOf(' ');
        if (!person || last < 0) {
            return name;
        }
        return name.equals(fullest.name()) && fullest.person()
                ? fullest.sortName()
                : name.substring(last + 1) + ", " + name.substring(0, last);
    }

    private List<Rule> rules(Group group) {
        if (group.entry.isPresent()) {
            return List.of(PeopleRules.AUTHORITY_FILE);
        }
        List<Rule> rules = new ArrayList<>(2);
        if (group.appearances.size() > 1) {
            rules.add(PeopleRules.SAME_FULL_NAME);
        }
        group.apart.ifPresent(rules::add);
        entries.apart(group.slug)
                .map(entry -> PeopleRules.TOLD_APART.with(entry.name()))
                .ifPresent(rules::add);
        return rules;
    }
}
