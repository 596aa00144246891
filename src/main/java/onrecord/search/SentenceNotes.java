package onrecord.search;

import java.util.Arrays;
import java.util.List;
import onrecord.model.Article;
import onrecord.model.Correction;

/** What people changed in the sentences of an article. It is found, and shown, with the sentence. */
public final class SentenceNotes {
    private SentenceNotes() {}

    /**
     * Returns what was changed in each sentence, in words: {@code speaker Tomas Vell}; empty where nothing was.
     *
     * @return one for each sentence, in order; an empty list where nothing was changed in any
     */
    public static List<String> of(Article article) {
        if (article.corrections().isEmpty()) {
            return List.of();
        }
        String[] notes = new String[article.sentences().size()];
        Arrays.fill(notes, "");
        for (Correction one : article.corrections()) {
            int number =
                    one.span().map(span -> article.sentenceAt(span.start())).orElse(0);
            if (number > 0) {
                String note = (one.what() + " " + one.now()).strip();
                notes[number - 1] += (notes[number - 1].isEmpty() ? "" : "; ") + note;
            }
        }
        return List.of(notes);
    }
}
