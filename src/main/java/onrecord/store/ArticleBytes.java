package onrecord.store;

import onrecord.model.Article;
import onrecord.model.Block;
import onrecord.model.Correction;
import onrecord.model.Dateline;
import onrecord.model.Event;
import onrecord.model.Headline;
import onrecord.model.Manuscript;
import onrecord.model.Mention;
import onrecord.model.Metadata;
import onrecord.model.Organisation;
import onrecord.model.Paragraph;
import onrecord.model.Person;
import onrecord.model.Place;
import onrecord.model.Publication;
import onrecord.model.Quote;
import onrecord.model.TimeExpression;
import onrecord.model.Unnamed;
import onrecord.model.When;
import onrecord.records.ByteReader;
import onrecord.records.ByteWriter;
import onrecord.text.Diagnostic;
import onrecord.text.OffsetMap;
import onrecord.text.Source;

/**
 * An article as bytes, and back: equal to the last letter. The two directions of each record stand side by side, in the
 * order of its components.
 */
public final class ArticleBytes {
    private static final Block.Kind[] BLOCK_KINDS = Block.Kind.values();
    private static final Diagnostic.Severity[] DIAGNOSTIC_SEVERITIES = Diagnostic.Severity.values();
    private static final Event.Status[] EVENT_STATUSES = Event.Status.values();
    private static final Headline.From[] HEADLINE_FROMS = Headline.From.values();
    private static final Paragraph.Role[] PARAGRAPH_ROLES = Paragraph.Role.values();
    private static final Publication.From[] PUBLICATION_FROMS = Publication.From.values();
    private static final Quote.Kind[] QUOTE_KINDS = Quote.Kind.values();
    private static final Source.Format[] SOURCE_FORMATS = Source.Format.values();
    private static final TimeExpression.Type[] TIME_EXPRESSION_TYPES = TimeExpression.Type.values();
    private static final Mention.Kind[] MENTIONS = Mention.Kind.values();

    private ArticleBytes() {}

    /** Returns the bytes of {@code article}. */
    public static byte[] of(Article article) {
        ByteWriter out = new ByteWriter();
        out.text(article.id());
        write(out, article.manuscript());
        out.text(article.language());
        out.optional(article.headline(), ArticleBytes::write);
        out.optional(article.deck(), ByteWriter::span);
        out.optional(article.dateline(), ArticleBytes::write);
        out.spans(article.bylines());
        out.optional(article.agency(), ByteWriter::text);
        DateBytes.write(out, article.published());
        out.list(article.paragraphs(), ArticleBytes::write);
        out.spans(article.sentences());
        out.list(article.people(), ArticleBytes::write);
        out.list(article.organisations(), ArticleBytes::write);
        out.list(article.unnamed(), ArticleBytes::write);
        out.list(article.places(), ArticleBytes::write);
        out.list(article.quotes(), ArticleBytes::write);
        out.list(article.dates(), ArticleBytes::write);
        out.list(article.events(), ArticleBytes::write);
        out.list(article.corrections(), ArticleBytes::write);
        out.list(article.diagnostics(), ArticleBytes::write);
        return out.toBytes();
    }

    /**
     * Returns the article that {@code bytes} were made of.
     *
     * @throws RuntimeException if they were not made by {@link #of}
     */
    public static Article article(byte[] bytes) {
        ByteReader in = new ByteReader(bytes);
        return new Article(
                in.text(),
                manuscript(in),
                in.text(),
                in.optional(ArticleBytes::headline),
                in.optional(ByteReader::span),
                in.optional(ArticleBytes::dateline),
                in.spans(),
                in.optional(ByteReader::text),
                DateBytes.publication(in),
                in.list(ArticleBytes::paragraph),
                in.spans(),
                in.list(ArticleBytes::person),
                in.list(ArticleBytes::organisation),
                in.list(ArticleBytes::unnamed),
                in.list(ArticleBytes::place),
                in.list(ArticleBytes::quote),
                in.list(ArticleBytes::timeExpression),
                in.list(ArticleBytes::event),
                in.list(ArticleBytes::correction),
                in.list(ArticleBytes::diagnostic));
    }

    private static void write(ByteWriter out, Manuscript manuscript) {
        Source source = manuscript.source();
        out.text(source.path());
        out.constant(source.format());
        out.text(source.text());
        out.text(source.charset());
        out.number(source.bytes());
        out.text(source.sha256());
        boolean same = manuscript.text().equals(source.text());
        out.flag(same);
        if (!same) {
            out.text(manuscript.text());
        }
        int[][] runs = manuscript.offsets().runs();
        out.number(runs.length);
        for (int[] run : runs) {
            out.number(run[0]);
            out.number(run[1]);
            out.number(run[2]);
        }
        out.list(manuscript.blocks(), ArticleBytes::write);
        write(out, manuscript.metadata());
        out.list(manuscript.diagnostics(), ArticleBytes::write);
    }

    private static Manuscript manuscript(ByteReader in) {
        String path = in.text();
        Source.Format format = in.constant(SOURCE_FORMATS);
        Source source = new Source(path, format, in.text(), in.text(), in.longNumber(), in.text());
        String text = in.flag() ? source.text() : in.text();
        int[][] runs = new int[in.number()][];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = new int[] {in.number(), in.number(), in.number()};
        }
        return new Manuscript(
                source,
                text,
                OffsetMap.of(runs),
                in.list(ArticleBytes::block),
                metadata(in),
                in.list(ArticleBytes::diagnostic));
    }

    private static void write(ByteWriter out, Block block) {
        out.constant(block.kind());
        out.span(block.span());
    }

    private static Block block(ByteReader in) {
        return new Block(in.constant(BLOCK_KINDS), in.span());
    }

    private static void write(ByteWriter out, Metadata metadata) {
        out.optional(metadata.published(), DateBytes::write);
        out.constant(metadata.publishedFrom());
        out.optional(metadata.headline(), ByteWriter::text);
        out.flag(metadata.headlineFromSideCar());
        out.optional(metadata.agency(), ByteWriter::text);
        out.optional(metadata.language(), ByteWriter::text);
        out.optional(metadata.url(), ByteWriter::text);
        out.optional(metadata.rights(), ByteWriter::text);
        out.optional(metadata.id(), ByteWriter::text);
        out.texts(metadata.aliases());
    }

    private static Metadata metadata(ByteReader in) {
        return new Metadata(
                in.optional(DateBytes::when),
                in.constant(PUBLICATION_FROMS),
                in.optional(ByteReader::text),
                in.flag(),
                in.optional(ByteReader::text),
                in.optional(ByteReader::text),
                in.optional(ByteReader::text),
                in.optional(ByteReader::text),
                in.optional(ByteReader::text),
                in.texts());
    }

    private static void write(ByteWriter out, Headline headline) {
        out.text(headline.text());
        out.optional(headline.span(), ByteWriter::span);
        out.constant(headline.from());
    }

    private static Headline headline(ByteReader in) {
        return new Headline(in.text(), in.optional(ByteReader::span), in.constant(HEADLINE_FROMS));
    }

    private static void write(ByteWriter out, Dateline line) {
        out.span(line.span());
        out.list(line.places(), ArticleBytes::write);
        out.optional(line.date(), DateBytes::write);
        out.optional(line.agency(), ByteWriter::text);
        DateBytes.write(out, line.evidence());
    }

    private static Dateline dateline(ByteReader in) {
        return new Dateline(
                in.span(),
                in.list(ArticleBytes::filedAt),
                in.optional(DateBytes::dating),
                in.optional(ByteReader::text),
                DateBytes.evidence(in));
    }

    private static void write(ByteWriter out, Dateline.FiledAt place) {
        out.text(place.name());
        out.text(place.region());
        out.span(place.span());
    }

    private static Dateline.FiledAt filedAt(ByteReader in) {
        return new Dateline.FiledAt(in.text(), in.text(), in.span());
    }

    private static void write(ByteWriter out, Paragraph paragraph) {
        out.span(paragraph.span());
        out.constant(paragraph.role());
    }

    private static Paragraph paragraph(ByteReader in) {
        return new Paragraph(in.span(), in.constant(PARAGRAPH_ROLES));
    }

    private static void write(ByteWriter out, Mention mention) {
        out.span(mention.span());
        out.constant(mention.kind());
    }

    private static Mention mention(ByteReader in) {
        return new Mention(in.span(), in.constant(MENTIONS));
    }

    private static void write(ByteWriter out, Person person) {
        out.text(person.id());
        out.text(person.name());
        out.text(person.sortName());
        out.texts(person.titles());
        out.texts(person.aliases());
        out.list(person.mentions(), ArticleBytes::write);
    }

    private static Person person(ByteReader in) {
        return new Person(in.text(), in.text(), in.text(), in.texts(), in.texts(), in.list(ArticleBytes::mention));
    }

    private static void write(ByteWriter out, Organisation body) {
        out.text(body.id());
        out.text(body.name());
        out.texts(body.aliases());
        out.list(body.mentions(), ArticleBytes::write);
    }

    private static Organisation organisation(ByteReader in) {
        return new Organisation(in.text(), in.text(), in.texts(), in.list(ArticleBytes::mention));
    }

    private static void write(ByteWriter out, Unnamed source) {
        out.text(source.id());
        out.text(source.name());
        out.list(source.mentions(), ArticleBytes::write);
    }

    private static Unnamed unnamed(ByteReader in) {
        return new Unnamed(in.text(), in.text(), in.list(ArticleBytes::mention));
    }

    private static void write(ByteWriter out, Place place) {
        out.text(place.id());
        out.text(place.name());
        out.list(place.mentions(), ArticleBytes::write);
    }

    private static Place place(ByteReader in) {
        return new Place(in.text(), in.text(), in.list(ArticleBytes::mention));
    }

    private static void write(ByteWriter out, Quote quote) {
        out.text(quote.id());
        out.constant(quote.kind());
        out.spans(quote.spans());
        out.texts(quote.speakers());
        out.optional(quote.speakerMention(), ByteWriter::span);
        out.optional(quote.cue(), ByteWriter::span);
        out.texts(quote.addressees());
        out.optional(quote.date(), DateBytes::write);
        out.optional(quote.occasion(), ByteWriter::span);
        DateBytes.write(out, quote.evidence());
    }

    private static Quote quote(ByteReader in) {
        return new Quote(
                in.text(),
                in.constant(QUOTE_KINDS),
                in.spans(),
                in.texts(),
                in.optional(ByteReader::span),
                in.optional(ByteReader::span),
                in.texts(),
                in.optional(DateBytes::dating),
                in.optional(ByteReader::span),
                DateBytes.evidence(in));
    }

    private static void write(ByteWriter out, TimeExpression date) {
        out.span(date.span());
        out.constant(date.type());
        out.text(date.value());
        out.optional(date.when(), DateBytes::write);
        out.text(date.asStated());
        DateBytes.write(out, date.evidence());
    }

    private static TimeExpression timeExpression(ByteReader in) {
        return new TimeExpression(
                in.span(),
                in.constant(TIME_EXPRESSION_TYPES),
                in.text(),
                in.optional(DateBytes::when),
                in.text(),
                DateBytes.evidence(in));
    }

    private static void write(ByteWriter out, Event event) {
        out.text(event.id());
        out.spans(event.label());
        out.optional(event.date(), DateBytes::write);
        out.optional(event.bounds(), DateBytes::write);
        out.constant(event.status());
        out.list(event.mentions(), ArticleBytes::write);
        out.texts(event.people());
        out.texts(event.organisations());
        out.optional(event.place(), ByteWriter::text);
        DateBytes.write(out, event.evidence());
    }

    private static Event event(ByteReader in) {
        return new Event(
                in.text(),
                in.spans(),
                in.optional(DateBytes::dating),
                in.optional(DateBytes::when).map(When.Range.class::cast),
                in.constant(EVENT_STATUSES),
                in.list(ArticleBytes::report),
                in.texts(),
                in.texts(),
                in.optional(ByteReader::text),
                DateBytes.evidence(in));
    }

    private static void write(ByteWriter out, Event.Report report) {
        out.span(report.sentence());
        out.optional(report.date(), ByteWriter::span);
    }

    private static Event.Report report(ByteReader in) {
        return new Event.Report(in.span(), in.optional(ByteReader::span));
    }

    private static void write(ByteWriter out, Correction correction) {
        out.text(correction.what());
        out.text(correction.reason());
        out.text(correction.by());
    }

    private static Correction correction(ByteReader in) {
        return new Correction(in.text(), in.text(), in.text());
    }

    static void write(ByteWriter out, Diagnostic diagnostic) {
        out.constant(diagnostic.severity());
        out.text(diagnostic.code());
        out.text(diagnostic.path());
        out.number(diagnostic.line());
        out.number(diagnostic.column());
        out.span(diagnostic.span());
        out.text(diagnostic.message());
        out.text(diagnostic.excerpt());
        out.text(diagnostic.hint());
    }

    static Diagnostic diagnostic(ByteReader in) {
        return new Diagnostic(
                in.constant(DIAGNOSTIC_SEVERITIES),
                in.text(),
                in.text(),
                in.number(),
                in.number(),
                in.span(),
                in.text(),
                in.text(),
                in.text());
    }
}
