package onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.extract.Extraction;
import onrecord.model.Article;
import onrecord.model.Headline;
import onrecord.model.Manuscript;
import onrecord.model.Paragraph;
import onrecord.spec.Spec;
import onrecord.spec.Spec.Example;
import onrecord.text.Span;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole files of each kind of plain text, from the file to the parts of its stories. {@code text-layouts.md} lists the kinds. */
class TextLayoutsTest {
    private static final int FILES_OF_A_KIND = 3;
    private static final Pattern ROW = Pattern.compile("\\| [^|]+ \\| `([a-z-]+\\.md)` \\|");

    @TempDir
    static Path folder;

    /** Returns the spec of each kind. */
    static List<String> kinds() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/text-layouts.md"))) {
            return lines.map(ROW::matcher)
                    .filter(row -> row.matches())
                    .map(row -> row.group(1))
                    .toList();
        }
    }

    static List<Example> examples() throws IOException {
        return kinds().stream().flatMap(kind -> Spec.examples(kind).stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void each_kind_has_several_files(String kind) {
        assertTrue(Spec.examples(kind).size() >= FILES_OF_A_KIND, kind);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void files_are_read_as_drawn(Example example) throws IOException {
        assertEquals(example.expected(), drawn(text(example)), example.place());
    }

    /** What stands beside the copy is shown, and nothing is found in it. */
    @ParameterizedTest
    @MethodSource("examples")
    void nothing_is_found_outside_the_story(Example example) throws IOException {
        for (Manuscript each : read(text(example)).manuscripts()) {
            Article article = Extraction.extract(each);
            List<Span> found = new ArrayList<>();
            article.quotes().forEach(quote -> found.addAll(quote.spans()));
            article.dates().forEach(date -> found.add(date.span()));
            article.people().forEach(one -> one.mentions().forEach(mention -> found.add(mention.span())));
            found.addAll(article.sentences());
            for (Paragraph paragraph : article.paragraphs()) {
                assertTrue(
                        !paragraph.role().isAside() || found.stream().noneMatch(paragraph.span()::overlaps),
                        () -> example.place() + paragraph);
            }
        }
    }

    /** Returns the file: spec lines cannot hold control characters, which are written as in {@code <STX>}. */
    private static String text(Example example) {
        return example.input()
                .replace("<SOH>", "\u0001")
                .replace("<STX>", "\u0002")
                .replace("<ETX>", "\u0003")
                .replace("<EOT>", "\u0004")
                .replace("<US>", "\u001f")
                .replace("<FF>", "\f")
                .replace("<TAB>", "\t");
    }

    private static ReadResult read(String text) throws IOException {
        Path file = folder.resolve("story.txt");
        Files.writeString(file, text);
        return SeedReader.read(Seeds.of(List.of(file), folder).get(0));
    }

    private static String drawn(String text) throws IOException {
        ReadResult reading = read(text);
        List<String> lines = new ArrayList<>();
        for (Manuscript each : reading.manuscripts()) {
            if (!each.source().item().isEmpty()) {
                lines.add("item " + each.source().item());
            }
            lines.addAll(drawn(Extraction.extract(each)));
        }
        reading.diagnostics().forEach(one -> lines.add(one.severity().label() + " " + one.line() + " " + one.code()));
        return String.join("\n", lines);
    }

    private static List<String> drawn(Article article) {
        List<String> lines = new ArrayList<>();
        article.headline()
                .filter(headline -> headline.from() != Headline.HeadlineSource.TEXT)
                .ifPresent(headline -> lines.add("headline (" + headline.from().label() + "): " + headline.text()));
        article.published()
                .dating()
                .when()
                .value()
                .ifPresent(date -> lines.add("published "
                        + date + " "
                        + article.published().dating().evidence().basis().label() + " ("
                        + article.published().dating().evidence().rule() + ")"));
        article.dateline().ifPresent(line -> lines.add("dateline: " + words(article, line.span())));
        article.bylines().forEach(line -> lines.add("by: " + words(article, line)));
        article.agency().ifPresent(name -> lines.add("agency: " + name));
        article.paragraphs()
                .forEach(paragraph -> lines.add(paragraph.role().label() + ": " + words(article, paragraph.span())));
        return lines;
    }

    private static String words(Article article, Span span) {
        return span.of(article.text()).replaceAll("\\R", " / ");
    }
}
