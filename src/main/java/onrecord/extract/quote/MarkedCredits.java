package onrecord.extract.quote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.model.Mention;
import onrecord.model.Person;
import onrecord.model.Quote;
import onrecord.text.Slug;
import onrecord.text.Spaces;
import onrecord.text.Span;

/**
 * Finds names beside what stands in quotation marks where no word of a language is needed: {@code «…» — Ana Reyes} at the end of a
 * paragraph, {@code Ana Reyes: «…»} at its beginning. In letters that have capitals only.
 */
public final class MarkedCredits {
    private static final String NAME =
            "(\\p{Lu}[\\p{L}’'-]+(?: (?:de|da|do|di|dos|del|van|von|la|le|du|der|den|el|al|bin))*(?: \\p{Lu}[\\p{L}’'-]+){1,2})";
    private static final Pattern BEFORE = Pattern.compile(NAME + "\\s*:\\s*");
    private static final Pattern AFTER =
            Pattern.compile("[.,]?\\s*[—–―]\\s*" + NAME + "(?:\\s*[,(].*)?\\.?\\s*", Pattern.DOTALL);

    private final String text;
    private final List<Quote> quotes = new ArrayList<>();
    private final Map<String, List<Mention>> people = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    private MarkedCredits(String text) {
        this.text = text;
    }

    /**
     * Names those who are credited.
     *
     * @param marked what stands in marks, in text order
     * @param paragraphs the paragraphs of the story
     */
    public static MarkedCredits of(String text, List<Quote> marked, List<Span> paragraphs) {
        MarkedCredits credits = new MarkedCredits(text);
        int next = 0;
        for (Span paragraph : paragraphs) {
            while (next < marked.size() && marked.get(next).span().start() < paragraph.end()) {
                Quote quote = marked.get(next++);
                credits.quotes.add(credits.name(quote.span(), paragraph)
                        .map(span -> credits.credited(quote, span))
                        .orElse(quote));
            }
        }
        return credits;
    }

    private Optional<Span> name(Span quote, Span paragraph) {
        Matcher before = BEFORE.matcher(text).region(paragraph.start(), quote.start());
        if (before.matches()) {
            return Optional.of(new Span(before.start(1), before.end(1)));
        }
        Matcher after = AFTER.matcher(text).region(quote.end(), paragraph.end());
        return after.matches() ? Optional.of(new Span(after.start(1), after.end(1))) : Optional.empty();
    }

    private Quote credited(Quote quote, Span span) {
        String name = Spaces.fold(span.of(text));
        String id = "person:" + Slug.of(name);
        names.putIfAbsent(id, name);
        people.computeIfAbsent(id, none -> new ArrayList<>(1)).add(new Mention(span, Mention.Kind.FULL_NAME));
        return new Quote(
                quote.id(),
                quote.kind(),
                quote.spans(),
                List.of(id),
                Optional.of(span),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                QuoteRules.MARKED_CREDIT.evidence());
    }

    /** Returns the quotations, with speakers where a name stands beside them. */
    public List<Quote> quotes() {
        return List.copyOf(quotes);
    }

    /** Returns those who are credited, in the order of their first mentions. */
    public List<Person> people() {
        List<Person> all = new ArrayList<>();
        people.forEach((id, mentions) -> {
            String name = names.getOrDefault(id, "");
            int family = name.lastIndexOf(' ');
            String sorted = name.substring(family + 1) + ", " + name.substring(0, family);
            all.add(new Person(id, name, sorted, List.of(), List.of(), mentions));
        });
        return all;
    }
}
