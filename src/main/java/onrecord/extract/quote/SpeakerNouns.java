package onrecord.extract.quote;

import java.util.Set;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/**
 * Tells what can speak from what cannot: a name, a pronoun, a number of people, a noun for a person, a body or a text can;
 * times, quantities, things and deeds cannot.
 */
final class SpeakerNouns {
    private static final long SPEAKS = Category.TITLE.bit()
            | Category.MAN.bit()
            | Category.WOMAN.bit()
            | Category.BODY_NOUN.bit()
            | Category.SPEAKER_NOUN.bit()
            | Category.DEMONYM.bit()
            | Category.PERSON_PRONOUN.bit();

    /** Words that stand for people of whom the sentence before speaks. */
    private static final WordSet STANDS_FOR_PEOPLE = WordSet.of(
            "i we you it this who one two three four five six seven eight"
                    + " nine ten some many most few several another both all those half third majority none each less more");

    /** Nouns with the endings of persons that are none. */
    private static final Set<String> THINGS = Set.of(
            "order",
            "twist",
            "thereafter",
            "together",
            "rather",
            "number",
            "power",
            "matter",
            "water",
            "computer",
            "factor",
            "error",
            "border",
            "river",
            "further",
            "later",
            "earlier",
            "other",
            "under",
            "after",
            "never");

    private static final WordSet BEHIND_NOUN = WordSet.of("with to on about against for");

    private static final String[] ENDINGS = {
        "er", "ers", "or", "ors", "ist", "ists", "ian", "ians", "man", "men", "ant", "ants", "ee", "ees", "yst", "ysts",
        "eur", "eurs", "ive", "ives", "crat", "crats"
    };

    private final Tokens tokens;

    SpeakerNouns(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Returns whether a phrase can name who says something: a word of it does before “of”, “who”, a comma or a bracket. */
    boolean canSpeak(long phrase) {
        if (MainSubject.UNIT.has(tokens, Phrases.end(phrase) - 1)
                && tokens.shape(Phrases.end(phrase) - 1) == Tokens.LOWER) {
            return false;
        }
        int first = afterPossessor(phrase);
        for (int i = first; i < Phrases.end(phrase); i++) {
            boolean ends = English.PREPOSITION.has(tokens, i)
                    || English.LINKING.has(tokens, i)
                    || English.RELATIVE.has(tokens, i)
                    || tokens.isMark(i, ',')
                    || tokens.isMark(i, '(');
            if (ends && i > first) {
                return false;
            }
            if (isSpeaker(i, first, Phrases.end(phrase))) {
                return true;
            }
        }
        return false;
    }

    /** “Velden’s bottom line”: returns the first word after the last possessive of a phrase, since Velden is not what it names. */
    private int afterPossessor(long phrase) {
        int first = Phrases.first(phrase);
        for (int i = first; i + 1 < Phrases.end(phrase); i++) {
            if (English.PREPOSITION.has(tokens, i) || tokens.isMark(i, ',')) {
                break;
            }
            boolean plural = tokens.kind(i) == Tokens.QUOTE_MARK && i > first && English.ends(tokens, i - 1, "s");
            if (English.isPossessive(tokens, i) || plural) {
                first = i + 1;
            }
        }
        return first;
    }

    /** Returns whether a phrase of which no verb says that it speaks can do so: one that {@link #canSpeak} and has a word. */
    boolean canSpeakUnasked(long phrase) {
        for (int i = Phrases.first(phrase); i < Phrases.end(phrase); i++) {
            if (tokens.kind(i) == Tokens.WORD) {
                return canSpeak(phrase);
            }
        }
        return false;
    }

    private boolean isSpeaker(int i, int first, int end) {
        if (tokens.kind(i) != Tokens.WORD) {
            return tokens.kind(i) == Tokens.NUMBER && i == first;
        }
        if ((tokens.categories(i) & SPEAKS) != 0 || STANDS_FOR_PEOPLE.has(tokens, i)) {
            return true;
        }
        return !English.isTime(tokens, i)
                && (tokens.isCapitalised(i) && !tokens.is(i, Category.FUNCTION_WORD) && !isCommonOpening(i, end)
                        || isPersonByEnding(i));
    }

    /** “Experience with the ferry”: a word that any sentence could begin with, before what no name has behind it. */
    private boolean isCommonOpening(int i, int end) {
        boolean opening = i == 0 || tokens.firstInBlock(i) || tokens.kind(i - 1) != Tokens.WORD;
        return opening && i + 1 < end && BEHIND_NOUN.has(tokens, i + 1);
    }

    private boolean isPersonByEnding(int i) {
        if (THINGS.contains(tokens.text(i)) || tokens.end(i) - tokens.start(i) < 5) {
            return false;
        }
        for (String ending : ENDINGS) {
            if (English.ends(tokens, i, ending)) {
                return true;
            }
        }
        return false;
    }
}
