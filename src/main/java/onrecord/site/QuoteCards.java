package onrecord.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onrecord.archive.Summary;
import onrecord.model.Article;
import onrecord.model.Basis;
import onrecord.model.Entity;
import onrecord.model.Evidence;
import onrecord.model.Quote;
import onrecord.site.view.DateText;
import onrecord.site.view.Link;
import onrecord.site.view.QuoteCard;
import onrecord.text.Span;

/** Makes cards of what is said in one article. */
final class QuoteCards {
    private static final String OPENING = "\"\u201c\u201e\u00ab\u2018'`";
    private static final String CLOSING = "\"\u201d\u201c\u00bb\u2019',";

    private final Summary summary;
    private final Article article;
    private final Map<String, Entity> entities;
    private final SiteContext context;
    private final String root;

    QuoteCards(Summary summary, Article article, Map<String, Entity> entities, SiteContext context, String root) {
        this.summary = summary;
        this.article = article;
        this.entities = entities;
        this.context = context;
        this.root = root;
    }

    /** Returns the name of several of a kind. */
    static String plural(Quote.Kind kind) {
        return switch (kind) {
            case DIRECT -> "Quotes";
            case PARTIAL -> "Quoted words";
            case INDIRECT -> "Paraphrase";
            case ABOUT -> "Reported";
        };
    }

    /** Returns the card of one quote; {@code number} is its place among the speaker's. */
    QuoteCard card(Quote quote, String voice, int number) {
        Evidence evidence = quote.evidence();
        boolean explained =
                evidence.basis() != Basis.STATED && !evidence.reason().isEmpty();
        int first = article.sentenceAt(quote.span().start());
        int last = article.sentenceAt(quote.span().end() - 1);
        List<QuoteCard.Words> words = quote.kind() == Quote.Kind.DIRECT ? bare(quote) : inSentence(quote);
        List<String> whom = People.names(quote.addressees(), entities);
        return new QuoteCard(
                "q" + number,
                quote.kind().label(),
                evidence.basis().label(),
                date(quote),
                People.links(quote.addressees(), entities, article, context, root),
                quote.occasion().map(span -> span.of(article.text())).orElse(""),
                words,
                Wording.sentences(first, last),
                SiteContext.href(summary, root) + "#s" + first,
                summary.headline(),
                Wording.source(summary),
                saying(quote),
                explained ? Wording.whySpeaker(People.names(quote.speakers(), entities)) : "",
                explained ? evidence.reason() : "",
                source(quote, voice, whom, Wording.sentences(first, last)));
    }

    /** Says kind and basis, and with a paraphrase whose words it is in. */
    private String saying(Quote quote) {
        boolean theirs = quote.kind() == Quote.Kind.INDIRECT && summary.agency().isPresent();
        return Wording.saying(quote) + (theirs ? ", " + summary.agency().get() + "\u2019s words" : "");
    }

    private DateText date(Quote quote) {
        return quote.date()
                .map(date -> DateWords.text(date, false))
                .orElseGet(() -> DateWords.text(article.published(), false));
    }

    /** Returns the speaker's own words without the marks around them, one paragraph for each span and line. */
    private List<QuoteCard.Words> bare(Quote quote) {
        List<QuoteCard.Words> paragraphs = new ArrayList<>();
        for (Span span : quote.spans()) {
            for (String line : span.of(article.text()).split("[\\r\\n]+")) {
                String words = unmarked(line);
                if (!words.isEmpty()) {
                    paragraphs.add(new QuoteCard.Words("", words, ""));
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
                TextRuns.printable(text, words.start(), words.end()),
                TextRuns.printable(text, words.end(), around.end())));
    }

    /** Returns what follows the words when they are copied: who said them, and where that stands. */
    private String source(Quote quote, String voice, List<String> whom, String sentence) {
        String name = entities.containsKey(voice) ? entities.get(voice).name() : "";
        String speaker = whom.isEmpty() ? name : name + " to " + Wording.and(whom);
        String source = Citations.source(summary) + ", " + Wording.small(sentence);
        return quote.kind() == Quote.Kind.DIRECT
                ? speaker + " (" + source + ")"
                : "(" + source + ", on " + speaker + ")";
    }

    /** Returns the same card for a page that lies deeper: {@code way} goes in front of every address. */
    static QuoteCard deeper(QuoteCard said, String way) {
        if (way.isEmpty()) {
            return said;
        }
        return new QuoteCard(
                said.id(),
                said.kind(),
                said.basis(),
                said.date(),
                said.whom().stream()
                        .map(link -> new Link(link.text(), link.href().isEmpty() ? "" : way + link.href()))
                        .toList(),
                said.occasion(),
                said.paragraphs(),
                said.sentence(),
                way + said.href(),
                said.headline(),
                said.origin(),
                said.saying(),
                said.question(),
                said.reason(),
                said.source());
    }
}
