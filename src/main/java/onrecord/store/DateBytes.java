package onrecord.store;

import onrecord.model.Basis;
import onrecord.model.Dating;
import onrecord.model.Evidence;
import onrecord.model.Publication;
import onrecord.model.When;
import onrecord.records.ByteReader;
import onrecord.records.ByteWriter;

/** Dates and their evidence as bytes, and back; the two directions stand side by side. */
final class DateBytes {
    private static final Publication.From[] PUBLICATION_FROMS = Publication.From.values();
    private static final Basis[] BASES = Basis.values();
    private static final When.Doubt[] DOUBTS = When.Doubt.values();

    private DateBytes() {}

    static void write(ByteWriter out, Evidence evidence) {
        out.constant(evidence.basis());
        out.text(evidence.rule());
        out.text(evidence.reason());
        out.spans(evidence.spans());
    }

    static Evidence evidence(ByteReader in) {
        return new Evidence(in.constant(BASES), in.text(), in.text(), in.spans());
    }

    static void write(ByteWriter out, Dating dating) {
        write(out, dating.when());
        out.text(dating.asStated());
        out.optional(dating.span(), ByteWriter::span);
        write(out, dating.evidence());
    }

    static Dating dating(ByteReader in) {
        return new Dating(when(in), in.text(), in.optional(ByteReader::span), evidence(in));
    }

    static void write(ByteWriter out, When when) {
        if (when instanceof When.Day day) {
            out.number(0);
            out.number(day.year());
            out.number(day.month());
            out.number(day.day());
            out.constant(day.doubt());
        } else if (when instanceof When.YearlessDay day) {
            out.number(1);
            out.number(day.month());
            out.number(day.day());
        } else if (when instanceof When.Month month) {
            out.number(2);
            out.number(month.year());
            out.number(month.month());
            out.constant(month.doubt());
        } else if (when instanceof When.Season season) {
            out.number(3);
            out.number(season.year());
            out.number(season.code());
            out.constant(season.doubt());
        } else if (when instanceof When.Year year) {
            out.number(4);
            out.number(year.year());
            out.number(year.digits());
            out.constant(year.doubt());
        } else if (when instanceof When.Range range) {
            out.number(5);
            out.optional(range.from(), DateBytes::write);
            out.optional(range.to(), DateBytes::write);
        } else {
            out.number(6);
        }
    }

    static When when(ByteReader in) {
        return switch (in.number()) {
            case 0 -> new When.Day(in.number(), in.number(), in.number(), in.constant(DOUBTS));
            case 1 -> new When.YearlessDay(in.number(), in.number());
            case 2 -> new When.Month(in.number(), in.number(), in.constant(DOUBTS));
            case 3 -> new When.Season(in.number(), in.number(), in.constant(DOUBTS));
            case 4 -> new When.Year(in.number(), in.number(), in.constant(DOUBTS));
            case 5 -> new When.Range(in.optional(DateBytes::when), in.optional(DateBytes::when));
            default -> new When.Unknown();
        };
    }

    static void write(ByteWriter out, Publication published) {
        write(out, published.dating());
        out.constant(published.from());
    }

    static Publication publication(ByteReader in) {
        return new Publication(dating(in), in.constant(PUBLICATION_FROMS));
    }
}
