package onrecord.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.records.Components;
import onrecord.text.Labelled;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes values as JSON; a record is an object of its components. For one thread. */
class JsonOut {
    private final JsonGenerator json;

    JsonOut(JsonGenerator json) {
        this.json = json;
    }

    /** Puts what a record says into the object that stands for it. */
    void putMembers(Record record) {
        for (Components.Component each : Components.of(record.getClass()).all()) {
            put(each.name(), each.of(record));
        }
    }

    /** Puts a member. */
    final void put(String name, @Nullable Object value) {
        json.writeName(name);
        write(value);
    }

    /**
     * Writes a value.
     *
     * @param value text, a number, yes or no, a constant with a label, a record, a list or map of these, {@code null} or an optional
     *     in its stead
     * @throws IllegalArgumentException if it is none of these
     */
    final void write(@Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Record record) {
            json.writeStartObject();
            putMembers(record);
            json.writeEndObject();
        } else if (value instanceof Optional<?> optional) {
            write(optional.orElse(null));
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (int i = 0; i < list.size(); i++) {
                write(list.get(i));
            }
            json.writeEndArray();
        } else if (value instanceof Labelled constant) {
            json.writeString(constant.label());
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((name, each) -> put(name.toString(), each));
            json.writeEndObject();
        } else {
            throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }
}
