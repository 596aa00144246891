package onrecord.extract.word;

/** Tells what capitals cannot tell where all words have them: which are plain words, and which are acronyms. */
final class CapitalCopy {
    /** So many words make a copy, of which one in so many may have small letters where it is in capitals. */
    private static final int COPY = 20;

    private static final int MOST_SMALL = 20;
    /** No word as short is told by its ending. */
    private static final int SHORT = 5;

    private static final long NAME = Category.GIVEN_NAME_MALE.bit()
            | Category.GIVEN_NAME_FEMALE.bit()
            | Category.PLACE_NAME.bit()
            | Category.PLACE_PART.bit()
            | Category.DEMONYM.bit()
            | Category.MONTH.bit()
            | Category.WEEKDAY.bit()
            | Category.ABBREVIATION.bit();
    private static final long PLAIN = Category.FUNCTION_WORD.bit()
            | Category.SPEECH_VERB.bit()
            | Category.ABOUT_VERB.bit()
            | Category.TALK_VERB.bit()
            | Category.FINITE_VERB.bit()
            | Category.PAST_VERB.bit()
            | Category.MODAL_VERB.bit()
            | Category.PERSON_PRONOUN.bit()
            | Category.TITLE.bit()
            | Category.TITLE_PART.bit()
            | Category.BODY_NOUN.bit()
            | Category.SPEAKER_NOUN.bit()
            | Category.LISTENER_NOUN.bit()
            | Category.MESSAGE_NOUN.bit()
            | Category.SPEECH_NOUN.bit()
            | Category.TIME_WORD.bit();
    private static final long BEFORE_SURNAME = Category.GIVEN_NAME_MALE.bit()
            | Category.GIVEN_NAME_FEMALE.bit()
            | Category.NAME_PARTICLE.bit()
            | Category.TITLE.bit();

    private CapitalCopy() {}

    /** Returns whether a text is in capitals, as old wires and monitoring services send it. */
    static boolean is(Tokens tokens) {
        int words = 0;
        int small = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) == Tokens.WORD && length(tokens, i) > 1) {
                words++;
                small += tokens.shape(i) == Tokens.UPPER ? 0 : 1;
                if (small * MOST_SMALL >= tokens.size()) {
                    return false;
                }
            }
        }
        return words > COPY && small * MOST_SMALL < words;
    }

    /** Gives plain words the shape {@link Tokens#LOWER} in {@code shapes}, which is that of each token. */
    static void lower(Tokens tokens, byte[] shapes) {
        for (int i = 0; i < tokens.size(); i++) {
            if (shapes[i] == Tokens.UPPER && isPlain(tokens, i)) {
                shapes[i] = Tokens.LOWER;
            }
        }
    }

    /** Returns whether a word in capitals is known and is no name, or has the ending of a verb or an adverb. */
    private static boolean isPlain(Tokens tokens, int i) {
        long categories = tokens.categories(i);
        if ((categories & NAME) != 0) {
            return (categories & Category.FUNCTION_WORD.bit()) != 0;
        }
        if ((categories & PLAIN) != 0) {
            return true;
        }
        boolean surname = i > 0 && (tokens.categories(i - 1) & BEFORE_SURNAME) != 0;
        return !surname && length(tokens, i) > SHORT && hasEnding(tokens, i);
    }

    private static boolean hasEnding(Tokens tokens, int i) {
        String text = tokens.text();
        int end = tokens.end(i);
        return text.startsWith("ED", end - 2) || text.startsWith("LY", end - 2) || text.startsWith("ING", end - 3);
    }

    /** Returns whether a short word stands in brackets of its own. */
    static boolean isAcronym(Tokens tokens, int i) {
        boolean bracketed = i > 0
                && i + 1 < tokens.size()
                && (tokens.isMark(i - 1, '(') && tokens.isMark(i + 1, ')')
                        || tokens.isMark(i - 1, '[') && tokens.isMark(i + 1, ']'));
        return bracketed && length(tokens, i) <= SHORT;
    }

    private static int length(Tokens tokens, int i) {
        return tokens.end(i) - tokens.start(i);
    }
}
