package onrecord.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import onrecord.model.Article;
import onrecord.model.Quote;
import onrecord.spec.Articles;
import onrecord.text.Span;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/**
 * Prints for each rule of quotations and paraphrases how many findings rest on it and which share of them is right, on each
 * of some gold files. A rule may be stated where at least 30 findings of all files together are 97 percent right and those of
 * no file with 15 or more are less than 93.
 *
 * <p>A gold file holds one JSON object a line, plain or {@code .gz}: {@code text}, {@code pubdate}, and in {@code
 * attributions} what is attributed to whom, each with {@code source} and {@code content}, objects with {@code start} and
 * {@code end}. A finding is right where its words and the content of an attribution have half of all their chars in common
 * (of its own first words, where it is in quotation marks) and the words that name its speaker overlap the source. Offsets count code points.
 */
public final class RuleBench {
    private final Map<String, Map<String, int[]>> counts = new TreeMap<>();
    private final int wrongShown;
    private final String shownRule;

    private RuleBench(String shownRule, int wrongShown) {
        this.shownRule = shownRule;
        this.wrongShown = wrongShown;
    }

    /** A part of a text. */
    private record Part(int start, int end) {}

    /** What a text attributes to somebody. */
    private record Attributed(Part source, Part content) {}

    /** One line of a gold file. */
    private record Gold(String text, String published, List<Attributed> attributions) {}

    /** Runs {@code RuleBench GOLD… [--wrong RULE]}, which shows what of a rule is wrong, with the cue that it rests on. */
    public static void main(String[] args) throws IOException {
        List<String> files = new ArrayList<>(List.of(args));
        int wrong = files.indexOf("--wrong");
        String rule = wrong < 0 ? "" : files.get(wrong + 1);
        RuleBench bench = new RuleBench(rule, 40);
        for (String file : wrong < 0 ? files : files.subList(0, wrong)) {
            bench.add(Path.of(file));
        }
        bench.print();
    }

    private void add(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).replaceAll("\\.jsonl(\\.gz)?$", "");
        try (InputStream in = Files.newInputStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8))) {
            int shown = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Gold gold = gold(line);
                Article article = Articles.extract(gold.text(), gold.published(), "gold.txt");
                for (Quote quote : article.quotes()) {
                    boolean right = gold.attributions().stream().anyMatch(one -> isRight(quote, one));
                    String key = quote.evidence().rule() + " "
                            + quote.evidence().basis().label();
                    int[] count =
                            counts.computeIfAbsent(key, k -> new TreeMap<>()).computeIfAbsent(name, k -> new int[2]);
                    count[0]++;
                    count[1] += right ? 1 : 0;
                    if (!right && key.startsWith(shownRule + " ") && shown++ < wrongShown) {
                        show(article, quote);
                    }
                }
            }
        }
    }

    private static void show(Article article, Quote quote) {
        int first = Math.max(1, article.sentenceAt(quote.span().start()));
        Span around = article.sentences().get(first - 1).cover(quote.span());
        System.out.println("- " + around.of(article.text()).replaceAll("\\s+", " ") + "\n    "
                + quote.speakerMention().map(span -> span.of(article.text())).orElse("nobody") + " | "
                + quote.cue().map(span -> span.of(article.text())).orElse("") + " | "
                + quote.span().of(article.text()).replaceAll("\\s+", " "));
    }

    private static boolean isRight(Quote quote, Attributed gold) {
        Part content = gold.content();
        boolean indirect = quote.kind() == Quote.Kind.INDIRECT;
        Span words = indirect ? quote.span() : quote.spans().get(0);
        int shared = Math.min(words.end(), content.end()) - Math.max(words.start(), content.start());
        int all = indirect
                ? Math.max(words.end(), content.end()) - Math.min(words.start(), content.start())
                : words.length();
        boolean speaker = quote.speakerMention()
                .filter(who ->
                        who.start() < gold.source().end() && gold.source().start() < who.end())
                .isPresent();
        return 2 * shared >= all && speaker;
    }

    private void print() {
        counts.forEach((rule, files) -> {
            int n = files.values().stream().mapToInt(count -> count[0]).sum();
            int right = files.values().stream().mapToInt(count -> count[1]).sum();
            StringBuilder line =
                    new StringBuilder(String.format(Locale.ROOT, "%-46s %5d %5.1f %%", rule, n, 100.0 * right / n));
            files.forEach((file, count) -> line.append(
                    String.format(Locale.ROOT, "   %s %d %.0f %%", file, count[0], 100.0 * count[1] / count[0])));
            System.out.println(line);
        });
    }

    private static Gold gold(String line) throws IOException {
        String text = "";
        String published = "";
        List<Part[]> attributions = new ArrayList<>();
        try (JsonParser json =
                JsonFactory.builder().build().createParser(tools.jackson.core.ObjectReadContext.empty(), line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String member = json.currentName();
                json.nextToken();
                switch (member) {
                    case "text" -> text = json.getString();
                    case "pubdate" -> published = json.currentToken() == JsonToken.VALUE_STRING ? json.getString() : "";
                    case "attributions" -> {
                        while (json.nextToken() == JsonToken.START_OBJECT) {
                            attributions.add(attributed(json));
                        }
                    }
                    default -> json.skipChildren();
                }
            }
        }
        String words = text;
        return new Gold(
                text,
                published.length() > 10 ? published.substring(0, 10) : published,
                attributions.stream()
                        .filter(parts -> parts[0] != null && parts[1] != null)
                        .map(parts -> new Attributed(units(words, parts[0]), units(words, parts[1])))
                        .toList());
    }

    private static Part units(String text, Part points) {
        return new Part(text.offsetByCodePoints(0, points.start()), text.offsetByCodePoints(0, points.end()));
    }

    private static Part[] attributed(JsonParser json) {
        Part[] parts = new Part[2];
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = json.currentName();
            boolean object = json.nextToken() == JsonToken.START_OBJECT;
            if (object && member.equals("source")) {
                parts[0] = part(json);
            } else if (object && member.equals("content")) {
                parts[1] = part(json);
            } else {
                json.skipChildren();
            }
        }
        return parts;
    }

    private static Part part(JsonParser json) {
        int start = 0;
        int end = 0;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = json.currentName();
            json.nextToken();
            if (member.equals("start")) {
                start = json.getIntValue();
            } else if (member.equals("end")) {
                end = json.getIntValue();
            } else {
                json.skipChildren();
            }
        }
        return new Part(start, end);
    }
}
