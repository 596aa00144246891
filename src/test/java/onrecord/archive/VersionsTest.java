package onrecord.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import onrecord.extract.Extraction;
import onrecord.model.Article;
import onrecord.model.Authority;
import onrecord.model.ItemVersion;
import onrecord.model.Manuscript;
import onrecord.model.Metadata;
import onrecord.model.When;
import onrecord.spec.Articles;
import onrecord.spec.Spec;
import onrecord.text.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VersionsTest {
    private static final String HEAD = "--- ";

    static List<Spec.Example> examples() {
        return Spec.examples("versions.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void versions_are_as_the_spec_lists_them(Spec.Example example) {
        assertEquals(example.expected(), list(archive(example.input())), example.place());
    }

    /** Returns the archive of articles, each below a line with the day of its publication and what it is as a wire item. */
    private static Archive archive(String input) {
        List<Article> articles = new ArrayList<>();
        for (String part : input.split("(?m)^" + HEAD)) {
            if (!part.isBlank()) {
                int end = part.indexOf('\n');
                String[] head = part.substring(0, end).strip().split(" ");
                Manuscript plain = Articles.manuscript(part.substring(end + 1).strip(), head[0]);
                Source source = plain.source();
                Metadata item = Metadata.builder()
                        .version(
                                head.length < 3
                                        ? ItemVersion.unknown()
                                        : new ItemVersion(head[1], Integer.parseInt(head[2]), Long.MIN_VALUE))
                        .build();
                articles.add(Extraction.extract(new Manuscript(
                        new Source(
                                "story-" + (articles.size() + 1) + ".txt",
                                "",
                                source.format(),
                                source.characters(),
                                source.charset(),
                                source.bytes(),
                                // each in a file of its own
                                String.valueOf(articles.size()).repeat(64)),
                        plain.text(),
                        plain.offsets(),
                        plain.blocks(),
                        plain.links(),
                        item.over(plain.metadata()),
                        List.of())));
            }
        }
        return archive(articles);
    }

    private static Archive archive(List<Article> articles) {
        Map<String, Article> texts = new HashMap<>();
        articles.forEach(one -> texts.put(one.manuscript().source().key(), one));
        return Archive.of(
                articles.stream().map(article -> Summary.of(article, 0, 0)).toList(),
                Authority.none(),
                List.of(),
                summary -> texts.get(summary.path()));
    }

    /**
     * Lists each version but the latest in a line: its number, what it is to the latest, and why; then the events that several tell in
     * the same sentence.
     */
    private static String list(Archive archive) {
        List<String> lines = new ArrayList<>();
        for (Versions story : archive.versions()) {
            int main = story.all().size() - 1;
            for (int i = 0; i < main; i++) {
                lines.add(number(archive, story, i) + " "
                        + story.kind(i, main, archive.articles()).label() + " to "
                        + number(archive, story, main) + " ("
                        + story.rule(i, main).id() + ": "
                        + story.rule(i, main).reason() + ")");
            }
        }
        for (TimelineEvent event : archive.events()) {
            event.rule()
                    .filter(rule -> rule.id().equals("same-sentence"))
                    .ifPresent(rule -> lines.add(event.when().map(When::edtf).orElse("undated") + " ×"
                            + event.reports().size() + " (" + rule.id() + ": " + rule.reason() + ")"));
        }
        return lines.isEmpty() ? "none" : String.join("\n", lines);
    }

    private static String number(Archive archive, Versions story, int place) {
        return archive.articles().get(story.all().get(place).article()).path().replaceAll("\\D", "");
    }

    @Test
    void what_several_versions_say_counts_once_in_the_latest() {
        Archive archive = archive("""
                --- 2031-03-09
                Harbour of Marn reopens
                The harbour of Marn reopened on Sunday after two weeks, the port council said, and forty ferries sailed.
                "We waited long," Mayor Tomas Vell told reporters. "Nobody sleeps tonight," Mayor Tomas Vell said.
                Last year the old mill of Ostra burned down.
                --- 2031-03-09
                2nd LEAD: Harbour of Marn reopens
                The harbour of Marn reopened on Sunday after two weeks, the port council said, and forty ferries sailed.
                "We waited long," Mayor Tomas Vell told reporters. "It was worth it," Mayor Tomas Vell added.
                Last year the old mill of Ostra burned down.
                """);
        Speaker vell = archive.speakers().stream()
                .filter(one -> one.name().equals("Tomas Vell"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("1 without [0]", "2 without []"),
                vell.appearances().stream()
                        .map(one -> one.voice().direct() + " without " + one.repeated())
                        .toList());
        assertEquals(
                List.of(1, 0),
                archive.versions().get(0).all().stream()
                        .map(Versions.Version::quotes)
                        .toList());
        // dated to the year, which would make two events of two articles
        assertEquals(
                List.of("2031-03-09 ×2 same-sentence", "2030 ×2 same-sentence"),
                archive.events().stream()
                        .map(one -> one.when().orElseThrow().value().orElseThrow() + " ×"
                                + one.reports().size() + " "
                                + one.rule().orElseThrow().id())
                        .sorted((one, other) -> other.compareTo(one))
                        .toList());
    }

    /** Of texts of random words, the more bands are the same the more runs of words are; of others hardly one. */
    @Test
    void sketches_find_what_is_nearly_the_same() {
        Random random = new Random(5);
        int found = 0;
        int foundAmongOthers = 0;
        for (int round = 0; round < 200; round++) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < 150; i++) {
                words.add(word(random));
            }
            List<String> edited = new ArrayList<>(words);
            edited.set(random.nextInt(150), word(random));
            edited.add(random.nextInt(150), word(random));
            found += shares(words, edited) ? 1 : 0;
            words.replaceAll(word -> random.nextInt(3) == 0 ? word : word(random));
            foundAmongOthers += shares(words, edited) ? 1 : 0;
        }
        assertEquals(200, found);
        assertTrue(foundAmongOthers < 20, foundAmongOthers + " of 200");
    }

    private static String word(Random random) {
        return "w" + Integer.toString(random.nextInt(100_000), 36);
    }

    private static boolean shares(List<String> one, List<String> other) {
        int[] bands = bands(one);
        int[] bandsThere = bands(other);
        for (int i = 0; i < bands.length; i++) {
            if (bands[i] == bandsThere[i]) {
                return true;
            }
        }
        return false;
    }

    private static int[] bands(List<String> words) {
        return CopySketch.of(CopyWords.of(Articles.extract("A headline\n" + String.join(" ", words) + ".", "")))
                .bands();
    }

    @Test
    void editions_are_read_from_headlines_and_slugs() {
        Map<String, String> read = new HashMap<>();
        for (String headline : List.of(
                "UPDATE 3-Marn talks fail",
                "CORRECTED-UPDATE 1-Marn talks fail",
                "(2nd LD) Marn talks fail",
                "AM-Marn-Talks, 1st Ld-Writethru",
                "URGENT: Marn talks fail",
                "Marn talks fail (Corrected)",
                "RPT-Marn talks fail",
                "Lead-free fuel for Marn",
                "Flash-flood drowns Marn",
                "Marn takes lead in talks",
                "Update your maps of Marn")) {
            Edition edition = Edition.of(
                    Articles.extract(headline + "\nMARN, March 9 - The talks of Marn failed, they said.", ""));
            read.put(headline, edition.isNamed() ? edition.words() + " " + edition.rank() : "");
        }
        assertEquals(
                Map.ofEntries(
                        Map.entry("UPDATE 3-Marn talks fail", "UPDATE 3 6"),
                        Map.entry("CORRECTED-UPDATE 1-Marn talks fail", "CORRECTED UPDATE 1 3"),
                        Map.entry("(2nd LD) Marn talks fail", "2nd LD 4"),
                        Map.entry("AM-Marn-Talks, 1st Ld-Writethru", "1st Ld-Writethru 2"),
                        Map.entry("URGENT: Marn talks fail", "URGENT -2"),
                        Map.entry("Marn talks fail (Corrected)", "Corrected 1"),
                        Map.entry("RPT-Marn talks fail", "RPT 0"),
                        Map.entry("Lead-free fuel for Marn", ""),
                        Map.entry("Flash-flood drowns Marn", ""),
                        Map.entry("Marn takes lead in talks", ""),
                        Map.entry("Update your maps of Marn", "")),
                read);
        assertEquals(
                "[]",
                Arrays.toString(
                        CopySketch.of(CopyWords.of(Articles.extract("", ""))).bands()));
    }
}
