package onrecord.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import onrecord.model.When;
import onrecord.search.Document.Sentence;
import org.junit.jupiter.api.Test;

/** The best stand first as Lucene has them, which keeps the lengths of documents less exactly. */
class LuceneRankingTest {
    private static final String[] SYLLABLES = {
        "mar", "vel", "os", "ter", "in", "ka", "ro", "dun", "el", "sa", "port", "i"
    };
    private static final String[] ENDINGS = {"", "", "", "s", "ing", "ed", "es"};

    /** Makes stories of made-up words, of which few are in most and most in few, and which a story says again. */
    private static List<Document> stories(int count, Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            StringBuilder word = new StringBuilder();
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            words.add(word.toString());
        }
        List<Document> stories = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> own = new ArrayList<>();
            for (int n = 0; n < 12; n++) {
                own.add(words.get(random.nextInt(words.size())));
            }
            List<Sentence> sentences = new ArrayList<>();
            for (int n = 1 + random.nextInt(14); n > 0; n--) {
                List<String> sentence = new ArrayList<>();
                for (int k = 5 + random.nextInt(25); k > 0; k--) {
                    String word = random.nextInt(5) == 0
                            ? own.get(random.nextInt(own.size()))
                            : words.get((int) Math.pow(words.size(), random.nextDouble()) - 1);
                    sentence.add(word + ENDINGS[random.nextInt(ENDINGS.length)]);
                }
                sentences.add(new Sentence(String.join(" ", sentence) + ".", ""));
            }
            stories.add(new Document(
                    "story-" + i,
                    "story-" + i,
                    "Story",
                    Optional.empty(),
                    new When.Unknown(),
                    Set.of(),
                    sentences,
                    List.of()));
        }
        return stories;
    }

    @Test
    void nine_of_the_first_ten_are_those_of_lucene() throws IOException {
        double overlap = new LuceneRanking(stories(200, new Random(19))).overlap(200, new Random(9));
        assertTrue(overlap >= 0.9, "share " + overlap);
    }
}
