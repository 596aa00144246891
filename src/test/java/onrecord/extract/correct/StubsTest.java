package onrecord.extract.correct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.build.ExtractionResult;
import onrecord.build.OnRecord;
import onrecord.data.CorrectionStub;
import onrecord.model.Article;
import onrecord.model.Quote;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed to be put right fits the story as it stands, and puts right the very finding that it was printed for. */
class StubsTest {
    private static final Path SEEDS = Path.of("src/test/resources/golden/seeds");

    @TempDir
    Path folder;

    static List<Path> stories() throws IOException {
        try (Stream<Path> files = Files.walk(SEEDS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> !Files.exists(Path.of(file + ".yaml")))
                    .sorted()
                    .toList();
        }
    }

    private ExtractionResult extract(Path story, String entries) throws IOException {
        Path file = folder.resolve(story.getFileName().toString());
        Files.copy(story, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        if (!entries.isEmpty()) {
            Files.writeString(Path.of(file + ".yaml"), "corrections:\n" + entries);
        }
        return OnRecord.extract(OnRecord.look(folder).seeds().get(0));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void as_they_are_printed_they_change_nothing(Path story) throws IOException {
        ExtractionResult plain = extract(story, "");
        if (plain.articles().isEmpty()) {
            return;
        }
        Article article = plain.articles().get(0);
        String entries = CorrectionStub.all(article).stream()
                .filter(stub -> !stub.entry().contains("drop:"))
                .map(CorrectionStub.Stub::entry)
                .collect(Collectors.joining());
        if (entries.isEmpty()) {
            return;
        }
        ExtractionResult again = extract(story, entries);
        assertEquals(article.quotes(), again.articles().get(0).quotes());
        assertEquals(article.events(), again.articles().get(0).events());
        assertEquals(article.dates(), again.articles().get(0).dates());
        Map<String, Long> told = again.diagnostics().stream()
                .filter(one -> !plain.diagnostics().contains(one))
                .collect(Collectors.groupingBy(one -> one.code(), TreeMap::new, Collectors.counting()));
        assertEquals(List.of("correction-not-needed"), List.copyOf(told.keySet()));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void another_speaker_is_that_of_the_quotation_it_was_printed_for(Path story) throws IOException {
        List<Article> articles = extract(story, "").articles();
        for (Quote quote :
                articles.isEmpty() ? List.<Quote>of() : articles.get(0).quotes()) {
            String stub = CorrectionStub.all(articles.get(0)).stream()
                    .filter(one ->
                            one.words().equals(quote.span()) && one.entry().contains("kind:"))
                    .map(CorrectionStub.Stub::entry)
                    .findFirst()
                    .orElseThrow();
            String changed = stub.replaceFirst("speaker: .*", "speaker: Zora Quill");
            assertFalse(changed.equals(stub));
            ExtractionResult corrected = extract(story, changed);
            Quote now = corrected.articles().get(0).quotes().stream()
                    .filter(one -> one.id().equals(quote.id()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(List.of("person:zora-quill"), now.speakers(), stub);
            assertTrue(now.evidence().reason().startsWith("Corrected"), stub);
        }
    }
}
