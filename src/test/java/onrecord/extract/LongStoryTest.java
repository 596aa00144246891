package onrecord.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    private ExtractionResult dated(int dates) throws IOException {
        return OnRecord.extract(Files.writeString(
                folder.resolve("pier.txt"), "Pier of Marn falls\n" + LINE + "\n" + "March 3, 2031.\n".repeat(dates)));
    }

    @Test
    void a_story_with_many_findings_has_them() throws IOException {
        ExtractionResult result = dated(Limits.FINDINGS - 20);
        assertEquals(List.of(), result.diagnostics());
        assertFalse(result.articles().get(0).dates().isEmpty());
    }

    @Test
    void a_story_with_too_many_findings_has_none_and_says_so() throws IOException {
        ExtractionResult result = dated(Limits.FINDINGS + 1);
        Diagnostic told = result.diagnostics().get(0);
        assertEquals("too-many", told.code());
        assertTrue(told.path().endsWith("/pier.txt"), told.path());
        assertEquals(1, result.diagnostics().size());
        assertEquals(List.of(), result.articles().get(0).dates());
        assertEquals(List.of(), result.articles().get(0).quotes());
    }
}
