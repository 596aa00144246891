package onrecord.data;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.model.Article;
import onrecord.model.Basis;
import onrecord.model.Correction;
import onrecord.model.Dateline;
import onrecord.model.Dating;
import onrecord.model.Event;
import onrecord.model.Evidence;
import onrecord.model.Hyperlink;
import onrecord.model.Language;
import onrecord.model.Metadata;
import onrecord.model.Publication;
import onrecord.model.Quote;
import onrecord.model.TimeExpression;
import onrecord.model.When;
import onrecord.records.Components;
import onrecord.records.Components.Component;
import onrecord.text.Diagnostic;
import onrecord.text.Source;
import onrecord.text.Span;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the article JSON: a contract with those who use the data. It is made of the records themselves: a component is a
 * member of its name, in the order of the record, so that one which is added to a record is in the data at once. What the
 * contract says otherwise is listed here.
 *
 * <p>All {@code start} and {@code end} are half-open UTF-16 offsets in the decoded file; {@code text} is the evidence as
 * read. A member may be {@code null} where there is nothing, a list never is. For one article.
 */
final class ArticleJson extends JsonOut {
    /** A place in the file, without its words. */
    record FileSpan(int start, int end) {}

    /** What stands beside the copy and is not found in it. */
    record Given(List<String> bylines, List<String> places, List<String> subjects, Optional<String> credit) {
        static Given of(Metadata metadata) {
            return new Given(metadata.bylines(), metadata.places(), metadata.subjects(), metadata.credit());
        }
    }

    /** TIMEX3's type and value. */
    record Timex(TimeExpression.Type type, String value) {}

    /** The words of an event. */
    record Label(String text, List<FileSpan> spans) {}

    /** What stands for a component: other members, or none. */
    private static final Map<Component, Members<?>> INSTEAD = new HashMap<>();

    private static final ClassValue<List<Member<Object>>> MEMBERS = new ClassValue<>() {
        @Override
        protected List<Member<Object>> computeValue(Class<?> type) {
            Members<Object> members = new Members<>();
            Components.of(type).all().forEach(each -> add(members, each));
            return members.toList();
        }
    };

    private static final List<Member<Span>> PLACE = new Members<Span>()
            .one(
                    "start",
                    int.class,
                    (in, span) -> in.manuscript().offsets().toFile(span).start())
            .one(
                    "end",
                    int.class,
                    (in, span) -> in.manuscript().offsets().toFile(span).end())
            .toList();
    private static final List<Member<Span>> WORDS = new Members<Span>()
            .add(PLACE)
            .one("text", String.class, (in, span) -> span.of(in.text()))
            .toList();

    // the members of one record may stand among those of another: what is used comes before its use
    static {
        instead(Span.class, "start")
                .one("text", String.class, (in, span) -> span.of(in.text()))
                .add(PLACE);
        leave(Span.class, "end");

        leave(Article.class, "agency");
        instead(Article.class, "manuscript")
                .one("source", Source.class, (in, article) -> article.manuscript()
                        .source())
                .one(
                        "metadata",
                        Given.class,
                        (in, article) -> Given.of(article.manuscript().metadata()));
        instead(Article.class, "language")
                .one("language", String.class, (in, article) -> article.language()
                        .tag())
                .one("languageBasis", Basis.class, (in, article) -> article.language()
                        .evidence()
                        .basis())
                .one("languageRead", Language.Reading.class, (in, article) -> article.language()
                        .reading());
        instead(Article.class, "corrections")
                .many("corrections", Correction.class, (in, article) -> article.corrections())
                .many("links", Hyperlink.class, (in, article) -> article.manuscript()
                        .links());
        instead(Article.class, "sentences")
                .many("sentences", FileSpan.class, (in, article) -> files(in, article.sentences()));

        instead(Source.class, "path")
                .one("file", String.class, (in, source) -> source.path())
                .maybe("item", String.class, (in, source) -> some(source.item()))
                .one("sha256", String.class, (in, source) -> source.sha256());
        leave(Source.class, "item", "characters", "sha256");

        instead(Evidence.class, "reason")
                .one("reason", String.class, (in, evidence) -> evidence.reason())
                .one("rule", String.class, (in, evidence) -> evidence.rule());
        leave(Evidence.class, "rule", "spans");

        instead(Dateline.class, "span").all(WORDS, (in, line) -> line.span());
        instead(Dateline.FiledAt.class, "region").maybe("region", String.class, (in, place) -> some(place.region()));

        instead(Dating.class, "when")
                .maybe("value", String.class, (in, dating) -> dating.when().value())
                .maybe("edtf", String.class, (in, dating) -> some(dating.when().edtf()));
        instead(Dating.class, "asStated").maybe("asStated", String.class, (in, dating) -> some(dating.asStated()));
        instead(Dating.class, "evidence")
                .all(members(Evidence.class), (in, dating) -> dating.evidence())
                .many("evidence", Span.class, (in, dating) -> dating.evidence().spans())
                .allMaybe(WORDS, (in, dating) -> dating.span());
        leave(Dating.class, "span");
        instead(Publication.class, "dating").all(members(Dating.class), (in, published) -> published.dating());

        instead(Quote.class, "spans")
                .all(WORDS, (in, quote) -> quote.span())
                .many("spans", FileSpan.class, (in, quote) -> files(in, quote.spans()));
        instead(Quote.class, "evidence")
                .many("sentences", int.class, (in, quote) -> sentences(in, quote.span()))
                .all(members(Evidence.class), (in, quote) -> quote.evidence());

        instead(TimeExpression.class, "span").all(WORDS, (in, date) -> date.span());
        instead(TimeExpression.class, "type")
                .one("timex", Timex.class, (in, date) -> new Timex(date.type(), date.value()));
        instead(TimeExpression.class, "when")
                .maybe("edtf", String.class, (in, date) -> date.when().map(When::edtf));
        leave(TimeExpression.class, "value", "asStated");

        instead(Event.class, "label")
                .one(
                        "label",
                        Label.class,
                        (in, event) -> new Label(event.labelText(in.text()), files(in, event.label())));
        instead(Event.class, "bounds")
                .maybe("bounds", String.class, (in, event) -> event.bounds().map(When::edtf));
        instead(Event.Report.class, "sentence")
                .one("sentence", FileSpan.class, (in, report) -> file(in, report.sentence()));
        instead(Event.Report.class, "date")
                .maybe("date", FileSpan.class, (in, report) -> report.date().map(span -> file(in, span)));

        // what is wrong stands in the file as it is, not in the reading text
        instead(Diagnostic.class, "span")
                .one("start", int.class, (in, wrong) -> wrong.span().start())
                .one("end", int.class, (in, wrong) -> wrong.span().end());
        leave(Diagnostic.class, "path", "excerpt", "hint");
    }

    private final Article article;
    private final VersionJson.Story story;

    /** Writes {@code article}, of whose story there may be other versions. */
    ArticleJson(JsonGenerator json, Article article, VersionJson.Story story) {
        super(json);
        this.article = article;
        this.story = story;
    }

    @Override
    void putMembers(Record record) {
        for (Member<Object> each : MEMBERS.get(record.getClass())) {
            put(each.name(), each.value().of(article, record));
        }
        if (record == article) {
            // what no article knows of itself
            put("versionOf", story.versionOf());
            put("versions", story.versions());
        }
    }

    /** Returns the members of the object that a record of the class {@code type} becomes. */
    @SuppressWarnings("unchecked")
    static <R> List<Member<R>> members(Class<R> type) {
        return (List<Member<R>>) (List<?>) MEMBERS.get(type);
    }

    private static <R> Members<R> instead(Class<R> type, String component) {
        Members<R> members = new Members<>();
        INSTEAD.put(Components.of(type).named(component), members);
        return members;
    }

    private static void leave(Class<?> type, String... components) {
        for (String component : components) {
            instead(type, component);
        }
    }

    @SuppressWarnings("unchecked")
    private static void add(Members<Object> members, Component component) {
        Members<Object> instead = (Members<Object>) INSTEAD.get(component);
        Type type = component.type();
        boolean many = false;
        boolean nullable = false;
        if (type instanceof ParameterizedType generic) {
            many = generic.getRawType() == List.class;
            nullable = generic.getRawType() == Optional.class;
            type = generic.getActualTypeArguments()[0];
        }
        if (instead != null) {
            members.add(instead.toList());
        } else if (type == Evidence.class) {
            members.all(members(Evidence.class), (in, record) -> (Evidence) component.of(record));
        } else if (type == Span.class && component.name().equals("span")) {
            // the one place of a record stands in its own object
            if (nullable) {
                members.allMaybe(PLACE, (in, record) -> (Optional<Span>) component.of(record));
            } else {
                members.all(PLACE, (in, record) -> (Span) component.of(record));
            }
        } else {
            members.add(component.name(), (Class<?>) type, many, nullable, (in, record) -> component.of(record));
        }
    }

    private static FileSpan file(Article in, Span span) {
        Span file = in.manuscript().offsets().toFile(span);
        return new FileSpan(file.start(), file.end());
    }

    private static List<FileSpan> files(Article in, List<Span> spans) {
        List<FileSpan> all = new ArrayList<>(spans.size());
        for (Span span : spans) {
            all.add(file(in, span));
        }
        return all;
    }

    private static List<Integer> sentences(Article in, Span span) {
        List<Integer> numbers = new ArrayList<>();
        int last = in.sentenceAt(Math.max(span.start(), span.end() - 1));
        for (int number = in.sentenceAt(span.start()); number <= last; number++) {
            numbers.add(number);
        }
        return numbers;
    }

    private static Optional<String> some(String words) {
        return Optional.of(words).filter(each -> !each.isEmpty());
    }
}
