package onrecord.data;

import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import onrecord.model.Basis;
import onrecord.model.Event;
import onrecord.model.Headline;
import onrecord.model.Mention;
import onrecord.model.Paragraph;
import onrecord.model.Publication;
import onrecord.model.Quote;
import onrecord.model.TimeExpression;
import onrecord.text.Diagnostic;
import onrecord.text.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Generates the JSON Schema of the article JSON from its records, so that the two cannot part. */
final class ArticleSchema {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ArticleSchema() {}

    static String generate() {
        SchemaGeneratorConfigBuilder builder =
                new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
        builder.with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
        builder.forFields().withRequiredCheck(field -> true).withNullableCheck(field -> field.getRawMember()
                .getAnnotatedType()
                .isAnnotationPresent(Nullable.class));
        builder.forFields()
                .withEnumResolver(field ->
                        words(field.getDeclaringType().getErasedType().getSimpleName() + "." + field.getName()));
        ObjectNode schema = (ObjectNode) new SchemaGenerator(builder.build()).generateSchema(ArticleJson.class);
        schema.put("title", "Article of an On Record archive");
        schema.put(
                "description",
                "Everything found in one article. All start and end are half-open UTF-16 offsets in the decoded file.");
        return MAPPER.writeValueAsString(sorted(schema)).replace("\r\n", "\n") + "\n";
    }

    /** Returns the words that a member can have, or null where it is free. */
    private static @Nullable List<String> words(String member) {
        return switch (member) {
            case "QuoteJson.kind" -> labels(Quote.Kind.values(), Quote.Kind::label);
            case "MentionJson.kind" -> labels(Mention.Kind.values(), Mention.Kind::label);
            case "ParagraphJson.role" -> labels(Paragraph.Role.values(), Paragraph.Role::label);
            case "EventJson.status" -> labels(Event.Status.values(), Event.Status::label);
            case "HeadlineJson.from" -> labels(Headline.From.values(), Headline.From::label);
            case "PublishedJson.from" -> labels(Publication.From.values(), Publication.From::label);
            case "SourceJson.format" -> labels(Source.Format.values(), Source.Format::label);
            case "DiagnosticJson.severity" -> labels(Diagnostic.Severity.values(), Diagnostic.Severity::label);
            case "TimexJson.type" -> labels(TimeExpression.Type.values(), TimeExpression.Type::name);
            default -> member.endsWith(".basis") ? labels(Basis.values(), Basis::label) : null;
        };
    }

    private static <T> List<String> labels(T[] values, Function<T, String> label) {
        return Stream.of(values).map(label).toList();
    }

    /** Puts the members of every object in one order, whatever order reflection gives. */
    private static JsonNode sorted(JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>();
        for (Iterator<Map.Entry<String, JsonNode>> all = object.properties().iterator(); all.hasNext(); ) {
            members.add(all.next());
        }
        members.sort(Map.Entry.comparingByKey());
        object.removeAll();
        members.forEach(member -> object.set(member.getKey(), sorted(member.getValue())));
        return object;
    }
}
