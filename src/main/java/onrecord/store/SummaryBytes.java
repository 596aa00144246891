package onrecord.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import onrecord.archive.EntitySummary;
import onrecord.archive.EventSummary;
import onrecord.archive.Summary;
import onrecord.model.Basis;
import onrecord.model.Event;
import onrecord.model.Publication;
import onrecord.records.ByteReader;
import onrecord.records.ByteWriter;
import onrecord.records.SharedStrings;

/**
 * A summary as bytes, and back. What many summaries say, such as the name of an agency or of a person, is one object in
 * memory; what is kept of the seed anyway is not kept again. A build reads all of them, hence loops without detours. Safe
 * for use by many threads.
 */
final class SummaryBytes {
    private static final Basis[] BASES = Basis.values();
    private static final Publication.From[] FROM = Publication.From.values();
    private static final Event.Status[] STATUSES = Event.Status.values();

    private final SharedStrings strings = new SharedStrings();
    private final SharedDates dates = new SharedDates();
    private final Map<String, Optional<String>> agencies = new ConcurrentHashMap<>();

    /** Voices of whom an article tells nothing but the name. */
    private final Map<String, EntitySummary> silent = new ConcurrentHashMap<>();

    static byte[] of(Summary summary) {
        ByteWriter out = new ByteWriter(2048);
        out.text(summary.headline());
        out.optional(summary.agency(), ByteWriter::text);
        out.texts(summary.filedAt());
        DateBytes.write(out, summary.published().dating().when());
        out.constant(summary.published().dating().evidence().basis());
        out.constant(summary.published().from());
        out.number(summary.sentences());
        out.number(summary.quotes());
        out.list(summary.voices(), SummaryBytes::write);
        out.list(summary.events(), SummaryBytes::write);
        return out.toBytes();
    }

    Summary summary(CacheEntry seed, byte[] bytes) {
        ByteReader in = new ByteReader(bytes);
        return new Summary(
                seed.id(),
                seed.path(),
                in.text(),
                in.flag() ? agencies.computeIfAbsent(in.text(strings), Optional::of) : Optional.empty(),
                names(in),
                dates.publication(dates.when(in).orElseThrow(), in.constant(BASES), in.constant(FROM)),
                in.number(),
                in.number(),
                voices(in),
                events(in),
                seed.aliases(),
                seed.version());
    }

    private List<String> names(ByteReader in) {
        int count = in.number();
        if (count == 0) {
            return List.of();
        }
        if (count == 1) {
            return List.of(in.text(strings));
        }
        String[] names = new String[count];
        for (int i = 0; i < count; i++) {
            names[i] = in.text(strings);
        }
        return List.of(names);
    }

    private static void write(ByteWriter out, EntitySummary voice) {
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

    private List<EntitySummary> voices(ByteReader in) {
        int count = in.number();
        List<EntitySummary> voices = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            voices.add(voice(in));
        }
        return List.copyOf(voices);
    }

    private EntitySummary voice(ByteReader in) {
        EntitySummary voice = new EntitySummary(
                in.text(strings),
                in.flag(),
                in.text(strings),
                in.text(strings),
                names(in),
                in.number(),
                in.number(),
                in.number(),
                in.number());
        if (voice.speaks() || voice.addressed() > 0 || !voice.titles().isEmpty()) {
            return voice;
        }
        EntitySummary known = silent.putIfAbsent(voice.id(), voice);
        boolean same = known != null
                && known.person() == voice.person()
                && known.name().equals(voice.name())
                && known.sortName().equals(voice.sortName());
        return same ? known : voice;
    }

    private static void write(ByteWriter out, EventSummary event) {
        out.text(event.id());
        out.word(event.number());
        out.optional(event.when(), DateBytes::write);
        out.constant(event.status());
        out.texts(event.words());
        out.texts(event.participants());
    }

    private List<EventSummary> events(ByteReader in) {
        int count = in.number();
        List<EventSummary> events = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            events.add(new EventSummary(
                    in.text(strings),
                    (int) in.word(),
                    in.flag() ? dates.when(in) : Optional.empty(),
                    in.constant(STATUSES),
                    names(in),
                    names(in)));
        }
        return List.copyOf(events);
    }
}
