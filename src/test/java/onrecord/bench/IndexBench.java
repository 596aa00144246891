package onrecord.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints how large the search index of a built site is: in bytes, for an article, and in hundredths of its seeds, which are
 * plain text; and what a search for a word loads at most: the lookup, its script, all lengths, and the ten largest texts.
 */
public final class IndexBench {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int HITS = 10;
    private static final String WORDS = "words";

    /** A year in the lookup, with the number of its articles. */
    private static final Pattern YEAR = Pattern.compile("\\[\"\\d*\",(\\d+),\\d+]");

    /** The first words of the scripts, in the lookup. */
    private static final Pattern FIRST = Pattern.compile("\"words\":\\[\"(.*?)\"]");

    private IndexBench() {}

    /** Runs {@code IndexBench SITE SEEDS WORD…}. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0], "search");
        long text = files(Path.of(args[1])).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".txt"))
                .mapToLong(Map.Entry::getValue)
                .sum();
        Map<String, Long> files = files(folder);
        Map<String, List<Long>> kinds = files.entrySet().stream()
                .collect(Collectors.groupingBy(
                        file -> kind(file.getKey()),
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(ArrayList::new))));
        String lookup = Files.readString(folder.resolve("lookup.js"));
        long articles = YEAR.matcher(lookup)
                .results()
                .mapToLong(year -> Long.parseLong(year.group(1)))
                .sum();
        OUT.printf("%d articles, %d bytes of text%n", articles, text);
        kinds.forEach((kind, sizes) -> OUT.printf(
                "%-8s %6d files %10d bytes, the largest %7d: %6.1f an article, %5.1f %%%n",
                kind,
                sizes.size(),
                sum(sizes),
                Collections.max(sizes),
                (double) sum(sizes) / articles,
                100.0 * sum(sizes) / text));
        List<Long> texts = kinds.getOrDefault("texts", new ArrayList<>());
        texts.sort(Collections.reverseOrder());
        long always = files.getOrDefault("lookup.js", 0L)
                + sum(kinds.getOrDefault("lengths", List.of()))
                + sum(texts.subList(0, Math.min(HITS, texts.size())));
        for (String word : Arrays.asList(args).subList(2, args.length)) {
            long script = files.getOrDefault(script(word, lookup), 0L);
            OUT.printf("a search for %s loads %d bytes, %d of them words%n", word, always + script, script);
        }
    }

    private static Map<String, Long> files(Path folder) throws IOException {
        Map<String, Long> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.size(file));
            }
        }
        return files;
    }

    private static String kind(String file) {
        return Stream.of("lookup", "lengths", "names", WORDS)
                .filter(file::startsWith)
                .findFirst()
                .orElse("texts");
    }

    private static long sum(List<Long> sizes) {
        return sizes.stream().mapToLong(size -> size).sum();
    }

    /** Returns the script with a word of a to z. */
    private static String script(String word, String lookup) {
        Matcher first = FIRST.matcher(lookup);
        String from = first.find()
                ? Arrays.stream(first.group(1).split("\",\""))
                        .filter(one -> one.compareTo(word) <= 0)
                        .reduce("", (before, one) -> one)
                : "";
        return from.isEmpty() ? WORDS + ".js" : WORDS + "-" + from + ".js";
    }
}
