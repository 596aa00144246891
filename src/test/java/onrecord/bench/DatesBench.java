package onrecord.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.extract.time.Times;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.model.Dating;
import onrecord.model.Evidence;
import onrecord.model.Publication;
import onrecord.model.When;
import onrecord.spec.Articles;

/**
 * Measures the stage that finds and resolves time expressions, alone and on one thread: kilobytes of text for a second of
 * processor time, after warming up. The texts are all {@code .txt} files of the folder given as argument.
 */
public final class DatesBench {
    private static final int ROUNDS = 12;

    private DatesBench() {}

    /** Runs the measurement and prints one line for each round. */
    public static void main(String[] arguments) throws IOException {
        List<Tokens> tokens = new ArrayList<>();
        List<Sentences> sentences = new ArrayList<>();
        long bytes = 0;
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file);
                bytes += text.getBytes(StandardCharsets.UTF_8).length;
                Tokens words = Tokens.of(Articles.manuscript(text, ""));
                tokens.add(words);
                sentences.add(Sentences.of(words, List.of()));
            }
        }
        When day = new When.Day(2009, 6, 15, When.Doubt.NONE);
        Publication published = new Publication(
                new Dating(day, "", Optional.empty(), Evidence.stated("given", "Given.")),
                Publication.DateSource.SIDE_CAR);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int round = 1; round <= ROUNDS; round++) {
            long before = threads.getCurrentThreadCpuTime();
            int found = 0;
            for (int i = 0; i < tokens.size(); i++) {
                found += Times.find(tokens.get(i))
                        .resolve(sentences.get(i), published, List.of())
                        .size();
            }
            double seconds = (threads.getCurrentThreadCpuTime() - before) / 1e9;
            System.out.printf(
                    "round %d: %d texts, %d KB, %d expressions, %.0f KB per CPU second%n",
                    round, tokens.size(), bytes / 1024, found, bytes / 1024.0 / seconds);
        }
    }
}
