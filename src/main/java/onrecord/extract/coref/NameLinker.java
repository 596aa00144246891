package onrecord.extract.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.extract.name.Names;
import onrecord.extract.word.Category;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.model.Mention;
import onrecord.text.Spaces;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Links the names of an article to people, organisations and places. Full names first; then family names, and given names
 * where only one person bears them.
 */
final class NameLinker {
    private static final int AND = Lexicon.id("and");
    private static final int THE = Lexicon.id("the");
    /** So many people of one family name, or one given name, are looked at: a text with more is a list, not a story. */
    private static final int MANY = 100;

    private final Tokens tokens;
    private final Names names;
    private final Titles titles;
    private final EntityDraft[] of;
    private final boolean[] ambiguous;
    private final List<EntityDraft> people = new ArrayList<>();
    private final Map<FullName, EntityDraft> byFullName = new HashMap<>();
    private final Map<Integer, List<EntityDraft>> byFamily = new HashMap<>();
    private final Map<Integer, List<EntityDraft>> byGiven = new HashMap<>();
    private final Map<Integer, List<EntityDraft>> byInner = new HashMap<>();
    private final Organisations organisations;
    private final Map<String, EntityDraft> places = new LinkedHashMap<>();

    /** The words of a full name, by number; father and son are told apart by {@code suffix}, -1 where there is none. */
    private record FullName(int given, int family, int suffix) {}

    /**
     * Links all names.
     *
     * @param mentions which tokens are of sources: names that speak although nothing else tells what they name
     */
    NameLinker(Tokens tokens, Names names, MentionList mentions) {
        this.tokens = tokens;
        this.names = names;
        this.titles = new Titles(tokens);
        this.of = new EntityDraft[names.size()];
        this.ambiguous = new boolean[names.size()];
        for (int n = 0; n < names.size(); n++) {
            boolean person = names.kind(n) == Names.Kind.PERSON && isFull(n);
            if (person
                    || names.kind(n) == Names.Kind.OTHER
                            && mentions.isSource(names.first(n), names.last(n))
                            && looksLikeFullName(n)) {
                fullName(n);
            }
        }
        for (int n = 0; n < names.size(); n++) {
            if (names.kind(n) == Names.Kind.PERSON && !isFull(n)) {
                shortName(n);
            }
        }
        organisations = new Organisations(tokens, names);
        Set<Integer> speaking = new HashSet<>();
        for (int n = 0; n < names.size(); n++) {
            if (names.kind(n) == Names.Kind.OTHER
                    && mentions.isSource(names.first(n), names.last(n))
                    && looksLikeFamilyName(n)) {
                speaking.add(names.sameWord(names.first(n)));
            }
        }
        for (int n = 0; n < names.size(); n++) {
            if (names.kind(n) == Names.Kind.OTHER
                    && names.first(n) == names.last(n)
                    && speaking.contains(names.sameWord(names.first(n)))) {
                shortName(n);
            }
        }
        for (int n = 0; n < names.size(); n++) {
            other(n);
        }
    }

    private int family(int n) {
        int i = names.last(n);
        while (i > names.first(n) && (tokens.is(i, Category.NAME_SUFFIX) || tokens.kind(i) != Tokens.WORD)) {
            i--;
        }
        return i;
    }

    private boolean isFull(int n) {
        int first = names.first(n);
        // “Ben Velden”: a particle of family names, and a given name
        boolean particle = tokens.is(first, Category.NAME_PARTICLE)
                && !(tokens.isCapitalised(first) && tokens.is(first, Category.GIVEN_NAME_MALE));
        int family = family(n);
        // “Reed-Vance” is one family name
        while (family - 2 >= first && tokens.isMark(family - 1, '-')) {
            family -= 2;
        }
        return first < family && !particle;
    }

    private Span span(int n) {
        return tokens.span(names.first(n), names.last(n) + 1);
    }

    private void fullName(int n) {
        int first = names.first(n);
        int last = family(n);
        int suffix = suffix(names.last(n));
        FullName key = new FullName(names.sameWord(first), names.sameWord(last), suffix);
        EntityDraft person = byFullName.get(key);
        if (person == null) {
            person = longerName(first, last, suffix);
        }
        if (person == null) {
            person = new EntityDraft(EntityDraft.Sort.PERSON, first, names.last(n), span(n));
            people.add(person);
            note(byFamily, last, person);
            note(byGiven, first, person);
            for (int i = first + 1; i < last; i++) {
                if (tokens.kind(i) == Tokens.WORD && tokens.shape(i) != Tokens.LOWER) {
                    note(byInner, i, person);
                }
            }
            person.gender().givenName(tokens, first);
        } else if (names.last(n) - first > person.last() - person.first() && tokens.shape(last) != Tokens.UPPER) {
            person.rename(first, names.last(n), span(n));
        }
        byFullName.put(key, person);
        link(n, person, Mention.Kind.FULL_NAME);
    }

    /** Notes that {@code person} bears the name at token {@code i}. */
    private void note(Map<Integer, List<EntityDraft>> by, int i, EntityDraft person) {
        List<EntityDraft> namesakes = by.computeIfAbsent(names.sameWord(i), k -> new ArrayList<>());
        if (namesakes.size() < MANY) {
            namesakes.add(person);
        }
    }

    /** Returns the number of the “Jr.” that a name ends with; -1 where it ends with none. */
    private int suffix(int last) {
        return tokens.is(last, Category.NAME_SUFFIX) ? names.sameWord(last) : -1;
    }

    /** Finds a person whose name ends like this one, or begins with its initial: “Reed Vance” for Ana Reed Vance. */
    private @Nullable EntityDraft longerName(int first, int last, int suffix) {
        for (EntityDraft person : byFamily.getOrDefault(names.sameWord(last), List.of())) {
            if (suffix(person.last()) != suffix) {
                continue;
            }
            for (int i = person.first() + 1; i < person.last(); i++) {
                if (names.sameWord(i) == names.sameWord(first)) {
                    return person;
                }
            }
            boolean initial = tokens.end(first) - tokens.start(first) == 2 && tokens.last(first) == '.';
            if (initial && tokens.first(first) == tokens.first(person.first())) {
                return person;
            }
        }
        return null;
    }

    private void shortName(int n) {
        int last = family(n);
        List<EntityDraft> candidates = byFamily.get(names.sameWord(last));
        if (candidates == null) {
            candidates = byGiven.get(names.sameWord(last));
            if (candidates != null && candidates.size() == 1 && !isGivenName(last)) {
                candidates.get(0).calledByFirstWord();
            }
        }
        if (candidates == null) {
            // the first of two family names: “Reed” for Ana Reed Vance
            candidates = byInner.get(names.sameWord(last));
            candidates = candidates != null && candidates.size() == 1 ? candidates : null;
        }
        if (candidates == null) {
            EntityDraft person = new EntityDraft(EntityDraft.Sort.PERSON, names.first(n), names.last(n), span(n));
            people.add(person);
            int partner = partner(n);
            if (partner >= 0) {
                person.shareFamily(partner);
                note(byGiven, last, person);
            }
            note(byFamily, partner >= 0 ? partner : last, person);
            link(n, person, Mention.Kind.SURNAME);
            return;
        }
        EntityDraft person = choose(n, candidates);
        ambiguous[n] = candidates.size() > 1;
        link(n, person, Mention.Kind.SURNAME);
    }

    /** Returns the family name that follows a given name and another person’s: “John and Jane Hale”; -1 if none does. */
    private int partner(int n) {
        int and = names.last(n) + 1;
        if (n + 1 >= names.size()
                || and >= tokens.size()
                || tokens.word(and) != AND
                || names.title(n) < names.first(n)
                || names.first(n + 1) != and + 1
                || names.kind(n + 1) != Names.Kind.PERSON
                || !isFull(n + 1)
                || !isGivenName(names.first(n))
                || !isGivenName(names.first(n + 1))) {
            return -1;
        }
        return family(n + 1);
    }

    private boolean isGivenName(int i) {
        return tokens.is(i, Category.GIVEN_NAME_MALE) || tokens.is(i, Category.GIVEN_NAME_FEMALE);
    }

    /** Chooses among people of one family name: the title's gender decides, then who is named in full most often. */
    private EntityDraft choose(int n, List<EntityDraft> candidates) {
        boolean man = false;
        boolean woman = false;
        int office = -1;
        for (int i = names.title(n); i < names.first(n); i++) {
            man |= tokens.is(i, Category.MAN);
            woman |= tokens.is(i, Category.WOMAN);
            office = tokens.is(i, Category.TITLE) ? i : office;
        }
        EntityDraft best = candidates.get(0);
        int most = Integer.MIN_VALUE;
        for (EntityDraft person : candidates) {
            int score = person.fullNames();
            score -= man && !person.gender().allows(false)
                            || woman && !person.gender().allows(true)
                    ? 1000
                    : 0;
            score += office >= 0 && titles.office(office, person) == 2 ? 100 : 0;
            if (score > most) {
                most = score;
                best = person;
            }
        }
        return best;
    }

    private void link(int n, EntityDraft entity, Mention.Kind kind) {
        of[n] = entity;
        entity.mention(tokens.span(names.title(n), names.last(n) + 1), kind);
        titles.gather(names, n, entity);
        Span name = span(n);
        if (!name.equals(entity.name())) {
            entity.aliases().add(Spaces.fold(name.of(tokens.text())));
        }
    }

    /** Returns whether name {@code n}, which speaks and is of no known kind, looks like a family name. */
    private boolean looksLikeFamilyName(int n) {
        int first = names.first(n);
        boolean thing = tokens.is(first, Category.DEMONYM) || tokens.is(first, Category.THING_WORD);
        boolean the = first > 0 && tokens.word(first - 1) == THE;
        return !thing && !the && first == names.last(n) && tokens.shape(first) == Tokens.CAPITALISED;
    }

    /** Returns whether name {@code n}, which speaks and is of no known kind, looks like given and family name. */
    private boolean looksLikeFullName(int n) {
        long thing = Category.DEMONYM.bit()
                | Category.THING_WORD.bit()
                | Category.ORGANISATION_WORD.bit()
                | Category.PLACE_PART.bit();
        int first = names.first(n);
        boolean the = first > 0 && tokens.word(first - 1) == THE;
        for (int i = first; i <= names.last(n); i++) {
            the |= (tokens.categories(i) & thing) != 0 || tokens.shape(i) == Tokens.UPPER && tokens.last(i) != '.';
        }
        return !the && isFull(n) && names.last(n) - first < 4;
    }

    private void other(int n) {
        if (of[n] != null) {
            return;
        }
        if (names.kind(n) == Names.Kind.ORGANISATION) {
            of[n] = organisations.named(n);
        } else if (names.kind(n) == Names.Kind.PLACE) {
            String key = Spaces.fold(span(n).of(tokens.text())).toLowerCase(Locale.ROOT);
            EntityDraft place = places.computeIfAbsent(
                    key, k -> new EntityDraft(EntityDraft.Sort.PLACE, names.first(n), names.last(n), span(n)));
            place.mention(span(n), Mention.Kind.FULL_NAME);
            of[n] = place;
        }
    }

    /** Returns who or what name {@code n} names, if it is known. */
    Optional<EntityDraft> of(int n) {
        return Optional.ofNullable(of[n]);
    }

    /** Returns whether several people bear the name {@code n}. */
    boolean isAmbiguous(int n) {
        return ambiguous[n];
    }

    List<EntityDraft> people() {
        return people;
    }

    Organisations organisations() {
        return organisations;
    }

    Iterable<EntityDraft> places() {
        return places.values();
    }

    Titles titles() {
        return titles;
    }
}
