package onrecord.data;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import onrecord.model.Article;
import onrecord.model.Correction;
import onrecord.model.Dateline;
import onrecord.model.Dating;
import onrecord.model.Entity;
import onrecord.model.Event;
import onrecord.model.Evidence;
import onrecord.model.Headline;
import onrecord.model.Mention;
import onrecord.model.Organisation;
import onrecord.model.Paragraph;
import onrecord.model.Person;
import onrecord.model.Place;
import onrecord.model.Publication;
import onrecord.model.Quote;
import onrecord.model.TimeExpression;
import onrecord.model.Unnamed;
import onrecord.model.When;
import onrecord.text.Diagnostic;
import onrecord.text.OffsetMap;
import onrecord.text.Source;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The article JSON: a contract with those who use the data. The members stand in this order; an object may be
 * {@code null} where there is nothing, a list never is. All {@code start} and {@code end} are half-open UTF-16 offsets in
 * the decoded file; {@code text} is the evidence as read.
 */
@JsonPropertyOrder(alphabetic = false)
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
        List<DiagnosticJson> diagnostics) {

    /** The file. */
    public record SourceJson(String file, String sha256, String format, String charset, long bytes) {}

    /** A place in the file. */
    public record SpanJson(int start, int end) {}

    /** Words of the file. */
    public record TextJson(String text, int start, int end) {}

    /** The headline; without offsets where it does not come from the text. */
    public record HeadlineJson(String text, @Nullable Integer start, @Nullable Integer end, String from) {}

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
            String rule) {}

    /** A place in a dateline. */
    public record FiledAtJson(String name, @Nullable String region, int start, int end) {}

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
            @Nullable String text) {}

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
            String from) {}

    /** A paragraph. */
    public record ParagraphJson(int start, int end, String role) {}

    /** A place where somebody or something is spoken of. */
    public record MentionJson(int start, int end, String kind) {}

    /** Somebody with a name. */
    public record PersonJson(
            String id,
            String name,
            String sortName,
            List<String> titles,
            List<String> aliases,
            List<MentionJson> mentions) {}

    /** A body. */
    public record NamedJson(String id, String name, List<String> aliases, List<MentionJson> mentions) {}

    /** A place, or a source without a name. */
    public record UnnamedJson(String id, String name, List<MentionJson> mentions) {}

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
            String rule) {}

    /** TIMEX3's type and value. */
    public record TimexJson(String type, String value) {}

    /** A time expression. */
    public record DateJson(
            int start,
            int end,
            String text,
            TimexJson timex,
            @Nullable String edtf,
            String basis,
            String reason,
            String rule) {}

    /** The words of an event. */
    public record LabelJson(String text, List<SpanJson> spans) {}

    /** A sentence that reports an event. */
    public record ReportJson(SpanJson sentence, @Nullable SpanJson date) {}

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
            String rule) {}

    /** A change that a person made. */
    public record CorrectionJson(String what, String reason, String by) {}

    /** Something wrong in the file. */
    public record DiagnosticJson(
            String severity, String code, int line, int column, int start, int end, String message) {}

    /** Turns {@code article} into its data. */
    public static ArticleJson of(Article article) {
        return new Maker(article).make();
    }

    /** Knows the text and the way back to the file while one article is turned. */
    private record Maker(Article article, String text, OffsetMap offsets) {
        Maker(Article article) {
            this(article, article.text(), article.manuscript().offsets());
        }

        ArticleJson make() {
            Source file = article.manuscript().source();
            return new ArticleJson(
                    article.id(),
                    new SourceJson(file.path(), file.sha256(), file.format().label(), file.charset(), file.bytes()),
                    article.language(),
                    article.headline().map(this::headline).orElse(null),
                    words(article.deck()),
                    article.dateline().map(this::dateline).orElse(null),
                    article.bylines().stream().map(this::words).toList(),
                    published(article.published()),
                    article.paragraphs().stream().map(this::paragraph).toList(),
                    article.sentences().stream().map(this::span).toList(),
                    article.people().stream().map(this::person).toList(),
                    article.organisations().stream().map(this::organisation).toList(),
                    article.unnamed().stream().map(this::unnamed).toList(),
                    article.places().stream().map(this::place).toList(),
                    article.quotes().stream().map(this::quote).toList(),
                    article.dates().stream().map(this::date).toList(),
                    article.events().stream().map(this::event).toList(),
                    article.corrections().stream().map(Maker::correction).toList(),
                    article.diagnostics().stream().map(Maker::diagnostic).toList());
        }

        private SpanJson span(Span span) {
            Span file = offsets.toFile(span);
            return new SpanJson(file.start(), file.end());
        }

        private TextJson words(Span span) {
            Span file = offsets.toFile(span);
            return new TextJson(span.of(text), file.start(), file.end());
        }

        private @Nullable TextJson words(Optional<Span> span) {
            return span.map(this::words).orElse(null);
        }

        private HeadlineJson headline(Headline headline) {
            Optional<Span> file = headline.span().map(offsets::toFile);
            return new HeadlineJson(
                    headline.text(),
                    file.map(Span::start).orElse(null),
                    file.map(Span::end).orElse(null),
                    headline.from().label());
        }

        private DatelineJson dateline(Dateline line) {
            TextJson all = words(line.span());
            return new DatelineJson(
                    all.start(),
                    all.end(),
                    all.text(),
                    line.places().stream().map(this::filedAt).toList(),
                    line.date().map(this::when).orElse(null),
                    line.agency().orElse(null),
                    line.evidence().basis().label(),
                    line.evidence().reason(),
                    line.evidence().rule());
        }

        private FiledAtJson filedAt(Dateline.FiledAt place) {
            Span file = offsets.toFile(place.span());
            return new FiledAtJson(
                    place.name(), place.region().isEmpty() ? null : place.region(), file.start(), file.end());
        }

        private WhenJson when(Dating dating) {
            TextJson at = words(dating.span());
            Evidence evidence = dating.evidence();
            return new WhenJson(
                    dating.when().value().orElse(null),
                    emptyIsNull(dating.when().edtf()),
                    emptyIsNull(dating.asStated()),
                    evidence.basis().label(),
                    evidence.reason(),
                    evidence.rule(),
                    evidence.spans().stream().map(this::words).toList(),
                    at == null ? null : (Integer) at.start(),
                    at == null ? null : (Integer) at.end(),
                    at == null ? null : at.text());
        }

        private PublishedJson published(Publication published) {
            WhenJson when = when(published.dating());
            return new PublishedJson(
                    when.value(),
                    when.edtf(),
                    when.asStated(),
                    when.basis(),
                    when.reason(),
                    when.rule(),
                    when.evidence(),
                    when.start(),
                    when.end(),
                    when.text(),
                    published.from().label());
        }

        private ParagraphJson paragraph(Paragraph paragraph) {
            Span file = offsets.toFile(paragraph.span());
            return new ParagraphJson(file.start(), file.end(), paragraph.role().label());
        }

        private List<MentionJson> mentions(Entity entity) {
            return entity.mentions().stream().map(this::mention).toList();
        }

        private MentionJson mention(Mention mention) {
            Span file = offsets.toFile(mention.span());
            return new MentionJson(file.start(), file.end(), mention.kind().label());
        }

        private PersonJson person(Person person) {
            return new PersonJson(
                    person.id(), person.name(), person.sortName(), person.titles(), person.aliases(), mentions(person));
        }

        private NamedJson organisation(Organisation body) {
            return new NamedJson(body.id(), body.name(), body.aliases(), mentions(body));
        }

        private UnnamedJson unnamed(Unnamed source) {
            return new UnnamedJson(source.id(), source.name(), mentions(source));
        }

        private UnnamedJson place(Place place) {
            return new UnnamedJson(place.id(), place.name(), mentions(place));
        }

        private QuoteJson quote(Quote quote) {
            TextJson all = words(quote.span());
            int first = article.sentenceAt(quote.span().start());
            int last = article.sentenceAt(
                    Math.max(quote.span().start(), quote.span().end() - 1));
            return new QuoteJson(
                    quote.id(),
                    quote.kind().label(),
                    all.start(),
                    all.end(),
                    all.text(),
                    quote.spans().stream().map(this::span).toList(),
                    quote.speakers(),
                    words(quote.speakerMention()),
                    words(quote.cue()),
                    quote.addressees(),
                    quote.date().map(this::when).orElse(null),
                    words(quote.occasion()),
                    java.util.stream.IntStream.rangeClosed(first, last).boxed().toList(),
                    quote.evidence().basis().label(),
                    quote.evidence().reason(),
                    quote.evidence().rule());
        }

        private DateJson date(TimeExpression date) {
            TextJson all = words(date.span());
            return new DateJson(
                    all.start(),
                    all.end(),
                    all.text(),
                    new TimexJson(date.typeName(), date.value()),
                    date.when().map(When::edtf).orElse(null),
                    date.evidence().basis().label(),
                    date.evidence().reason(),
                    date.evidence().rule());
        }

        private EventJson event(Event event) {
            return new EventJson(
                    event.id(),
                    new LabelJson(
                            event.labelText(text),
                            event.label().stream().map(this::span).toList()),
                    event.date().map(this::when).orElse(null),
                    event.bounds().map(When::edtf).orElse(null),
                    event.status().label(),
                    event.mentions().stream().map(this::report).toList(),
                    event.people(),
                    event.organisations(),
                    event.place().orElse(null),
                    event.evidence().basis().label(),
                    event.evidence().reason(),
                    event.evidence().rule());
        }

        private ReportJson report(Event.Report report) {
            return new ReportJson(
                    span(report.sentence()), report.date().map(this::span).orElse(null));
        }

        private static CorrectionJson correction(Correction correction) {
            return new CorrectionJson(correction.what(), correction.reason(), correction.by());
        }

        private static DiagnosticJson diagnostic(Diagnostic diagnostic) {
            return new DiagnosticJson(
                    diagnostic.severity().label(),
                    diagnostic.code(),
                    diagnostic.line(),
                    diagnostic.column(),
                    diagnostic.span().start(),
                    diagnostic.span().end(),
                    diagnostic.message());
        }

        private static @Nullable String emptyIsNull(String words) {
            return words.isEmpty() ? null : words;
        }
    }
}
