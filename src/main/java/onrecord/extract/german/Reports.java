package onrecord.extract.german;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.model.Basis;
import onrecord.model.Evidence;
import onrecord.model.Paragraph;
import onrecord.model.Quote;
import onrecord.model.Rule;
import onrecord.text.Span;

/**
 * Finds who said what stands in quotation marks: {@code „…“, sagte X}; {@code „…“, so X}; {@code X sagte: „…“}; words in marks inside a
 * sentence whose verb reports; what goes on behind such a report.
 */
final class Reports {
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
    private static final Pattern SO = Pattern.compile("\\s*,?\\s*so\\s+");
    private static final Pattern SO_WITHIN = Pattern.compile(", so (?=\\p{L}[^,]{2,60},\\s*$)");
    private static final Pattern DOCUMENT =
            Pattern.compile("\\s*,?\\s*(?:heißt|hieß) es (?:dazu )?(?:in|aus|bei|von|seitens)\\b");
    private static final Pattern OF = Pattern.compile("(?<= )(?:der|des|von|vom) ");
    /** Forms by which what somebody said goes on without a verb of speech. */
    private static final Pattern REPORTED = Pattern.compile(
            "(?<![\\p{L}])(?:sei|seien|habe|hätten?|würden?|werde|müsse|könne|solle|wolle|gebe|wäre|dürfe|komme|gehe)(?![\\p{L}])");

    private static final Pattern SMALL = Pattern.compile("\\p{Ll}{3,}(?:te|t|ten|en)");
    private static final Pattern ACCORDING = Pattern.compile(
            "(?:Laut|laut|[Nn]ach (?:Angaben|Worten|Ansicht|Meinung|Darstellung|Einschätzung) (?:von|vom|der|des)?|[Nn]ach) ");
    private static final Pattern ZUFOLGE = Pattern.compile("zufolge|nach Angaben");
    private final String text;
    private final GermanWords words;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final List<Quote> marked;
    private final Cast cast;
    private final List<Quote> quotes = new ArrayList<>();

    /** Who said something, and how that is known. */
    private record Report(Cast.Member who, Span mention, Optional<Span> cue, Rule rule) {}

    private Optional<Report> before = Optional.empty();

    /** Where the paragraph begins. */
    private int begin;

    Reports(String text, GermanWords words, Cast cast, List<Quote> marked) {
        this.text = text;
        this.marked = marked;
        this.subjects = new Subjects(text, marked, words, cast);
        this.words = words;
        this.phrases = new NounPhrases(text, words);
        this.cast = cast;
    }

    /**
     * Returns the quotations with their speakers, those joined that one attribution interrupts.
     */
    List<Quote> speakers(List<Paragraph> paragraphs) {
        int next = 0;
        for (Paragraph paragraph : paragraphs) {
            List<Quote> inside = new ArrayList<>();
            while (next < marked.size()
                    && marked.get(next).span().start() < paragraph.span().end()) {
                inside.add(marked.get(next++));
            }
            before = Optional.empty();
            begin = paragraph.span().start();
            for (int i = 0; i < inside.size(); i++) {
                int from = i == 0
                        ? paragraph.span().start()
                        : inside.get(i - 1).span().end();
                int to = i + 1 == inside.size()
                        ? paragraph.span().end()
                        : inside.get(i + 1).span().start();
                add(inside.get(i), from, to, i > 0);
            }
        }
        return List.copyOf(quotes);
    }

    private void add(Quote quote, int from, int to, boolean follows) {
        Span span = quote.span();
        Optional<Report> report = after(span.end(), to);
        String between = text.substring(from, span.start());
        boolean open = follows && !before.isEmpty() && !SentenceEdges.isIn(between);
        if (report.isEmpty() && open && between.strip().endsWith(",") && before.isPresent()) {
            // „…“, sagte Berg, „…“: one quotation in two parts
            Quote first = quotes.remove(quotes.size() - 1);
            List<Span> parts = new ArrayList<>(first.spans());
            parts.addAll(quote.spans());
            quotes.add(with(first, parts, before));
            return;
        }
        if (report.isEmpty()) {
            report = before(from, span.start());
        }
        if (report.isEmpty() && follows && before.isPresent() && goesOn(from, span.start())) {
            report = before.map(one -> new Report(one.who(), one.mention(), Optional.empty(), GermanRules.CONTINUED));
        }
        if (report.isEmpty() && quote.kind() == Quote.Kind.PARTIAL) {
            report = clause(from, span.start(), span.end(), to);
        }
        boolean reported = quote.kind() == Quote.Kind.PARTIAL
                && REPORTED.matcher(text)
                        .region(SentenceEdges.start(text, from, span.start()), SentenceEdges.end(text, span.end(), to))
                        .find();
        if (report.isEmpty() && before.isPresent() && reported) {
            report = before.map(one -> new Report(one.who(), one.mention(), Optional.empty(), GermanRules.CONTINUED));
        }
        quotes.add(with(quote, quote.spans(), report));
        before = report.isPresent() ? report : before;
    }

    /** Returns whether nobody else is named between the attribution of the last quotation and the next. */
    private boolean goesOn(int from, int to) {
        String rest = text.substring(from, to).strip();
        boolean ends = rest.isEmpty() || rest.endsWith(".") || rest.endsWith(":") || rest.equals("und");
        int first = SentenceEdges.end(text, from, to);
        return ends && (first >= to || subjects.before(first, to).isEmpty());
    }

    private Quote with(Quote quote, List<Span> spans, Optional<Report> report) {
        Evidence evidence =
                report.map(one -> one.rule().evidence(List.of(one.mention()))).orElse(quote.evidence());
        return new Quote(
                "q" + (quotes.size() + 1),
                quote.kind(),
                spans,
                report.map(one -> List.of(one.who().id())).orElse(List.of()),
                report.map(Report::mention),
                report.flatMap(Report::cue),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                evidence);
    }

    /** Reads “, sagte X” and “, so X” behind the words. */
    private Optional<Report> after(int end, int to) {
        int limit = Math.min(to, SentenceEdges.end(text, end, to));
        Matcher so = SO.matcher(text).region(end, limit);
        if (so.lookingAt()) {
            return phrases.at(so.end(), limit)
                    .flatMap(phrase -> report(phrase, Optional.empty(), GermanRules.SO_SPEAKER));
        }
        int at = end;
        while (at < limit
                && (Character.isWhitespace(text.charAt(at))
                        || ",.;–-".indexOf(text.charAt(at)) >= 0 && text.charAt(at) != '.')) {
            at++;
        }
        Matcher word = WORD.matcher(text).region(at, limit);
        if (!word.lookingAt()) {
            return Optional.empty();
        }
        Matcher document = DOCUMENT.matcher(text).region(end, limit);
        if (document.lookingAt()) {
            return document(document.end(), limit);
        }
        Span verb = new Span(word.start(), word.end());
        boolean known = words.isSpeechVerb(word.group());
        if (!known && (at == end || !SMALL.matcher(word.group()).matches())) {
            return Optional.empty();
        }
        return phrases.at(known ? skipBetween(verb.end(), limit) : verb.end(), limit)
                .filter(phrase -> known || phrase.name().isPresent())
                .flatMap(phrase -> report(
                        phrase,
                        Optional.of(verb),
                        known ? GermanRules.VERB_THEN_SPEAKER : GermanRules.REPORTING_CLAUSE));
    }

    /** Reads whose a document is: “heißt es in der Mitteilung der Zentralbank”. */
    private Optional<Report> document(int from, int limit) {
        Matcher of = OF.matcher(text).region(from, limit);
        Optional<NounPhrase> whose = Optional.empty();
        while (of.find()) {
            whose = phrases.at(of.end(), limit);
        }
        return whose.flatMap(phrase -> report(phrase, Optional.empty(), GermanRules.ACCORDING_TO));
    }

    private int skipBetween(int from, int limit) {
        int at = from;
        while (true) {
            int next = at;
            while (next < limit && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            Matcher word = WORD.matcher(text).region(next, limit);
            if (!word.lookingAt() || !words.isBetween(word.group())) {
                return at;
            }
            at = word.end();
        }
    }

    /** Reads “X sagte:” and “Dazu sagte X:” before the words. */
    private Optional<Report> before(int from, int open) {
        int last = open - 1;
        while (last > from && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        if (last <= from || text.charAt(last) != ':') {
            return Optional.empty();
        }
        return subject(SentenceEdges.start(text, from, last), last, GermanRules.SPEAKER_THEN_COLON, true);
    }

    /**
     * Looks for the subject of a sentence that begins at {@code start}: before its verb of speech, or behind it where something else
     * stands first.
     *
     * @param bare whether the subject may stand without a verb: “Berg: „…“”
     */
    private Optional<Report> subject(int start, int end, Rule rule, boolean bare) {
        Matcher word = WORD.matcher(text).region(start, end);
        Optional<Span> verb = Optional.empty();
        String first = "";
        while (verb.isEmpty() && word.find()) {
            first = first.isEmpty() ? word.group() : first;
            if (words.isSpeechVerb(word.group())) {
                verb = Optional.of(new Span(word.start(), word.end()));
            }
        }
        // “…, kündigte er an:”
        boolean turned = verb.isPresent()
                && text.substring(start, verb.get().start()).strip().endsWith(",");
        boolean begins = !turned && words.canBeSubject(first);
        if (begins) {
            Optional<NounPhrase> phrase =
                    phrases.subjectAt(start, verb.map(Span::start).orElse(end));
            if (phrase.isPresent() && (verb.isPresent() || bare && isBare(phrase.get(), end))) {
                return report(phrase.get(), verb, rule);
            }
        }
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> cue = verb;
        return phrases.subjectAt(skipBetween(verb.get().end(), end), end).flatMap(phrase -> report(phrase, cue, rule));
    }

    private boolean isBare(NounPhrase phrase, int end) {
        String rest = text.substring(phrase.words().end(), end).strip();
        return rest.isEmpty() || rest.equals("dazu") || rest.startsWith("(") && rest.endsWith(")");
    }

    /** Looks for who is reported to use the words in a sentence of their own. */
    private Optional<Report> clause(int from, int open, int close, int to) {
        int start = SentenceEdges.start(text, from, open);
        Matcher so = SO_WITHIN.matcher(text).region(start, open);
        if (so.find()) {
            return phrases.at(so.end(), open)
                    .flatMap(phrase -> report(phrase, Optional.empty(), GermanRules.SO_SPEAKER));
        }
        Matcher according = ACCORDING.matcher(text).region(start, open);
        if (according.find()) {
            Optional<Report> named = phrases.at(according.end(), open)
                    .filter(phrase -> !phrase.pronoun())
                    .flatMap(phrase -> report(phrase, Optional.empty(), GermanRules.ACCORDING_TO));
            if (named.isPresent()) {
                return named;
            }
        }
        if (ZUFOLGE.matcher(text)
                .region(start, SentenceEdges.end(text, close, to))
                .find()) {
            return phrases.at(start, open)
                    .flatMap(phrase -> report(phrase, Optional.empty(), GermanRules.ACCORDING_TO));
        }
        return subject(start, open, GermanRules.REPORTING_CLAUSE, false);
    }

    private Optional<Report> report(NounPhrase phrase, Optional<Span> cue, Rule rule) {
        boolean back = phrase.refersBack(text);
        Optional<NounPhrase> subject =
                back ? subjects.before(begin, phrase.words().start()) : Optional.empty();
        boolean weaker = back && rule.basis() == Basis.STATED;
        return cast.member(phrase, subject)
                .map(who -> new Report(who, phrase.words(), cue, weaker ? GermanRules.PRONOUN : rule));
    }
}
