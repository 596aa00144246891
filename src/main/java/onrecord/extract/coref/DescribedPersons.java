package onrecord.extract.coref;

import java.util.Optional;
import onrecord.extract.coref.MentionList.LinkedMention;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/**
 * Links a definite description, as “the head of state” or “the 41-year-old”, to the person whom the sentences right before are
 * about, where that is one alone and nothing known of him or her speaks against it.
 */
final class DescribedPersons {
    /** How many sentences before a description its person is named at most. */
    private static final int REACH = 2;

    private static final int THE = Lexicon.id("the");
    private static final WordSet OF = WordSet.of("of");
    private static final WordSet OLD = WordSet.of("old");
    private static final long PERSON = Category.TITLE.bit() | Category.MAN.bit() | Category.WOMAN.bit();
    private static final String[] ENDINGS = {"er", "or", "ist", "ian", "ant", "man", "expert", "champion"};

    private final Tokens tokens;
    private final NameLinker linker;
    private final MentionList mentions;
    private final UnnamedSources unnamed;

    DescribedPersons(Tokens tokens, NameLinker linker, MentionList mentions, UnnamedSources unnamed) {
        this.tokens = tokens;
        this.linker = linker;
        this.mentions = mentions;
        this.unnamed = unnamed;
    }

    /** Returns whom the words {@code from..to} describe; empty if they are of another form or may mean somebody else. */
    Optional<Referent> of(int from, int to) {
        if (tokens.word(from) != THE || from == to) {
            return Optional.empty();
        }
        int head = NounPhrases.head(tokens, from, to);
        boolean complement = head < to && !(OF.has(tokens, head + 1) && tokens.shape(to) == Tokens.LOWER);
        if (!isPerson(head) || complement || unnamed.isKnown(from, to)) {
            return Optional.empty();
        }
        LinkedMention only = null;
        for (int m = mentions.lastBefore(from); m >= 0; m--) {
            LinkedMention mention = mentions.all().get(m);
            if (mentions.sentence(from) - mentions.sentence(mention.first()) > REACH) {
                break;
            }
            if (!mention.who().isSomebody() || mention.quoted() || !mention.subject()) {
                continue;
            }
            if (only != null && only.who() != mention.who()) {
                return Optional.empty();
            }
            only = only == null ? mention : only;
        }
        if (only == null || !only.who().isPerson() || !fits(from, head, only.who())) {
            return Optional.empty();
        }
        String name = only.who().name().of(tokens.text());
        return Optional.of(Referent.by(
                PronounRules.DESCRIBED.with(name, tokens.span(from, to + 1).of(tokens.text())),
                only.who(),
                tokens.span(only.first(), only.last() + 1)));
    }

    private boolean isPerson(int head) {
        if (tokens.shape(head) != Tokens.LOWER
                || tokens.is(head, Category.BODY_NOUN)
                || tokens.is(head, Category.MESSAGE_NOUN)) {
            return false;
        }
        if ((tokens.categories(head) & PERSON) != 0 || OLD.has(tokens, head)) {
            return true;
        }
        for (String ending : ENDINGS) {
            if (tokens.is(head, Category.SPEAKER_NOUN) && English.ends(tokens, head, ending)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether gender, office and nation of a description do not speak against a person. */
    private boolean fits(int from, int head, EntityDraft person) {
        boolean gender = (!tokens.is(head, Category.MAN) || person.gender().allows(false))
                && (!tokens.is(head, Category.WOMAN) || person.gender().allows(true));
        boolean office = !tokens.is(head, Category.TITLE)
                || person.offices().isEmpty()
                || linker.titles().office(head, person) > 0;
        boolean nation = true;
        for (int i = from + 1; i < head; i++) {
            nation &= !tokens.is(i, Category.DEMONYM)
                    || person.titleWords().contains(tokens.word(i))
                    || person.titleWords().stream().noneMatch(DescribedPersons::isDemonym);
        }
        return gender && office && nation;
    }

    private static boolean isDemonym(int word) {
        return (Lexicon.categories(word) & Category.DEMONYM.bit()) != 0;
    }
}
