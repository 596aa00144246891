package onrecord.data;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes values as JSON, member for member. The shapes name their members themselves: data binding would find them by
 * reflection, which costs more at the start than all else that a small build does. For one thread.
 */
public final class JsonOut {
    private final JsonGenerator json;

    JsonOut(JsonGenerator json) {
        this.json = json;
    }

    /** A record that is a JSON object. Its components are the members; a test holds the two together. */
    public interface Shape {
        /** Puts all members, in the order of the components. */
        void members(JsonOut out);
    }

    /** Puts a number. */
    public JsonOut put(String member, int value) {
        json.writeName(member);
        json.writeNumber(value);
        return this;
    }

    /** Puts a number. */
    public JsonOut put(String member, long value) {
        json.writeName(member);
        json.writeNumber(value);
        return this;
    }

    /** Puts a text, a number, a shape, a list or map of these, or {@code null}. */
    public JsonOut put(String member, @Nullable Object value) {
        json.writeName(member);
        write(value);
        return this;
    }

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException if it is none of those that {@link #put(String, Object)} takes
     */
    void write(@Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (int i = 0; i < list.size(); i++) {
                write(list.get(i));
            }
            json.writeEndArray();
        } else if (value instanceof Shape shape) {
            json.writeStartObject();
            shape.members(this);
            json.writeEndObject();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> each : map.entrySet()) {
                put(each.getKey().toString(), each.getValue());
            }
            json.writeEndObject();
        } else {
            throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }
}
