package onrecord.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import onrecord.archive.Archive;
import onrecord.archive.Speaker;
import onrecord.archive.Summary;
import onrecord.build.ExtractionResult;
import onrecord.build.OnRecord;
import onrecord.data.WorkList;
import onrecord.model.Article;
import onrecord.read.Seeds;
import onrecord.text.LineMap;
import onrecord.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord review}: what to look at first. */
@Command(
        name = "review",
        description =
                "Lists what to look at first: what has no date or no speaker, who may be one, and what is a guess.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class ReviewCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private SeedOptions options = new SeedOptions();

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many of a kind to list; 20 as a rule.")
    private int most = 20;

    ReviewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.strict(options.strict());
        Seeds seeds = options.look();
        seeds.diagnostics().forEach(console::report);
        WorkList list = new WorkList(Math.max(1, most));
        List<Summary> summaries = new ArrayList<>();
        Map<String, String> named = new HashMap<>();
        OnRecord.extract(seeds.seeds(), options.jobs(), Doubted::of, doubted -> {
            list.add(doubted.items());
            summaries.addAll(doubted.articles());
            named.putAll(doubted.named());
        });
        Archive archive = Archive.of(summaries, seeds.authority());
        list.add(archive, seeds.authority(), speaker -> {
            Speaker.Appearance first = speaker.appearances().get(0);
            return named.getOrDefault(
                    Doubted.key(
                            archive.articles().get(first.article()),
                            first.voice().id()),
                    "");
        });
        console.out().print(Messages.printable(WorkListText.of(list.kinds())));
        return console.exitCode();
    }

    /**
     * What is kept of the stories of a seed.
     *
     * @param items what is in doubt in them
     * @param named by story and voice: where a voice that speaks is first named
     */
    private record Doubted(List<WorkList.Item> items, List<Summary> articles, Map<String, String> named) {
        static Doubted of(ExtractionResult seed) {
            Doubted doubted = new Doubted(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
            LineMap lines = LineMap.of(seed.text());
            for (Article article : seed.articles()) {
                Function<Optional<Span>, String> place = words -> seed.seed().shown()
                        + words.map(span -> ":"
                                        + lines.line(article.manuscript()
                                                .offsets()
                                                .toFile(span)
                                                .start()))
                                .orElse("");
                Summary summary = Summary.of(article, 0, 0);
                doubted.items.addAll(WorkList.items(article, place));
                doubted.articles.add(summary);
                article.voices()
                        .filter(voice -> !voice.mentions().isEmpty())
                        .forEach(voice -> doubted.named.put(
                                key(summary, voice.id()),
                                place.apply(Optional.of(voice.mentions().get(0).span()))));
            }
            return doubted;
        }

        static String key(Summary article, String voice) {
            return article.path() + " " + voice;
        }
    }
}
