package onrecord.extract.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import onrecord.extract.name.Names;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.model.Mention;
import onrecord.text.Spaces;
import onrecord.text.Span;

/**
 * The bodies of an article: named ones, their acronyms and short forms, and those that a common noun names with the name
 * before it (“the Norland foreign ministry”, “the Kell campaign”).
 */
final class Organisations {
    private static final int SIDE = Lexicon.id("side");
    private static final WordSet MANY_OF_A_KIND =
            WordSet.of("company firm group organization organisation newspaper network magazine station institution"
                    + " institute bank hospital school church charity airline carmaker corporation association"
                    + " university college board union coalition alliance federation league panel watchdog");

    private static final WordSet FIRM = WordSet.of("company firm corporation");
    private static final WordSet FIRM_WORD =
            WordSet.of("co corp corporation inc ltd llc plc gmbh group holdings partners bros"
                    + " brothers airlines airways motors industries systems technologies laboratories pharmaceuticals energy oil gas"
                    + " petroleum steel mining electric insurance stores foods brewery breweries");
    private static final WordSet AIRLINE = WordSet.of("airline carrier");
    private static final WordSet AIRLINE_WORD = WordSet.of("airlines airways");
    private static final WordSet NEWSPAPER = WordSet.of("newspaper paper daily");
    private static final WordSet NEWSPAPER_WORD =
            WordSet.of("news times post journal herald tribune gazette chronicle");

    private final Tokens tokens;
    private final Names names;
    private final Map<String, EntityDraft> byName = new LinkedHashMap<>();
    private final Map<String, EntityDraft> byAcronym = new HashMap<>();
    private final Map<Integer, EntityDraft> byEdge = new HashMap<>();
    private final Map<String, EntityDraft> byTail = new HashMap<>();
    private final Map<Integer, List<EntityDraft>> byLastWord = new HashMap<>();
    private final Map<Integer, EntityDraft> byNoun = new HashMap<>();

    Organisations(Tokens tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
        for (int n = 0; n < names.size(); n++) {
            if (names.kind(n) == Names.Kind.ORGANISATION && names.first(n) < names.last(n)) {
                register(n);
            }
        }
        findNouns();
    }

    private void register(int n) {
        int first = names.first(n);
        int last = names.last(n);
        EntityDraft body = byName.computeIfAbsent(key(first, last), k -> begin(first, last));
        if (last > first) {
            byTail.putIfAbsent(key(first + 1, last), body);
        }
        byEdge.putIfAbsent(names.sameWord(last), body);
        if (!tokens.is(first, Category.PLACE_NAME)
                && !tokens.is(first, Category.DEMONYM)
                && !tokens.is(first, Category.PLACE_PART)
                && !tokens.is(first, Category.TITLE_PART)) {
            byEdge.putIfAbsent(names.sameWord(first), body);
        }
        StringBuilder initials = new StringBuilder();
        for (int i = first; i <= last; i++) {
            if (tokens.isCapitalised(i)) {
                initials.append(tokens.first(i));
            }
        }
        if (initials.length() > 2) {
            byAcronym.putIfAbsent(initials.toString(), body);
        }
        if (last + 3 < tokens.size()
                && tokens.isMark(last + 1, '(')
                && tokens.isMark(last + 3, ')')
                && tokens.shape(last + 2) == Tokens.UPPER) {
            byAcronym.put(tokens.text(last + 2), body);
        }
    }

    private EntityDraft begin(int first, int last) {
        EntityDraft body = new EntityDraft(EntityDraft.Sort.ORGANISATION, first, last, tokens.span(first, last + 1));
        byLastWord.computeIfAbsent(names.sameWord(last), k -> new ArrayList<>()).add(body);
        return body;
    }

    private String key(int first, int last) {
        return Spaces.fold(tokens.span(first, last + 1).of(tokens.text())).toLowerCase(Locale.ROOT);
    }

    /** Returns the body that name {@code n} names, with this mention added. */
    EntityDraft named(int n) {
        int first = names.first(n);
        int last = names.last(n);
        Span span = tokens.span(first, last + 1);
        EntityDraft body = byName.get(key(first, last));
        if (body == null && first == last) {
            body = tokens.shape(first) == Tokens.UPPER
                    ? byAcronym.get(tokens.text(first))
                    : byEdge.get(names.sameWord(first));
        }
        if (body == null) {
            body = byName.computeIfAbsent(key(first, last), k -> begin(first, last));
        }
        alias(body, span);
        body.mention(span, Mention.Kind.FULL_NAME);
        return body;
    }

    private void alias(EntityDraft body, Span span) {
        String text = Spaces.fold(span.of(tokens.text()));
        if (!text.equalsIgnoreCase(Spaces.fold(body.name().of(tokens.text())))) {
            body.aliases().add(text);
        }
    }

    private void findNouns() {
        List<Integer> bare = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.is(i, Category.BODY_NOUN)
                    && tokens.shape(i) == Tokens.LOWER
                    && !tokens.firstInBlock(i)
                    && !nounFollows(i)) {
                int from = nameBefore(i);
                if (from >= 0 && isOneOfAKind(from, i)) {
                    addNoun(from, i);
                } else if (modifiers(i) < i) {
                    bare.add(i);
                }
            }
        }
        for (int i : bare) {
            int from = modifiers(i);
            EntityDraft body = byTail.get(key(from, i));
            if (body != null) {
                link(from, i, body);
            }
        }
    }

    /** A country has one foreign ministry, but many companies: “a Norland company” names none. */
    private boolean isOneOfAKind(int from, int noun) {
        // in talks “the Norland side” is that state; a party has many sides
        boolean party = tokens.word(noun) == SIDE && tokens.is(noun - 1, Category.TITLE_PART);
        boolean indefinite = from > 0 && English.INDEFINITE_ARTICLE.has(tokens, from - 1);
        return !party && !indefinite && !MANY_OF_A_KIND.has(tokens, noun);
    }

    private boolean nounFollows(int i) {
        return i + 1 < tokens.size()
                && !tokens.firstInBlock(i + 1)
                && (tokens.is(i + 1, Category.BODY_NOUN) || tokens.is(i + 1, Category.TITLE));
    }

    /** Returns the first of the words in lower case that belong to the noun: “foreign” in “foreign ministry”. */
    private int modifiers(int noun) {
        int from = noun;
        while (from > 0
                && !tokens.firstInBlock(from)
                && tokens.is(from - 1, Category.TITLE_PART)
                && tokens.shape(from - 1) == Tokens.LOWER) {
            from--;
        }
        return from;
    }

    /** Returns the first token of the name that stands right before the noun at {@code i} and its modifiers, or -1. */
    private int nameBefore(int i) {
        int from = modifiers(i);
        int before = from - 1;
        if (before < 0 || tokens.firstInBlock(from)) {
            return -1;
        }
        if (tokens.kind(before) == Tokens.WORD
                && tokens.end(before) - tokens.start(before) == 2
                && tokens.last(before) == 's'
                && before > 0
                && tokens.glued(before)) {
            before--;
        }
        int n = names.at(before);
        return n >= 0 && names.last(n) == before ? names.first(n) : -1;
    }

    private void addNoun(int from, int noun) {
        EntityDraft body = byName.computeIfAbsent(key(from, noun), k -> begin(from, noun));
        byTail.putIfAbsent(key(modifiers(noun), noun), body);
        link(from, noun, body);
    }

    private void link(int from, int noun, EntityDraft body) {
        Span span = tokens.span(from, noun + 1);
        alias(body, span);
        body.mention(span, Mention.Kind.DESCRIPTION);
        byNoun.put(noun, body);
    }

    /** Returns the body whose common noun ends at token {@code i} (“the ministry”), if a name before it tells which. */
    Optional<EntityDraft> atNoun(int i) {
        return Optional.ofNullable(byNoun.get(i));
    }

    /** Returns the body named last before token {@code i} whose name ends in the same word: “the ministry”. */
    Optional<EntityDraft> sameNoun(int i) {
        EntityDraft best = null;
        int at = -1;
        for (EntityDraft body : byLastWord.getOrDefault(names.sameWord(i), List.of())) {
            for (Mention mention : body.mentions()) {
                if (mention.span().end() <= tokens.start(i) && mention.span().start() > at) {
                    at = mention.span().start();
                    best = body;
                }
            }
        }
        return Optional.ofNullable(best).or(() -> kindOf(i));
    }

    /** Returns the only body named before token {@code i} whose name says that it is of that kind: “the airline” for “Marn Airways”. */
    private Optional<EntityDraft> kindOf(int i) {
        WordSet words = FIRM.has(tokens, i)
                ? FIRM_WORD
                : AIRLINE.has(tokens, i) ? AIRLINE_WORD : NEWSPAPER.has(tokens, i) ? NEWSPAPER_WORD : null;
        if (words == null) {
            return Optional.empty();
        }
        EntityDraft only = null;
        for (EntityDraft body : byName.values()) {
            boolean fits = words.has(tokens, body.last())
                    && !body.mentions().isEmpty()
                    && body.mentions().get(0).span().end() <= tokens.start(i);
            if (fits && only != null) {
                return Optional.empty();
            }
            only = fits ? body : only;
        }
        return Optional.ofNullable(only);
    }

    Iterable<EntityDraft> all() {
        return byName.values();
    }
}
