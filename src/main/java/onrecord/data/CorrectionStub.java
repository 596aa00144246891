package onrecord.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import onrecord.model.Amendment;
import onrecord.model.Article;
import onrecord.model.Dateline;
import onrecord.model.Dating;
import onrecord.model.Entity;
import onrecord.model.Event;
import onrecord.model.Mention;
import onrecord.model.Quote;
import onrecord.model.TimeExpression;
import onrecord.model.When;
import onrecord.text.Spaces;
import onrecord.text.Span;

/**
 * Entries for the {@code corrections} of a side-car that say what was found, for people to write what is right instead. As they
 * stand they change nothing.
 */
public final class CorrectionStub {
    /** So many words tell a finding from the others around it. */
    private static final int MOST_WORDS = 8;

    private final Article article;
    private final Map<String, String> names;

    private CorrectionStub(Article article) {
        this.article = article;
        this.names = article.voices().collect(Collectors.toMap(Entity::id, Entity::name));
    }

    /**
     * An entry and the words that it is of.
     *
     * @param words where the finding stands in the reading text
     * @param entry lines of YAML, each with a line end
     */
    public record Stub(Span words, String entry) {}

    /**
     * Returns an entry for each quotation, date, event and place of the dateline, then for each person, body and place one that a
     * mark in front of its lines keeps from dropping it.
     */
    public static List<Stub> all(Article article) {
        CorrectionStub stub = new CorrectionStub(article);
        List<Stub> all = new ArrayList<>();
        article.quotes().forEach(quote -> all.add(new Stub(quote.span(), stub.of(quote))));
        article.dates().stream()
                .filter(date -> date.when().isPresent())
                .forEach(date -> all.add(new Stub(date.span(), stub.of(date))));
        article.events().forEach(event -> all.add(new Stub(event.label().get(0), stub.of(event))));
        article.dateline().stream()
                .flatMap(line -> line.places().stream())
                .forEach(place -> all.add(new Stub(place.span(), stub.of(place))));
        stub.drops(article.people(), "person", all);
        stub.drops(article.organisations(), "organisation", all);
        stub.drops(article.places(), "place", all);
        return all;
    }

    /**
     * Words that a finding can be found by.
     *
     * @param text its first words, without quotation marks around them
     * @param occurrence which of several places of these words is meant, from 1; 0 where there is one only
     */
    public record Words(String text, int occurrence) {
        /** Returns the occurrence in digits; empty where there is one place only. */
        public String nth() {
            return occurrence > 0 ? Integer.toString(occurrence) : "";
        }
    }

    /** Returns by what words {@code finding} can be found in {@code article}. */
    public static Words words(Article article, Span finding) {
        return words(article.text(), inside(article.text(), finding));
    }

    /** Returns the first few words of a finding, without the marks around them. */
    private static Span inside(String text, Span finding) {
        int start = finding.start();
        while (start < finding.end() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return start == finding.end() ? finding : new Span(start, end(text, start, finding.end()));
    }

    private static Words words(String text, Span words) {
        String found = words.of(text);
        int occurrence = 0;
        int all = 0;
        for (int at = text.indexOf(found); at >= 0; at = text.indexOf(found, at + found.length())) {
            all++;
            occurrence = at == words.start() ? all : occurrence;
        }
        return new Words(found, all > 1 ? occurrence : 0);
    }

    /**
     * Returns by what words an event can be found: those that no other event has in its label, the first ones if they will do.
     */
    public static Words words(Article article, Event event) {
        List<Span> others = article.events().stream()
                .filter(one -> !one.equals(event))
                .flatMap(one -> one.label().stream())
                .toList();
        Span first = event.label().get(0);
        Span last = event.label().get(event.label().size() - 1);
        Span start = inside(article.text(), first);
        for (Span words : List.of(start, lastWords(article.text(), last))) {
            if (others.stream().noneMatch(other -> other.contains(words))) {
                return words(article.text(), words);
            }
        }
        return words(article.text(), others.contains(first) ? start : first);
    }

    /** Returns the last few words of a label. */
    private static Span lastWords(String text, Span label) {
        int start = label.end();
        int words = 0;
        while (start > label.start() && words < MOST_WORDS) {
            start--;
            words += Character.isWhitespace(text.charAt(start)) ? 1 : 0;
        }
        start += Character.isWhitespace(text.charAt(start)) ? 1 : 0;
        return new Span(start, label.end());
    }

    private String find(Span finding) {
        return find(words(article, finding));
    }

    private static String find(Words words) {
        return "  - find: " + quoted(words.text()) + "\n"
                + (words.occurrence() > 0 ? "    occurrence: " + words.occurrence() + "\n" : "");
    }

    /** Returns where the last of the first few words ends, without the marks behind it. */
    private static int end(String text, int start, int end) {
        int last = start + 1;
        int words = 0;
        for (int i = start + 1; i < end && words < MOST_WORDS; i++) {
            boolean word = Character.isLetterOrDigit(text.charAt(i));
            last = word ? i + 1 : last;
            words += Character.isWhitespace(text.charAt(i)) && !Character.isWhitespace(text.charAt(i - 1)) ? 1 : 0;
        }
        return last;
    }

    private String of(Quote quote) {
        return find(quote.spans().get(0))
                + "    speaker: " + named(quote.speakers()) + "\n"
                + "    addressee: " + named(quote.addressees()) + "\n"
                + "    kind: " + quote.kind().label() + "\n"
                + why();
    }

    private String of(TimeExpression date) {
        return find(date.span())
                + date.when()
                        .flatMap(CorrectionStub::given)
                        .map(CorrectionStub::date)
                        .orElse("    drop: date\n")
                + why();
    }

    private String of(Event event) {
        return find(words(article, event))
                + (event.label().size() == 1 && event.who().isEmpty()
                        ? "    label: " + quoted(event.labelText(article.text())) + "\n"
                        : "")
                + event.date()
                        .map(Dating::when)
                        .flatMap(CorrectionStub::given)
                        .map(CorrectionStub::date)
                        .orElse("")
                + "    status: " + event.status().label() + "\n"
                + why();
    }

    private String of(Dateline.FiledAt place) {
        return find(place.span()) + "    place: " + quoted(place.name()) + "\n" + why();
    }

    private void drops(List<? extends Entity> entities, String what, List<Stub> all) {
        for (Entity entity : entities) {
            entity.mentions().stream()
                    .findFirst()
                    .map(Mention::span)
                    .ifPresent(span -> all.add(
                            new Stub(span, (find(span) + "    drop: " + what + "\n").replaceAll("(?m)^  ", "  # "))));
        }
    }

    private static String why() {
        return "    reason: \"\"\n    by: \"\"\n";
    }

    private static String date(String value) {
        return "    date: " + value + "\n";
    }

    /** Returns a date as side-cars give it: a day, a month, a year, a decade, or from one to another. */
    private static Optional<String> given(When when) {
        boolean plain = when instanceof When.Day
                || when instanceof When.Month
                || when instanceof When.Year
                || when instanceof When.Range range
                        && range.from().flatMap(CorrectionStub::given).isPresent()
                        && range.to().flatMap(CorrectionStub::given).isPresent();
        return plain ? when.value() : Optional.empty();
    }

    private String named(List<String> ids) {
        List<String> all =
                ids.stream().map(id -> quoted(names.getOrDefault(id, id))).toList();
        return all.isEmpty() ? Amendment.NOBODY : all.size() == 1 ? all.get(0) : "[" + String.join(", ", all) + "]";
    }

    /** Returns words in YAML’s quotation marks, on one line. */
    static String quoted(String words) {
        StringBuilder out = new StringBuilder("\"");
        String line = Spaces.fold(words);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c >= '\u007f' && c < '\u00a0' || c == '\ufeff' || c == '\u2028' || c == '\u2029') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
