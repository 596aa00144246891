package onrecord.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import onrecord.model.Article;
import onrecord.model.Dateline;
import onrecord.model.Entity;
import onrecord.model.Paragraph;
import onrecord.model.Person;
import onrecord.model.Quote;
import onrecord.model.When;

/**
 * An article as schema.org describes it, in JSON-LD. Words in quotation marks are a {@code Quotation} with both
 * {@code creator} and {@code spokenByCharacter} (the type is pending at schema.org); paraphrase is none. Those who speak may be people or bodies.
 */
public final class NewsArticleLd {
    private NewsArticleLd() {}

    /**
     * Where the page of an article is.
     *
     * @param url its address on the web; empty where that is not known
     * @param way the lists that lead to it, from the widest to the narrowest
     */
    public record Place(String url, List<Step> way) {
        /** Copies the list. */
        public Place {
            way = List.copyOf(way);
        }
    }

    /**
     * A list of articles.
     *
     * @param name what it is called
     * @param url its address on the web
     */
    public record Step(String name, String url) {}

    /**
     * Returns the JSON-LD of {@code article}. It may stand in a script element: {@code <} is escaped.
     *
     * @param anchor gives the id on the page for the id of a voice in the article
     */
    public static String of(Article article, Place place, UnaryOperator<String> anchor) {
        return Json.inScript(tree(article, place, anchor));
    }

    private static Map<String, Object> tree(Article article, Place place, UnaryOperator<String> anchor) {
        String text = article.text();
        Map<String, Object> tree = typed("NewsArticle");
        tree.put("@context", "https://schema.org");
        tree.put("headline", article.headline().map(line -> line.text()).orElse(""));
        article.deck().ifPresent(deck -> tree.put("alternativeHeadline", deck.of(text)));
        if (article.language().isKnown()) {
            tree.put("inLanguage", article.language().tag());
        }
        if (!place.url().isEmpty()) {
            tree.put("url", place.url());
            tree.put("mainEntityOfPage", page(place));
        }
        article.dateline().ifPresent(line -> tree.put("dateline", line.span().of(text)));
        date(article.published().dating().when()).ifPresent(day -> tree.put("datePublished", day));
        article.dateline()
                .flatMap(line -> line.places().stream().findFirst())
                .map(Dateline.FiledAt::name)
                .ifPresent(name -> tree.put("locationCreated", named("Place", name)));
        article.agency().ifPresent(agency -> tree.put("publisher", named("NewsMediaOrganization", agency)));
        tree.put("wordCount", words(article));
        put(
                tree,
                "mentions",
                Stream.concat(
                                article.people().stream().map(one -> person(one, anchor)),
                                article.organisations().stream()
                                        .filter(one -> isQuoted(article, one.id()))
                                        .map(one -> identified("Organization", one, anchor)))
                        .toList());
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

    private static Map<String, Object> page(Place place) {
        Map<String, Object> page = typed("WebPage");
        page.put("@id", place.url());
        List<Map<String, Object>> steps = new ArrayList<>();
        for (Step step : place.way()) {
            Map<String, Object> item = named("ListItem", step.name());
            item.put("position", steps.size() + 1);
            item.put("item", step.url());
            steps.add(item);
        }
        if (!steps.isEmpty()) {
            Map<String, Object> way = typed("BreadcrumbList");
            way.put("itemListElement", steps);
            page.put("breadcrumb", way);
        }
        return page;
    }

    /** Returns something of a type. */
    static Map<String, Object> typed(String type) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("@type", type);
        return tree;
    }

    /** Returns something of a type that has a name. */
    static Map<String, Object> named(String type, String name) {
        Map<String, Object> tree = typed(type);
        tree.put("name", name);
        return tree;
    }

    private static Map<String, Object> identified(String type, Entity entity, UnaryOperator<String> anchor) {
        Map<String, Object> tree = named(type, entity.name());
        tree.put("@id", "#" + anchor.apply(entity.id()));
        return tree;
    }

    private static boolean isQuoted(Article article, String id) {
        return article.quotes().stream()
                .anyMatch(quote ->
                        quote.kind() == Quote.Kind.DIRECT && quote.speakers().contains(id));
    }

    private static void put(Map<String, Object> tree, String member, List<?> things) {
        if (!things.isEmpty()) {
            tree.put(member, things);
        }
    }

    private static Map<String, Object> person(Person person, UnaryOperator<String> anchor) {
        Map<String, Object> tree = identified("Person", person, anchor);
        if (!person.titles().isEmpty()) {
            tree.put("jobTitle", person.titles().get(0));
        }
        return tree;
    }

    private static Map<String, Object> quotation(Article article, Quote quote, UnaryOperator<String> anchor) {
        Map<String, Object> tree = typed("Quotation");
        tree.put("@id", "#s" + article.sentenceAt(quote.span().start()));
        List<Map<String, String>> speakers = quote.speakers().stream()
                .filter(id -> Stream.concat(article.people().stream(), article.organisations().stream())
                        .anyMatch(one -> one.id().equals(id)))
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
