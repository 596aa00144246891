package onrecord.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import onrecord.model.Article;
import onrecord.model.Event;
import onrecord.spec.Articles;
import onrecord.spec.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleJsonTest {
    private static final Path RESOURCE = Path.of("src/main/resources/onrecord/data/article.schema.json");

    @Test
    void published_schema_is_the_one_of_the_records() throws IOException {
        String generated = ArticleSchema.generate();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(RESOURCE, generated);
        }
        assertEquals(published(), generated, "run the test with -Dgolden.update=true after a change of the records");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Harbour reopens",
                "Harbour reopens\nMARN, March 3, 2031. /NVA/. The harbour of Marn reopened on Monday, Mayor Ada Kell said.\n"
                        + "\"We are glad,\" she told reporters on February 28. \"It took two years.\"",
                "A line\n\"Somebody said \u2018so\u2019\"\nOn 5 May 2030 a spokesman denied it."
            })
    void every_article_fits_the_schema(String text) throws IOException {
        assertFits(schema(), Articles.extract(text, ""));
    }

    @Test
    void every_article_of_the_specs_fits_the_schema() throws IOException {
        Schema schema = schema();
        Spec.examples().forEach(example -> assertFits(schema, Articles.extract(example.input(), "2031-03-09")));
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(published(), InputFormat.JSON);
    }

    private static void assertFits(Schema schema, Article article) {
        List<com.networknt.schema.Error> errors = schema.validate(
                new String(Json.article(article, VersionJson.Story.NONE), StandardCharsets.UTF_8), InputFormat.JSON);
        assertTrue(errors.isEmpty(), errors::toString);
    }

    @Test
    void a_record_is_an_object_of_its_components() {
        record Pier(int number, Optional<String> name, List<Event.Status> used) {}
        assertEquals(
                "[{\"number\":3,\"name\":null,\"used\":[\"planned\"]},{\"number\":4,\"name\":\"East\",\"used\":[]}]",
                new String(
                        Json.bytes(List.of(
                                new Pier(3, Optional.empty(), List.of(Event.Status.PLANNED)),
                                new Pier(4, Optional.of("East"), List.of()))),
                        StandardCharsets.UTF_8));
    }

    @Test
    void what_json_has_no_word_for_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Json.bytes(List.of(new Object())));
    }

    @Test
    void members_stand_in_the_order_of_the_contract() {
        String json = new String(
                Json.article(Articles.extract("One line.", "2031-03-03"), VersionJson.Story.NONE),
                StandardCharsets.UTF_8);
        int at = -1;
        for (String member : List.of(
                "id",
                "source",
                "language",
                "headline",
                "deck",
                "dateline",
                "bylines",
                "published",
                "paragraphs",
                "sentences",
                "people",
                "organisations",
                "unnamed",
                "places",
                "quotes",
                "dates",
                "events",
                "corrections",
                "diagnostics",
                "versionOf",
                "versions")) {
            int next = json.indexOf("\"" + member + "\":", at + 1);
            assertTrue(next > at, member + " in " + json);
            at = next;
        }
    }

    private static String published() throws IOException {
        return Files.readString(RESOURCE);
    }
}
