package onrecord.extract.coref;

import onrecord.extract.name.Names;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.model.Basis;
import onrecord.model.Mention;

/**
 * Lists all mentions of an article in one pass in text order: names, and outside quotation marks also pronouns, titles that
 * stand alone, and people without a name. A pronoun and a title are resolved where they are met, by the mentions before.
 */
final class MentionDetector {
    private static final WordSet WAS = WordSet.of("became once");
    private static final int THE = Lexicon.id("the");
    private static final WordSet BEFORE_COMPLEMENT = WordSet.of("of for");
    private static final long DESCRIBES = Category.MAN.bit() | Category.WOMAN.bit();

    private final Tokens tokens;
    private final Names names;
    private final NameLinker linker;
    private final MentionList mentions;
    private final Pronouns pronouns;
    private final UnnamedSources unnamed;
    private final SpeakerResolver resolver;

    MentionDetector(
            Tokens tokens,
            Names names,
            NameLinker linker,
            MentionList mentions,
            Pronouns pronouns,
            UnnamedSources unnamed,
            SpeakerResolver resolver) {
        this.tokens = tokens;
        this.names = names;
        this.linker = linker;
        this.mentions = mentions;
        this.pronouns = pronouns;
        this.unnamed = unnamed;
        this.resolver = resolver;
    }

    /** Lists the mentions. */
    void detect() {
        for (int i = 0; i < tokens.size(); i++) {
            int n = names.at(i);
            if (n < 0) {
                if (!mentions.isQuoted(i)) {
                    unnamed(i);
                }
            } else if (names.first(n) == i) {
                linker.of(n).ifPresent(who -> mentions.add(names, n, who));
            }
        }
    }

    private void unnamed(int i) {
        if (Pronouns.isSingular(tokens, i) || Pronouns.isPossessive(tokens, i) && mentions.endsSource(i)) {
            pronouns.resolve(i);
        } else if (tokens.word(i) == THE) {
            titleAlone(i);
        } else if ((tokens.categories(i) & DESCRIBES) != 0 && isNoun(i)) {
            int from = NounPhrases.determiner(tokens, i);
            if (from >= 0) {
                mentions.add(from, i, unnamed.person(from, i), false);
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

    /**
     * “The minister” is somebody mentioned before, if only one of them can be meant; “formerly the minister”, “became the
     * minister” say what somebody was.
     */
    private void titleAlone(int the) {
        if (the > 0 && (WAS.has(tokens, the - 1) || English.ends(tokens, the - 1, "formerly"))) {
            return;
        }
        int head = the + 1;
        while (continues(head) && tokens.is(head, Category.TITLE_PART) && !tokens.is(head, Category.TITLE)) {
            head++;
        }
        if (!continues(head) || !tokens.is(head, Category.TITLE) || names.at(head) >= 0 || !endsPhrase(head + 1)) {
            return;
        }
        Referent referent = resolver.described(the, head);
        if (!referent.isEmpty() && referent.basis() != Basis.UNCERTAIN) {
            EntityDraft who = referent.who().get(0);
            if (who.isPerson()) {
                who.mention(tokens.span(the, head + 1), Mention.Kind.TITLE);
                mentions.add(the, head, who, false);
            }
        }
    }

    /** Returns whether token {@code i} stands in the block of the one before. */
    private boolean continues(int i) {
        return i < tokens.size() && !tokens.firstInBlock(i);
    }

    private boolean endsPhrase(int i) {
        if (i == tokens.size()) {
            return true;
        }
        boolean belongs = tokens.isMark(i, '-') || tokens.glued(i) && tokens.kind(i) == Tokens.WORD;
        boolean noun = tokens.is(i, Category.TITLE) || tokens.is(i, Category.BODY_NOUN) || names.at(i) >= 0;
        return !belongs && !BEFORE_COMPLEMENT.has(tokens, i) && !noun;
    }
}
