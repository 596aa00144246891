package onrecord.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sentences of all articles, and which article has which word. The page first loads {@code lookup.js}, which says
 * where the words of each shard begin, then only those {@code words-*.js} whose words can begin as the query does, then
 * only those {@code shard-*.js} that hold the articles found. No file is much larger than {@value #SHARD} chars. Not for
 * use by several threads.
 */
public final class SearchIndex {
    private static final int SHARD = 64 * 1024;

    /** A word of so many articles says nothing: it is listed as being everywhere. */
    private static final int EVERYWHERE = 5_000;

    private final List<StringBuilder> texts = new ArrayList<>();
    private final List<Integer> firstArticles = new ArrayList<>();
    private final Map<String, Postings> words = new HashMap<>();
    private int articles;

    /** The articles that have a word: their numbers as differences, in decimal. */
    private static final class Postings {
        private final StringBuilder differences = new StringBuilder();
        private int last;
        private int count;

        void add(int article) {
            if (++count > EVERYWHERE) {
                differences.setLength(0);
                return;
            }
            differences.append(count == 1 ? "" : ",").append(article - last);
            last = article;
        }

        String json() {
            return count > EVERYWHERE ? "0" : "[" + differences + "]";
        }
    }

    /**
     * Adds an article.
     *
     * @param href its page, relative to the site's root
     * @param origin agency and date, in words
     * @param sentences its sentences in order
     */
    public void add(String href, String origin, List<String> sentences) {
        StringBuilder text = openShard();
        text.append(text.length() == 0 ? "" : ",\n").append('[');
        quote(href, text);
        quote(origin, text.append(','));
        Set<String> seen = new HashSet<>();
        for (String sentence : sentences) {
            quote(sentence, text.append(','));
            Folding.words(sentence, seen::add);
        }
        text.append(']');
        for (String word : seen) {
            words.computeIfAbsent(word, key -> new Postings()).add(articles);
        }
        articles++;
    }

    private StringBuilder openShard() {
        int last = texts.size() - 1;
        if (last >= 0 && texts.get(last).length() < SHARD) {
            return texts.get(last);
        }
        StringBuilder next = new StringBuilder();
        texts.add(next);
        firstArticles.add(articles);
        return next;
    }

    /** Gives all scripts. */
    public Stream<Shard> shards() {
        List<StringBuilder> lists = new ArrayList<>();
        List<String> firstWords = new ArrayList<>();
        for (Map.Entry<String, Postings> word : new TreeMap<>(words).entrySet()) {
            int last = lists.size() - 1;
            if (last < 0 || lists.get(last).length() >= SHARD) {
                lists.add(new StringBuilder());
                firstWords.add(word.getKey());
                last++;
            }
            StringBuilder list = lists.get(last);
            quote(word.getKey(), list.append(list.length() == 0 ? "" : ","));
            list.append(':').append(word.getValue().json());
        }
        return Stream.of(
                        Stream.of(new Shard(
                                "lookup.js",
                                script("lookup({words:[" + joined(firstWords) + "],texts:"
                                        + firstArticles.toString().replace(" ", "") + ",articles:" + articles + "})"))),
                        shards("words", lists, '{', '}'),
                        shards("shard", texts, '[', ']'))
                .flatMap(all -> all);
    }

    private static Stream<Shard> shards(String name, List<StringBuilder> contents, char open, char close) {
        String call = name.equals("words") ? "words" : "texts";
        return IntStream.range(0, contents.size())
                .mapToObj(i -> new Shard(
                        String.format(java.util.Locale.ROOT, "%s-%03d.js", name, i),
                        script(call + "(" + i + "," + open + contents.get(i) + close + ")")));
    }

    private static byte[] script(String call) {
        return ("onrecord." + call + ";\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String joined(List<String> strings) {
        StringBuilder out = new StringBuilder();
        for (String string : strings) {
            quote(string, out.append(out.length() == 0 ? "" : ","));
        }
        return out.toString();
    }

    /** Appends a string literal that is the same in JSON and JavaScript, and safe within HTML. */
    private static void quote(String string, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '<', '\u2028', '\u2029' -> out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
                default -> out.append(c < ' ' ? ' ' : c);
            }
        }
        out.append('"');
    }
}
