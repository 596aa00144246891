package onrecord.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import onrecord.data.ArticleJson.CorrectionJson;
import onrecord.data.ArticleJson.DateJson;
import onrecord.data.ArticleJson.DatelineJson;
import onrecord.data.ArticleJson.DiagnosticJson;
import onrecord.data.ArticleJson.EventJson;
import onrecord.data.ArticleJson.FiledAtJson;
import onrecord.data.ArticleJson.HeadlineJson;
import onrecord.data.ArticleJson.LabelJson;
import onrecord.data.ArticleJson.MentionJson;
import onrecord.data.ArticleJson.NamedJson;
import onrecord.data.ArticleJson.ParagraphJson;
import onrecord.data.ArticleJson.PersonJson;
import onrecord.data.ArticleJson.PublishedJson;
import onrecord.data.ArticleJson.QuoteJson;
import onrecord.data.ArticleJson.ReportJson;
import onrecord.data.ArticleJson.SourceJson;
import onrecord.data.ArticleJson.SpanJson;
import onrecord.data.ArticleJson.TextJson;
import onrecord.data.ArticleJson.TimexJson;
import onrecord.data.ArticleJson.UnnamedJson;
import onrecord.data.ArticleJson.WhenJson;
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

/** Knows the text and the way back to the file while one article is turned. */
record ArticleToJson(Article article, String text, OffsetMap offsets) {
    ArticleToJson(Article article) {
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
                each(article.bylines(), this::words),
                published(article.published()),
                each(article.paragraphs(), this::paragraph),
                each(article.sentences(), this::span),
                each(article.people(), this::person),
                each(article.organisations(), this::organisation),
                each(article.unnamed(), this::unnamed),
                each(article.places(), this::place),
                each(article.quotes(), this::quote),
                each(article.dates(), this::date),
                each(article.events(), this::event),
                each(article.corrections(), ArticleToJson::correction),
                each(article.diagnostics(), ArticleToJson::diagnostic));
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
                each(line.places(), this::filedAt),
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
                each(evidence.spans(), this::words),
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
        return each(entity.mentions(), this::mention);
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
        int last =
                article.sentenceAt(Math.max(quote.span().start(), quote.span().end() - 1));
        return new QuoteJson(
                quote.id(),
                quote.kind().label(),
                all.start(),
                all.end(),
                all.text(),
                each(quote.spans(), this::span),
                quote.speakers(),
                words(quote.speakerMention()),
                words(quote.cue()),
                quote.addressees(),
                quote.date().map(this::when).orElse(null),
                words(quote.occasion()),
                numbers(first, last),
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
                new TimexJson(date.type().label(), date.value()),
                date.when().map(When::edtf).orElse(null),
                date.evidence().basis().label(),
                date.evidence().reason(),
                date.evidence().rule());
    }

    private EventJson event(Event event) {
        return new EventJson(
                event.id(),
                new LabelJson(event.labelText(text), each(event.label(), this::span)),
                event.date().map(this::when).orElse(null),
                event.bounds().map(When::edtf).orElse(null),
                event.status().label(),
                each(event.mentions(), this::report),
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

    private static List<Integer> numbers(int first, int last) {
        List<Integer> numbers = new ArrayList<>(Math.max(1, last - first + 1));
        for (int number = first; number <= last; number++) {
            numbers.add(number);
        }
        return numbers;
    }

    /** Turns a list, mostly of none, one or two things: a stream costs more than they do. */
    private static <T, R> List<R> each(List<T> things, Function<T, R> turn) {
        if (things.isEmpty()) {
            return List.of();
        }
        List<R> turned = new ArrayList<>(things.size());
        for (T thing : things) {
            turned.add(turn.apply(thing));
        }
        return turned;
    }
}
