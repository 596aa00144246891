package onrecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
    private static Map<String, String> shards(SearchIndex index) {
        return index.shards()
                .collect(Collectors.toMap(Shard::name, shard -> new String(shard.bytes(), StandardCharsets.UTF_8)));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Folding.words(text, words::add);
        return words;
    }

    @Test
    void words_are_runs_of_letters_and_digits_of_any_script_without_case_and_accents() {
        assertEquals(List.of("the", "west", "s", "etang", "2031"), words("The West\u2019s \u00c9tang, 2031!"));
        assertEquals(List.of("\u043c\u043e\u0441\u043a\u0432\u0430"), words("\u041c\u043e\u0441\u043a\u0432\u0430"));
        assertEquals(List.of("istanbul"), words("\u0130stanbul"));
        assertEquals(List.of(), words(" \u2013 \u2026 "));
    }

    @Test
    void the_index_hands_over_sentences_and_lists_words_with_steps_between_articles() {
        SearchIndex index = new SearchIndex();
        index.add("a.html", "TNA, 4 Mar 2031", List.of("A pier.", "A \"new\" boat."));
        index.add("b.html", "TNA", List.of("A boat."));
        index.add("c.html", "TNA", List.of("A pier."));
        assertEquals(
                Map.of(
                        "lookup.js",
                        "onrecord.lookup({words:[\"a\"],texts:[0],articles:3});\n",
                        "words-000.js",
                        "onrecord.words(0,{\"a\":[0,1,1],\"boat\":[0,1],\"new\":[0],\"pier\":[0,2]});\n",
                        "shard-000.js",
                        """
                        onrecord.texts(0,[["a.html","TNA, 4 Mar 2031","A pier.","A \\"new\\" boat."],
                        ["b.html","TNA","A boat."],
                        ["c.html","TNA","A pier."]]);
                        """),
                shards(index));
    }

    @Test
    void no_shard_grows_with_the_archive() {
        SearchIndex index = new SearchIndex();
        for (int i = 0; i < 6_000; i++) {
            index.add("articles/" + i + ".html", "TNA", List.of("The tide of day " + i + " at pier " + i * 7 + "."));
        }
        Map<String, String> shards = shards(index);
        assertTrue(
                shards.containsKey("shard-003.js") && shards.containsKey("words-001.js"),
                shards.keySet().toString());
        shards.forEach((name, text) -> assertTrue(text.length() < 100_000, name + " " + text.length()));
        // a word of every article says nothing, and its list would have no end
        assertTrue(shards.values().stream().anyMatch(text -> text.contains("\"tide\":0")));
    }

    @Test
    void an_empty_archive_has_a_lookup_without_shards() {
        assertEquals(
                Map.of("lookup.js", "onrecord.lookup({words:[],texts:[],articles:0});\n"), shards(new SearchIndex()));
    }
}
