package onrecord.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.build.OnRecord;
import onrecord.model.Article;
import onrecord.model.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where a rule looks around, it looks as far as stories go and no farther, so that what a text costs grows with its length alone.
 * What lies beyond is not found.
 */
class BoundsTest {
    private static final String CONSONANTS = "bdfgklmnprst";
    private static final String VOWELS = "aeiou";

    @TempDir
    Path folder;

    private Article extract(String text) throws IOException {
        return OnRecord.extract(Files.writeString(
                        folder.resolve("story.txt"), "Board meets\n\nVELDEN, March 3, 2031 (NWA) - " + text + "\n"))
                .articles()
                .get(0);
    }

    private static String lastSpeaker(Article article) {
        Quote last = article.quotes().get(article.quotes().size() - 1);
        return last.speakers().isEmpty() ? "" : last.speakers().get(0).toString();
    }

    /** Returns a given name that no other number has. */
    private static String given(int i) {
        String name = "" + CONSONANTS.charAt(i % 12) + VOWELS.charAt(i / 12 % 5) + CONSONANTS.charAt(i / 60 % 12);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + VOWELS.charAt(i % 5);
    }

    private String initialAfter(int namesakes) throws IOException {
        String others = IntStream.range(0, namesakes)
                .mapToObj(i -> "“I came,” said " + given(i) + " Kell.\n\n")
                .collect(Collectors.joining());
        return lastSpeaker(extract("The family met at the end of the pier in the rain of the night.\n\n" + others
                + "“I came too,” said Zora Kell.\n\n“It is late,” said Z. Kell."));
    }

    @Test
    void an_initial_means_one_of_the_first_hundred_of_a_family() throws IOException {
        assertEquals("person:zora-kell", initialAfter(99));
        assertEquals("person:z-kell", initialAfter(101));
    }

    private String titleAfter(int mentions) throws IOException {
        return lastSpeaker(extract("Transport Minister Ada Kell opened the harbour.\n\n"
                + "The quay was seen by Tom Orlo. ".repeat(mentions) + "\n\n“It is late,” the minister said."));
    }

    @Test
    void a_title_alone_means_somebody_among_the_thousand_mentions_before() throws IOException {
        assertEquals("person:ada-kell", titleAfter(990));
        assertEquals("unnamed:the-minister", titleAfter(1_000));
    }
}
