package onrecord.store;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import onrecord.archive.Summary;
import onrecord.model.Event;

/**
 * A summary as bytes, and back. What many summaries say, such as the name of an agency or of a person, is one string in
 * memory.
 */
final class SummaryBytes {
    private final Map<String, String> names = new ConcurrentHashMap<>();

    static byte[] of(Summary summary) {
        ByteWriter out = new ByteWriter();
        out.text(summary.id());
        out.text(summary.path());
        out.text(summary.headline());
        out.optional(summary.agency(), ByteWriter::text);
        out.texts(summary.filedAt());
        DateBytes.write(out, summary.published());
        out.number(summary.sentences());
        out.number(summary.quotes());
        out.list(summary.voices(), SummaryBytes::write);
        out.list(summary.events(), SummaryBytes::write);
        out.texts(summary.aliases());
        out.word(summary.version());
        return out.toBytes();
    }

    Summary summary(byte[] bytes) {
        ByteReader in = new ByteReader(bytes);
        return new Summary(
                in.text(),
                in.text(),
                in.text(),
                in.optional(this::name),
                in.list(this::name),
                DateBytes.publication(in),
                in.number(),
                in.number(),
                in.list(this::voice),
                in.list(this::happening),
                in.texts(),
                in.word());
    }

    private String name(ByteReader in) {
        String name = in.text();
        String known = names.putIfAbsent(name, name);
        return known == null ? name : known;
    }

    private List<String> names(ByteReader in) {
        return in.list(this::name);
    }

    private static void write(ByteWriter out, Summary.Voice voice) {
        out.text(voice.id());
        out.flag(voice.person());
        out.text(voice.name());
        out.text(voice.sortName());
        out.texts(voice.titles());
        out.number(voice.direct());
        out.number(voice.indirect());
        out.number(voice.about());
        out.number(voice.addressed());
    }

    private Summary.Voice voice(ByteReader in) {
        return new Summary.Voice(
                name(in), in.flag(), name(in), name(in), names(in), in.number(), in.number(), in.number(), in.number());
    }

    private static void write(ByteWriter out, Summary.Happening happening) {
        out.text(happening.id());
        out.text(happening.label());
        out.optional(happening.when(), DateBytes::write);
        out.text(happening.bounds());
        out.constant(happening.status());
        out.texts(happening.participants());
    }

    private Summary.Happening happening(ByteReader in) {
        return new Summary.Happening(
                name(in),
                in.text(),
                in.optional(DateBytes::when),
                name(in),
                in.constant(Event.Status.values()),
                names(in));
    }
}
