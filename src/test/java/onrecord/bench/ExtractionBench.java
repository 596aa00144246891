package onrecord.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import onrecord.extract.coref.Coreference;
import onrecord.extract.event.Events;
import onrecord.extract.layout.Layout;
import onrecord.extract.layout.PublicationDate;
import onrecord.extract.name.Names;
import onrecord.extract.quote.Utterance;
import onrecord.extract.quote.Utterances;
import onrecord.extract.time.Times;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.model.Manuscript;
import onrecord.model.Publication;
import onrecord.model.TimeExpression;
import onrecord.spec.Articles;

/**
 * Prints how many articles a second of processor time each stage of the extraction takes in. The argument is a folder of
 * {@code .txt} files, read before the clock starts. The first round counts the start of the machine; the later ones show
 * what a large archive costs.
 */
public final class ExtractionBench {
    private static final int ROUNDS = 5;

    private final Map<String, Long> nanos = new LinkedHashMap<>();

    private ExtractionBench() {}

    /** Runs {@code ExtractionBench FOLDER}. */
    public static void main(String[] args) throws IOException {
        List<Manuscript> manuscripts = new ArrayList<>();
        long chars = 0;
        try (Stream<Path> walk = Files.walk(Path.of(args[0]))) {
            for (Path file :
                    walk.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
                Manuscript manuscript = Articles.manuscript(Files.readString(file), "2022-02-14");
                chars += manuscript.text().length();
                manuscripts.add(manuscript);
            }
        }
        System.out.printf(Locale.ROOT, "%d articles, %d characters%n", manuscripts.size(), chars);
        for (int round = 1; round <= ROUNDS; round++) {
            ExtractionBench bench = new ExtractionBench();
            manuscripts.forEach(bench::extract);
            bench.print(round, manuscripts.size());
        }
    }

    private void extract(Manuscript manuscript) {
        Tokens tokens = time("tokens", () -> Tokens.of(manuscript));
        Times times = time("times found", () -> Times.find(tokens));
        Layout layout = time("layout", () -> Layout.of(manuscript, tokens));
        Sentences sentences = time("sentences", () -> Sentences.of(tokens, layout.skips()));
        Publication published = time("date", () -> PublicationDate.of(manuscript, tokens, layout, sentences, times));
        List<TimeExpression> dates = time("times resolved", () -> times.resolve(sentences, published, layout.asides()));
        Names names = time("names", () -> Names.of(tokens, sentences, layout));
        List<Utterance> utterances = time("utterances", () -> Utterances.find(tokens, sentences, manuscript));
        Coreference cast = time("coref", () -> Coreference.of(tokens, sentences, names, utterances, dates, published));
        time("events", () -> Events.of(tokens, sentences, layout, dates, published, cast));
    }

    private <T> T time(String stage, Supplier<T> work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        T made = work.get();
        nanos.merge(stage, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start, Long::sum);
        return made;
    }

    private void print(int round, int articles) {
        long all = nanos.values().stream().mapToLong(Long::longValue).sum();
        System.out.printf(Locale.ROOT, "round %d: %,.0f articles per CPU-second%n", round, articles * 1e9 / all);
        nanos.forEach((stage, spent) -> System.out.printf(
                Locale.ROOT,
                "  %-15s %5.1f %%  %,10.0f per CPU-second%n",
                stage,
                100.0 * spent / all,
                articles * 1e9 / spent));
    }
}
