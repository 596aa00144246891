package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.archive.Archive;
import onrecord.archive.Summary;
import onrecord.model.Article;
import onrecord.model.Authority;
import onrecord.model.Basis;
import onrecord.model.Dateline;
import onrecord.model.Dating;
import onrecord.model.EditorialPage;
import onrecord.model.Event;
import onrecord.model.Evidence;
import onrecord.model.Headline;
import onrecord.model.Language;
import onrecord.model.Manuscript;
import onrecord.model.Mention;
import onrecord.model.Metadata;
import onrecord.model.Organisation;
import onrecord.model.Paragraph;
import onrecord.model.Person;
import onrecord.model.Publication;
import onrecord.model.Quote;
import onrecord.model.Settings;
import onrecord.model.TimeExpression;
import onrecord.model.Unnamed;
import onrecord.model.When;
import onrecord.search.DocRanks;
import onrecord.search.DocumentTerms;
import onrecord.search.WordIndex;
import onrecord.text.Diagnostic;
import onrecord.text.OffsetMap;
import onrecord.text.Source;
import onrecord.text.Span;

/** Articles made by hand, with all kinds of findings, so that pages can be tested without extraction. */
final class Stories {
    /** A page that the editors wrote. */
    static final EditorialPage ABOUT = new EditorialPage(
            "about-the-file", "About the \"file\" & its <copy>", "<p>The file holds what the agencies wrote.</p>\n");

    private Stories() {}

    /** Returns the pages of an archive of {@code articles}. */
    static Stream<Page> pages(Settings settings, Article... articles) {
        Map<String, Article> byPath = new java.util.HashMap<>();
        List<Summary> summaries = new ArrayList<>();
        WordIndex words = new WordIndex(new java.util.HashMap<>());
        List<DocumentTerms> terms = new ArrayList<>();
        for (Article article : articles) {
            byPath.put(article.manuscript().source().path(), article);
            DocumentTerms all = DocumentTerms.of(article);
            summaries.add(Summary.of(article, all.length(), 0));
            terms.add(all);
        }
        DocRanks ranks = new DocRanks(terms, DocumentTerms::place, DocumentTerms::path);
        terms.forEach(all -> words.add(all, ranks.of(all.path())));
        long sum = terms.stream().mapToLong(DocumentTerms::sum).sum();
        assertTrue(words.settle(sum));
        Archive archive = Archive.of(summaries);
        Articles stored = summary -> byPath.get(summary.path());
        return Stream.of(
                        Site.pages(archive, stored, words, settings, List.of(ABOUT), StandardWords.MESSAGES),
                        Site.review(
                                archive,
                                stored,
                                words,
                                settings,
                                List.of(ABOUT),
                                Authority.none(),
                                StandardWords.MESSAGES),
                        Site.assets())
                .flatMap(pages -> pages);
    }

    static When.Day day(int year, int month, int day) {
        return new When.Day(year, month, day, When.Doubt.NONE);
    }

    static When.Day guessedYear(int year, int month, int day) {
        return new When.Day(year, month, day, When.Doubt.YEAR);
    }

    /** A story of a strait, a ferry and a minister, with something of everything. */
    static Article ferry() {
        Story s = new Story("2031/ferry.txt", """
                Marn minister asks ferry line for a winter plan
                The ferry line suspended its night crossing on January 20
                LOWEN HARBOUR, March 4. /Tarn News Agency/. Transport Minister Ada Kell has asked ferry chief Tomas Orl to present a winter plan by Friday.
                "We agreed that the line would tell us what it needs," she said at a meeting in the harbour office. "Nobody on the islands should wait for a boat," Kell went on, "and nobody will."
                Orl told reporters the plan was "nearly done". A harbour official said the pier had been closed twice. The line denied that it had sold the ferry Petrel.
                On December 9, 2030, the line bought two boats from the yard in Sund. The boats will arrive on March 18, according to the line. The two sides have met several times. Islanders spoke of their worries. No crossing was cancelled in 2029.
                """);
        Evidence guess = new Evidence(
                Basis.INFERRED,
                "earliest-after-explicit-past",
                "The dateline has no year. Sentence 9 puts 9 December 2030 in the past, so this was filed later;"
                        + " the first 4 March after it is in 2031.",
                List.of(s.find("December 9, 2030")));
        Evidence past = Evidence.of(
                Basis.INFERRED,
                "most-recent-past",
                "The sentence is in the past tense: the nearest 20 January before.");
        Evidence stated = Evidence.stated("as-written", "Day, month and year are in the text.");
        Dating filed = new Dating(guessedYear(2031, 3, 4), "XXXX-03-04", s.some("March 4"), guess);
        s.agency = Optional.of("Tarn News Agency");
        s.dateline = Optional.of(new Dateline(
                s.find("LOWEN HARBOUR, March 4. /Tarn News Agency/."),
                List.of(new Dateline.FiledAt("Lowen Harbour", "", s.find("LOWEN HARBOUR"))),
                Optional.of(filed),
                Optional.of("Tarn News Agency"),
                Evidence.stated("agency-in-slashes", "Place, date and agency stand before the text.")));
        s.published = new Publication(filed, Publication.DateSource.DATELINE);
        s.person("person:ada-kell", "Ada Kell", "Kell, Ada", "Transport Minister", "Ada Kell", "she", "Kell");
        s.person("person:tomas-orl", "Tomas Orl", "Orl, Tomas", "ferry chief", "Tomas Orl", "Orl");
        s.organisations.add(new Organisation(
                "org:the-line",
                "ferry line",
                List.of(),
                List.of(new Mention(s.find("The line denied", "The line"), Mention.Kind.DESCRIPTION))));
        s.unnamed.add(new Unnamed(
                "unnamed:a-harbour-official",
                "a harbour official",
                List.of(new Mention(s.find("A harbour official"), Mention.Kind.DESCRIPTION))));
        Evidence named = Evidence.stated("named-subject", "The sentence names the speaker.");
        Evidence pronoun = new Evidence(
                Basis.INFERRED,
                "subject-before",
                "The sentence before has Ada Kell as its subject.",
                List.of(s.find("Ada Kell")));
        s.quote(
                Quote.Kind.INDIRECT,
                named,
                "person:ada-kell",
                "person:tomas-orl",
                "to present a winter plan by Friday");
        s.quote(
                Quote.Kind.DIRECT,
                pronoun,
                "person:ada-kell",
                "person:tomas-orl",
                "\"We agreed that the line would tell us what it needs,\"");
        s.quote(
                Quote.Kind.DIRECT,
                named,
                "person:ada-kell",
                "",
                "\"Nobody on the islands should wait for a boat,\"",
                "\"and nobody will.\"");
        s.quote(Quote.Kind.INDIRECT, named, "person:tomas-orl", "", "the plan was \"nearly done\"");
        s.quote(Quote.Kind.PARTIAL, named, "person:tomas-orl", "", "\"nearly done\"");
        s.quotes.add(s.quotes.remove(s.quotes.size() - 1).within("q4"));
        s.quote(Quote.Kind.INDIRECT, named, "unnamed:a-harbour-official", "", "the pier had been closed twice");
        s.quote(Quote.Kind.INDIRECT, named, "org:the-line", "", "that it had sold the ferry Petrel");
        s.quote(
                Quote.Kind.ABOUT,
                Evidence.of(Basis.UNCERTAIN, "no-speaker", "“Islanders” may be anybody."),
                "",
                "",
                "Islanders spoke of their worries");
        s.date("January 20", guessedYear(2031, 1, 20), past);
        s.date("March 4", guessedYear(2031, 3, 4), guess);
        s.date(
                "Friday",
                new When.Day(2031, 3, 7, When.Doubt.WHOLE),
                Evidence.of(Basis.INFERRED, "weekday", "“By” looks ahead: the first Friday after 4 March 2031."));
        s.date("December 9, 2030", day(2030, 12, 9), stated);
        s.date("March 18", guessedYear(2031, 3, 18), Evidence.of(Basis.UNCERTAIN, "next", "“Will” looks ahead."));
        s.date("2029", new When.Year(2029, 4, When.Doubt.NONE), stated);
        s.event(Event.Status.HAPPENED, "December 9, 2030", "the line bought two boats from the yard in Sund");
        s.event(Event.Status.HAPPENED, "January 20", "The ferry line suspended its night crossing");
        s.event(Event.Status.PLANNED, "March 18", "The boats will arrive");
        s.event(Event.Status.DENIED, "", "it had sold the ferry Petrel");
        s.event(Event.Status.HAPPENED, "", "The two sides have met several times");
        s.problems.add("the file has <odd> line ends");
        return s.article("2031/marn-minister-asks-ferry-line-for-a-winter-plan-0a1b2c", true);
    }

    /** Markup and script wherever a seed can bring them. */
    static Article hostile() {
        String evil = "</script><script>alert(1)</script>\"'><img src=x onerror=alert(2)>&amp;";
        Story s = new Story("2031/<q>\"'&.txt", """
                %1$s headline
                MARN, March 5, 2031. "%1$s quoted," Zoe <i>Ash</i> said. %1$s happened on March 5, 2031.
                """.formatted(evil));
        Evidence why = Evidence.of(Basis.UNCERTAIN, "guess", evil);
        s.agency = Optional.of(evil);
        Dating filed = new Dating(day(2031, 3, 5), "2031-03-05", Optional.empty(), why);
        s.published = new Publication(filed, Publication.DateSource.SIDE_CAR);
        s.person("person:\"><s>", "Zoe <i>Ash</i>", "Ash", evil, "Zoe <i>Ash</i>");
        s.quote(Quote.Kind.DIRECT, why, "person:\"><s>", "person:\"><s>", "\"" + evil + " quoted,\"");
        s.date("March 5, 2031", day(2031, 3, 5), why);
        s.event(Event.Status.PLANNED, "", evil + " happened");
        s.problems.add(evil);
        s.metadata = Metadata.builder()
                .published(Optional.empty(), Publication.DateSource.SIDE_CAR)
                .headline(Optional.of(evil), true)
                .agency(Optional.of(evil))
                .url(Optional.of("javascript:alert(3)"))
                .rights(Optional.of(evil))
                .credit(Optional.of(evil))
                .bylines(List.of(evil))
                .places(List.of(evil))
                .subjects(List.of(evil))
                .aliases(List.of("2031/<old>"))
                .build();
        return s.article("2031/hostile-ffffff", false);
    }

    /** A short story of a day in January 2032; many of them make long lists. */
    static Article bulletin(int number) {
        String date = "January " + (number % 28 + 1) + ", 2032";
        Story s = new Story("2032/bulletin-" + number + ".txt", """
                Gauge %d reads high water
                SUND, %s (TNA) - "The water is %d centimetres high," Mira Sund said. The \u00e9tang froze on %s.
                """.formatted(number, date, number + 100, date)
                .replaceFirst("on " + date, "on the day"));
        Evidence stated = Evidence.stated("as-written", "The text says it.");
        Dating filed = new Dating(day(2032, 1, number % 28 + 1), "", s.some(date), stated);
        s.agency = Optional.of("TNA");
        s.dateline = Optional.of(new Dateline(
                s.find("SUND, " + date + " (TNA) -"),
                List.of(new Dateline.FiledAt("Sund", "", s.find("SUND"))),
                Optional.of(filed),
                s.agency,
                stated));
        s.published = new Publication(filed, Publication.DateSource.DATELINE);
        s.person("person:mira-sund", "Mira Sund", "Sund, Mira", "keeper", "Mira Sund");
        s.quote(
                Quote.Kind.DIRECT,
                stated,
                "person:mira-sund",
                "",
                "\"The water is " + (number + 100) + " centimetres high,\"");
        s.date(date, filed.when(), stated);
        s.event(Event.Status.HAPPENED, date, "froze");
        return s.article("2032/gauge-%d-reads-high-water-%06x".formatted(number, number), false);
    }

    /** A story in which a Carl Brandt speaks who is {@code title}. */
    static Article brandt(String id, String title) {
        Story s = new Story(id + ".txt", "Talk of the town\n\"The gate is open,\" " + title + " Carl Brandt said.\n");
        s.person("person:carl-brandt", "Carl Brandt", "Brandt, Carl", title, "Carl Brandt");
        s.quote(
                Quote.Kind.DIRECT,
                Evidence.stated("inline", "The sentence names the speaker."),
                "person:carl-brandt",
                "",
                "\"The gate is open,\"");
        return s.article(id, false);
    }

    /** An article in the making. */
    static final class Story {
        final String path;
        final String text;
        Optional<String> agency = Optional.empty();
        Optional<Dateline> dateline = Optional.empty();
        Publication published = new Publication(
                new Dating(
                        new When.Unknown(),
                        "",
                        Optional.empty(),
                        Evidence.of(Basis.UNCERTAIN, "nothing", "Nothing in the text gives a date.")),
                Publication.DateSource.FILE_NAME);
        Metadata metadata = Metadata.none();
        final List<Person> people = new ArrayList<>();
        final List<Organisation> organisations = new ArrayList<>();
        final List<Unnamed> unnamed = new ArrayList<>();
        final List<Quote> quotes = new ArrayList<>();
        final List<TimeExpression> dates = new ArrayList<>();
        final List<Event> events = new ArrayList<>();
        final List<String> problems = new ArrayList<>();

        Story(String path, String text) {
            this.path = path;
            this.text = text;
        }

        Span find(String words) {
            int start = text.indexOf(words);
            if (start < 0) {
                throw new IllegalArgumentException("not in the story: " + words);
            }
            return new Span(start, start + words.length());
        }

        Span find(String around, String words) {
            int start = text.indexOf(words, find(around).start());
            return new Span(start, start + words.length());
        }

        Optional<Span> some(String words) {
            return Optional.of(find(words));
        }

        void person(String id, String name, String sortName, String title, String... mentions) {
            List<Mention> all = new ArrayList<>();
            int from = 0;
            for (String words : mentions) {
                int at = text.indexOf(words, from);
                Mention.Kind kind = words.equals(name)
                        ? Mention.Kind.FULL_NAME
                        : words.equals("she") ? Mention.Kind.PRONOUN : Mention.Kind.SURNAME;
                all.add(new Mention(new Span(at, at + words.length()), kind));
                from = at + words.length();
            }
            people.add(new Person(id, name, sortName, List.of(title), List.of(), all));
        }

        void quote(Quote.Kind kind, Evidence evidence, String speaker, String addressee, String... words) {
            List<Span> spans = Stream.of(words).map(this::find).toList();
            quotes.add(new Quote(
                    "q" + (quotes.size() + 1),
                    kind,
                    spans,
                    speaker.isEmpty() ? List.of() : List.of(speaker),
                    Optional.empty(),
                    Optional.empty(),
                    addressee.isEmpty() ? List.of() : List.of(addressee),
                    Optional.of(published.dating()).filter(dating -> dating.when() instanceof When.Day),
                    kind == Quote.Kind.DIRECT && text.contains("at a meeting") && quotes.size() == 1
                            ? some("at a meeting in the harbour office")
                            : Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    evidence));
        }

        void date(String words, When when, Evidence evidence) {
            dates.add(new TimeExpression(
                    find(words),
                    TimeExpression.Type.DATE,
                    when.value().orElse(""),
                    Optional.of(when),
                    when.edtf(),
                    evidence));
        }

        void event(Event.Status status, String date, String label) {
            Span words = find(label);
            Span sentence = sentences().stream()
                    .filter(one -> one.contains(words))
                    .findFirst()
                    .orElse(words);
            Optional<TimeExpression> time = dates.stream()
                    .filter(one -> !date.isEmpty() && one.span().equals(find(date)))
                    .findFirst();
            events.add(new Event(
                    "e" + (events.size() + 1),
                    List.of(words),
                    Optional.empty(),
                    time.flatMap(TimeExpression::dating),
                    date.isEmpty() && status == Event.Status.HAPPENED
                            ? Optional.of(new When.Range(Optional.empty(), Optional.of(day(2031, 3, 4))))
                            : Optional.empty(),
                    status,
                    List.of(),
                    List.of(new Event.Report(sentence, time.map(TimeExpression::span))),
                    people.stream().limit(1).map(Person::id).toList(),
                    organisations.stream().map(Organisation::id).toList(),
                    Optional.empty(),
                    time.map(TimeExpression::evidence)
                            .orElse(Evidence.of(Basis.UNCERTAIN, "no-date", "The sentence gives no date."))));
        }

        /** Every line is a paragraph, every period followed by a space ends a sentence. */
        List<Span> sentences() {
            List<Span> sentences = new ArrayList<>();
            for (Span line : lines()) {
                int start = line.start();
                Span wire = dateline.map(Dateline::span).orElse(new Span(0, 0));
                if (line.contains(wire) && !wire.isEmpty()) {
                    start = wire.end() + 1;
                }
                for (int i = start; i < line.end(); i++) {
                    boolean stop = text.charAt(i) == '.' || text.charAt(i) == '"' && text.charAt(i - 1) == '.';
                    boolean gap = i + 1 == line.end() || text.charAt(i + 1) == ' ';
                    if (stop && gap || i + 1 == line.end()) {
                        sentences.add(new Span(start, i + 1));
                        start = i + 2;
                    }
                }
            }
            return sentences;
        }

        private List<Span> lines() {
            List<Span> lines = new ArrayList<>();
            int start = 0;
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) == '\n') {
                    lines.add(new Span(start, i));
                    start = i + 1;
                }
            }
            return lines;
        }

        Article article(String id, boolean hasDeck) {
            List<Span> lines = lines();
            List<Paragraph> paragraphs = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                int lead = hasDeck ? 2 : 1;
                Paragraph.Role role = i == 0
                        ? Paragraph.Role.HEADLINE
                        : i < lead ? Paragraph.Role.DECK : i == lead ? Paragraph.Role.LEAD : Paragraph.Role.BODY;
                paragraphs.add(new Paragraph(lines.get(i), role));
            }
            Source source = new Source(
                    path, "", Source.SourceFormat.TEXT, text.length(), "UTF-8", text.length(), "0".repeat(64));
            return new Article(
                    id,
                    new Manuscript(source, text, OffsetMap.identity(), List.of(), List.of(), metadata, List.of()),
                    new Language(
                            "en", Language.Reading.WHOLE, Evidence.stated("language-given", "The side-car says so.")),
                    Optional.of(new Headline(
                            lines.get(0).of(text), Optional.of(lines.get(0)), Headline.HeadlineSource.TEXT)),
                    hasDeck ? Optional.of(lines.get(1)) : Optional.empty(),
                    dateline,
                    List.of(),
                    agency,
                    published,
                    paragraphs,
                    sentences(),
                    people,
                    organisations,
                    unnamed,
                    List.of(),
                    quotes,
                    dates,
                    events,
                    List.of(),
                    problems.stream()
                            .map(words -> Diagnostic.ofFile(Diagnostic.Severity.NOTE, "note", path, words, ""))
                            .toList());
        }
    }
}
