package onrecord.extract.coref;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.extract.coref.MentionList.LinkedMention;
import onrecord.extract.name.Names;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.model.Rule;
import onrecord.text.Span;

/** Links words that name a source (a name with its title, a pronoun, a description) to whom they mean. */
final class SpeakerResolver {
    /** How many tokens before “who” its antecedent begins at most. */
    private static final int ANTECEDENT = 14;
    /** So many mentions before a title alone are looked at: a text with more between is a list, not a story. */
    private static final int MANY = 1000;
    /** How many sentences before “it” its antecedent stands at most. */
    private static final int REACH = 3;

    private static final int THE = Lexicon.id("the");
    private static final int IT = Lexicon.id("it");
    private static final int THEY = Lexicon.id("they");
    private static final WordSet PLURAL = WordSet.of("people police men women children");
    private static final WordSet POSSESSIVE = WordSet.of("his her their");
    private static final WordSet WRITER = WordSet.of("i we");
    /** Pronouns that name nobody where nothing else is known of them. */
    private static final WordSet UNLINKED = WordSet.of("i we you us me him her them it");

    /** The words {@code from..to} that named the source of something said, and whom they mean. */
    private record LinkedSource(int from, int to, Referent referent) {}

    /** A way from the words {@code from..to} to whom they mean; empty where they are of another form. */
    private interface Step {
        Optional<Referent> resolve(SpeakerResolver resolver, int from, int to);
    }

    /** Ways from definite descriptions, in order of trial. */
    private static final List<Step> DESCRIPTIONS = List.of(SpeakerResolver::bodyByNoun, SpeakerResolver::titleAlone);

    /** All ways, in order of trial: the first that takes the words decides, even that they mean nobody. */
    private static final List<Step> STEPS = List.of(
            SpeakerResolver::inLetter,
            SpeakerResolver::heOrShe,
            SpeakerResolver::antecedentOfRelative,
            SpeakerResolver::bodyOfIt,
            SpeakerResolver::named,
            SpeakerResolver::bodyByNoun,
            SpeakerResolver::titleAlone,
            (resolver, from, to) -> resolver.described.of(from, to));

    private final Tokens tokens;
    private final Names names;
    private final NameLinker linker;
    private final MentionList mentions;
    private final Pronouns pronouns;
    private final UnnamedSources unnamed;
    private final DescribedPersons described;
    private final PhraseHeads heads;
    private final Letters letters;
    private LinkedSource last = new LinkedSource(Integer.MAX_VALUE, Integer.MAX_VALUE, Referent.nobody());

    SpeakerResolver(
            Tokens tokens,
            Names names,
            NameLinker linker,
            MentionList mentions,
            Pronouns pronouns,
            UnnamedSources unnamed) {
        this.tokens = tokens;
        this.names = names;
        this.linker = linker;
        this.mentions = mentions;
        this.pronouns = pronouns;
        this.unnamed = unnamed;
        this.described = new DescribedPersons(tokens, linker, mentions, unnamed);
        this.heads = new PhraseHeads(tokens, names, linker);
        this.letters = new Letters(tokens, names, linker);
    }

    /** Links {@code span}; what names nobody known becomes an unnamed source. */
    Referent link(Span span) {
        int from = tokens.from(span.start());
        int to = tokens.from(span.end()) - 1;
        while (from <= to && tokens.kind(from) > Tokens.MIXED) {
            from++;
        }
        if (from > to) {
            return Referent.nobody();
        }
        Referent known = known(from, to);
        if (known.isEmpty()) {
            known = isPronoun(from, to) ? unresolved(from) : Referent.named(List.of(unnamed.source(from, to)));
        }
        if (!known.isEmpty()) {
            last = new LinkedSource(from, to, known);
        }
        return known;
    }

    /** Links the source that ends a headline: a title means whoever bears it in the story, though no article stands there. */
    Referent linkCredit(Span span) {
        int from = tokens.from(span.start());
        int to = tokens.from(span.end()) - 1;
        Referent known = known(from, to);
        if (known.isEmpty() && tokens.is(to, Category.TITLE)) {
            known = titled(from, to, tokens.size() - 1).orElse(Referent.nobody());
        }
        return known.isEmpty() ? Referent.named(List.of(unnamed.source(from, to))) : known;
    }

    /** Links the words at {@code from..to} that name whom something is said to; those without a name are an unnamed source too. */
    Referent listener(int from, int to) {
        Referent known = known(from, to);
        return known.isEmpty() && !isPronoun(from, to) ? Referent.named(List.of(unnamed.source(from, to))) : known;
    }

    private boolean isPronoun(int from, int to) {
        boolean noun = from < to && POSSESSIVE.has(tokens, from);
        return !noun
                && (UNLINKED.has(tokens, from)
                        || NounPhrases.isRelative(tokens, from)
                        || tokens.is(from, Category.PERSON_PRONOUN));
    }

    /** Tells that a pronoun names nobody: a writer’s own, or one that nothing settles. */
    private Referent unresolved(int i) {
        Rule rule = WRITER.has(tokens, i) ? PronounRules.OF_THE_WRITER : PronounRules.UNRESOLVED;
        return Referent.nobody(rule.with(tokens.text(i)));
    }

    /** Links the words at {@code from..to} to somebody or something already known, or to nobody. */
    Referent known(int from, int to) {
        return first(STEPS, from, to);
    }

    /** Links “the minister” or “the ministry” at {@code from..to} to the one that the article has named. */
    Referent described(int from, int to) {
        return first(DESCRIPTIONS, from, to);
    }

    private Referent first(List<Step> steps, int from, int to) {
        for (Step step : steps) {
            Optional<Referent> referent = step.resolve(this, from, to);
            if (referent.isPresent()) {
                return referent.get();
            }
        }
        return Referent.nobody();
    }

    private Optional<Referent> inLetter(int from, int to) {
        return from == to ? letters.at(from) : Optional.empty();
    }

    private Optional<Referent> heOrShe(int from, int to) {
        boolean pronoun = Pronouns.isSingular(tokens, from) || from == to && Pronouns.isPossessive(tokens, from);
        return pronoun ? Optional.of(pronouns.at(from)) : Optional.empty();
    }

    /** “who” is whoever is mentioned right before it in its sentence. */
    private Optional<Referent> antecedentOfRelative(int from, int to) {
        if (from < to || !NounPhrases.isRelative(tokens, from)) {
            return Optional.empty();
        }
        int before = mentions.lastBefore(from);
        if (before < 0) {
            return Optional.of(Referent.nobody());
        }
        LinkedMention mention = mentions.all().get(before);
        boolean near =
                mention.first() > from - ANTECEDENT && mentions.sentence(mention.first()) == mentions.sentence(from);
        return Optional.of(near ? Referent.named(List.of(mention.who())) : Referent.nobody());
    }

    /** “it” and “they” are the last source, or the last body that a clause before is about, whichever stands nearer. */
    private Optional<Referent> bodyOfIt(int from, int to) {
        if (tokens.word(from) != IT && !(tokens.word(from) == THEY && to <= from + 1)) {
            return Optional.empty();
        }
        boolean source = last.from() < from
                && mentions.sentence(from) - mentions.sentence(Math.max(0, last.from())) <= REACH
                && (tokens.word(from) == IT ? isBody(last) : isPlural(last));
        for (int m = mentions.lastBefore(from); m >= 0; m--) {
            LinkedMention mention = mentions.all().get(m);
            if (mentions.sentence(from) - mentions.sentence(mention.first()) > REACH
                    || source && mention.first() < last.from()) {
                break;
            }
            if (mention.who().sort() == EntityDraft.Sort.ORGANISATION && !mention.quoted() && mention.subject()) {
                Rule rule = PronounRules.LAST_BODY.with(
                        mention.who().name().of(tokens.text()),
                        tokens.text(from).toLowerCase(Locale.ROOT));
                return Optional.of(Referent.by(rule, mention.who(), tokens.span(mention.first(), mention.last() + 1)));
            }
        }
        return Optional.of(source ? lastSource(from) : Referent.nobody());
    }

    private Referent lastSource(int pronoun) {
        EntityDraft who = last.referent().who().get(0);
        Span words = tokens.span(last.from(), last.to() + 1);
        Rule rule = PronounRules.LAST_SOURCE.with(
                last.referent().who().size() > 1
                        ? words.of(tokens.text())
                        : who.name().of(tokens.text()),
                tokens.text(pronoun).toLowerCase(Locale.ROOT));
        return new Referent(last.referent().who(), rule.basis(), Optional.of(rule), List.of(words));
    }

    private boolean isBody(LinkedSource source) {
        int head = NounPhrases.head(tokens, source.from(), source.to());
        boolean one = source.referent().who().size() == 1;
        return one
                && (source.referent().who().get(0).sort() == EntityDraft.Sort.ORGANISATION
                        || tokens.is(head, Category.BODY_NOUN)
                        || tokens.is(head, Category.MESSAGE_NOUN)
                        || tokens.word(source.from()) == IT);
    }

    private boolean isPlural(LinkedSource source) {
        int head = NounPhrases.head(tokens, source.from(), source.to());
        char c = tokens.last(head);
        boolean ends = c == 's' && !English.ends(tokens, head, "ss") || PLURAL.has(tokens, head);
        return source.referent().who().size() > 1
                || source.referent().who().get(0).sort() == EntityDraft.Sort.UNNAMED && ends
                || tokens.word(source.from()) == THEY;
    }

    private Optional<Referent> named(int from, int to) {
        List<EntityDraft> who = heads.of(from, to);
        if (who.isEmpty()) {
            return Optional.empty();
        }
        for (int i = from; i <= to && who.size() == 1; i++) {
            int n = names.at(i);
            if (n >= 0 && linker.isAmbiguous(n) && linker.of(n).orElse(null) == who.get(0)) {
                Span name = who.get(0).name();
                Rule rule = PronounRules.MOST_NAMED.with(tokens.text(names.last(n)), name.of(tokens.text()));
                return Optional.of(Referent.by(rule, who.get(0), name));
            }
        }
        return Optional.of(Referent.named(who));
    }

    private Optional<Referent> bodyByNoun(int from, int to) {
        if (!isDefinite(from, to, Category.BODY_NOUN)) {
            return Optional.empty();
        }
        return linker.organisations().sameNoun(to).map(body -> {
            Span name = body.name();
            return Referent.by(PronounRules.BODY_BY_NOUN.with(name.of(tokens.text()), tokens.text(to)), body, name);
        });
    }

    private Optional<Referent> titleAlone(int from, int to) {
        return isDefinite(from, to, Category.TITLE) ? titled(from + 1, to, from) : Optional.empty();
    }

    /** Returns who of those mentioned before token {@code before} bears the title at {@code from..to}. */
    private Optional<Referent> titled(int from, int to, int before) {
        EntityDraft best = null;
        int fit = 0;
        boolean several = false;
        int nearest = mentions.lastBefore(before);
        for (int m = nearest; m >= 0 && m > nearest - MANY; m--) {
            EntityDraft who = mentions.all().get(m).who();
            if (who == best || who.offices().isEmpty()) {
                continue;
            }
            int how = linker.titles().fit(from, to, who);
            several |= how > 0 && how == fit;
            if (how > fit) {
                several = false;
                fit = how;
                best = who;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        String name = best.name().of(tokens.text());
        String title =
                best.titles().isEmpty() ? "" : " (“" + best.titles().iterator().next() + "”)";
        Rule rule = several ? PronounRules.TITLE_OF_SEVERAL : PronounRules.TITLE_ALONE;
        return Optional.of(Referent.by(rule.with(name + title, tokens.text(to)), best, best.name()));
    }

    /** Returns whether the words are “the” and a noun of {@code category} with what belongs to it before it. */
    private boolean isDefinite(int from, int to, Category category) {
        return tokens.word(from) == THE && tokens.is(to, category) && NounPhrases.head(tokens, from, to) == to;
    }
}
