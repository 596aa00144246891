package onrecord.search;

import java.util.ArrayList;
import java.util.List;
import onrecord.text.Folding;

/** The words of a text: runs of letters and digits of the folded text. */
final class Words {
    private Words() {}

    /** Returns the words of {@code text} in order. */
    static List<String> of(String text) {
        String folded = Folding.fold(text);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= folded.length(); ) {
            boolean inWord = i < folded.length() && Folding.isWord(folded.codePointAt(i));
            if (!inWord && start < i) {
                words.add(folded.substring(start, i));
            }
            i += i < folded.length() ? Character.charCount(folded.codePointAt(i)) : 1;
            start = inWord ? start : i;
        }
        return words;
    }
}
