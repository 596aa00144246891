package onrecord.extract.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.extract.coref.MentionList.LinkedMention;
import onrecord.extract.name.Names;
import onrecord.extract.word.Category;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.model.Rule;
import onrecord.text.Span;

/** Links words that name a source (a name with its title, a pronoun, a description) to whom they mean. */
final class SpeakerResolver {
    private static final int TITLE_LENGTH = 10;
    private static final int ANTECEDENT = 14;
    private static final int AND = Lexicon.id("and");
    private static final int THE = Lexicon.id("the");
    private static final int IT = Lexicon.id("it");
    private static final int THEY = Lexicon.id("they");
    private static final WordSet POSSESSIVE = WordSet.of("his her their");
    private static final WordSet WRITER = WordSet.of("i we");
    private static final WordSet NOBODY = WordSet.of("i we you us me him her them");

    private final Tokens tokens;
    private final Names names;
    private final NameLinker linker;
    private final MentionList mentions;
    private final Pronouns pronouns;
    private final UnnamedSources unnamed;

    SpeakerResolver(Tokens tokens, Names names, NameLinker linker, MentionList mentions, Pronouns pronouns) {
        this.tokens = tokens;
        this.names = names;
        this.linker = linker;
        this.mentions = mentions;
        this.pronouns = pronouns;
        this.unnamed = new UnnamedSources(tokens, names);
    }

    /** Returns those who are described and not named. */
    UnnamedSources unnamed() {
        return unnamed;
    }

    /** Links {@code span}; what names nobody known becomes an unnamed source. */
    Referent link(Span span) {
        int from = tokens.from(span.start());
        int to = tokens.from(span.end()) - 1;
        while (from <= to
                && tokens.kind(from) != Tokens.WORD
                && tokens.kind(from) != Tokens.NUMBER
                && tokens.kind(from) != Tokens.MIXED) {
            from++;
        }
        if (from > to) {
            return Referent.nobody();
        }
        Referent known = known(from, to);
        if (!known.isEmpty()) {
            return known;
        }
        boolean noun = from < to && POSSESSIVE.has(tokens, from);
        boolean pronoun = NOBODY.has(tokens, from)
                || UnnamedSources.RELATIVE.has(tokens, from)
                || tokens.word(from) == IT
                || tokens.is(from, Category.PERSON_PRONOUN);
        return pronoun && !noun ? unresolved(from) : unnamed.of(from, to);
    }

    /** Tells that a pronoun names nobody: a writer’s own, or one that nothing settles. */
    private Referent unresolved(int i) {
        String pronoun = "“" + tokens.text(i) + "”";
        return Referent.nobody(
                (WRITER.has(tokens, i) ? PronounRules.OF_THE_WRITER : PronounRules.UNRESOLVED).with(pronoun));
    }

    /** Links the words at {@code from..to} to somebody or something already known, or to nobody. */
    Referent known(int from, int to) {
        if (Pronouns.isSingular(tokens, from) || from == to && Pronouns.isPossessive(tokens, from)) {
            return pronouns.at(from);
        }
        if (UnnamedSources.RELATIVE.has(tokens, from) && from == to) {
            return antecedent(from);
        }
        if (tokens.word(from) == IT || tokens.word(from) == THEY && to <= from + 1) {
            return body(from);
        }
        List<EntityBuilder> heads = heads(from, to);
        if (!heads.isEmpty()) {
            return named(from, to, heads);
        }
        return byOffice(from, to);
    }

    private Referent named(int from, int to, List<EntityBuilder> heads) {
        for (int i = from; i <= to; i++) {
            int n = names.at(i);
            if (n >= 0
                    && heads.size() == 1
                    && linker.isAmbiguous(n)
                    && linker.of(n).orElse(null) == heads.get(0)) {
                Span name = heads.get(0).name();
                return Referent.by(
                        PronounRules.MOST_NAMED.with(tokens.text(names.last(n)), name.of(tokens.text())),
                        heads.get(0),
                        name);
            }
        }
        return Referent.named(heads);
    }

    /** Returns those whose names are heads of the words at {@code from..to}: not possessors, modifiers or complements. */
    private List<EntityBuilder> heads(int from, int to) {
        List<EntityBuilder> heads = new ArrayList<>();
        int i = from;
        boolean complement = false;
        while (i <= to) {
            int n = names.at(i);
            if (n < 0 || names.first(n) != i) {
                int titled = titled(i, to);
                if (titled > i) {
                    i = titled;
                    continue;
                }
                Optional<EntityBuilder> body =
                        complement ? Optional.empty() : linker.organisations().atNoun(i);
                if (body.isPresent() && heads.isEmpty()) {
                    heads.add(body.get());
                }
                if (UnnamedSources.BEFORE_COMPLEMENT.has(tokens, i) || UnnamedSources.RELATIVE.has(tokens, i)) {
                    if (!heads.isEmpty()) {
                        return heads;
                    }
                    complement = true;
                } else if (tokens.isMark(i, ',') && heads.isEmpty()) {
                    complement = false;
                }
                i++;
                continue;
            }
            int after = names.last(n) + 1;
            if (!complement && (after > to || isHead(after, to))) {
                Optional<EntityBuilder> who = speaker(n, from, to);
                if (who.isPresent() && !heads.contains(who.get())) {
                    heads.add(who.get());
                }
                if (who.isPresent() && (after > to || !isJoint(after, to))) {
                    return heads;
                }
            }
            i = after;
        }
        return heads;
    }

    /** Returns the first token of the name whose title holds token {@code i}, or {@code i}. */
    private int titled(int i, int to) {
        for (int next = i + 1; next <= to && next < i + TITLE_LENGTH; next++) {
            int n = names.at(next);
            if (n >= 0 && names.first(n) == next && names.kind(n) == Names.Kind.PERSON) {
                return names.title(n) <= i ? next : i;
            }
        }
        return i;
    }

    /** Returns whether a name is no mere modifier of what follows it at {@code after}. */
    private boolean isHead(int after, int to) {
        if (tokens.kind(after) != Tokens.WORD) {
            return !(tokens.isMark(after, '-') && tokens.glued(after));
        }
        boolean possessive = tokens.glued(after) && tokens.last(after) == 's';
        return !possessive && (tokens.is(after, Category.FUNCTION_WORD) || after == to && endsLikeAdverb(after));
    }

    private boolean endsLikeAdverb(int i) {
        return tokens.text(i).endsWith("ly") || tokens.is(i, Category.SPEECH_VERB);
    }

    /** Returns whether another name is joined at {@code after}: “, Ada Kell and Orla Brandt”. */
    private boolean isJoint(int after, int to) {
        int i = after;
        boolean and = false;
        while (i <= to && names.at(i) < 0) {
            boolean joint = tokens.word(i) == AND || tokens.isMark(i, ',') || tokens.isMark(i, '&');
            and |= tokens.word(i) == AND || tokens.isMark(i, '&');
            if (!joint
                    && !tokens.is(i, Category.TITLE)
                    && !tokens.is(i, Category.TITLE_PART)
                    && tokens.word(i) != THE) {
                return false;
            }
            i++;
        }
        if (i > to) {
            return false;
        }
        for (int later = i; later <= to && !and; later++) {
            and = tokens.word(later) == AND;
        }
        return and;
    }

    private Optional<EntityBuilder> speaker(int n, int from, int to) {
        Names.Kind kind = names.kind(n);
        Optional<EntityBuilder> who = linker.of(n);
        if (kind == Names.Kind.PLACE) {
            return Optional.of(linker.organisations().named(n));
        }
        if (who.isPresent() || tokens.is(names.last(n), Category.DEMONYM)) {
            return who;
        }
        boolean whole = names.first(n) <= from + 1 && names.last(n) == to;
        return whole ? Optional.of(linker.organisations().named(n)) : Optional.empty();
    }

    /** Returns the person that “who” at token {@code i} follows. */
    private Referent antecedent(int i) {
        int e = mentions.lastBefore(i);
        if (e < 0) {
            return Referent.nobody();
        }
        LinkedMention best = mentions.all().get(e);
        boolean near = best.first() > i - ANTECEDENT && mentions.sentence(best.first()) == mentions.sentence(i);
        return near ? Referent.named(List.of(best.who())) : Referent.nobody();
    }

    /** Returns the body that “it” or “they” at token {@code i} means: the last one that a clause before is about. */
    private Referent body(int i) {
        LinkedMention best = null;
        for (int e = mentions.lastBefore(i); e >= 0 && best == null; e--) {
            LinkedMention entry = mentions.all().get(e);
            if (mentions.sentence(i) - mentions.sentence(entry.first()) > 3) {
                break;
            }
            if (entry.who().sort() == EntityBuilder.Sort.BODY && !entry.quoted() && entry.subject()) {
                best = entry;
            }
        }
        if (best == null) {
            return Referent.nobody();
        }
        return Referent.by(
                PronounRules.LAST_BODY.with(
                        best.who().name().of(tokens.text()),
                        "“" + tokens.text(i).toLowerCase(Locale.ROOT) + "”"),
                best.who(),
                tokens.span(best.first(), best.last() + 1));
    }

    /** Links “the minister” or “the ministry” to the one that the article has named. */
    Referent byOffice(int from, int to) {
        int head = unnamed.headNoun(from, to);
        boolean definite = tokens.word(from) == THE;
        if (!definite) {
            return Referent.nobody();
        }
        if (tokens.is(head, Category.BODY_NOUN) && head == to) {
            Optional<EntityBuilder> body = linker.organisations().sameNoun(head);
            if (body.isPresent()) {
                Span name = body.get().name();
                return Referent.by(
                        PronounRules.BODY_BY_NOUN.with(name.of(tokens.text()), tokens.text(head)), body.get(), name);
            }
        }
        if (!tokens.is(head, Category.TITLE) || head != to) {
            return Referent.nobody();
        }
        return office(from, head);
    }

    private Referent office(int from, int head) {
        EntityBuilder best = null;
        int fit = 0;
        boolean several = false;
        for (int e = mentions.lastBefore(from); e >= 0; e--) {
            EntityBuilder who = mentions.all().get(e).who();
            if (who == best || who.offices().isEmpty()) {
                continue;
            }
            int how = linker.titles().fit(from + 1, head, who);
            several |= how > 0 && how == fit;
            if (how > fit) {
                several = false;
                fit = how;
                best = who;
            }
        }
        if (best == null) {
            return Referent.nobody();
        }
        String name = best.name().of(tokens.text());
        String title =
                best.titles().isEmpty() ? "" : " (“" + best.titles().iterator().next() + "”)";
        Rule rule = several ? PronounRules.TITLE_OF_SEVERAL : PronounRules.TITLE_ALONE;
        return Referent.by(rule.with(name + title, tokens.text(head)), best, best.name());
    }
}
