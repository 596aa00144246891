package onrecord.extract.correct;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import onrecord.build.ExtractionResult;
import onrecord.build.OnRecord;
import onrecord.model.Article;
import onrecord.model.Dating;
import onrecord.spec.Spec;
import onrecord.spec.Spec.Example;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorrectionsSpecTest {
    private static final String STORY = """
            Council puts off vote on the bridge

            SUND, March 3, 2031 (Norpress) -- The council of Sund met on Monday in the old hall.

            "We will not be hurried," said Mayor Ada Kell. Her deputy, Jon Vey, stood beside her.

            "The bridge is safe," he added.

            The builders said that work would begin in May. Critics call the plan a folly.
            """;

    /** What stands between a story of an example's own and the entries for it. */
    private static final String OWN_STORY = "\n---\n";

    @TempDir
    Path folder;

    static List<Example> examples() {
        return Spec.examples("corrections.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void side_car_corrects_as_written(Example example) throws IOException {
        int line = example.input().indexOf(OWN_STORY);
        String story = line < 0 ? STORY : example.input().substring(0, line) + "\n";
        String entries = line < 0 ? example.input() : example.input().substring(line + OWN_STORY.length());
        Files.writeString(folder.resolve("bridge.txt"), story);
        Files.writeString(folder.resolve("bridge.txt.yaml"), "corrections:\n" + entries + "\n");
        ExtractionResult result = OnRecord.extract(OnRecord.look(folder).seeds().get(0));
        assertEquals(example.expected(), draw(result), example.place());
    }

    private static String draw(ExtractionResult result) {
        StringJoiner lines = new StringJoiner("\n");
        Article article = result.articles().get(0);
        article.quotes().stream()
                .filter(quote -> isCorrected(quote.evidence().rule()))
                .forEach(quote -> lines.add(quote.id() + " " + quote.kind().label() + " "
                        + quote.span().of(article.text()) + " " + quote.speakers() + " to " + quote.addressees() + " "
                        + quote.evidence().basis().label() + " "
                        + quote.evidence().rule() + ": "
                        + quote.evidence().reason()));
        article.dates().stream()
                .filter(date -> isCorrected(date.evidence().rule()))
                .forEach(date -> lines.add("date " + date.span().of(article.text()) + " " + date.value() + ": "
                        + date.evidence().reason()));
        article.events().stream()
                .filter(event -> isCorrected(event.evidence().rule())
                        || event.date().stream()
                                .anyMatch(date -> isCorrected(date.evidence().rule())))
                .forEach(event -> lines.add(event.id() + " " + event.labelText(article.text()) + " "
                        + event.status().label() + " "
                        + event.date()
                                .map(Dating::when)
                                .map(when -> when.edtf())
                                .orElse("-")));
        article.corrections().forEach(one -> lines.add("changed " + one.what() + ": " + one.was() + " > " + one.now()));
        result.diagnostics()
                .forEach(one -> lines.add(one.severity().label() + " " + one.code() + " in line " + one.line() + ": "
                        + one.message() + " (" + one.hint() + ")"));
        return lines.toString();
    }

    private static boolean isCorrected(String rule) {
        return CorrectionRules.ALL.rules().stream().anyMatch(one -> one.id().equals(rule));
    }
}
