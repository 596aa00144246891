package onrecord.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import onrecord.model.Article;
import onrecord.model.Dateline;
import onrecord.model.Paragraph;
import onrecord.model.Person;
import onrecord.model.Quote;
import onrecord.model.When;

/**
 * An article as schema.org describes it, in JSON-LD. Words in quotation marks are a {@code Quotation} with both
 * {@code creator} and {@code spokenByCharacter} (the type is pending at schema.org); paraphrase is none.
 */
public final class NewsArticleLd {
    private NewsArticleLd() {}

    /**
     * Returns the JSON-LD of {@code article}. It may stand in a script element: {@code <} is escaped.
     *
     * @param anchor gives the id on the page for the id of a person in the article
     */
    public static String of(Article article, UnaryOperator<String> anchor) {
        return Json.inScript(tree(article, anchor));
    }

    private static Map<String, Object> tree(Article article, UnaryOperator<String> anchor) {
        String text = article.text();
        Map<String, Object> tree = typed("NewsArticle");
        tree.put("@context", "https://schema.org");
        tree.put("headline", article.headline().map(line -> line.text()).orElse(""));
        article.deck().ifPresent(deck -> tree.put("alternativeHeadline", deck.of(text)));
        tree.put("inLanguage", article.language());
        article.dateline().ifPresent(line -> tree.put("dateline", line.span().of(text)));
        date(article.published().dating().when()).ifPresent(day -> tree.put("datePublished", day));
        article.dateline()
                .flatMap(line -> line.places().stream().findFirst())
                .map(Dateline.FiledAt::name)
                .ifPresent(place -> tree.put("locationCreated", named("Place", place)));
        article.agency().ifPresent(agency -> tree.put("publisher", named("NewsMediaOrganization", agency)));
        tree.put("wordCount", words(article));
        put(
                tree,
                "mentions",
                article.people().stream().map(one -> person(one, anchor)).toList());
        put(
                tree,
                "temporalCoverage",
                article.events().stream()
                        .flatMap(event -> event.date().stream())
                        .flatMap(dating -> date(dating.when()).stream())
                        .distinct()
                        .sorted()
                        .toList());
        put(
                tree,
                "hasPart",
                article.quotes().stream()
                        .filter(quote -> quote.kind() == Quote.Kind.DIRECT)
                        .map(quote -> quotation(article, quote, anchor))
                        .toList());
        article.manuscript().metadata().url().ifPresent(url -> tree.put("isBasedOn", url));
        return tree;
    }

    private static Map<String, Object> typed(String type) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("@type", type);
        return tree;
    }

    private static Map<String, Object> named(String type, String name) {
        Map<String, Object> tree = typed(type);
        tree.put("name", name);
        return tree;
    }

    private static void put(Map<String, Object> tree, String member, List<?> things) {
        if (!things.isEmpty()) {
            tree.put(member, things);
        }
    }

    private static Map<String, Object> person(Person person, UnaryOperator<String> anchor) {
        Map<String, Object> tree = named("Person", person.name());
        tree.put("@id", "#" + anchor.apply(person.id()));
        if (!person.titles().isEmpty()) {
            tree.put("jobTitle", person.titles().get(0));
        }
        return tree;
    }

    private static Map<String, Object> quotation(Article article, Quote quote, UnaryOperator<String> anchor) {
        Map<String, Object> tree = typed("Quotation");
        tree.put("@id", "#s" + article.sentenceAt(quote.span().start()));
        List<Map<String, String>> speakers = quote.speakers().stream()
                .filter(id ->
                        article.people().stream().anyMatch(person -> person.id().equals(id)))
                .map(id -> Map.of("@id", "#" + anchor.apply(id)))
                .toList();
        put(tree, "creator", speakers);
        put(tree, "spokenByCharacter", speakers);
        return tree;
    }

    /** Returns a date as ISO 8601 where it has a year and is a day, month or year. */
    private static Optional<String> date(When when) {
        boolean iso = when instanceof When.Day
                || when instanceof When.Month
                || when instanceof When.Year year && year.digits() == 4;
        return iso ? when.value() : Optional.empty();
    }

    private static int words(Article article) {
        String text = article.text();
        int words = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            boolean in = false;
            int end = paragraph.span().end();
            for (int i = paragraph.span().start(); i < end; i++) {
                boolean letter = text.charAt(i) > ' ';
                words += letter && !in ? 1 : 0;
                in = letter;
            }
        }
        return words;
    }
}
