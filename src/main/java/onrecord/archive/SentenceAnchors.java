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

    /** Chars that two sentences of the same words may differ by: marks and spaces. */
    private static final int MARKS = 16;

    private SentenceAnchors() {}

    /** Returns a name for each sentence, the fragment on the article's page; of two with the same words the second ends in 2. */
    public static List<String> of(Article article) {
        Map<String, Integer> times = new HashMap<>();
        List<String> anchors = new ArrayList<>(article.sentences().size());
        for (Span sentence : article.sentences()) {
            String anchor = anchor(number(sentence.of(article.text())));
            int time = times.merge(anchor, 1, Integer::sum);
            anchors.add(time == 1 ? anchor : anchor + "-" + time);
        }
        return anchors;
    }

    /**
     * Returns the name of one sentence alone, for pages that link to a few: only earlier ones of about its length can have its words.
     *
     * @param number which sentence it is, counted from 1
     */
    public static String of(Article article, int number) {
        Span sentence = article.sentences().get(number - 1);
        int words = number(sentence.of(article.text()));
        int time = 1;
        for (Span earlier : article.sentences().subList(0, number - 1)) {
            boolean alike = Math.abs(earlier.length() - sentence.length()) < MARKS;
            if (alike && number(earlier.of(article.text())) == words) {
                time++;
            }
        }
        return time == 1 ? anchor(words) : anchor(words) + "-" + time;
    }

    private static String anchor(int number) {
        String digits = Integer.toHexString(number);
        return "w" + "0".repeat(DIGITS - digits.length()) + digits;
    }

    /** Returns what stands for the words of a sentence, whatever is between them. */
    static int number(String sentence) {
        return (int) (Fingerprint.of(Slug.of(sentence)) >>> Integer.SIZE);
    }
}
