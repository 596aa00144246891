package onrecord.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.model.Authority;
import onrecord.model.Dating;
import onrecord.model.Evidence;
import onrecord.model.Publication;
import onrecord.model.When;
import onrecord.spec.Spec;
import onrecord.text.Diagnostic;
import onrecord.text.Diagnostic.Severity;
import onrecord.text.Span;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamePersonTest {
    private static final String BODY = "body: ";
    private static final Publication UNKNOWN = new Publication(
            new Dating(new When.Unknown(), "", Optional.empty(), Evidence.stated("none", "Nothing says when.")),
            Publication.DateSource.TEXT);

    static Stream<Spec.Example> examples() {
        return Spec.examples("same-person.md").stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void links_people_across_articles_as_the_spec_says(Spec.Example example) {
        List<Summary> articles = new ArrayList<>();
        List<Authority.AuthorityRecord> people = new ArrayList<>();
        for (String line : example.input().lines().toList()) {
            if (line.startsWith("people: ")) {
                people.add(entry(line.substring("people: ".length()), people.size()));
            } else {
                articles.add(article(articles.size() + 1, line));
            }
        }
        Entries entries = new Entries(people);
        String drawn = Stream.concat(
                        SpeakerLinks.link(articles, entries, List.of()).stream().map(SamePersonTest::draw),
                        entries.unmatched(articles).stream()
                                .map(note ->
                                        note.line() + ": " + note.severity().label() + ": " + note.message()))
                .collect(Collectors.joining("\n"));
        assertEquals(example.expected(), drawn, example.place());
    }

    /** Reads {@code name; same, same; not same; titles; not titles; kind}. */
    static Authority.AuthorityRecord entry(String line, int number) {
        String[] parts = (line + "; ; ; ; ; ").split(";");
        return new Authority.AuthorityRecord(
                parts[0].strip(),
                Stream.of(Authority.Kind.values())
                        .filter(kind -> kind.label().equals(parts[5].strip()))
                        .findFirst(),
                list(parts[1]),
                list(parts[2]),
                list(parts[3]),
                list(parts[4]),
                List.of(),
                "",
                "",
                Diagnostic.at(Severity.NOTE, "", "people.yaml", "\n".repeat(number), new Span(number, number), "", ""));
    }

    private static List<String> list(String words) {
        return words.isBlank()
                ? List.of()
                : Arrays.stream(words.split(",")).map(String::strip).toList();
    }

    /**
     * Creates the {@code number}th article, in which one speaks: {@code name | title; title | town, Norland 3 | 2031-02-11}; the
     * words with a number are those that it uses so often. {@code body: name = alias}; a name may end with an age.
     */
    static Summary article(int number, String line) {
        String[] parts = (line + " | ").split("\\|");
        boolean person = !parts[0].startsWith(BODY);
        String[] called = (person ? parts[0] : parts[0].substring(BODY.length())).split("=");
        String name = called[0].replaceFirst(", [0-9]{2}\\s*$", "").strip();
        int age = name.length() == called[0].strip().length() ? 0 : Integer.parseInt(called[0].replaceAll("\\D", ""));
        List<String> aliases = called.length > 1 ? List.of(called[1].strip()) : List.of();
        int last = name.lastIndexOf(' ');
        boolean familyFirst = aliases.contains("family first");
        String sorted =
                familyFirst || last < 0 || !person ? name : name.substring(last + 1) + ", " + name.substring(0, last);
        List<String> titles = parts[1].isBlank()
                ? List.of()
                : Arrays.stream(parts[1].split(";")).map(String::strip).toList();
        EntitySummary voice =
                new EntitySummary("x", person, name, sorted, titles, person ? List.of() : aliases, age, 1, 0, 0, 0);
        return summary(number, published(part(parts, 3)), list(part(parts, 2)), voice);
    }

    private static String part(String[] parts, int number) {
        return parts.length > number ? parts[number] : "";
    }

    private static Publication published(String day) {
        return day.isBlank()
                ? UNKNOWN
                : new Publication(
                        new Dating(
                                When.Day.of(LocalDate.parse(day.strip()), When.Doubt.NONE),
                                "",
                                Optional.empty(),
                                Evidence.stated("side-car", "So it is.")),
                        Publication.DateSource.SIDE_CAR);
    }

    /** Names that end like what tells two of one name apart must not give two speakers one address. */
    @RepeatedTest(40)
    void no_two_speakers_have_one_address(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> names = List.of(
                "Air Force", "Air Force 2", "Air Force 3", "Air Force 2 2", "Air Force 2 Mayor", "Index", "By Name");
        List<Summary> articles = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String name = names.get(random.nextInt(names.size()));
            String title = List.of("mayor", "striker", "2").get(random.nextInt(3));
            EntitySummary voice =
                    new EntitySummary("x", random.nextBoolean(), name, name, List.of(title), List.of(), 0, 1, 0, 0, 0);
            articles.add(summary(articles.size() + 1, UNKNOWN, List.of(), voice));
        }
        List<String> addresses = SpeakerLinks.link(articles, new Entries(List.of()), List.of()).stream()
                .map(Speaker::address)
                .toList();
        assertEquals(addresses.stream().distinct().toList(), addresses);
        assertTrue(Collections.disjoint(addresses, Speaker.LISTS), addresses.toString());
    }

    private static Summary summary(int number, Publication published, List<String> words, EntitySummary voice) {
        List<String> filedAt = new ArrayList<>();
        List<Summary.Spoken> about = new ArrayList<>();
        for (String word : words) {
            int blank = word.lastIndexOf(' ');
            if (blank > 0 && Character.isDigit(word.charAt(blank + 1))) {
                about.add(new Summary.Spoken(
                        word.substring(0, blank), Integer.parseInt(word.substring(blank + 1)), true));
            } else {
                filedAt.add(word);
            }
        }
        return new Summary(
                "undated/story-" + number,
                "story" + number + ".txt",
                "0123456789abcdef",
                "Story",
                Optional.empty(),
                filedAt,
                about,
                List.of(),
                published,
                1,
                1,
                1,
                List.of(voice),
                List.of(),
                List.of(),
                CopySketch.NONE,
                Edition.NONE,
                List.of(),
                0);
    }

    private static String draw(Speaker speaker) {
        List<String> titles = new ArrayList<>(speaker.titles());
        speaker.appearances().forEach(one -> titles.addAll(one.voice().titles()));
        return speaker.address() + ": " + speaker.name() + (speaker.person() ? "" : " (a body)") + " in "
                + speaker.appearances().stream()
                        .map(one -> String.valueOf(one.article() + 1))
                        .collect(Collectors.joining(", "))
                + speaker.rules().stream()
                        .map(rule -> " – " + rule.id() + ": " + rule.reason())
                        .collect(Collectors.joining())
                + speaker.corrections().stream()
                        .map(one -> " ["
                                + Stream.of(one.what(), one.was().isEmpty() ? "" : "not " + one.was(), one.now())
                                        .filter(words -> !words.isEmpty())
                                        .collect(Collectors.joining(", "))
                                + "]")
                        .collect(Collectors.joining())
                + (speaker.corrections().stream().anyMatch(one -> one.what().equals("title"))
                        ? " titles: " + String.join(", ", titles)
                        : "");
    }
}
