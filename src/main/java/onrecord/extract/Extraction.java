package onrecord.extract;

import java.util.ArrayList;
import java.util.List;
import onrecord.extract.coref.PronounRules;
import onrecord.extract.correct.Corrections;
import onrecord.extract.event.EventRules;
import onrecord.extract.german.GermanReading;
import onrecord.extract.german.GermanRules;
import onrecord.extract.language.Findings;
import onrecord.extract.language.LanguageRules;
import onrecord.extract.language.Languages;
import onrecord.extract.language.Reading;
import onrecord.extract.layout.DatelineRules;
import onrecord.extract.layout.Layout;
import onrecord.extract.layout.PublicationDate;
import onrecord.extract.layout.PublicationRules;
import onrecord.extract.quote.ParaphraseRules;
import onrecord.extract.quote.QuoteRules;
import onrecord.extract.quote.Utterances;
import onrecord.extract.time.DateRules;
import onrecord.extract.time.Times;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.model.Article;
import onrecord.model.Dateline;
import onrecord.model.Language;
import onrecord.model.Manuscript;
import onrecord.model.Publication;
import onrecord.model.RuleCatalogue;
import onrecord.model.TimeExpression;
import onrecord.text.Diagnostic;
import onrecord.text.Diagnostic.Severity;
import onrecord.text.Limits;
import onrecord.text.Span;

/** Creates an {@link Article} of a {@link Manuscript}. A pure function, safe for use by many threads. */
public final class Extraction {
    /** Changes whenever the same manuscript may give another article; cached articles of other versions are stale. */
    public static final int RULES_VERSION = 7;

    private Extraction() {}

    private static final Reading ENGLISH = new EnglishReading();
    private static final Reading GERMAN = new GermanReading();
    private static final Reading UNKNOWN = new UnknownReading();

    /** Returns the rules of all steps, in the order of the steps. */
    public static List<RuleCatalogue> catalogues() {
        return List.of(
                LanguageRules.ALL,
                DatelineRules.ALL,
                PublicationRules.ALL,
                DateRules.ALL,
                QuoteRules.ALL,
                ParaphraseRules.ALL,
                PronounRules.ALL,
                EventRules.ALL,
                GermanRules.ALL);
    }

    /**
     * Extracts all findings; none of a story beyond {@link Limits#STORY_CHARS} or {@link Limits#FINDINGS}. What turns out to be
     * wrong only then is told in the article, of the file by its name among the seeds.
     */
    public static Article extract(Manuscript manuscript) {
        Language language = Languages.of(manuscript);
        Tokens tokens = Tokens.of(manuscript);
        Reading reading = reading(language);
        Times times = reading.times(tokens);
        Layout parts = reading.layout(Layout.of(manuscript, tokens), manuscript);
        Sentences sentences = Sentences.of(tokens, parts.skips());
        Publication published = PublicationDate.of(manuscript, tokens, parts, sentences, times);
        Layout layout = parts.dated(published);
        if (manuscript.text().length() > Limits.STORY_CHARS) {
            return article(manuscript, language, layout, published, sentences, Findings.NONE, manuscript.diagnostics());
        }
        List<TimeExpression> dates = times.resolve(sentences, published, layout.asides());
        Findings findings = reading.findings(manuscript, tokens, layout, sentences, published, dates);
        return findings.count() > Limits.FINDINGS
                ? article(manuscript, language, layout, published, sentences, Findings.NONE, tooMany(manuscript))
                : Corrections.apply(article(
                        manuscript, language, layout, published, sentences, findings, manuscript.diagnostics()));
    }

    private static Reading reading(Language language) {
        return switch (language.reading()) {
            case WHOLE -> ENGLISH;
            case QUOTATIONS -> GERMAN;
            case MARKS -> UNKNOWN;
        };
    }

    /** Returns all that stands in quotation marks in the copy, with its marks, whether somebody said it or not, in text order. */
    public static List<Span> quoted(Manuscript manuscript) {
        Tokens tokens = Tokens.of(manuscript);
        return Utterances.quoted(
                tokens, Sentences.of(tokens, Layout.of(manuscript, tokens).skips()), manuscript);
    }

    private static Article article(
            Manuscript manuscript,
            Language language,
            Layout layout,
            Publication published,
            Sentences sentences,
            Findings findings,
            List<Diagnostic> diagnostics) {
        return new Article(
                Address.of(manuscript, layout.headline(), published),
                manuscript,
                language,
                layout.headline(),
                layout.deck(),
                layout.dateline(),
                layout.bylines(),
                manuscript.metadata().agency().or(() -> layout.dateline().flatMap(Dateline::agency)),
                published,
                layout.paragraphs(),
                sentences.spans(),
                findings.people(),
                findings.organisations(),
                findings.unnamed(),
                findings.places(),
                findings.quotes(),
                findings.dates(),
                findings.events(),
                List.of(),
                diagnostics);
    }

    private static List<Diagnostic> tooMany(Manuscript manuscript) {
        List<Diagnostic> all = new ArrayList<>(manuscript.diagnostics());
        all.add(Diagnostic.ofFile(
                Severity.WARNING,
                "too-many",
                manuscript.source().path(),
                "this story is published without findings: there are more than " + Limits.FINDINGS + " of them",
                "keep one story in a file"));
        return all;
    }
}
