package onrecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import onrecord.model.Article;
import onrecord.model.When;
import onrecord.spec.Articles;
import org.junit.jupiter.api.Test;

class TextShardTest {
    private static int place(String day, int number) {
        return DocKey.of(Optional.of(day).filter(one -> !one.isEmpty()), "story-" + number + ".txt");
    }

    private static Map<String, List<Integer>> parts(List<Integer> places) {
        int[] sorted = places.stream().mapToInt(i -> i).sorted().toArray();
        int[] sentences = IntStream.range(0, sorted.length).map(i -> 2).toArray();
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

    private static DocumentRow row(int place, int rank, String headline, List<String> sentences, List<String> notes) {
        return new DocumentRow(
                place,
                rank,
                "a.html",
                headline,
                "TNA",
                "Marn",
                "4 Mar 2031",
                "2031-03-04",
                "",
                sentences,
                notes,
                new SentenceFacts(Map.of(), List.of()));
    }

    private static String script(int place, DocumentRow... rows) {
        return new String(IndexScripts.texts(place, List.of(rows)), StandardCharsets.UTF_8);
    }

    @Test
    void a_script_hands_over_sentences() {
        int one = place("2031-03-04", 1);
        int two = place("2031-03-05", 2);
        assertEquals(
                "onrecord.texts(\"" + DocKey.text(DocKey.month(one)) + "\",[[\""
                        + DocKey.text(one).substring(3)
                        + "\",\"a.html\",\"\",\"TNA\",\"Marn\",\"4 Mar 2031\",\"2031-03-04\",\"\",[],"
                        + "\"A pier.\",\"A \\\"new\\\" \\u003cboat>.\"],\n[\""
                        + DocKey.text(two).substring(3)
                        + "?\",\"a.html\",\"Story\",\"TNA\",\"Marn\",\"4 Mar 2031\",\"2031-03-04\",\"\",[],"
                        + "\"A\\nb\\\\oat\\u2028.\",[\"Quiet.\",\"speaker Ada \\u003cKell>\"]]]);\n",
                script(
                        DocKey.month(one),
                        row(one, 0, "A pier.", List.of("A pier.", "A \"new\" <boat>."), List.of()),
                        row(
                                two,
                                2,
                                "Story",
                                List.of("A\nb\\oat\u2028.", "Quiet."),
                                List.of("", "speaker Ada <Kell>"))));
    }

    @Test
    void a_row_tells_what_was_found_in_each_sentence() {
        Article article = Articles.extract(
                "Marn opens its harbour\nMARN, March 10, 2031. /NVA/. The harbour of Marn opened on March 8, 2031,"
                        + " Mayor Ada Kell told reporters. \"We are back,\" Kell said. \"The pier is new. It holds.\"\n",
                "",
                "a.txt");
        SentenceFacts found = SentenceFacts.of(article, Map.of("person:ada-kell", "Ada Maria Kell"));
        assertEquals(List.of(List.of("Ada Maria Kell", "Ada Kell"), List.of("reporters")), found.voices());
        DocumentRow row = new DocumentRow(
                0,
                0,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                article.sentences().stream()
                        .map(sentence -> String.valueOf(article.sentenceAt(sentence.start())))
                        .toList(),
                List.of(),
                found);
        assertEquals(
                "onrecord.texts(\"-----\",[[\"--\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",[[\"Ada Maria Kell\",\"Ada Kell\"],\"reporters\"],"
                        + "\"1\",[\"2\",\"\",[\"ii\",0,1],[\"es\",\"2031-03-08\"]],[\"3\",\"\",[\"ds\",0,[],3]],"
                        + "\"4\",\"5\"]]);\n",
                script(0, row));
    }

    private static String fact(List<Integer> speakers, List<Integer> addressees, List<Integer> sentences, String date) {
        SentenceFacts found = new SentenceFacts(
                Map.of(
                        1,
                        List.of(new SentenceFacts.Fact(
                                date.isEmpty() ? "pu" : "ei", speakers, addressees, sentences, date))),
                List.of());
        String script =
                script(0, new DocumentRow(0, 0, "", "", "", "", "", "", "", List.of("A pier."), List.of(), found));
        return script.substring(script.indexOf(",[\"A pier.\",\"\",") + 15, script.indexOf("]]]);"));
    }

    @Test
    void a_fact_is_told_as_far_as_it_says_something() {
        assertEquals("[\"pu\"]", fact(List.of(), List.of(), List.of(1), ""));
        assertEquals("[\"pu\",[0,2],1]", fact(List.of(0, 2), List.of(1), List.of(1), ""));
        assertEquals("[\"pu\",[],1]", fact(List.of(), List.of(1), List.of(1), ""));
        assertEquals("[\"pu\",0,[],[0,2]]", fact(List.of(0), List.of(), List.of(1, 3), ""));
        assertEquals("[\"ei\",\"2031-03\",2]", fact(List.of(), List.of(), List.of(1, 2), "2031-03"));
    }

    @Test
    void the_lookup_tells_where_each_script_begins_and_how_much_there_is() {
        int april = DocKey.month(place("1990-04-11", 1));
        assertEquals(
                "onrecord.lookup({\"words\":[\"\",\"pier\"],\"texts\":\"-----.4pB--V-\","
                        + "\"years\":[[\"\",1,20],[\"1990\",2,300]]});\n",
                new String(
                        IndexScripts.lookup(
                                List.of("", "pier"),
                                List.of(0, april, april + 2048),
                                List.of(new IndexScripts.Year("", 1, 20), new IndexScripts.Year("1990", 2, 300))),
                        StandardCharsets.UTF_8));
        assertEquals("words-_00e6r_00f8.js", new WordShard("", "\u00e6r\u00f8", 0, 0, 0).path());
    }

    @Test
    void lengths_are_told_with_the_days_that_a_date_may_mean() {
        int day = place("2031-03-04", 1);
        int month = place("2031-04-01", 1);
        YearLengths year = new YearLengths(day);
        year.add(day, 0, 200, new When.Day(2031, 3, 4, When.Doubt.NONE));
        year.add(day, 1, 63, new When.Day(2031, 3, 4, When.Doubt.NONE));
        year.add(month, 0, 4095, new When.Month(2031, 4, When.Doubt.NONE));
        year.add(month, 1, 64, new When.Range(Optional.of(new When.Month(2031, 4, When.Doubt.NONE)), Optional.empty()));
        String march = DocKey.text(day);
        String april = DocKey.text(month);
        assertEquals("lengths-2031.js", year.path());
        assertEquals(new IndexScripts.Year("2031", 4, 4422), year.total());
        assertEquals(
                "onrecord.lengths(\"2031\",\"" + march + "27" + march.substring(3) + ">-z." + april + "zz!-S"
                        + april.substring(3) + ">0-!zz\");\n",
                year.script());
        assertTrue(year.holds(month));
        assertFalse(year.holds(place("2032-01-01", 1)));
        YearLengths undated = new YearLengths(place("", 1));
        undated.add(place("", 1), 0, 1, new When.Unknown());
        assertEquals("lengths-undated.js", undated.path());
        assertEquals("onrecord.lengths(\"\",\"" + DocKey.text(place("", 1)) + "-0\");\n", undated.script());
    }

    @Test
    void names_of_the_archive_are_listed_by_what_they_add() {
        int one = place("2031-03-04", 1);
        ArchiveNames names = new ArchiveNames();
        names.add("who:", "Ada Maria Kell-Moor", "Ada Kell", one, 0);
        names.add("who:", "Ada Maria Kell-Moor", "Kell", one, 1);
        names.add("to:", "Tom Vell", "Vell", one, 0);
        String place = DocKey.text(one);
        String both = place + place.substring(3) + ">";
        assertEquals(
                "onrecord.names(\"-to:tom." + place + " -who:ada." + place + ">" + " 3maria." + both + " 4oor." + both
                        + "\");\n",
                names.script());
        assertEquals("onrecord.names(\"\");\n", new ArchiveNames().script());
    }
}
