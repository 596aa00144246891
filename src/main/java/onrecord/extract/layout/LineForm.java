package onrecord.extract.layout;

import java.util.List;
import onrecord.extract.word.Tokens;
import onrecord.model.Block;
import onrecord.text.Span;

/** What the form of a paragraph says of it, whatever stands around. */
final class LineForm {
    private static final int LONG_WORD = 3;

    private LineForm() {}

    /** Returns whether the tokens from {@code from} up to but without {@code end} end like a sentence. */
    static boolean endsSentence(Tokens tokens, int from, int end) {
        int last = end - 1;
        while (last > from && (tokens.kind(last) == Tokens.QUOTE_MARK || tokens.isMark(last, ')'))) {
            last--;
        }
        return last >= 0 && (tokens.isMark(last, '.') || tokens.isMark(last, '!') || tokens.isMark(last, '?'));
    }

    /** Returns whether this is a note of the desk in brackets: {@code (Corrects paragraph 7 to …)}. */
    static boolean isNote(Tokens tokens, int from, int end) {
        int last = end - 1;
        boolean stop = last > 0 && tokens.isMark(last, '.');
        return tokens.isMark(from, '(') && (tokens.isMark(last, ')') || stop && tokens.isMark(last - 1, ')'));
    }

    /** Returns whether nearly all longer words begin with a capital, as in headlines only. */
    static boolean hasHeadlineCase(Tokens tokens, int from, int end) {
        int words = 0;
        int capitals = 0;
        for (int i = from; i < end; i++) {
            if (tokens.kind(i) == Tokens.WORD && tokens.end(i) - tokens.start(i) > LONG_WORD) {
                words++;
                capitals += tokens.isCapitalised(i) ? 1 : 0;
            }
        }
        return words >= 3 && capitals * 10 >= words * 9;
    }

    /** Returns whether the words of a block stand in the story once more: one who is written about is no writer. */
    static boolean isRepeated(String text, Span words, List<Block> story) {
        int again = text.indexOf(words.of(text), words.end());
        return again >= 0 && again < story.get(story.size() - 1).span().end();
    }

    /** Returns whether this is an item of a list: {@code * Shares fall 11 pct}. */
    static boolean isBullet(String text, Span block) {
        return block.length() > 2
                && "*•".indexOf(text.charAt(block.start())) >= 0
                && text.charAt(block.start() + 1) == ' '
                && Character.isLetterOrDigit(text.charAt(block.start() + 2));
    }
}
