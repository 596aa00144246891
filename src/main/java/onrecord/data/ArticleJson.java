package onrecord.data;

import java.util.List;
import onrecord.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * The article JSON: a contract with those who use the data. The members stand in this order; an object may be
 * {@code null} where there is nothing, a list never is. All {@code start} and {@code end} are half-open UTF-16 offsets in
 * the decoded file; {@code text} is the evidence as read.
 */
public record ArticleJson(
        String id,
        SourceJson source,
        String language,
        @Nullable HeadlineJson headline,
        @Nullable TextJson deck,
        @Nullable DatelineJson dateline,
        List<TextJson> bylines,
        PublishedJson published,
        List<ParagraphJson> paragraphs,
        List<SpanJson> sentences,
        List<PersonJson> people,
        List<NamedJson> organisations,
        List<UnnamedJson> unnamed,
        List<UnnamedJson> places,
        List<QuoteJson> quotes,
        List<DateJson> dates,
        List<EventJson> events,
        List<CorrectionJson> corrections,
        List<DiagnosticJson> diagnostics)
        implements JsonOut.Shape {
    @Override
    public void members(JsonOut out) {
        out.put("id", id)
                .put("source", source)
                .put("language", language)
                .put("headline", headline)
                .put("deck", deck)
                .put("dateline", dateline)
                .put("bylines", bylines)
                .put("published", published)
                .put("paragraphs", paragraphs)
                .put("sentences", sentences)
                .put("people", people)
                .put("organisations", organisations)
                .put("unnamed", unnamed)
                .put("places", places)
                .put("quotes", quotes)
                .put("dates", dates)
                .put("events", events)
                .put("corrections", corrections)
                .put("diagnostics", diagnostics);
    }

    /** The file. */
    public record SourceJson(String file, String sha256, String format, String charset, long bytes)
            implements JsonOut.Shape {
        @Override
        public void members(JsonOut out) {
            out.put("file", file)
                    .put("sha256", sha256)
                    .put("format", format)
                    .put("charset", charset)
                    .put("bytes", bytes);
        }
    }

    /** A place in the file. */
    public record SpanJson(int start, int end) implements JsonOut.Shape {
        @Override
        public void members(JsonOut out) {
            out.put("start", start).put("end", end);
        }
    }

    /** Words of the file. */
    public record TextJson(String text, int start, int end) implements JsonOut.Shape {
        @Override
        public void members(JsonOut out) {
            out.put("text", text).put("start", start).put("end", end);
        }
    }

    /** The headline; without offsets where it does not come from the text. */
    public record HeadlineJson(String text, @Nullable Integer start, @Nullable Integer end, String from)
            implements JsonOut.Shape {
        @Override
        public void members(JsonOut out) {
            out.put("text", text).put("start", start).put("end", end).put("from", from);
        }
    }

    /** The dateline. */
    public record DatelineJson(
            int start,
            int end,
            String text,
            List<FiledAtJson> places,
            @Nullable WhenJson date,
            @Nullable String agency,
            String basis,
            String reason,
            String rule)
            implements JsonOut.Shape {
        @Override
        public void members(JsonOut out) {
            out.put("start", start)
                    .put("end", end)
                    .put("text", text)
                    .put("places", places)
                    .put("date", date)
                    .put("agency", agency)
                    .put("basis", basis)
                    .put("reason", reason)
                    .put("rule", rule);
        }
    }

    /** A place in a dateline. */
    public record FiledAtJson(String name, @Nullable String region, int start, int end) implements JsonOut.Shape {
        @Override
        public void members(JsonOut out) {
            out.put("name", name).put("region", region).put("start", start).put("end", end);
        }
    }

    /** A date with its evidence. */
    public record WhenJson(
            @Nullable String value,
            @Nullable String edtf,
            @Nullable String asStated,
            String basis,
            String reason,
            String rule,
            List<TextJson> evidence,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String text)
            implements JsonOut.Shape {
        @Override
        public void members(JsonOut out) {
            out.put("value", value)
                    .put("edtf", edtf)
                    .put("asStated", asStated)
                    .put("basis", basis)
                    .put("reason", reason)
                    .put("rule", rule)
                    .put("evidence", evidence)
                    .put("start", start)
                    .put("end", end)
                    .put("text", text);
        }
    }

    /** The date of publication. */
    public record PublishedJson(
            @Nullable String value,
            @Nullable String edtf,
            @Nullable String asStated,
            String basis,
            String reason,
            String rule,
            List<TextJson> evidence,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String text,
            String from)
            implements JsonOut.Shape {
        @Override
        public void members(JsonOut out) {
            out.put("value", value)
                    .put("edtf", edtf)
                    .put("asStated", asStated)
                    .put("basis", basis)
                    .put("reason", reason)
                    .put("rule", rule)
                    .put("evidence", evidence)
                    .put("start", start)
                    .put("end", end)
                    .put("text", text)
                    .put("from", from);
        }
    }

    /** A paragraph. */
    public record ParagraphJson(int start, int end, String role) implements JsonOut.Shape {
        @Override
        public void members(JsonOut out) {
            out.put("start", start).put("end", end).put("role", role);
        }
    }

    /** A place where somebody or something is spoken of. */
    public record MentionJson(int start, int end, String kind) implements JsonOut.Shape {
        @Override
        public void members(JsonOut out) {
            out.put("start", start).put("end", end).put("kind", kind);
        }
    }

    /** Somebody with a name. */
    public record PersonJson(
            String id,
            String name,
            String sortName,
            List<String> titles,
            List<String> aliases,
            List<MentionJson> mentions)
            implements JsonOut.Shape {
        @Override
        public void members(JsonOut out) {
            out.put("id", id)
                    .put("name", name)
                    .put("sortName", sortName)
                    .put("titles", titles)
                    .put("aliases", aliases)
                    .put("mentions", mentions);
        }
    }

    /** A body. */
    public record NamedJson(String id, String name, List<String> aliases, List<MentionJson> mentions)
            implements JsonOut.Shape {
        @Override
        public void members(JsonOut out) {
            out.put("id", id).put("name", name).put("aliases", aliases).put("mentions", mentions);
        }
    }

    /** A place, or a source without a name. */
    public record UnnamedJson(String id, String name, List<MentionJson> mentions) implements JsonOut.Shape {
        @Override
        public void members(JsonOut out) {
            out.put("id", id).put("name", name).put("mentions", mentions);
        }
    }

    /** Something said. */
    public record QuoteJson(
            String id,
            String kind,
            int start,
            int end,
            String text,
            List<SpanJson> spans,
            List<String> speakers,
            @Nullable TextJson speakerMention,
            @Nullable TextJson cue,
            List<String> addressees,
            @Nullable WhenJson date,
            @Nullable TextJson occasion,
            List<Integer> sentences,
            String basis,
            String reason,
            String rule)
            implements JsonOut.Shape {
        @Override
        public void members(JsonOut out) {
            out.put("id", id)
                    .put("kind", kind)
                    .put("start", start)
                    .put("end", end)
                    .put("text", text)
                    .put("spans", spans)
                    .put("speakers", speakers)
                    .put("speakerMention", speakerMention)
                    .put("cue", cue)
                    .put("addressees", addressees)
                    .put("date", date)
                    .put("occasion", occasion)
                    .put("sentences", sentences)
                    .put("basis", basis)
                    .put("reason", reason)
                    .put("rule", rule);
        }
    }

    /** TIMEX3's type and value. */
    public record TimexJson(String type, String value) implements JsonOut.Shape {
        @Override
        public void members(JsonOut out) {
            out.put("type", type).put("value", value);
        }
    }

    /** A time expression. */
    public record DateJson(
            int start,
            int end,
            String text,
            TimexJson timex,
            @Nullable String edtf,
            String basis,
            String reason,
            String rule)
            implements JsonOut.Shape {
        @Override
        public void members(JsonOut out) {
            out.put("start", start)
                    .put("end", end)
                    .put("text", text)
                    .put("timex", timex)
                    .put("edtf", edtf)
                    .put("basis", basis)
                    .put("reason", reason)
                    .put("rule", rule);
        }
    }

    /** The words of an event. */
    public record LabelJson(String text, List<SpanJson> spans) implements JsonOut.Shape {
        @Override
        public void members(JsonOut out) {
            out.put("text", text).put("spans", spans);
        }
    }

    /** A sentence that reports an event. */
    public record ReportJson(SpanJson sentence, @Nullable SpanJson date) implements JsonOut.Shape {
        @Override
        public void members(JsonOut out) {
            out.put("sentence", sentence).put("date", date);
        }
    }

    /** Something that happened. */
    public record EventJson(
            String id,
            LabelJson label,
            @Nullable WhenJson date,
            @Nullable String bounds,
            String status,
            List<ReportJson> mentions,
            List<String> people,
            List<String> organisations,
            @Nullable String place,
            String basis,
            String reason,
            String rule)
            implements JsonOut.Shape {
        @Override
        public void members(JsonOut out) {
            out.put("id", id)
                    .put("label", label)
                    .put("date", date)
                    .put("bounds", bounds)
                    .put("status", status)
                    .put("mentions", mentions)
                    .put("people", people)
                    .put("organisations", organisations)
                    .put("place", place)
                    .put("basis", basis)
                    .put("reason", reason)
                    .put("rule", rule);
        }
    }

    /** A change that a person made. */
    public record CorrectionJson(String what, String reason, String by) implements JsonOut.Shape {
        @Override
        public void members(JsonOut out) {
            out.put("what", what).put("reason", reason).put("by", by);
        }
    }

    /** Something wrong in the file. */
    public record DiagnosticJson(String severity, String code, int line, int column, int start, int end, String message)
            implements JsonOut.Shape {
        @Override
        public void members(JsonOut out) {
            out.put("severity", severity)
                    .put("code", code)
                    .put("line", line)
                    .put("column", column)
                    .put("start", start)
                    .put("end", end)
                    .put("message", message);
        }
    }

    /** Turns {@code article} into its data. */
    public static ArticleJson of(Article article) {
        return new ArticleToJson(article).make();
    }
}
