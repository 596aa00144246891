package onrecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextShardTest {
    private static int place(String day, int number) {
        return DocKey.of(Optional.of(day).filter(one -> !one.isEmpty()), "story-" + number + ".txt");
    }

    private static Map<String, List<Integer>> parts(List<Integer> places) {
        int[] sorted = places.stream().mapToInt(i -> i).sorted().toArray();
        int[] sentences = IntStream.range(0, sorted.length).map(i -> 8).toArray();
        Map<String, List<Integer>> parts = new TreeMap<>();
        for (TextShard shard : TextShard.of(sorted, sentences)) {
            parts.put(
                    shard.path(),
                    IntStream.range(shard.start(), shard.end())
                            .mapToObj(i -> sorted[i])
                            .toList());
        }
        return parts;
    }

    @Test
    void places_are_in_order_of_time_as_numbers_and_as_text() {
        List<String> days =
                List.of("", "0000-01-01", "1987-12-31", "1990-01-01", "1990-03-02", "1990-03-03", "9999-12-31");
        for (int i = 1; i < days.size(); i++) {
            for (int number = 0; number < 100; number++) {
                int before = place(days.get(i - 1), number);
                int after = place(days.get(i), 7 * number);
                assertTrue(before < after, days.get(i));
                assertTrue(DocKey.text(before).compareTo(DocKey.text(after)) < 0, days.get(i));
            }
        }
        assertEquals("1990/03", DocKey.file(DocKey.month(place("1990-03-31", 1))));
        assertEquals("9999/12", DocKey.file(DocKey.month(place("9999-12-31", 1))));
        assertEquals("undated", DocKey.file(DocKey.month(place("", 1))));
    }

    @Test
    void a_large_month_is_halved_and_one_article_more_concerns_one_part() {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            places.add(place("1990-03-%02d".formatted(1 + i * i % 28), i));
        }
        for (int i = 0; i < 10; i++) {
            places.add(place("1990-04-11", i));
            places.add(place("", i));
        }
        Map<String, List<Integer>> before = parts(places);
        assertTrue(before.containsKey("1990/03-2048.js"), before.keySet().toString());
        assertTrue(before.containsKey("1990/04.js"));
        assertTrue(before.containsKey("undated.js"));
        before.forEach((path, part) -> assertTrue(part.size() <= 64, path + " " + part.size()));
        places.add(place("1990-03-09", 1000));
        Map<String, List<Integer>> after = parts(places);
        before.keySet().removeIf(path -> before.get(path).equals(after.get(path)));
        assertEquals(1, before.size(), before.keySet().toString());
    }

    @Test
    void a_script_hands_over_sentences() {
        int one = place("2031-03-04", 1);
        int two = place("2031-03-05", 2);
        String script = new String(
                TextShard.script(
                        DocKey.month(one),
                        List.of(
                                new TextShard.DocumentRow(
                                        one,
                                        "a.html",
                                        "TNA, 4 Mar 2031",
                                        List.of("A pier.", "A \"new\" <boat>."),
                                        List.of()),
                                new TextShard.DocumentRow(
                                        two,
                                        "b.html",
                                        "TNA",
                                        List.of("A\nb\\oat\u2028.", "Quiet."),
                                        List.of("", "speaker Ada <Kell>")))),
                StandardCharsets.UTF_8);
        assertEquals(
                "onrecord.texts(\"" + DocKey.text(DocKey.month(one)) + "\",[[\""
                        + DocKey.text(one).substring(3)
                        + "\",\"a.html\",\"TNA, 4 Mar 2031\",\"A pier.\",\"A \\\"new\\\" \\u003cboat>.\"],\n[\""
                        + DocKey.text(two).substring(3)
                        + "\",\"b.html\",\"TNA\",\"A\\nb\\\\oat\\u2028.\",[\"Quiet.\",\"speaker Ada \\u003cKell>\"]]]);\n",
                script);
    }

    @Test
    void the_lookup_tells_where_each_script_begins() {
        assertEquals(
                "onrecord.lookup({words:[\"\",\"pier\"],texts:[\"-----\",\"4pB--\"]});\n",
                new String(
                        TextShard.lookup(List.of("", "pier"), List.of(0, DocKey.month(place("1990-04-11", 1)))),
                        StandardCharsets.UTF_8));
        assertEquals("words-_00e6r_00f8.js", new WordShard("", "\u00e6r\u00f8", 0, 0, 0).path());
    }
}
