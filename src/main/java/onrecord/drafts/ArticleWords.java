package onrecord.drafts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import onrecord.drafts.Words.Word;
import onrecord.model.Article;
import onrecord.model.Quote;
import onrecord.text.Span;

/** The words of an article: all of them, and those in quotation marks, without what stands between them to say who speaks. */
final class ArticleWords {
    /** As far apart, two quotations of one speaker may stand to be read as one: a clause that says who speaks. */
    private static final int CLAUSE = 160;

    private final Article article;
    private final List<Word> all;
    private final Set<String> different = new HashSet<>();

    /** The quotations in marks, by where their spans begin. */
    private final TreeMap<Integer, Quote> quotes = new TreeMap<>();

    private final List<List<Word>> spoken = new ArrayList<>();

    ArticleWords(Article article) {
        this.article = article;
        this.all = Words.running(article.text(), article.sentences());
        all.forEach(word -> different.add(word.folded()));
        Map<Integer, Span> spans = new TreeMap<>();
        for (Quote quote : article.quotes()) {
            if (quote.kind().inMarks()) {
                quote.spans().forEach(span -> {
                    quotes.put(span.start(), quote);
                    spans.put(span.start(), span);
                });
            }
        }
        List<Span> run = new ArrayList<>();
        for (Span span : spans.values()) {
            if (!run.isEmpty() && !continues(run.get(run.size() - 1), span)) {
                addRun(run);
                run.clear();
            }
            run.add(span);
        }
        addRun(run);
    }

    private boolean continues(Span before, Span next) {
        Quote one = quote(before.start());
        Quote other = quote(next.start());
        return next.start() >= before.end()
                && (one == other || one.speakers().equals(other.speakers()) && next.start() - before.end() <= CLAUSE);
    }

    private void addRun(List<Span> run) {
        List<Word> words = Words.pieces(article.text(), run);
        if (!words.isEmpty()) {
            spoken.add(words);
        }
    }

    private Quote quote(int offset) {
        return quotes.floorEntry(offset).getValue();
    }

    Article article() {
        return article;
    }

    /** Returns all words of its sentences. */
    List<Word> all() {
        return all;
    }

    /** Returns the words in quotation marks, those together that may be read as one speech. */
    List<List<Word>> spoken() {
        return spoken;
    }

    /** Returns how much of some words, by weight, comes anywhere in it. */
    boolean holds(List<Word> words, double share) {
        int sum = 0;
        int held = 0;
        for (Word word : words) {
            if (!word.bracketed()) {
                sum += word.weight();
                held += different.contains(word.folded()) ? word.weight() : 0;
            }
        }
        return held >= share * sum;
    }

    /** Returns the quotation in marks that holds a word in quotation marks. */
    Quote quoteAt(Word word) {
        return quote(word.start());
    }
}
