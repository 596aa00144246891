package onrecord.read;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.model.Metadata;
import onrecord.model.Publication;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a saved page says of its article in the words of schema.org, as JSON-LD. What is wrong there is not the newsroom's, and
 * is passed over.
 */
final class LinkedData {
    private LinkedData() {}

    /** Returns what the first article in the data of {@code page} says. */
    static Metadata in(Document page, Optional<ZoneId> newsroom) {
        return page.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .flatMap(json -> Tree.json(json, new Problems("", json)).stream())
                .flatMap(LinkedData::things)
                .filter(LinkedData::isArticle)
                .findFirst()
                .map(article -> Metadata.builder()
                        .published(
                                names(article, "datePublished")
                                        .flatMap(date -> GivenDate.of(date, newsroom).stream())
                                        .findFirst(),
                                Publication.DateSource.METADATA)
                        .bylines(names(article, "author").toList())
                        .places(names(article, "contentLocation").toList())
                        .subjects(Stream.of("articleSection", "keywords")
                                .flatMap(key -> names(article, key))
                                .flatMap(LinkedData::parts)
                                .distinct()
                                .toList())
                        .credit(names(article, "creditText").findFirst())
                        .build())
                .orElse(Metadata.none());
    }

    /** Returns the parts of a list that commas or semicolons part. */
    static Stream<String> parts(String list) {
        return Arrays.stream(list.split("[,;]")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static Stream<Tree.Entries> things(Tree.Value value) {
        if (value instanceof Tree.Items list) {
            return list.items().stream().flatMap(LinkedData::things);
        }
        if (value instanceof Tree.Entries thing) {
            return Stream.concat(Stream.of(thing), value(thing, "@graph").flatMap(LinkedData::things));
        }
        return Stream.empty();
    }

    private static boolean isArticle(Tree.Entries thing) {
        return names(thing, "@type").anyMatch(type -> type.endsWith("Article") || type.endsWith("Posting"));
    }

    private static Stream<String> names(Tree.Entries thing, String key) {
        return value(thing, key).map(Tree::names).flatMap(List::stream);
    }

    private static Stream<Tree.Value> value(Tree.Entries thing, String key) {
        return Optional.ofNullable(thing.entries().get(key)).map(Tree.Entry::value).stream();
    }
}
