package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.model.Article;
import onrecord.model.Settings;
import onrecord.search.Document;
import onrecord.search.DocumentSearch;
import onrecord.search.ParsedQuery;
import onrecord.search.SearchHit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;

/** What the scripts of the search page understand and find, held against Java, which uses no index. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchEngineIT {
    private static final Path TABLES = Path.of("src/test/resources/search");
    private static final int STORIES = 300;
    private static final int QUESTIONS = 200;
    private static final int TOP = 10;

    /** Finds all hits of a query, in their order. */
    private static final String FIND = "const done = arguments[2];"
            + "onrecord.search.find(onrecord.query.parse(arguments[0]).query, arguments[1], (found, wrong) => {"
            + " if (wrong) { done([wrong]); return; }"
            + " onrecord.search.take(found, Infinity, (all, wrong, last) => {"
            + "  if (last) done(wrong ? [wrong] : all.checked.map(hit => hit.row.href));"
            + "  return true; }); });";

    private ChromeDriver browser;
    private List<Document> documents = List.of();

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        List<Article> stories = new Wire(31).stories(STORIES);
        documents = stories.stream()
                .map(story -> Document.of(story, id -> Optional.empty()))
                .toList();
        Map<String, byte[]> files = SiteGoldenTest.render(Stories.pages(
                        Settings.standard(), stories.toArray(Article[]::new))
                .filter(page -> page.path().startsWith("search") || page.path().endsWith("js")));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        browser = Browsers.start(true);
        browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(20));
        browser.get(folder.resolve("search.html").toUri().toString());
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.quit();
        }
    }

    private static List<String[]> table(String name) throws IOException {
        return Files.readAllLines(TABLES.resolve(name)).stream()
                .map(line -> line.split("\t", 2))
                .toList();
    }

    private void agree(String name, String script) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] row : table(name)) {
            Object made = browser.executeScript("return " + script, row[0]);
            if (!row[1].equals(made)) {
                wrong.add(row[0] + " gives " + made + ", not " + row[1]);
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void queries_are_understood_as_in_java() throws IOException {
        agree("queries.tsv", "onrecord.query.parse(arguments[0]).line");
    }

    @Test
    void words_have_the_stems_that_they_have_in_java() throws IOException {
        agree("stems.tsv", "onrecord.query.stem(arguments[0])");
    }

    @Test
    void letters_are_folded_as_in_java() throws IOException {
        agree("folding.tsv", "onrecord.query.fold(arguments[0]).plain");
    }

    @Test
    void all_forms_of_a_word_are_looked_up() throws IOException {
        Map<String, List<String>> words = table("stems.tsv").stream()
                .collect(Collectors.groupingBy(row -> row[1], Collectors.mapping(row -> row[0], Collectors.toList())));
        List<String> missing = new ArrayList<>();
        words.values()
                .forEach(forms -> forms.forEach(form -> {
                    List<?> found = (List<?>) browser.executeScript("return onrecord.query.forms(arguments[0])", form);
                    forms.stream()
                            .filter(other -> !found.contains(other))
                            .forEach(other -> missing.add(form + ": " + other));
                }));
        assertEquals(List.of(), missing);
    }

    @Test
    void random_questions_find_the_articles_that_java_finds_in_the_same_order() {
        Wire wire = new Wire(7);
        List<String> wrong = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            String question = wire.question();
            DocumentSearch search =
                    new DocumentSearch(ParsedQuery.of(question).query().orElseThrow());
            documents.forEach(search::add);
            for (DocumentSearch.Order order : DocumentSearch.Order.values()) {
                List<SearchHit> hits = search.hits(order);
                String by = order == DocumentSearch.Order.DATE ? "date" : "";
                List<String> there = ((List<?>) browser.executeAsyncScript(FIND, question, by))
                        .stream()
                                .map(href -> String.valueOf(href).replaceAll("^articles/|\\.html$", ""))
                                .toList();
                compare(question + " " + by, hits, there, order).forEach(wrong::add);
                found += hits.isEmpty() ? 0 : 1;
            }
        }
        assertEquals("", String.join("\n", wrong));
        assertTrue(found > QUESTIONS, "too few questions find something: " + found);
    }

    private static Stream<String> compare(
            String question, List<SearchHit> hits, List<String> found, DocumentSearch.Order order) {
        Map<String, SearchHit> all =
                hits.stream().collect(Collectors.toMap(hit -> hit.document().id(), Function.identity()));
        List<String> missing =
                all.keySet().stream().filter(id -> !found.contains(id)).toList();
        List<String> more = found.stream().filter(id -> !all.containsKey(id)).toList();
        if (!missing.isEmpty() || !more.isEmpty()) {
            return Stream.of(question + ": " + missing.size() + " missing "
                    + missing.stream().findFirst() + ", " + more.size() + " too many "
                    + more.stream().findFirst() + " of " + hits.size());
        }
        Function<SearchHit, String> rank = hit -> order == DocumentSearch.Order.DATE
                ? hit.document().published().firstDay().orElse("")
                : String.format("%.6f", hit.score());
        List<String> ranks = hits.stream().limit(TOP).map(rank).toList();
        List<String> there =
                found.stream().limit(TOP).map(id -> rank.apply(all.get(id))).toList();
        return ranks.equals(there) ? Stream.empty() : Stream.of(question + ": " + there + ", not " + ranks);
    }
}
