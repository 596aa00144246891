package onrecord.read;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import onrecord.model.Metadata;
import onrecord.model.Publication;
import onrecord.model.When;
import onrecord.text.Span;
import onrecord.text.WebLink;

/**
 * What the front matter of a post says of it: in the keys of side-cars, and in those that Jekyll, Hugo, Eleventy, Astro and Zola
 * have for the same. What those say is of other programs and so is taken as far as it can be; where both are given, the keys of
 * side-cars decide.
 */
final class PostFields {
    private static final List<String> HEADLINE = List.of("title");
    private static final List<String> PUBLISHED =
            List.of("date", "pubDate", "publishDate", "pubDatetime", "publish_date", "published_at", "datePublished");
    private static final List<String> LANGUAGE = List.of("lang", "locale");
    private static final List<String> BYLINES = List.of("author", "authors", "byline");
    private static final List<String> AGENCY = List.of("source", "publisher");
    private static final List<String> URL = List.of(
            "canonical", "canonical_url", "canonicalURL", "canonicalUrl", "original_url", "source_url", "link", "url");
    private static final List<String> SUBJECTS = List.of("tags", "categories", "category", "keywords");
    private static final List<String> RIGHTS = List.of("copyright", "license");

    /** Where Zola and Hugo keep further keys. */
    private static final List<String> NESTED = List.of("taxonomies", "extra", "params");

    private final Fields fields;
    private final Problems problems;

    private PostFields(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /** Reads the front matter of a post. What is wrong is told, and which keys say nothing to this program. */
    static Metadata metadata(Fields fields, Optional<ZoneId> newsroom, Problems problems) {
        PostFields post = new PostFields(fields, problems);
        Fields like = fields.without(post::isOfOthers);
        Metadata own = SideCar.metadata(like, Publication.DateSource.METADATA, newsroom, problems);
        Metadata others = Metadata.builder()
                .published(post.published(newsroom), Publication.DateSource.METADATA)
                .headline(post.names(HEADLINE).findFirst(), false)
                .agency(post.names(AGENCY)
                        .filter(source -> !WebLink.isLink(source))
                        .findFirst())
                .language(post.names(LANGUAGE)
                        .flatMap(tag -> Fields.languageTag(tag.replace('_', '-')).stream())
                        .findFirst())
                .url(Stream.concat(post.names(URL), post.names(AGENCY))
                        .filter(WebLink::isLink)
                        .findFirst())
                .rights(post.names(RIGHTS).findFirst())
                .bylines(post.names(BYLINES).toList())
                .subjects(post.values(SUBJECTS).stream()
                        .flatMap(value -> Tree.names(value).stream())
                        .flatMap(LinkedData::parts)
                        .distinct()
                        .toList())
                .withheld(Withholding.ofPost(fields, problems))
                .build();
        fields.noteUnknown(like);
        return own.over(others);
    }

    /** Returns whether a key that side-cars have, too, says here what another program means by it. */
    private boolean isOfOthers(String key, Tree.Value value) {
        return switch (key) {
            // an address within the site that the post was of
            case "url" -> value instanceof Tree.Scalar scalar && scalar.text().startsWith("/");
            case "aliases" ->
                value instanceof Tree.Items items
                        && items.items().stream()
                                .allMatch(item -> item instanceof Tree.Scalar scalar
                                        && scalar.text().startsWith("/"));
            // whether the post is published at all
            case "published" -> value instanceof Tree.Scalar scalar && scalar.plain() == Tree.Plain.TRUTH;
            default -> false;
        };
    }

    /** Returns the names under the first of {@code keys} that has some. */
    private Stream<String> names(List<String> keys) {
        return values(keys).stream().map(Tree::names).filter(Predicate.not(List::isEmpty)).findFirst().stream()
                .flatMap(List::stream);
    }

    /** Returns what {@code keys} say, all of which are known then. */
    private List<Tree.Value> values(List<String> keys) {
        return keys.stream()
                .flatMap(key -> Stream.concat(
                        fields.value(key).stream(),
                        NESTED.stream().flatMap(group -> fields.value(group, key).stream())))
                .toList();
    }

    /** Returns the first date of publication that reads as one; tells of the first that does not, where none does. */
    private Optional<When> published(Optional<ZoneId> newsroom) {
        List<Tree.Scalar> given = values(PUBLISHED).stream()
                .flatMap(value ->
                        value instanceof Tree.Scalar scalar && !scalar.text().isBlank()
                                ? Stream.of(scalar)
                                : Stream.empty())
                .toList();
        Optional<When> when = given.stream()
                .flatMap(date -> WrittenDate.of(date.text().strip(), newsroom).stream())
                .findFirst();
        if (!given.isEmpty() && when.isEmpty()) {
            Span at = given.get(0).span();
            problems.warning(
                    "not-a-date",
                    at,
                    "“" + given.get(0).text() + "” is no date that can be read",
                    "it was left out; write it like 2022-02-14, or give it as “published”");
        }
        return when;
    }
}
