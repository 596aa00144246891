package onrecord.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.archive.EntitySummary;
import onrecord.archive.Speaker;
import onrecord.archive.Summary;
import onrecord.model.Article;
import onrecord.model.Basis;
import onrecord.model.Entity;
import onrecord.model.Evidence;
import onrecord.model.Quote;
import onrecord.site.view.DateText;
import onrecord.site.view.QuoteCard;
import onrecord.text.Span;

/** Makes cards of what somebody says in one article. */
final class QuoteCards {
    private static final String OPENING = "\"\u201c\u201e\u00ab\u2018'`";
    private static final String CLOSING = "\"\u201d\u201c\u00bb\u2019',";

    /** Characters of a speech that its card shows. */
    private static final int LONGEST = 1200;

    /** Characters of the sentence around a paraphrase, on either side. */
    private static final int AROUND = 400;

    private final Summary summary;
    private final Article article;
    private final Map<String, Entity> entities;
    private final List<Quote> quotes;
    private final Map<String, List<Quote>> quoted;
    private final Scope scope;
    private final SourceLines sources;

    /**
     * Collects what is said in one article by one voice.
     *
     * @param sources names the articles of the list
     */
    QuoteCards(Speaker.Appearance appearance, Scope scope, SourceLines sources) {
        this(
                scope.summary(appearance.article()),
                quote -> quote.speakers().contains(appearance.voice().id()),
                scope,
                sources);
    }

    private QuoteCards(Summary summary, Predicate<Quote> which, Scope scope, SourceLines sources) {
        this.summary = summary;
        this.article = scope.article(summary);
        this.entities = People.byId(article);
        this.quotes = article.statements().filter(which).toList();
        this.quoted = article.quotedInParaphrases();
        this.scope = scope;
        this.sources = sources;
    }

    /** Collects what stands in quotation marks in one article, of all whose words it is known to be. */
    static QuoteCards inMarks(Summary summary, Scope scope) {
        return new QuoteCards(
                summary,
                quote -> quote.kind().inMarks() && !quote.speakers().isEmpty(),
                scope,
                new SourceLines(scope.wording()));
    }

    /** Returns which of the statements of an appearance no later version of the story has, counted from 0. */
    static List<Integer> places(Speaker.Appearance appearance) {
        EntitySummary voice = appearance.voice();
        int said = voice.direct()
                + voice.indirect()
                + voice.about()
                + appearance.repeated().size();
        return IntStream.range(0, said)
                .boxed()
                .filter(place -> !appearance.repeated().contains(place))
                .toList();
    }

    /** Returns how many statements there are. */
    int count() {
        return quotes.size();
    }

    /** Returns those who said one of them, in words. */
    String speakers(int place) {
        return scope.wording().and(People.names(quotes.get(place).speakers(), entities));
    }

    /**
     * Returns the card of one quote.
     *
     * @param place which of those in the article it is, counted from 0
     * @param number which of all the speaker's it is, counted from 1
     */
    QuoteCard card(int place, int number) {
        Quote quote = quotes.get(place);
        Evidence evidence = quote.evidence();
        boolean explained =
                evidence.basis() != Basis.STATED && !evidence.reason().isEmpty();
        int first = article.sentenceAt(quote.span().start());
        int last = article.sentenceAt(quote.span().end() - 1);
        List<QuoteCard.Words> words = words(quote);
        List<QuoteCard.Words> shown = shown(words);
        return new QuoteCard(
                "q" + number,
                quote.kind().label(),
                kinds(quote),
                evidence.basis().label(),
                date(quote),
                People.links(quote.addressees(), entities, article, scope),
                quote.occasion().map(span -> span.of(article.text())).orElse(""),
                shown,
                rest(words, shown),
                scope.wording().sentences(first, last),
                scope.href(summary) + SourceLines.fragment(article, first),
                saying(quote),
                explained ? scope.wording().whySpeaker(People.names(quote.speakers(), entities)) : "",
                explained ? evidence.reason() : "",
                sources.of(summary));
    }

    /** Returns all words of a quote: those that its card shows, or more. */
    String wholeWords(int place) {
        return words(quotes.get(place)).stream().map(QuoteCards::text).collect(Collectors.joining(" \u2026 "));
    }

    private List<QuoteCard.Words> words(Quote quote) {
        return quote.kind() == Quote.Kind.DIRECT ? bare(quote) : inSentence(quote);
    }

    private static String text(QuoteCard.Words words) {
        return words.before()
                + words.said().stream().map(QuoteCard.Piece::text).collect(Collectors.joining())
                + words.after();
    }

    /** Returns the first paragraphs of a long speech, cut at a word: a page of whole speeches would be a book. */
    private static List<QuoteCard.Words> shown(List<QuoteCard.Words> words) {
        List<QuoteCard.Words> shown = new ArrayList<>();
        int left = LONGEST;
        for (QuoteCard.Words paragraph : words) {
            if (left <= 0) {
                break;
            }
            QuoteCard.Words cut = new QuoteCard.Words(
                    end(paragraph.before()),
                    paragraph.said().size() == 1
                            ? List.of(new QuoteCard.Piece(
                                    beginning(paragraph.said().get(0).text(), left),
                                    paragraph.said().get(0).quoted()))
                            : paragraph.said(),
                    beginning(paragraph.after(), AROUND));
            shown.add(cut);
            left -= text(cut).length();
        }
        return shown;
    }

    private static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most);
        int end = space >= 0 ? space : Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + " [\u2026]";
    }

    /** Returns the end of the words before a paraphrase. */
    private static String end(String text) {
        if (text.length() <= AROUND) {
            return text;
        }
        int from = text.length() - AROUND;
        int space = text.indexOf(' ', from);
        int start = space >= 0 ? space : Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
        return "[\u2026]" + text.substring(start);
    }

    /** Says how many words are not shown. */
    private String rest(List<QuoteCard.Words> words, List<QuoteCard.Words> shown) {
        int more = words.equals(shown) ? 0 : count(words) - count(shown);
        return more > 0 ? scope.wording().count("count.more-words", more) : "";
    }

    private static int count(List<QuoteCard.Words> words) {
        int count = 0;
        for (QuoteCard.Words paragraph : words) {
            for (String word : text(paragraph).split("\\s+")) {
                count += word.isEmpty() || word.equals("[\u2026]") ? 0 : 1;
            }
        }
        return count;
    }

    private List<Quote> quotedIn(Quote quote) {
        return quoted.getOrDefault(quote.id(), List.of());
    }

    private List<String> kinds(Quote quote) {
        return Stream.concat(Stream.of(quote), quotedIn(quote).stream())
                .map(one -> one.kind().label())
                .distinct()
                .toList();
    }

    /** Says kind and basis, and with a paraphrase that quotes nothing whose words it is in. */
    private String saying(Quote quote) {
        boolean quotes = !quotedIn(quote).isEmpty();
        boolean theirs = quote.kind() == Quote.Kind.INDIRECT
                && !quotes
                && summary.agency().isPresent();
        String saying = scope.wording().saying(quote, quotes);
        return theirs
                ? scope.wording()
                        .say("quote.agency-words", saying, summary.agency().get())
                : saying;
    }

    private DateText date(Quote quote) {
        return quote.date().map(date -> scope.dates().text(date, false)).orElseGet(() -> scope.dates()
                .text(article.published(), false));
    }

    /** Returns the speaker's own words without the marks around them, one paragraph for each span and line. */
    private List<QuoteCard.Words> bare(Quote quote) {
        List<QuoteCard.Words> paragraphs = new ArrayList<>();
        for (Span span : quote.spans()) {
            for (String line : span.of(article.text()).split("[\\r\\n]+")) {
                String words = unmarked(line);
                if (!words.isEmpty()) {
                    paragraphs.add(new QuoteCard.Words("", List.of(new QuoteCard.Piece(words, false)), ""));
                }
            }
        }
        return paragraphs;
    }

    /** Takes off the marks at both ends, and the comma that stands before a closing mark. */
    static String unmarked(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && (isSpace(words.charAt(start)) || OPENING.indexOf(words.charAt(start)) >= 0)) {
            start++;
        }
        boolean closed = false;
        while (end > start) {
            char c = words.charAt(end - 1);
            boolean mark = CLOSING.indexOf(c) >= 0 && (c != ',' || closed || end == words.length());
            if (!mark && !isSpace(c)) {
                break;
            }
            closed |= c != ',' && !isSpace(c);
            end--;
        }
        return TextRuns.printable(words, start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c);
    }

    /** Returns the sentences that hold the words, with the words set apart. */
    private List<QuoteCard.Words> inSentence(Quote quote) {
        Span words = quote.span();
        int first = article.sentenceAt(words.start());
        int last = article.sentenceAt(words.end() - 1);
        Span around = first == 0
                ? words
                : article.sentences()
                        .get(first - 1)
                        .cover(article.sentences().get(last - 1))
                        .cover(words);
        String text = article.text();
        return List.of(new QuoteCard.Words(
                TextRuns.printable(text, around.start(), words.start()),
                pieces(words, quotedIn(quote)),
                TextRuns.printable(text, words.end(), around.end())));
    }

    /** Returns the words, cut where words quoted in them begin and end. */
    private List<QuoteCard.Piece> pieces(Span words, List<Quote> inside) {
        List<QuoteCard.Piece> pieces = new ArrayList<>();
        int at = words.start();
        for (Quote quote : inside) {
            for (Span span : quote.spans()) {
                addPiece(pieces, at, span.start(), false);
                addPiece(pieces, Math.max(at, span.start()), span.end(), true);
                at = Math.max(at, span.end());
            }
        }
        addPiece(pieces, at, words.end(), false);
        return pieces;
    }

    private void addPiece(List<QuoteCard.Piece> pieces, int start, int end, boolean isQuoted) {
        if (start < end) {
            pieces.add(new QuoteCard.Piece(TextRuns.printable(article.text(), start, end), isQuoted));
        }
    }
}
