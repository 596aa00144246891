package onrecord.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.files.Fingerprint;
import onrecord.model.Article;
import onrecord.text.Slug;
import onrecord.text.Span;

/**
 * Names for the sentences of an article that are made of their words: where a sentence is cited by one, it is found again
 * whatever is edited before or behind it.
 */
public final class SentenceAnchors {
    private static final int DIGITS = 8;

    private SentenceAnchors() {}

    /** Returns a name for each sentence, the fragment on the article's page; of two with the same words the second ends in 2. */
    public static List<String> of(Article article) {
        Map<String, Integer> times = new HashMap<>();
        List<String> anchors = new ArrayList<>(article.sentences().size());
        for (Span sentence : article.sentences()) {
            String digits = Integer.toHexString(number(sentence.of(article.text())));
            String anchor = "w" + "0".repeat(DIGITS - digits.length()) + digits;
            int time = times.merge(anchor, 1, Integer::sum);
            anchors.add(time == 1 ? anchor : anchor + "-" + time);
        }
        return anchors;
    }

    /** Returns what stands for the words of a sentence, whatever is between them. */
    static int number(String sentence) {
        return (int) (Fingerprint.of(Slug.of(sentence)) >>> Integer.SIZE);
    }
}
