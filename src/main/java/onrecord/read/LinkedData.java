package onrecord.read;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.model.Metadata;
import onrecord.model.Publication;
import onrecord.text.WebLink;
import org.jsoup.nodes.Element;

/**
 * What a saved page says of its article in the words of schema.org, as JSON-LD. What is wrong there is not the newsroom's, and
 * is passed over.
 */
final class LinkedData {
    private final List<Tree.Entries> things;
    private final Map<String, Tree.Entries> named = new HashMap<>();

    private LinkedData(List<Tree.Entries> things) {
        this.things = things;
        things.forEach(thing -> id(thing).ifPresent(id -> named.putIfAbsent(id, thing)));
    }

    /** Returns what the first article in the data of {@code scripts} says. */
    static Metadata in(List<Element> scripts, Optional<ZoneId> newsroom) {
        LinkedData data = new LinkedData(scripts.stream()
                .map(Element::data)
                .flatMap(json -> read(json).stream())
                .flatMap(LinkedData::things)
                .toList());
        return data.things.stream()
                .filter(LinkedData::isArticle)
                .findFirst()
                .map(article -> data.metadata(article, newsroom))
                .orElse(Metadata.none());
    }

    private static Optional<Tree.Value> read(String json) {
        return Tree.json(json, new Problems("", json)).or(() -> {
            String mended = LooseJson.mended(json);
            return Tree.json(mended, new Problems("", mended));
        });
    }

    private Metadata metadata(Tree.Entries article, Optional<ZoneId> newsroom) {
        return Metadata.builder()
                .published(
                        names(article, "datePublished")
                                .flatMap(date -> WrittenDate.of(date, newsroom).stream())
                                .findFirst(),
                        Publication.DateSource.METADATA)
                .headline(names(article, "headline").findFirst(), false)
                .agency(names(article, "publisher").findFirst())
                .language(names(article, "inLanguage")
                        .flatMap(tag -> Fields.languageTag(tag.replace('_', '-')).stream())
                        .findFirst())
                .url(Stream.of("url", "mainEntityOfPage", "@id")
                        .flatMap(key -> value(article, key))
                        .flatMap(value -> address(value).stream())
                        .filter(WebLink::isWeb)
                        .findFirst())
                .rights(names(article, "copyrightNotice").findFirst())
                .bylines(names(article, "author").toList())
                .places(names(article, "contentLocation").toList())
                .subjects(Stream.of("articleSection", "keywords")
                        .flatMap(key -> names(article, key))
                        .flatMap(LinkedData::parts)
                        .distinct()
                        .toList())
                .credit(names(article, "creditText").findFirst())
                .build();
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
            return Stream.concat(
                    Stream.of(thing),
                    Stream.of("@graph", "mainEntity")
                            .flatMap(key -> value(thing, key))
                            .flatMap(LinkedData::things));
        }
        return Stream.empty();
    }

    private static boolean isArticle(Tree.Entries thing) {
        return value(thing, "@type")
                .flatMap(type -> Tree.names(type).stream())
                .anyMatch(type -> type.endsWith("Article") || type.endsWith("Posting"));
    }

    /** Returns the names under {@code key}; those of things that are only referred to are looked up. */
    private Stream<String> names(Tree.Entries thing, String key) {
        return value(thing, key).flatMap(this::names);
    }

    private Stream<String> names(Tree.Value value) {
        if (value instanceof Tree.Items list) {
            return list.items().stream().flatMap(this::names);
        }
        if (value instanceof Tree.Entries thing && !thing.entries().containsKey("name")) {
            return id(thing).map(named::get).stream().flatMap(meant -> Tree.names(meant).stream());
        }
        return Tree.names(value).stream();
    }

    private static Optional<String> address(Tree.Value value) {
        if (value instanceof Tree.Entries thing) {
            return id(thing);
        }
        return value instanceof Tree.Scalar scalar ? Optional.of(scalar.text().strip()) : Optional.empty();
    }

    private static Optional<String> id(Tree.Entries thing) {
        return value(thing, "@id")
                .flatMap(id -> id instanceof Tree.Scalar scalar ? Stream.of(scalar.text()) : Stream.empty())
                .findFirst();
    }

    private static Stream<Tree.Value> value(Tree.Entries thing, String key) {
        return Optional.ofNullable(thing.entries().get(key)).map(Tree.Entry::value).stream();
    }
}
