package onrecord.extract.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.extract.layout.Layout;
import onrecord.extract.name.Names;
import onrecord.extract.quote.Utterance;
import onrecord.extract.word.Category;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.model.Basis;
import onrecord.model.Evidence;
import onrecord.model.Mention;
import onrecord.model.Organisation;
import onrecord.model.Person;
import onrecord.model.Place;
import onrecord.model.Publication;
import onrecord.model.Quote;
import onrecord.model.Rule;
import onrecord.model.TimeExpression;
import onrecord.model.Unnamed;
import onrecord.text.Slug;
import onrecord.text.Span;

/**
 * Everybody and everything that an article speaks of, and who said what.
 *
 * @param people who is named
 * @param organisations which bodies are named
 * @param unnamed which speakers are not named
 * @param places which places are named
 * @param quotes the utterances with their speakers and addressees
 */
public record Coreference(
        List<Person> people,
        List<Organisation> organisations,
        List<Unnamed> unnamed,
        List<Place> places,
        List<Quote> quotes) {

    /** Copies the lists. */
    public Coreference {
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        unnamed = List.copyOf(unnamed);
        places = List.copyOf(places);
        quotes = List.copyOf(quotes);
    }

    /** Links names, pronouns and descriptions to entities, and utterances to their speakers. */
    public static Coreference of(
            Tokens tokens,
            Sentences sentences,
            Layout layout,
            Names names,
            List<Utterance> utterances,
            List<TimeExpression> dates,
            Publication published) {
        return new Casting(tokens, sentences, names, utterances, dates, published).cast();
    }

    /** The work of casting one article. */
    private static final class Casting {
        private static final int THE = Lexicon.id("the");
        private static final int OF = Lexicon.id("of");
        private static final int FOR = Lexicon.id("for");
        private static final long DESCRIBES = Category.MAN.bit() | Category.WOMAN.bit();

        private final Tokens tokens;
        private final Names names;
        private final List<Utterance> utterances;
        private final NameLinker linker;
        private final MentionList mentions;
        private final Pronouns pronouns;
        private final SpeakerResolver resolver;
        private final Addressees addressees;
        private final QuoteDates sayingDates;
        private final Map<String, Integer> taken = new HashMap<>();

        Casting(
                Tokens tokens,
                Sentences sentences,
                Names names,
                List<Utterance> utterances,
                List<TimeExpression> dates,
                Publication published) {
            this.tokens = tokens;
            this.names = names;
            this.utterances = utterances;
            linker = new NameLinker(tokens, names, speaking());
            mentions = new MentionList(tokens, sentences, utterances);
            pronouns = new Pronouns(tokens, mentions);
            resolver = new SpeakerResolver(tokens, names, linker, mentions, pronouns);
            addressees = new Addressees(tokens, sentences, names, resolver, mentions);
            sayingDates = new QuoteDates(tokens, sentences, dates, published.dating());
        }

        private boolean[] speaking() {
            boolean[] speaking = new boolean[tokens.size() + 1];
            for (Utterance utterance : utterances) {
                utterance.source().ifPresent(source -> {
                    for (int i = tokens.from(source.start()); i < tokens.size() && tokens.end(i) <= source.end(); i++) {
                        speaking[i] = true;
                    }
                });
            }
            return speaking;
        }

        Coreference cast() {
            enter();
            List<Referent> found = new ArrayList<>();
            List<Addressees.Addressed> addressed = new ArrayList<>();
            for (int u = 0; u < utterances.size(); u++) {
                Utterance utterance = utterances.get(u);
                boolean pointsBack = utterance.continues() >= 0
                        && utterance.continues() < u
                        && utterance.told() == Utterance.Told.EARLIER;
                Referent referent = pointsBack
                        ? Referent.nobody()
                        : utterance.source().map(resolver::link).orElse(Referent.nobody());
                if (referent.isEmpty() && utterance.continues() >= 0 && utterance.continues() < u) {
                    Referent earlier = found.get(utterance.continues());
                    referent = Referent.unexplained(earlier.who(), earlier.basis());
                }
                if (utterance.told() == Utterance.Told.INTRODUCED) {
                    referent = interviewed(utterances.get(0).spans().get(0).start());
                }
                referent.who().forEach(EntityBuilder::speaks);
                found.add(referent);
                addressed.add(addressees.of(utterance, u, referent.who()));
            }
            List<Person> people = new ArrayList<>();
            linker.people().forEach(each -> people.add(person(each)));
            List<Organisation> organisations = new ArrayList<>();
            for (EntityBuilder each : linker.organisations().all()) {
                organisations.add(new Organisation(id(each), name(each), List.copyOf(each.aliases()), each.mentions()));
            }
            List<Unnamed> unnamed = new ArrayList<>();
            for (EntityBuilder each : resolver.unnamed().speaking()) {
                unnamed.add(new Unnamed(id(each), name(each), each.mentions()));
            }
            List<Place> places = new ArrayList<>();
            for (EntityBuilder each : linker.places()) {
                places.add(new Place(id(each), name(each), each.mentions()));
            }
            List<Quote> quotes = new ArrayList<>();
            for (int u = 0; u < utterances.size(); u++) {
                quotes.add(quote(u, found.get(u), addressed.get(u)));
            }
            return new Coreference(people, organisations, unnamed, places, quotes);
        }

        /** Returns whoever the lines before the first one that is spoken introduce: the only person they name, or the most named. */
        private Referent interviewed(int before) {
            EntityBuilder best = null;
            int most = 0;
            int people = 0;
            for (EntityBuilder each : linker.people()) {
                int times = 0;
                for (Mention mention : each.mentions()) {
                    times += mention.span().start() < before ? 1 : 0;
                }
                people += times > 0 ? 1 : 0;
                if (times > most) {
                    most = times;
                    best = each;
                }
            }
            if (best == null) {
                return new Referent(
                        List.of(),
                        Basis.UNCERTAIN,
                        Optional.empty(),
                        "Nobody is named before who could give it.",
                        List.of());
            }
            String name = name(best);
            return people == 1
                    ? new Referent(
                            List.of(best),
                            Basis.INFERRED,
                            Optional.empty(),
                            name + " is the only one whom the lines before the first question name.",
                            List.of(best.name()))
                    : new Referent(
                            List.of(best),
                            Basis.UNCERTAIN,
                            Optional.empty(),
                            name + " is named most in the lines before the first question.",
                            List.of(best.name()));
        }

        /** Lists all mentions in text order, and says whom pronouns and titles mean that stand alone. */
        private void enter() {
            for (int i = 0; i < tokens.size(); i++) {
                int n = names.at(i);
                if (n >= 0) {
                    if (names.first(n) == i) {
                        linker.of(n).ifPresent(who -> mentions.add(names, n, who));
                    }
                    continue;
                }
                if (mentions.isQuoted(i)) {
                    continue;
                }
                if (Pronouns.isSingular(tokens, i) || Pronouns.isPossessive(tokens, i) && mentions.isSource(i)) {
                    pronouns.resolve(i);
                } else if (tokens.word(i) == THE) {
                    titleAlone(i);
                } else if ((tokens.categories(i) & DESCRIBES) != 0 && isNoun(i)) {
                    int from = resolver.unnamed().determiner(i);
                    if (from >= 0) {
                        mentions.add(from, i, resolver.unnamed().person(from, i), false);
                    }
                }
            }
        }

        private boolean isNoun(int i) {
            boolean word = tokens.shape(i) == Tokens.LOWER
                    && !tokens.is(i, Category.PERSON_PRONOUN)
                    && !tokens.is(i, Category.FUNCTION_WORD);
            boolean nameFollows = i + 1 < tokens.size() && names.at(i + 1) >= 0 && !tokens.firstInBlock(i + 1);
            return word && !nameFollows && (i + 1 >= tokens.size() || !tokens.is(i + 1, Category.BODY_NOUN));
        }

        private void titleAlone(int the) {
            int head = the + 1;
            while (head < tokens.size()
                    && !tokens.firstInBlock(head)
                    && tokens.is(head, Category.TITLE_PART)
                    && !tokens.is(head, Category.TITLE)) {
                head++;
            }
            boolean alone = head < tokens.size()
                    && !tokens.firstInBlock(head)
                    && tokens.is(head, Category.TITLE)
                    && names.at(head) < 0
                    && (head + 1 == tokens.size() || endsPhrase(head + 1));
            if (!alone) {
                return;
            }
            Referent referent = resolver.byOffice(the, head);
            if (!referent.isEmpty()
                    && referent.basis() != Basis.UNCERTAIN
                    && referent.who().get(0).isPerson()) {
                referent.who().get(0).mention(tokens.span(the, head + 1), Mention.Kind.TITLE);
                mentions.add(the, head, referent.who().get(0), false);
            }
        }

        private boolean endsPhrase(int i) {
            boolean belongs = tokens.isMark(i, '-') || tokens.glued(i) && tokens.kind(i) == Tokens.WORD;
            boolean complement = tokens.word(i) == OF || tokens.word(i) == FOR;
            boolean noun = tokens.is(i, Category.TITLE) || tokens.is(i, Category.BODY_NOUN) || names.at(i) >= 0;
            return !belongs && !complement && !noun;
        }

        private String name(EntityBuilder entity) {
            return entity.name().of(tokens.text());
        }

        private String id(EntityBuilder entity) {
            if (entity.id().isEmpty()) {
                String base = entity.sort().prefix() + Slug.of(name(entity));
                int times = taken.merge(base, 1, Integer::sum);
                entity.id(times == 1 ? base : base + "-" + times);
            }
            return entity.id();
        }

        private Person person(EntityBuilder entity) {
            return new Person(
                    id(entity),
                    name(entity),
                    sortName(entity),
                    List.copyOf(entity.titles()),
                    List.copyOf(entity.aliases()),
                    entity.mentions());
        }

        private String sortName(EntityBuilder entity) {
            int family = entity.last();
            while (family > entity.first()
                    && (tokens.is(family, Category.NAME_SUFFIX) || tokens.kind(family) != Tokens.WORD)) {
                family--;
            }
            int suffix = family + 1;
            while (family > entity.first() + 1
                    && tokens.is(family - 1, Category.NAME_PARTICLE)
                    && tokens.shape(family - 1) == Tokens.LOWER) {
                family--;
            }
            while (family > entity.first() + 1 && tokens.isMark(family - 1, '-')) {
                family -= 2;
            }
            if (family <= entity.first() || entity.isFamilyNameFirst()) {
                return name(entity);
            }
            String sorted = tokens.span(family, suffix).of(tokens.text()) + ", "
                    + tokens.span(entity.first(), family).of(tokens.text());
            return suffix > entity.last() ? sorted : sorted + ", " + tokens.text(entity.last());
        }

        private Quote quote(int u, Referent referent, Addressees.Addressed addressed) {
            Utterance utterance = utterances.get(u);
            return new Quote(
                    "q" + (u + 1),
                    utterance.kind(),
                    utterance.spans(),
                    referent.who().stream().map(this::id).toList(),
                    utterance.source(),
                    utterance.cue(),
                    addressed.who().stream().map(this::id).toList(),
                    sayingDates.of(utterance),
                    utterance.occasion(),
                    evidence(utterance.evidence(), referent, addressed.reason()));
        }

        private static Evidence evidence(Evidence words, Referent referent, String addressed) {
            String reason = referent.reason().isEmpty() ? words.reason() : words.reason() + " " + referent.reason();
            List<Span> spans = new ArrayList<>(words.spans());
            spans.addAll(referent.spans());
            spans.sort(null);
            return new Evidence(
                    words.basis().weaker(referent.basis()),
                    referent.rule().map(Rule::id).orElse(words.rule()),
                    addressed.isEmpty() ? reason : reason + " " + addressed,
                    spans);
        }
    }
}
