package onrecord.extract.coref;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onrecord.extract.name.Names;
import onrecord.extract.quote.Utterance;
import onrecord.extract.word.Category;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.text.Span;

/**
 * All mentions that are linked so far, in text order, each with its part in the sentence. Mentions
 * inside quotation marks are told apart, for “he said” seldom means somebody of whom the speaker speaks.
 */
final class MentionList {
    /**
     * A mention.
     *
     * @param first first token, of the title if there is one
     * @param last last token
     * @param who who is mentioned
     * @param subject whether a clause seems to be about this mention: no preposition or verb before it, no possessive
     * @param quoted whether it stands in quotation marks
     * @param pronoun whether it is a pronoun
     * @param source whether it is the source of something said
     */
    record LinkedMention(
            int first, int last, EntityDraft who, boolean subject, boolean quoted, boolean pronoun, boolean source) {}

    private static final int THE = Lexicon.id("the");
    private static final WordSet BEFORE_OBJECTS = WordSet.of(
            "of to for with by about from on at against in over behind like than between into under after before during through without near");

    private final Tokens tokens;
    private final Sentences sentences;
    private final boolean[] quoted;
    private final boolean[] source;
    private final List<LinkedMention> all = new ArrayList<>();

    MentionList(Tokens tokens, Sentences sentences, List<Utterance> utterances) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.quoted = new boolean[tokens.size() + 1];
        this.source = new boolean[tokens.size() + 1];
        for (Utterance utterance : utterances) {
            utterance.source().ifPresent(span -> fill(source, span));
            if (utterance.kind().inMarks()) {
                for (Span span : utterance.spans()) {
                    fill(quoted, span);
                }
            }
        }
    }

    private void fill(boolean[] of, Span span) {
        Arrays.fill(of, tokens.from(span.start()), tokens.from(span.end()), true);
    }

    void add(Names names, int n, EntityDraft who) {
        add(names.title(n), names.last(n), who, false);
    }

    void add(int first, int last, EntityDraft who, boolean pronoun) {
        boolean head = !isModifying(last + 1);
        // “Kell criticized the plan” names no words of hers, but makes her the one who speaks
        boolean reports = last + 1 < tokens.size()
                && tokens.is(last + 1, Category.OBJECT_VERB)
                && !tokens.is(last + 1, Category.NOUN_OR_VERB);
        boolean speaks = head && (source[first] && source[last] || reports);
        all.add(new LinkedMention(
                first, last, who, speaks || head && isSubject(first), quoted[first], pronoun, speaks));
    }

    boolean isQuoted(int i) {
        return quoted[i];
    }

    /** Returns whether token {@code i} is of the words that name the source of something said. */
    boolean isInSource(int i) {
        return source[i];
    }

    /** Returns whether the name at {@code first..last} is itself the source, not what belongs to one: “Kell spokesman”. */
    boolean isSource(int first, int last) {
        if (!source[first] || !source[last]) {
            return false;
        }
        int before = first - 1;
        boolean complement = before >= 0 && source[before] && NounPhrases.beginsComplement(tokens, before);
        int after = last + 1;
        boolean modifies = after < tokens.size()
                && source[after]
                && tokens.kind(after) == Tokens.WORD
                && !tokens.is(after, Category.FUNCTION_WORD)
                && !tokens.is(after, Category.SPEECH_VERB);
        return !complement && !modifies && !isModifying(after);
    }

    /** Returns whether token {@code i} is the last that names the source of something said. */
    boolean endsSource(int i) {
        return source[i] && !source[i + 1];
    }

    List<LinkedMention> all() {
        return all;
    }

    /** Returns the index of the last entry that ends before token {@code i}, or -1. */
    int lastBefore(int i) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).last() < i) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    int sentence(int i) {
        return sentences.of(i);
    }

    /** Returns whether a mention only modifies what follows at {@code after}: “Kell’s”, “Kell spokesman”. */
    private boolean isModifying(int after) {
        if (after >= tokens.size() || tokens.firstInBlock(after) || tokens.kind(after) != Tokens.WORD) {
            return false;
        }
        boolean possessive =
                tokens.glued(after) && tokens.last(after) == 's' && tokens.end(after) - tokens.start(after) == 2;
        boolean noun = tokens.is(after, Category.TITLE)
                || tokens.is(after, Category.BODY_NOUN)
                || tokens.is(after, Category.TITLE_PART);
        return possessive
                || noun && !tokens.is(after, Category.FUNCTION_WORD) && !tokens.is(after, Category.SPEECH_VERB);
    }

    private boolean isSubject(int first) {
        int before = first - 1;
        while (before >= 0 && !tokens.firstInBlock(before + 1) && isModifier(before)) {
            before--;
        }
        if (before < 0 || tokens.firstInBlock(before + 1) || tokens.kind(before) != Tokens.WORD) {
            return true;
        }
        if (BEFORE_OBJECTS.has(tokens, before)) {
            return false;
        }
        boolean verb = tokens.is(before, Category.SPEECH_VERB)
                || tokens.is(before, Category.PAST_VERB)
                || endsIn(before, "ed")
                || endsIn(before, "ing");
        return !verb || tokens.is(before, Category.FUNCTION_WORD);
    }

    private boolean isModifier(int i) {
        return tokens.kind(i) == Tokens.WORD
                && (tokens.is(i, Category.TITLE)
                        || tokens.is(i, Category.TITLE_PART)
                        || tokens.is(i, Category.DEMONYM)
                        || tokens.word(i) == THE);
    }

    private boolean endsIn(int i, String ending) {
        int end = tokens.end(i);
        return end - tokens.start(i) > ending.length() + 1 && tokens.text().startsWith(ending, end - ending.length());
    }
}
