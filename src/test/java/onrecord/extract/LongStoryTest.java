package onrecord.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onrecord.build.ExtractionResult;
import onrecord.build.OnRecord;
import onrecord.model.Article;
import onrecord.text.Diagnostic;
import onrecord.text.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongStoryTest {
    private static final String LINE = "\"The pier fell on March 3, 2031,\" Mayor Ada Kell said.\n";

    @TempDir
    Path folder;

    private ExtractionResult extract(int chars) throws IOException {
        Path file = folder.resolve("pier.txt");
        String text = "Pier of Marn falls\n" + LINE;
        return OnRecord.extract(Files.writeString(file, text + "a".repeat(chars - text.length())));
    }

    @Test
    void a_story_within_the_limit_has_findings() throws IOException {
        ExtractionResult result = extract(Limits.STORY_CHARS);
        assertEquals(List.of(), result.diagnostics());
        assertFalse(result.articles().get(0).quotes().isEmpty());
    }

    @Test
    void a_story_beyond_the_limit_has_none_and_says_so() throws IOException {
        ExtractionResult result = extract(Limits.STORY_CHARS + 1);
        assertEquals(
                List.of("too-long"),
                result.diagnostics().stream().map(Diagnostic::code).toList());
        Article article = result.articles().get(0);
        assertEquals(List.of(), article.quotes());
        assertEquals(List.of(), article.people());
        assertEquals(List.of(), article.events());
        assertEquals("Pier of Marn falls", article.headline().orElseThrow().text());
    }
}
