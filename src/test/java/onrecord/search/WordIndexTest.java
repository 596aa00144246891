package onrecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.spec.Articles;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class WordIndexTest {
    private static DocumentTerms article(String path, String day, String text) {
        return DocumentTerms.of(Articles.extract(text, day, path));
    }

    private static Set<String> words(String text) {
        return terms(article("a.txt", "", text), word -> !word.contains(":"));
    }

    private static Set<String> terms(DocumentTerms article, Predicate<String> asked) {
        return IntStream.range(0, article.size())
                .mapToObj(article::word)
                .filter(asked)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static long sum(Collection<DocumentTerms> articles) {
        return articles.stream().mapToLong(DocumentTerms::sum).sum();
    }

    private static WordIndex index(Collection<DocumentTerms> articles) {
        WordIndex index = new WordIndex(new HashMap<>());
        articles.forEach(article -> index.add(article, 0));
        assertTrue(index.settle(sum(articles)));
        return index;
    }

    private static Map<String, String> scripts(WordIndex index) {
        Map<String, String> scripts = new TreeMap<>();
        index.shards()
                .forEach(shard -> scripts.put(shard.path(), new String(index.script(shard), StandardCharsets.UTF_8)));
        return scripts;
    }

    private static Map<String, Long> inputs(WordIndex index) {
        Map<String, Long> inputs = new TreeMap<>();
        index.shards().forEach(shard -> inputs.put(shard.path(), shard.inputs()));
        return inputs;
    }

    @Test
    void words_are_runs_of_letters_and_digits_of_any_script_without_case_and_accents() {
        assertEquals(Set.of("the", "west", "s", "etang", "2031"), words("The West\u2019s \u00c9tang, 2031!"));
        assertEquals(
                Set.of("the", "west", "s", "pier"),
                words("The west\u2019s \u201cpier\u201d \u2013 the WEST\u2019s pier"));
        assertEquals(Set.of("\u043c\u043e\u0441\u043a\u0432\u0430"), words("\u041c\u043e\u0441\u043a\u0432\u0430"));
        assertEquals(Set.of("istanbul"), words("\u0130stanbul"));
        assertEquals(Set.of("\ud835\udfd8x"), words("\ud835\udfd8x \ud83d\ude00"));
        assertEquals(Set.of(), words(" \u2013 \u2026 "));
    }

    @Test
    void many_different_words_of_one_article_are_kept_apart() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            text.append("Pier").append(i * 7919 % 3000).append(i % 9 == 0 ? ".\n" : " ");
        }
        assertEquals(3000, words(text.toString()).size());
    }

    @Test
    void a_script_lists_words_with_their_months_and_the_places_within() {
        DocumentTerms first = article("a.txt", "2031-03-04", "Piers here. A \"new\" pier.");
        DocumentTerms second = article("b.txt", "2031-03-05", "A pier.");
        DocumentTerms third = article("c.txt", "2031-05-01", "A pier.");
        DocumentTerms fourth = article("d.txt", "2041-05-01", "A pier.");
        String one = DocKey.text(first.place());
        String two = DocKey.text(second.place()).substring(3);
        String three = DocKey.text(third.place()).substring(3);
        String four = DocKey.text(fourth.place());
        String all = one + two + ".1" + three + ".." + four;
        assertEquals(
                Map.of(
                        "words.js",
                        "onrecord.words(\"\",\"-a." + all + " -here." + one + " -new." + one + " -pier." + all + " 3s."
                                + one + "\");\n"),
                scripts(index(List.of(third, first, fourth, second))));
    }

    @Test
    void a_list_tells_how_often_a_word_stands_there_and_who_shares_a_place() {
        DocumentTerms one = article("a.txt", "2031-03-04", "Pier, pier and PIER.");
        String place = DocKey.text(one.place());
        assertEquals(
                "onrecord.words(\"\",\"-and." + place + " -pier." + place + "#\");\n",
                scripts(index(List.of(one))).get("words.js"));
        WordIndex index = new WordIndex(new HashMap<>());
        List.of(0, 1, 2, 10, 11).forEach(rank -> index.add(one, rank));
        assertTrue(index.settle(5 * one.sum()));
        String pp = place.substring(3);
        assertEquals(
                "-pier." + place + "#" + pp + ">#" + pp + "?#" + pp + "~#" + pp + ">>#",
                scripts(index).get("words.js").split("[ \"]")[4]);
        String often = "Pier ".repeat(40) + ".";
        assertTrue(scripts(index(List.of(article("a.txt", "2031-03-04", often))))
                .get("words.js")
                .contains(place + "=\""));
    }

    @Test
    void articles_at_one_place_are_ranked_by_path() {
        List<String> paths = List.of("c.txt", "a.txt", "b.txt", "d.txt");
        DocRanks ranks = new DocRanks(paths, path -> path.equals("b.txt") ? 7 : 5, path -> path);
        assertEquals(List.of(1, 0, 0, 2), paths.stream().map(ranks::of).toList());
    }

    @Test
    void an_article_is_asked_for_who_speaks_to_whom_how_and_where() {
        DocumentTerms article = article(
                "a.txt",
                "",
                "Marn opens its harbour\nMARN, March 10, 2031. /NVA/. The harbour of Marn opened on March 8, 2031."
                        + " \"We are back,\" Mayor Ada Kell told reporters. Kell said the ferries would run.\n");
        assertEquals(
                Set.of(
                        "who:ada",
                        "who:kell",
                        "to:reporters",
                        "agency:nva",
                        "place:marn",
                        "is:quote",
                        "is:paraphrase",
                        "is:event",
                        "basis:stated",
                        "event:stated"),
                terms(article, word -> word.contains(":")));
    }

    @Test
    void what_is_asked_for_beside_the_words_does_not_make_an_article_longer() {
        assertEquals(
                7, article("a.txt", "", "\"A pier, a pier,\" Ada Kell said.").length());
    }

    @Test
    void an_empty_archive_has_no_scripts() {
        assertEquals(Map.of(), scripts(index(List.of())));
    }

    /** Invented words, of which some are in all articles and most in few. */
    private static String text(Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            int rank = (int) Math.pow(12_000, random.nextDouble());
            out.append("w")
                    .append(Long.toString(rank * 7_368_787L % 12_007, 36))
                    .append(i % 12 == 11 ? ".\n" : " ");
        }
        return out.toString();
    }

    private static DocumentTerms random(String path, Random random) {
        String day = random.nextInt(9) == 0
                ? ""
                : "20%02d-%02d-%02d".formatted(random.nextInt(3), 1 + random.nextInt(12), 1 + random.nextInt(28));
        return article(path, day, text(random));
    }

    @RepeatedTest(3)
    void changes_in_any_order_lead_to_the_index_of_a_clean_build(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Map<String, byte[]> kept = new HashMap<>();
        Map<String, DocumentTerms> articles = new TreeMap<>();
        for (int step = 0; step < 12; step++) {
            WordIndex index = new WordIndex(kept);
            Map<String, String> before = scripts(index);
            Map<String, Long> inputsBefore = inputs(index);
            int most = step % 3 == 0 ? 300 : 3;
            for (int change = 0; change < most; change++) {
                String path = "story-" + random.nextInt(600) + ".txt";
                if (articles.containsKey(path)) {
                    index.remove(articles.remove(path), 0);
                }
                if (random.nextInt(3) > 0) {
                    DocumentTerms now = random(path, random);
                    articles.put(path, now);
                    index.add(now, 0);
                }
            }
            if (step == 10) {
                articles.values().forEach(article -> index.remove(article, 0));
                articles.clear();
            }
            assertTrue(index.settle(sum(articles.values())), "step " + step);
            WordIndex clean = index(articles.values());
            assertEquals(scripts(clean), scripts(index), "step " + step);
            assertEquals(inputs(clean), inputs(index), "step " + step);
            scripts(index)
                    .forEach((path, script) -> assertEquals(
                            script.equals(before.get(path)),
                            inputs(index).get(path).equals(inputsBefore.get(path)),
                            path + " has inputs that do not tell whether it has changed"));
        }
    }

    @Test
    void one_article_changes_only_scripts_that_hold_its_words() {
        Random random = new Random(5);
        List<DocumentTerms> articles = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            articles.add(random("story-" + i + ".txt", random));
        }
        WordIndex index = index(articles);
        Map<String, Long> before = inputs(index);
        assertTrue(before.size() > 3, before.keySet().toString());
        DocumentTerms one = article("new.txt", "2001-02-03", "W1.");
        index.add(one, 0);
        assertTrue(index.settle(sum(articles) + one.sum()));
        Map<String, Long> after = inputs(index);
        assertEquals(before.keySet(), after.keySet());
        assertEquals(
                1,
                after.keySet().stream()
                        .filter(path -> !after.get(path).equals(before.get(path)))
                        .count());
    }

    @Test
    void no_script_grows_with_the_archive_but_by_a_word_of_every_article() {
        List<DocumentTerms> articles = new ArrayList<>();
        for (int i = 0; i < 5_001; i++) {
            articles.add(article("tide-" + i + ".txt", "2031-03-04", "Tide number" + i + " at pier" + i * 7 + "."));
        }
        Map<String, String> scripts = scripts(index(articles));
        assertTrue(scripts.size() > 3, scripts.keySet().toString());
        scripts.forEach((path, script) -> assertTrue(script.length() < 60_000, path + " " + script.length()));
    }

    @Test
    void an_index_of_other_articles_says_so() {
        Map<String, byte[]> kept = new HashMap<>();
        WordIndex index = new WordIndex(kept);
        DocumentTerms one = article("a.txt", "2031-03-04", "A pier.");
        DocumentTerms other = article("a.txt", "2031-03-04", "A boat.");
        index.add(one, 0);
        assertFalse(index.settle(other.sum()));
        assertTrue(index.settle(one.sum()));
        // the article was put in another's place, and its words were not
        WordIndex again = new WordIndex(kept);
        again.remove(other, 0);
        assertFalse(again.settle(0));
        // a build was cut short while it filled the drawers
        kept.keySet().removeIf(" "::equals);
        assertFalse(new WordIndex(kept).settle(one.sum()));
    }
}
