package onrecord.data;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import onrecord.model.Article;
import onrecord.model.Dating;
import onrecord.model.Organisation;
import onrecord.model.Place;
import onrecord.model.Publication;
import onrecord.model.TimeExpression;
import onrecord.text.Labelled;
import onrecord.text.Span;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Generates the JSON Schema of the article JSON from the members that are written, so that the two cannot part. */
final class ArticleSchema {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** What the schema calls a record that it does not call by its own name. */
    private static final Map<Class<?>, String> NAMES = Map.of(
            Dating.class, "WhenJson",
            Organisation.class, "NamedJson",
            Place.class, "UnnamedJson",
            Publication.class, "PublishedJson",
            TimeExpression.class, "DateJson",
            Span.class, "TextJson",
            ArticleJson.FileSpan.class, "SpanJson",
            VersionJson.class, "VersionJson");

    private final Map<String, Object> definitions = new TreeMap<>();

    private ArticleSchema() {}

    static String generate() {
        ArticleSchema all = new ArticleSchema();
        Map<String, Object> schema = all.article();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$defs", all.definitions);
        schema.put("title", "Article of an On Record archive");
        schema.put(
                "description",
                "Everything found in one article. All start and end are half-open UTF-16 offsets in the decoded file.");
        return MAPPER.writeValueAsString(schema).replace("\r\n", "\n") + "\n";
    }

    /** Returns the schema of an article with what it does not know of itself. */
    @SuppressWarnings("unchecked")
    private Map<String, Object> article() {
        Map<String, Object> schema = object(Article.class);
        Map<String, Object> members = (Map<String, Object>) schema.get("properties");
        members.put("versionOf", Map.of("type", List.of("string", "null")));
        members.put("versions", new TreeMap<>(Map.of("type", "array", "items", reference(VersionJson.class, false))));
        schema.put("required", List.copyOf(members.keySet()));
        return schema;
    }

    private Map<String, Object> object(Class<?> record) {
        Map<String, Object> members = new TreeMap<>();
        for (Member<?> each : ArticleJson.members(record)) {
            members.put(
                    each.name(),
                    each.many()
                            ? new TreeMap<>(Map.of("type", "array", "items", value(each.type(), false)))
                            : value(each.type(), each.nullable()));
        }
        return new TreeMap<>(Map.of(
                "type",
                "object",
                "properties",
                members,
                "required",
                List.copyOf(members.keySet()),
                "additionalProperties",
                false));
    }

    private Map<String, Object> value(Class<?> type, boolean nullable) {
        if (type.isRecord()) {
            return reference(type, nullable);
        }
        String name =
                type == int.class || type == long.class ? "integer" : type == boolean.class ? "boolean" : "string";
        Map<String, Object> value = new TreeMap<>(Map.of("type", nullable ? List.of(name, "null") : name));
        if (type.isEnum()) {
            value.put(
                    "enum",
                    Stream.of(type.getEnumConstants())
                            .map(one -> ((Labelled) one).label())
                            .toList());
        }
        return value;
    }

    private Map<String, Object> reference(Class<?> record, boolean nullable) {
        String name = NAMES.getOrDefault(record, record.getSimpleName() + "Json");
        if (!definitions.containsKey(name)) {
            definitions.put(name, object(record));
        }
        Map<String, Object> plain = Map.of("$ref", "#/$defs/" + name);
        if (!nullable) {
            return plain;
        }
        definitions.put(name + "-nullable", Map.of("anyOf", List.of(Map.of("type", "null"), plain)));
        return Map.of("$ref", "#/$defs/" + name + "-nullable");
    }
}
