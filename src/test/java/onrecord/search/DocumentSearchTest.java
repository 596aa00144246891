package onrecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.model.Basis;
import onrecord.model.When;
import onrecord.search.Document.Finding;
import onrecord.search.Document.Kind;
import onrecord.search.Document.Sentence;
import onrecord.search.Document.Voice;
import onrecord.search.DocumentSearch.Order;
import onrecord.text.Span;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Each operator does what the language says, held against predicates that are made with each random query. */
class DocumentSearchTest {
    /** Words as they are printed, and as they are compared; those of a row are forms of one. */
    private static final String[][] WORDS = {
        {"strike", "strikes", "Striking"},
        {"talk", "talks", "talked"},
        {"party", "Parties"},
        {"harbour"},
        {"Łódź"},
        {"Café"},
        {"cease"},
        {"fire", "fires", "fired"},
        {"news"},
        {"new"},
        {"7"},
    };

    private static final List<String> NAMES =
            List.of("Mara Kell", "Ilse de Torv", "Tom O’Dell", "Kell Harbour Board", "Zoë Strand");
    private static final List<String> PLACES = List.of("Marn", "Port Oster", "Łódź");
    private static final List<String> AGENCIES = List.of("NVA", "Oster News");

    /** A document with its words as they are compared. */
    private record Made(Document document, List<List<String>> words) {}

    /** A part of a query, and what it means: of an article, or of a finding in it. */
    private record Asked(String text, Predicate<Made> holds, Optional<BiPredicate<Made, Finding>> ofFinding) {
        static Asked of(String text, Predicate<Made> holds) {
            return new Asked(text, holds, Optional.empty());
        }

        /** A part that holds where some finding fits; one of events by itself says so. */
        static Asked finding(String text, BiPredicate<Made, Finding> fits) {
            boolean event = text.equals("is:event");
            return new Asked(
                    text,
                    made -> made.document().findings().stream()
                            .anyMatch(one -> (one.kind() == Kind.EVENT) == event && fits.test(made, one)),
                    Optional.of(fits));
        }
    }

    private static String plain(String printed) {
        return printed.toLowerCase(Locale.ROOT)
                .replace("ł", "l")
                .replace("ó", "o")
                .replace("ź", "z")
                .replace("é", "e")
                .replace("ë", "e");
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static String word(Random random) {
        String[] forms = WORDS[random.nextInt(WORDS.length)];
        return forms[random.nextInt(forms.length)];
    }

    private static Made made(int number, Random random) {
        List<List<String>> words = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            List<String> printed = IntStream.rangeClosed(0, random.nextInt(6))
                    .mapToObj(n -> word(random))
                    .toList();
            words.add(printed.stream().map(DocumentSearchTest::plain).toList());
            sentences.add(new Sentence(String.join(any(List.of(" ", ", ", "-"), random), printed) + ".", ""));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Kind kind = any(List.of(Kind.values()), random);
            boolean event = kind == Kind.EVENT;
            int first = random.nextInt(sentences.size());
            findings.add(new Finding(
                    kind,
                    event ? List.of() : voices(random),
                    event ? List.of() : voices(random),
                    any(List.of(Basis.values()), random),
                    IntStream.rangeClosed(first, Math.min(first + random.nextInt(2), sentences.size() - 1))
                            .boxed()
                            .toList()));
        }
        LocalDate day = LocalDate.of(2030, 11, 1).plusDays(random.nextInt(150));
        List<When> dates = List.of(
                When.Day.of(day, When.Doubt.NONE),
                When.Day.of(day, When.Doubt.YEAR),
                new When.Month(day.getYear(), day.getMonthValue(), When.Doubt.NONE),
                new When.Year(day.getYear(), 4, When.Doubt.NONE),
                new When.YearlessDay(day.getMonthValue(), day.getDayOfMonth()));
        return new Made(
                new Document(
                        "2031/story-" + number,
                        number + ".txt",
                        "Story",
                        random.nextBoolean() ? Optional.of(any(AGENCIES, random)) : Optional.empty(),
                        any(dates, random),
                        random.nextBoolean() ? Set.of(any(PLACES, random)) : Set.of(),
                        sentences,
                        findings),
                words);
    }

    private static List<Voice> voices(Random random) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> new Voice(List.of(any(NAMES, random))))
                .toList();
    }

    private static Asked words(Random random) {
        String one = word(random);
        String other = word(random);
        return switch (random.nextInt(5)) {
            case 0 -> Asked.of("\"" + one + "\"", made -> has(made, plain(one)::equals));
            case 1 ->
                Asked.of(
                        plain(one).length() < 2 ? "news" : one.substring(0, 2) + "*",
                        made -> has(made, plain(one).length() < 2 ? "news"::equals : begins(one)));
            case 2 ->
                Asked.of(
                        random.nextBoolean() ? "“" + one + " " + other + "”" : one + "-" + other,
                        made -> made.words().stream().anyMatch(words -> (" " + String.join(" ", words) + " ")
                                .contains(" " + plain(one) + " " + plain(other) + " ")));
            default -> Asked.of(one + any(List.of("", "'s", "’s"), random), made -> has(made, forms(one)::contains));
        };
    }

    private static Predicate<String> begins(String word) {
        return each -> each.startsWith(plain(word).substring(0, 2));
    }

    private static boolean has(Made made, Predicate<String> word) {
        return made.words().stream().anyMatch(words -> words.stream().anyMatch(word));
    }

    private static Set<String> forms(String word) {
        return Stream.of(WORDS)
                .filter(forms -> List.of(forms).contains(word))
                .flatMap(Stream::of)
                .map(DocumentSearchTest::plain)
                .collect(Collectors.toSet());
    }

    private static Asked name(String field, List<String> names, Random random) {
        List<String> parts = List.of(any(names, random).split(" "));
        String first = parts.get(0);
        String last = parts.get(parts.size() - 1);
        return switch (random.nextInt(3)) {
            case 0 ->
                Asked.of(field + ":" + first.charAt(0) + first.charAt(1) + "*", made -> named(made, field).stream()
                        .anyMatch(name -> Stream.of(name.split("[ ’]"))
                                .anyMatch(part -> plain(part).startsWith(plain(first.substring(0, 2))))));
            case 1 ->
                Asked.of(field + ":\"" + first + " " + last + "\"", made -> named(made, field).stream()
                        .anyMatch(name -> parts.size() == 1 ? false : name.startsWith(first) && name.endsWith(last)));
            default ->
                Asked.of(field + ":" + last, made -> named(made, field).stream()
                        .anyMatch(name -> (" " + name + " ").contains(" " + last + " ")));
        };
    }

    private static List<String> named(Made made, String field) {
        return field.equals("agency")
                ? made.document().agency().stream().toList()
                : List.copyOf(made.document().places());
    }

    private static Asked date(Random random) {
        String date = any(List.of("2030", "2031", "2030-12", "2031-02", "2030-11-20", "2031-01-01"), random);
        String from = date + "-01-01".substring(Math.max(0, date.length() - 4));
        LocalDate first = LocalDate.parse(from);
        LocalDate end =
                date.length() == 4 ? first.plusYears(1) : date.length() == 7 ? first.plusMonths(1) : first.plusDays(1);
        return random.nextBoolean()
                ? Asked.of(
                        "before:" + date,
                        made -> made.document().published().lastDay().isPresent()
                                && LocalDate.parse(made.document()
                                                .published()
                                                .lastDay()
                                                .get())
                                        .isBefore(first))
                : Asked.of(
                        "after:" + date,
                        made -> made.document().published().firstDay().isPresent()
                                && !LocalDate.parse(made.document()
                                                .published()
                                                .firstDay()
                                                .get())
                                        .isBefore(end));
    }

    private static Asked finding(Random random) {
        String name = any(NAMES, random);
        String last = name.substring(name.lastIndexOf(' ') + 1);
        String word = word(random);
        Basis basis = any(List.of(Basis.values()), random);
        return switch (random.nextInt(7)) {
            case 0 -> Asked.finding("who:" + last, (made, one) -> speaks(one.speakers(), last));
            case 1 -> Asked.finding("to:" + last + "'s", (made, one) -> speaks(one.addressees(), last));
            case 2 ->
                Asked.finding("about:" + word, (made, one) -> one.sentences().stream()
                        .anyMatch(number -> made.words().get(number).stream().anyMatch(forms(word)::contains)));
            case 3 ->
                Asked.finding("is:quote", (made, one) -> Set.of("direct", "partial")
                        .contains(one.kind().label()));
            case 4 ->
                Asked.finding("is:paraphrase", (made, one) -> one.kind().label().equals("indirect"));
            case 5 -> Asked.finding("is:event", (made, one) -> one.kind() == Kind.EVENT);
            default -> Asked.finding("basis:" + basis.label(), (made, one) -> one.basis() == basis);
        };
    }

    private static boolean speaks(List<Voice> voices, String last) {
        return voices.stream().anyMatch(voice -> (" " + voice.name() + " ").contains(" " + last + " "));
    }

    /** Makes a conjunction, of which what is said of findings holds of one. */
    private static Asked all(Random random, int depth) {
        List<String> text = new ArrayList<>();
        List<Predicate<Made>> holds = new ArrayList<>();
        List<Asked> findings = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            Asked part = depth > 0 && random.nextInt(4) == 0
                    ? inBrackets(any(random, depth - 1))
                    : switch (random.nextInt(6)) {
                        case 0, 1 -> words(random);
                        case 2 -> date(random);
                        case 3 ->
                            random.nextBoolean() ? name("agency", AGENCIES, random) : name("place", PLACES, random);
                        default -> finding(random);
                    };
            if (random.nextInt(4) == 0) {
                text.add(any(List.of("-", "NOT "), random) + part.text());
                holds.add(part.holds().negate());
            } else {
                text.add(part.text());
                if (part.ofFinding().isPresent()) {
                    findings.add(part);
                } else {
                    holds.add(part.holds());
                }
            }
        }
        boolean events = findings.stream().anyMatch(part -> part.text().equals("is:event"));
        Predicate<Asked> ofEvent =
                part -> events && (part.text().equals("is:event") || part.text().startsWith("basis:"));
        holds.add(made -> some(made, true, findings.stream().filter(ofEvent).toList()));
        holds.add(made ->
                some(made, false, findings.stream().filter(ofEvent.negate()).toList()));
        return Asked.of(String.join(any(List.of(" ", " AND ", "  "), random), text), made -> holds.stream()
                .allMatch(each -> each.test(made)));
    }

    private static boolean some(Made made, boolean event, List<Asked> asked) {
        return asked.isEmpty()
                || made.document().findings().stream()
                        .filter(one -> (one.kind() == Kind.EVENT) == event)
                        .anyMatch(one -> asked.stream()
                                .allMatch(part -> part.ofFinding().orElseThrow().test(made, one)));
    }

    private static Asked inBrackets(Asked part) {
        return Asked.of("(" + part.text() + ")", part.holds());
    }

    private static Asked any(Random random, int depth) {
        List<Asked> parts = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> all(random, depth))
                .toList();
        return Asked.of(parts.stream().map(Asked::text).collect(Collectors.joining(" OR ")), made -> parts.stream()
                .anyMatch(part -> part.holds().test(made)));
    }

    @RepeatedTest(30)
    void finds_what_the_language_says(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Made> archive =
                IntStream.range(0, 60).mapToObj(i -> made(i, random)).toList();
        for (int i = 0; i < 40; i++) {
            Asked asked = any(random, 2);
            DocumentSearch search = new DocumentSearch(ParsedQuery.of(asked.text())
                    .query()
                    .orElseThrow(() -> new AssertionError(
                            asked.text() + ": " + ParsedQuery.of(asked.text()).line())));
            archive.forEach(made -> search.add(made.document()));
            Set<String> found = new HashSet<>();
            search.hits(Order.DATE).forEach(hit -> found.add(hit.document().key()));
            assertEquals(
                    archive.stream()
                            .filter(asked.holds())
                            .map(made -> made.document().key())
                            .collect(Collectors.toSet()),
                    found,
                    asked.text());
        }
    }

    private static Document document(String key, When published, String... sentences) {
        return new Document(
                key,
                key,
                key,
                Optional.empty(),
                published,
                Set.of(),
                Stream.of(sentences).map(text -> new Sentence(text, "")).toList(),
                List.of(new Finding(
                        Kind.DIRECT, List.of(new Voice(List.of("Mara Kell"))), List.of(), Basis.STATED, List.of(0))));
    }

    private static List<SearchHit> search(String query, Order order, Document... documents) {
        DocumentSearch search = new DocumentSearch(ParsedQuery.of(query).query().orElseThrow());
        Stream.of(documents).forEach(search::add);
        return search.hits(order);
    }

    private static When day(int day) {
        return new When.Day(2031, 3, day, When.Doubt.NONE);
    }

    @Test
    void shows_the_sentences_by_which_a_query_holds_and_marks_the_words() {
        Document story = document(
                "a", day(1), "The Café’s strike ends.", "Nothing new.", "No strikes, no cease-fire.", "A draft of it.");
        SearchHit hit = search("cafe strike \"cease fire\" -absent", Order.RELEVANCE, story)
                .get(0);
        assertEquals(
                List.of(
                        new SearchHit.Shown(0, List.of(new Span(4, 8), new Span(11, 17))),
                        new SearchHit.Shown(2, List.of(new Span(3, 10), new Span(15, 25)))),
                hit.sentences());
        assertEquals(
                List.of(new SearchHit.Shown(0, List.of(new Span(11, 17)))),
                search("who:kell about:strike", Order.RELEVANCE, story).get(0).sentences());
        assertEquals(List.of(), search("-absent", Order.RELEVANCE, story).get(0).sentences());
    }

    @Test
    void words_that_follow_each_other_over_the_end_of_a_sentence_are_no_phrase() {
        assertEquals(List.of(), search("\"cease fire\"", Order.DATE, document("a", day(1), "They cease.", "Fire.")));
    }

    @Test
    void the_newest_comes_first_by_date_and_among_equals_and_the_undated_last() {
        Document[] all = {
            document("c", new When.Unknown(), "A strike."),
            document("b", day(1), "A strike."),
            document("a", day(1), "A strike."),
            document("d", day(2), "A strike in a long story, told at length."),
        };
        assertEquals(List.of("d", "a", "b", "c"), keys(search("strike", Order.DATE, all)));
        assertEquals(List.of("a", "b", "c", "d"), keys(search("strike", Order.RELEVANCE, all)));
        assertEquals(List.of("d", "a", "b", "c"), keys(search("who:kell", Order.RELEVANCE, all)));
    }

    private static List<String> keys(List<SearchHit> hits) {
        return hits.stream().map(hit -> hit.document().key()).toList();
    }
}
