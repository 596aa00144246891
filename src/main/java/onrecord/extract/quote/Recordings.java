package onrecord.extract.quote;

import onrecord.extract.word.Category;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/**
 * Finds the brackets by which a monitoring service sets off what was said on the air: {@code [begin recording] [Lemas] I
 * signed the law. [end recording]}. Between them stand the speaker’s own words, without marks.
 */
final class Recordings {
    private static final WordSet BEGIN = WordSet.of("begin");
    private static final WordSet RECORDING = WordSet.of("recording recordings");
    private static final String END = "end";
    private static final int LONGEST_LABEL = 4;
    /** What a bracket holds that describes the recording and names nobody: “[words indistinct]”, “[passage omitted]”. */
    private static final long REMARK = Category.FUNCTION_WORD.bit()
            | Category.SPEECH_NOUN.bit()
            | Category.MESSAGE_NOUN.bit()
            | Category.SPEAKER_NOUN.bit()
            | Category.SPEECH_VERB.bit();

    private Recordings() {}

    /** Returns whether “[begin recording]” stands at token {@code i}. */
    static boolean begins(Tokens tokens, int i) {
        return isBracket(tokens, i) && BEGIN.has(tokens, i + 1);
    }

    /** Returns whether “[end recording]” stands at token {@code i}. */
    static boolean ends(Tokens tokens, int i) {
        return isBracket(tokens, i) && tokens.text(i + 1).equalsIgnoreCase(END);
    }

    /** Returns the token behind “[begin recording]” or “[end recording]” at token {@code i}. */
    static int behind(int i) {
        return i + 4;
    }

    private static boolean isBracket(Tokens tokens, int i) {
        return tokens.isMark(i, '[')
                && i + 3 < tokens.size()
                && RECORDING.has(tokens, i + 2)
                && tokens.isMark(i + 3, ']');
    }

    /** Returns whether words begin with the name of who speaks in brackets, which is the mark that opens them. */
    static boolean isLabelled(Quoted words) {
        return words.first() > words.open() + 1;
    }

    /** Returns the token behind “[Lemas]” at token {@code i}, or {@code i} where no name stands in brackets. */
    static int label(Tokens tokens, int i, int to) {
        if (!tokens.isMark(i, '[')) {
            return i;
        }
        int at = i + 1;
        while (at < to && at <= i + LONGEST_LABEL && tokens.kind(at) == Tokens.WORD) {
            if (!tokens.is(at, Category.TITLE)
                    && (!tokens.isCapitalised(at) || (tokens.categories(at) & REMARK) != 0)) {
                return i;
            }
            at++;
        }
        return at > i + 1 && at < to && tokens.isMark(at, ']') ? at + 1 : i;
    }
}
