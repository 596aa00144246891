package onrecord.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import onrecord.text.Folding;

/** The words of a text: runs of letters and digits of the folded text. */
final class Words {
    /**
     * A word in a text.
     *
     * @param word the word, folded
     * @param start where it begins in the text
     * @param end where what comes behind it begins
     */
    record Token(String word, int start, int end) {}

    private Words() {}

    /** Returns the words of {@code text} in order. */
    static List<String> of(String text) {
        return tokens(text).stream().map(Token::word).toList();
    }

    /** Returns the words of {@code text} in order, with their places. */
    static List<Token> tokens(String text) {
        if (Folding.isPlain(text, 0, text.length())) {
            return tokens(text.toLowerCase(Locale.ROOT), i -> i);
        }
        StringBuilder folded = new StringBuilder(text.length() + 8);
        List<Integer> at = new ArrayList<>(text.length() + 8);
        for (int i = 0; i < text.length(); ) {
            String one = Character.toString(text.codePointAt(i));
            String plain = Folding.fold(one);
            folded.append(plain);
            for (int n = plain.length(); n > 0; n--) {
                at.add(i);
            }
            i += one.length();
        }
        at.add(text.length());
        return tokens(folded.toString(), at::get);
    }

    private static List<Token> tokens(String folded, IntUnaryOperator at) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= folded.length(); ) {
            boolean inWord = i < folded.length() && Folding.isWord(folded.codePointAt(i));
            if (!inWord && start < i) {
                tokens.add(new Token(folded.substring(start, i), at.applyAsInt(start), at.applyAsInt(i)));
            }
            i += i < folded.length() ? Character.charCount(folded.codePointAt(i)) : 1;
            start = inWord ? start : i;
        }
        return tokens;
    }
}
