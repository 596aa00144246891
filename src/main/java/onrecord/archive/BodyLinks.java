package onrecord.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.archive.ArticlePlaces.Place;
import onrecord.match.GenericBody;
import onrecord.model.Rule;
import onrecord.text.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Links the bodies of many articles. A name of its own is one body wherever it stands; a generic one is a body of the state or
 * town that its name, the dateline or the article tells, and stays in its article where nothing does.
 */
final class BodyLinks {
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{2,6}");
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(.+)-(?:corp|corporation|inc|incorporated|ltd|limited|llc|plc|co|company|ag|sa|s-a|nv|n-v|bv|b-v|gmbh|se|ab|as|a-s|oy|oyj|spa"
                    + "|s-p-a|jsc|ojsc|pjsc|oao|kk|bhd|pte-ltd|pty-ltd)");

    private static final int SHORTEST = 3;
    private static final int MORE = 2;

    /** Words that firms have in their names beside one of their own. */
    private static final Set<String> COMMON = Set.of(
            "fund",
            "systems",
            "trust",
            "industries",
            "holdings",
            "services",
            "stores",
            "exploration",
            "gas",
            "resources",
            "u",
            "s",
            "insurance",
            "airlines",
            "international",
            "partners",
            "capital",
            "motor",
            "motors",
            "steel",
            "securities");

    private final List<Summary> articles;
    private final ArticlePlaces places;
    private final Map<String, SpeakerGroup> byKey = new LinkedHashMap<>();
    private final List<SpeakerGroup> alone = new ArrayList<>();

    /** Those with a full name, by the abbreviation that an article gives beside it. */
    private final Map<String, Set<String>> byAbbreviation = new TreeMap<>();

    BodyLinks(List<Summary> articles, ArticlePlaces places) {
        this.articles = articles;
        this.places = places;
    }

    /**
     * Adds a body.
     *
     * @param article its article
     * @param day when that was published
     */
    void add(Speaker.Appearance one, Summary article, int day) {
        EntitySummary voice = one.voice();
        Optional<GenericBody> says = places.generic(voice.name());
        if (says.isEmpty()) {
            String slug = Slug.of(voice.name());
            group(slug).add(one, day, "");
            for (String alias : voice.aliases()) {
                if (isAbbreviation(alias, voice.name())) {
                    byAbbreviation
                            .computeIfAbsent(Slug.of(alias), none -> new TreeSet<>())
                            .add(slug);
                }
            }
            return;
        }
        GenericBody body = Stream.concat(
                        says.stream(), voice.aliases().stream().flatMap(alias -> places.generic(alias).stream()))
                .filter(form -> !form.place().isEmpty())
                .findFirst()
                .orElse(says.get());
        if (!body.place().isEmpty()) {
            add(
                    one,
                    day,
                    body.kind(),
                    new Place(body.place(), body.words(), PeopleRules.STATE_IN_NAME.with(body.words())));
            return;
        }
        Optional<Place> place = (body.ofState() ? places.state(one.article()) : Optional.<Place>empty())
                .or(() -> places.town(one.article()))
                .filter(of -> !namesAnother(article, voice, body.kind(), of.key()));
        if (place.isPresent()) {
            add(one, day, body.kind(), place.get());
        } else {
            SpeakerGroup group = new SpeakerGroup(Optional.empty());
            group.add(one, day, "");
            group.stayAlone();
            group.apartBy(PeopleRules.GENERIC_BODY);
            alone.add(group);
        }
    }

    /** Returns whether capitals come in the words of a name in their order, the first at its beginning. */
    private static boolean isAbbreviation(String alias, String name) {
        if (!ABBREVIATION.matcher(alias).matches() || name.indexOf(' ') < 0) {
            return false;
        }
        int found = 0;
        for (String word : name.split("[ -]")) {
            if (found < alias.length()
                    && !word.isEmpty()
                    && Character.toUpperCase(word.charAt(0)) == alias.charAt(found)) {
                found++;
            }
        }
        // “NWA” of Northwest Airlines: one letter may be within a word
        return found >= Math.max(2, alias.length() - 1) && name.charAt(0) == alias.charAt(0);
    }

    private void add(Speaker.Appearance one, int day, String kind, Place place) {
        SpeakerGroup group = group(kind + " | " + place.key());
        group.add(one, day, "");
        group.joinedBy(place.rule());
        if (places.generic(group.fullest().name())
                .filter(says -> says.place().isEmpty())
                .isPresent()) {
            group.of(place.words());
        } else {
            group.of("");
        }
    }

    /** Returns whether the article gives the state's own body of that kind as another one. */
    private boolean namesAnother(Summary article, EntitySummary voice, String kind, String place) {
        for (EntitySummary other : article.voices()) {
            if (!other.person() && !other.id().equals(voice.id())) {
                Optional<GenericBody> says = places.generic(other.name());
                if (says.isPresent()
                        && says.get().kind().equals(kind)
                        && says.get().place().equals(place)) {
                    return true;
                }
            }
        }
        return false;
    }

    private SpeakerGroup group(String key) {
        return byKey.computeIfAbsent(key, none -> new SpeakerGroup(Optional.empty()));
    }

    /** Returns all bodies, those that go by an abbreviation or without their legal form joined to those that do not. */
    List<SpeakerGroup> groups() {
        Set<String> gone = new HashSet<>();
        byAbbreviation.forEach((abbreviation, names) -> {
            String name = names.iterator().next();
            if (names.size() == 1 && areOne(byKey.get(abbreviation), byKey.get(name))) {
                join(name, abbreviation, gone, PeopleRules.ABBREVIATION);
            }
        });
        Map<String, List<String>> byBase = new LinkedHashMap<>();
        for (String key : byKey.keySet()) {
            base(key).ifPresent(base -> byBase.computeIfAbsent(base, none -> new ArrayList<>(1))
                    .add(key));
        }
        byBase.forEach((base, keys) -> {
            if (keys.size() == 1 && !isCommon(base)) {
                join(keys.get(0), base, gone, PeopleRules.LEGAL_FORM);
            }
        });
        List<SpeakerGroup> groups = new ArrayList<>(alone);
        byKey.forEach((key, group) -> {
            if (!gone.contains(key)) {
                groups.add(group);
            }
        });
        return groups;
    }

    /**
     * Returns whether a body that goes by an abbreviation is the one that an article gives in full beside it. Others may go by the
     * same letters: where these come much more often than the name, something else must say that they are one.
     */
    private boolean areOne(@Nullable SpeakerGroup brief, @Nullable SpeakerGroup full) {
        if (brief == null || full == null) {
            return false;
        }
        boolean capitals = brief.appearances().stream()
                .allMatch(one -> ABBREVIATION.matcher(one.voice().name()).matches());
        boolean often = brief.appearances().size() > MORE * full.appearances().size();
        return capitals && (!often || !Collections.disjoint(company(brief), company(full)));
    }

    /** Returns the full names of the people in the articles of a body, and the towns where these were filed. */
    private Set<String> company(SpeakerGroup group) {
        Set<String> all = new HashSet<>();
        for (Speaker.Appearance one : group.appearances()) {
            Summary article = articles.get(one.article());
            all.addAll(article.filedAt());
            article.voices().stream()
                    .filter(voice -> voice.person() && voice.name().indexOf(' ') > 0)
                    .forEach(voice -> all.add(Slug.of(voice.name())));
        }
        return all;
    }

    /** Returns what is left of a firm’s name, in small letters with hyphens, without its legal form; empty where it has none. */
    static Optional<String> base(String slug) {
        Matcher form = LEGAL_FORM.matcher(slug);
        return form.matches() ? Optional.of(form.group(1)) : Optional.empty();
    }

    /** Returns whether all words of a name are such as firms and bodies of any name have, or it is a state. */
    private static boolean isCommon(String base) {
        return base.length() < SHORTEST
                || Stream.of(base.split("-")).allMatch(word -> COMMON.contains(word) || GenericBody.isModifier(word));
    }

    private void join(String name, String brief, Set<String> gone, Rule rule) {
        SpeakerGroup group = byKey.get(name);
        SpeakerGroup other = byKey.get(brief);
        if (group != null && other != null && group != other && !gone.contains(name) && gone.add(brief)) {
            group.add(other, rule.with(other.fullest().name(), group.fullest().name()));
        }
    }
}
