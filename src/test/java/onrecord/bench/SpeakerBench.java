package onrecord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.archive.Archive;
import onrecord.archive.EntitySummary;
import onrecord.archive.Speaker;
import onrecord.archive.Summary;
import onrecord.extract.Extraction;
import onrecord.model.Article;
import onrecord.read.Seed;
import onrecord.read.SeedReader;
import onrecord.read.Seeds;
import onrecord.text.Slug;

/**
 * Links the people and bodies of the seeds in a folder and prints how many pairs of appearances in two articles are joined
 * rightly, against a gold file: of each appearance a line with the one who it is (any word; {@code ?} where nobody could tell), {@code person}
 * or {@code organisation}, the file’s name, and the fullest name there, parted by tabs.
 *
 * <p>A gold line without a voice of that name in the article is counted as not found and takes part in no pair.
 */
public final class SpeakerBench {
    private final List<Summary> summaries = new ArrayList<>();
    private final Map<String, Article> byFile = new HashMap<>();

    /** An appearance in the gold file with the speaker that it was linked to. */
    private record Linked(String who, boolean person, String file, String name, Speaker speaker) {
        @Override
        public String toString() {
            return file + " " + name + " -> " + speaker.address();
        }
    }

    /** Pairs of two articles: of one and joined, joined though of two, of one and not joined. */
    private static final class Pairs {
        private final List<String> right = new ArrayList<>();
        private final List<String> wrong = new ArrayList<>();
        private final List<String> missed = new ArrayList<>();

        private void print(String what) {
            int same = right.size() + missed.size();
            int joined = right.size() + wrong.size();
            System.out.printf(
                    Locale.ROOT,
                    "%s: joined %d of %d pairs, %.1f %%; right %d of %d joined, %.1f %%%n",
                    what,
                    right.size(),
                    same,
                    100.0 * right.size() / Math.max(1, same),
                    right.size(),
                    joined,
                    100.0 * right.size() / Math.max(1, joined));
        }
    }

    private SpeakerBench() {}

    /** Runs {@code SpeakerBench FOLDER GOLD [--show]}, which shows what is wrong, and what was not found or not joined. */
    public static void main(String[] args) throws IOException {
        SpeakerBench bench = new SpeakerBench();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.sorted().toList()) {
                bench.add(file);
            }
        }
        bench.compare(Path.of(args[1]), args.length > 2);
    }

    private void add(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        Seed seed = Seeds.of(List.of(file), file.toAbsolutePath().getParent()).get(0);
        SeedReader.read(seed).manuscripts().stream().map(Extraction::extract).forEach(article -> {
            byFile.put(name, article);
            summaries.add(Summary.of(article, 1, 0));
        });
    }

    private void compare(Path gold, boolean show) throws IOException {
        Archive archive = Archive.of(summaries);
        Map<String, Speaker> speakers = new HashMap<>();
        for (Speaker speaker : archive.speakers()) {
            speaker.appearances()
                    .forEach(one -> speakers.put(
                            archive.articles().get(one.article()).id() + " "
                                    + one.voice().id(),
                            speaker));
        }
        List<Linked> found = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (String line : Files.readAllLines(gold)) {
            String[] cells = line.split("\t");
            if (cells.length == 4 && !cells[0].equals("?")) {
                Article article = byFile.get(cells[2]);
                Optional<Speaker> speaker = voice(article, cells[3], cells[1].equals("person"))
                        .flatMap(id -> Optional.ofNullable(speakers.get(article.id() + " " + id)));
                speaker.ifPresentOrElse(
                        one -> found.add(new Linked(cells[0], cells[1].equals("person"), cells[2], cells[3], one)),
                        () -> lost.add(cells[2] + " " + cells[3]));
            }
        }
        System.out.println(found.size() + " of " + (found.size() + lost.size()) + " found");
        Pairs people = new Pairs();
        Pairs bodies = new Pairs();
        for (int i = 0; i < found.size(); i++) {
            for (int j = i + 1; j < found.size(); j++) {
                pair(found.get(i), found.get(j), found.get(i).person() ? people : bodies);
            }
        }
        people.print("people");
        bodies.print("bodies");
        Pairs all = new Pairs();
        Stream.of(people, bodies).forEach(each -> {
            all.right.addAll(each.right);
            all.wrong.addAll(each.wrong);
            all.missed.addAll(each.missed);
        });
        all.print("all");
        if (show) {
            lost.forEach(one -> System.out.println("not found: " + one));
            all.wrong.forEach(one -> System.out.println("wrong: " + one));
            all.missed.forEach(one -> System.out.println("missed: " + one));
        }
    }

    private static void pair(Linked one, Linked other, Pairs pairs) {
        if (one.file().equals(other.file())) {
            return;
        }
        boolean joined = one.speaker() == other.speaker();
        if (one.who().equals(other.who())) {
            (joined ? pairs.right : pairs.missed).add(one + " | " + other);
        } else if (joined) {
            pairs.wrong.add(one + " | " + other);
        }
    }

    /** Returns the id of the voice of a name, or of one that the name ends with, or that ends with the name. */
    private static Optional<String> voice(Article article, String name, boolean person) {
        String slug = Slug.of(name);
        List<String> ids = new ArrayList<>();
        for (EntitySummary voice : Summary.of(article, 1, 0).voices()) {
            String known = Slug.of(voice.name());
            boolean same = known.equals(slug)
                    || voice.aliases().stream().anyMatch(alias -> Slug.of(alias).equals(slug))
                    || person && (slug.endsWith("-" + known) || known.endsWith("-" + slug));
            if (same && voice.speaks()) {
                ids.add(known.equals(slug) ? 0 : ids.size(), voice.id());
            }
        }
        return ids.stream().findFirst();
    }
}
