package onrecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The query language: the tables are held against {@code search.js} too. */
class QueryTest {
    private static final Path TABLES = Path.of("src/test/resources/search");

    private static List<String[]> table(String name) throws IOException {
        return Files.readAllLines(TABLES.resolve(name)).stream()
                .map(line -> line.split("\t", 2))
                .toList();
    }

    static List<String[]> queries() throws IOException {
        return table("queries.tsv");
    }

    static List<String[]> stems() throws IOException {
        return table("stems.tsv");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void says_how_a_query_is_understood_or_what_is_wrong_with_it(String query, String line) {
        ParsedQuery parsed = ParsedQuery.of(query);
        assertEquals(line, parsed.line());
        assertEquals(line.startsWith("Column "), parsed.isWrong());
        assertEquals(line.startsWith("Articles "), parsed.query().isPresent());
    }

    @ParameterizedTest
    @MethodSource("stems")
    void forms_of_a_word_have_one_stem(String word, String stem) {
        assertEquals(stem, Stem.of(word));
    }

    @Test
    void findings_side_by_side_are_asked_of_one_and_those_in_brackets_by_themselves() {
        Query kell = new Query.Named(Query.Field.WHO, new Query.Word("kell"));
        Query quote = new Query.Is(Query.Kind.QUOTE);
        assertEquals(
                Optional.of(new Query.And(List.of(kell, quote))),
                ParsedQuery.of("who:kell is:quote").query());
        assertEquals(
                Optional.of(new Query.And(List.of(new Query.And(List.of(kell)), quote))),
                ParsedQuery.of("(who:kell) is:quote").query());
    }

    @RepeatedTest(20)
    void whatever_is_typed_is_understood_or_told(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String[] pieces = {
            "(", ")", "\"", "“", " ", " ", "OR", "AND", "NOT", "-", "*", "who:", "before:", "is:", "20", "a", "é", "ʼ",
            "'s", ":", "\ud83d", "\u0301", "ß", "\n"
        };
        for (int i = 0; i < 500; i++) {
            StringBuilder query = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                query.append(pieces[random.nextInt(pieces.length)]);
            }
            ParsedQuery parsed = ParsedQuery.of(query.toString());
            assertTrue(
                    parsed.line().isEmpty() || parsed.line().matches("(Articles|Column \\d+:) (?s:.+)"), parsed.line());
        }
    }
}
