package onrecord.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.match.Namesakes;
import onrecord.match.PersonName;
import onrecord.match.PersonNames;
import onrecord.model.Authority;
import onrecord.model.PublishedAddress;
import onrecord.model.Rule;
import onrecord.model.When;
import onrecord.text.Collation;
import onrecord.text.Slug;

/**
 * Links the voices of many articles to speakers. The authority file decides over all. Else the same full name is the same
 * person, unless offices or middle initials tell them apart; then forms of one name and offices join what nothing keeps apart. Bodies are
 * the same by name, generic ones by name and place.
 */
final class SpeakerLinks {
    private static final int DAYS_OF_MONTH = 31;
    private static final int MONTHS = 12;

    private final List<Summary> articles;
    private final Entries entries;
    private final Namesakes namesakes = new Namesakes();
    private final ArticlePlaces places;
    private final BodyLinks bodies;

    private final Map<String, SpeakerGroup> byEntry = new LinkedHashMap<>();

    /** Who bears a name, by its words without middle initials. */
    private final Map<String, List<Speaker.Appearance>> byName = new LinkedHashMap<>();

    /** Those who are joined with nobody for their name alone, by name and article. */
    private final Map<String, SpeakerGroup> alone = new LinkedHashMap<>();

    private final Map<String, Name> people;
    private final Set<String> firms = new HashSet<>();
    private final Map<String, Name> others = new HashMap<>();

    /**
     * What a name says, worked out once however often it comes.
     *
     * @param slug its words
     * @param initials the middle initials
     * @param plain its words without these
     * @param familyAlone whether it has no given name
     * @param entries those who bear it in the authority file
     */
    private record Name(
            String slug, String initials, String plain, boolean familyAlone, List<Authority.AuthorityRecord> entries) {}

    /** A speaker, and what it is sorted by, which is worked out once. */
    private record Filed(String key, Speaker speaker) {}

    private SpeakerLinks(List<Summary> articles, Entries entries) {
        this.articles = articles;
        this.entries = entries;
        this.people = new HashMap<>(articles.size());
        this.places = new ArticlePlaces(articles);
        this.bodies = new BodyLinks(articles, places);
    }

    /** Returns all speakers that speak somewhere, ordered by the name to sort by; those who were published have the address of then. */
    static List<Speaker> link(List<Summary> articles, Entries entries, List<PublishedAddress> remembered) {
        SpeakerLinks links = new SpeakerLinks(articles, entries);
        links.findFirms();
        for (int article = 0; article < articles.size(); article++) {
            List<EntitySummary> voices = articles.get(article).voices();
            for (int place = 0; place < voices.size(); place++) {
                links.add(new Speaker.Appearance(article, place, voices.get(place)));
            }
        }
        return links.speakers(remembered);
    }

    /** Notes the names of firms without their legal forms: what an article takes for a person’s name may be one. */
    private void findFirms() {
        for (Summary article : articles) {
            for (EntitySummary voice : article.voices()) {
                if (!voice.person() && voice.name().indexOf(' ') > 0) {
                    BodyLinks.base(name(voice).slug())
                            .filter(base -> base.indexOf('-') > 0)
                            .ifPresent(firms::add);
                }
            }
        }
    }

    private SpeakerGroup single(Speaker.Appearance one) {
        SpeakerGroup single = new SpeakerGroup(Optional.empty());
        single.add(one, day(one), name(one.voice()).initials());
        return single;
    }

    private Name name(EntitySummary voice) {
        return (voice.person() ? people : others).computeIfAbsent(voice.name(), name -> {
            String slug = Slug.of(name);
            String initials = PersonNames.initials(name);
            String plain = initials.isEmpty() ? slug : Slug.of(PersonNames.withoutInitials(name));
            return new Name(slug, initials, plain, voice.person() && isFamilyNameAlone(voice), entries.named(slug));
        });
    }

    private void add(Speaker.Appearance one) {
        EntitySummary voice = one.voice();
        Name name = name(voice);
        Summary article = articles.get(one.article());
        Optional<Authority.AuthorityRecord> entry = Entries.of(name.entries(), voice, article);
        if (entry.isPresent()) {
            byEntry.computeIfAbsent(entry.get().name(), none -> new SpeakerGroup(entry))
                    .add(one, day(one), voice.person() ? name.initials() : "");
        } else if (name.entries().stream().anyMatch(known -> Entries.isSomebodyElse(known, article))
                || voice.person() && name.familyAlone()) {
            SpeakerGroup group = alone.computeIfAbsent(
                    name.slug() + " " + voice.person() + " " + article.id(),
                    none -> new SpeakerGroup(Optional.empty()));
            group.add(one, day(one), "");
            group.stayAlone();
        } else if (voice.person() && !firms.contains(name.slug())) {
            byName.computeIfAbsent(name.plain(), none -> new ArrayList<>(1)).add(one);
        } else {
            bodies.add(one, article, day(one));
        }
    }

    /** Returns whether somebody is named without a given name: “Velden”, “Ten Broek”. */
    static boolean isFamilyNameAlone(EntitySummary voice) {
        return voice.name().indexOf(' ') < 0
                || voice.sortName().indexOf(", ") > 0
                        && PersonName.of(voice.name(), voice.sortName()).isEmpty();
    }

    /** Returns when an article was published, as a number of days in no calendar: months have 31. */
    private int day(Speaker.Appearance one) {
        When when = articles.get(one.article()).published().dating().when();
        int day = EventLinks.firstDay(when);
        return when.firstDay().isEmpty()
                ? Namesakes.NO_DAY
                : (day / 10_000 * MONTHS + day / 100 % 100) * DAYS_OF_MONTH + day % 100;
    }

    private List<Speaker> speakers(List<PublishedAddress> remembered) {
        List<SpeakerGroup> named = new ArrayList<>(byEntry.values());
        byName.values().forEach(bearers -> named.addAll(bearers(bearers)));
        named.addAll(alone.values());
        named.sort(SpeakerGroup.BY_FIRST);
        List<SpeakerGroup> all = new ArrayList<>(new OfficeHolders(articles, places, namesakes)
                .join(new NameVariants(articles, namesakes, this::single).join(named)));
        all.addAll(bodies.groups());
        all.sort(SpeakerGroup.BY_FIRST);
        tellNamesakes(all);
        List<Speaker> inOrder = new ArrayList<>();
        for (SpeakerGroup group : all) {
            boolean place = group.entry()
                    .flatMap(Authority.AuthorityRecord::kind)
                    .filter(kind -> kind == Authority.Kind.PLACE)
                    .isPresent();
            if (group.speaks() && !place) {
                inOrder.add(speaker(group));
            }
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

    /**
     * Tells apart those of one name who have offices or middle initials. Whom articles mean that give neither depends on who else
     * there is: they come last, as one.
     */
    private List<SpeakerGroup> bearers(List<Speaker.Appearance> all) {
        List<SpeakerGroup> groups = new ArrayList<>(1);
        SpeakerGroup plain = new SpeakerGroup(Optional.empty());
        for (Speaker.Appearance one : all) {
            boolean told = !name(one.voice()).initials().isEmpty()
                    || one.voice().age() > 0
                    || one.voice().titles().stream().anyMatch(namesakes::isOffice);
            if (told) {
                join(groups, one);
            } else {
                plain.add(one, day(one), "");
            }
        }
        if (!plain.appearances().isEmpty()) {
            groups.add(plain);
        }
        if (groups.size() > 1 && areOne(groups)) {
            groups.clear();
            SpeakerGroup one = new SpeakerGroup(Optional.empty());
            all.forEach(each -> one.add(each, day(each), name(each.voice()).initials()));
            groups.add(one);
        }
        for (SpeakerGroup group : groups) {
            if (group.appearances().size() > 1) {
                group.joinedBy(PeopleRules.SAME_FULL_NAME);
            }
        }
        return groups;
    }

    /** Returns whether nothing at all keeps those of one name apart; of a great many the first are asked. */
    private boolean areOne(List<SpeakerGroup> groups) {
        SpeakerGroup all = new SpeakerGroup(Optional.empty());
        for (SpeakerGroup group : groups.subList(0, Math.min(SpeakerGroup.MANY, groups.size()))) {
            boolean first = all.appearances().isEmpty();
            if (!first && (clash(all, group).isPresent() || namesakes.isDoubtful(all.titles(), group.titles()))) {
                return false;
            }
            group.appearances()
                    .forEach(one -> all.add(one, day(one), name(one.voice()).initials()));
        }
        return true;
    }

    /** Adds an appearance to those of its office or its initials; which of these are one is seen when all are there. */
    private void join(List<SpeakerGroup> groups, Speaker.Appearance one) {
        SpeakerGroup single = single(one);
        for (SpeakerGroup group : groups.subList(0, Math.min(SpeakerGroup.MANY, groups.size()))) {
            boolean same =
                    namesakes.sharedOffice(group.titles(), single.titles()).isPresent()
                            || !single.initials().isEmpty() && single.initials().equals(group.initials());
            if (same && clash(group, single).isEmpty()) {
                group.add(one, day(one), single.initials());
                return;
            }
        }
        groups.add(single);
    }

    /** Notes who bears the name of another, and what keeps them apart. */
    private void tellNamesakes(List<SpeakerGroup> all) {
        Map<String, List<SpeakerGroup>> bearers = new LinkedHashMap<>();
        for (SpeakerGroup group : all) {
            if (group.entry().isEmpty() && !group.isAlone() && group.fullest().person()) {
                bearers.computeIfAbsent(name(group.fullest()).plain(), none -> new ArrayList<>(1))
                        .add(group);
            }
        }
        for (List<SpeakerGroup> groups : bearers.values()) {
            if (groups.size() > 1) {
                groups.forEach(SpeakerGroup::hasNamesakes);
                for (int i = 0; i < groups.size(); i++) {
                    tellApart(groups, i);
                }
            }
        }
    }

    private void tellApart(List<SpeakerGroup> groups, int number) {
        SpeakerGroup one = groups.get(number);
        for (int i = 0; i < Math.min(SpeakerGroup.MANY, groups.size()); i++) {
            Optional<Rule> clash = i == number
                    ? Optional.empty()
                    : clash(groups.get(Math.min(i, number)), groups.get(Math.max(i, number)));
            if (clash.isPresent()) {
                one.apartBy(clash.get());
                return;
            }
        }
        if (!one.isApart()) {
            one.apartBy(PeopleRules.NAME_ALONE);
        }
    }

    /** Returns the rule that keeps somebody apart from those of a group; empty where nothing does. */
    private Optional<Rule> clash(SpeakerGroup group, SpeakerGroup single) {
        if (!single.initials().isEmpty()
                && !group.initials().isEmpty()
                && !single.initials().equals(group.initials())) {
            return Optional.of(PeopleRules.OTHER_INITIALS.with(group.initials(), single.initials()));
        }
        if (group.isOfOtherAge(single)) {
            return Optional.of(PeopleRules.OTHER_AGE.with(String.valueOf(group.age()), String.valueOf(single.age())));
        }
        return namesakes.clashHeld(group.titles(), single.titles()).map(PeopleRules::apart);
    }

    private Speaker speaker(SpeakerGroup group) {
        Optional<Authority.AuthorityRecord> entry = group.entry();
        EntitySummary fullest = group.fullest();
        boolean person = entry.flatMap(Authority.AuthorityRecord::kind)
                .map(kind -> kind == Authority.Kind.PERSON)
                .orElse(fullest.person());
        String name = group.place().isEmpty() ? fullest.name() : fullest.name() + " (" + group.place() + ")";
        return new Speaker(
                address(group, entry.map(Authority.AuthorityRecord::name).orElse(name)),
                List.of(),
                entry.map(Authority.AuthorityRecord::name).orElse(name),
                entry.map(one -> sortName(one.plainName(), fullest, person)).orElse(person ? fullest.sortName() : name),
                person,
                entry.map(one -> group.appearances().stream()
                                .map(appearance -> PeopleCorrections.titled(one, appearance))
                                .toList())
                        .orElse(group.appearances()),
                rules(group),
                entry.map(Authority.AuthorityRecord::titles).orElse(List.of()),
                entry.map(Authority.AuthorityRecord::links).orElse(List.of()),
                entry.map(one -> PeopleCorrections.of(one, fullest.name(), fullest.person(), group.appearances()))
                        .orElse(List.of()));
    }

    private String address(SpeakerGroup group, String name) {
        String slug = Slug.of(name);
        if (group.isAlone()) {
            slug += "-" + hash(group);
        } else if (group.isNamesake() && group.entry().isEmpty()) {
            slug += "-"
                    + (group.titles().isEmpty()
                            ? hash(group)
                            : Slug.of(group.titles().get(0).title()));
        }
        return Slug.cut(slug);
    }

    /** Returns what ends the address of the first article: it does not change when others are added behind it. */
    private String hash(SpeakerGroup group) {
        String id = articles.get(group.first().article()).id();
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

    private List<Rule> rules(SpeakerGroup group) {
        List<Rule> rules = new ArrayList<>(2);
        group.entry().ifPresent(entry -> rules.add(PeopleRules.AUTHORITY_FILE));
        boolean shown = group.appearances().size() > 1;
        for (Rule rule : group.rules()) {
            if (shown || !PeopleRules.joins(rule)) {
                rules.add(rule);
            }
        }
        if (group.entry().isEmpty()) {
            entries.apart(Slug.of(group.fullest().name()))
                    .map(entry -> PeopleRules.TOLD_APART.with(entry.name()))
                    .ifPresent(rules::add);
        }
        return rules;
    }
}
