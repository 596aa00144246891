package onrecord.drafts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.drafts.Words.Word;
import onrecord.extract.Extraction;
import onrecord.model.Article;
import onrecord.model.Quote;
import onrecord.text.Diagnostic;
import onrecord.text.Limits;
import onrecord.text.LineMap;
import onrecord.text.RefusedException;
import onrecord.text.Span;

/**
 * The quotations of a draft.
 *
 * @param passages in text order
 * @param diagnostics what is wrong with its quotation marks
 */
public record Draft(List<Passage> passages, List<Diagnostic> diagnostics) {
    private static final String MARKS = "\"“”„‟«»'‘’‚‛`‹› \t\r\n";

    /**
     * What is quoted in one go.
     *
     * @param whole all of it
     * @param parts its parts, where the words that name who speaks stand between them; else none
     */
    record Passage(Quotation whole, List<Quotation> parts) {}

    /** Copies the lists. */
    public Draft {
        passages = List.copyOf(passages);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Takes the quotations from a draft.
     *
     * @param stories what was found in the draft, a story each
     * @param file the draft as it was read
     * @param shown how the user knows the file
     * @throws RefusedException if it has more than {@link Limits#DRAFT_QUOTATIONS}
     */
    public static Draft of(List<Article> stories, String file, String shown) {
        List<Passage> passages = new ArrayList<>();
        List<Diagnostic> told = new ArrayList<>();
        LineMap lines = LineMap.of(file);
        for (Article story : stories) {
            passages.addAll(passages(story, lines));
            told.addAll(unclosed(story, lines, shown));
        }
        if (passages.size() > Limits.DRAFT_QUOTATIONS) {
            throw new RefusedException(
                    "there are more than " + Limits.DRAFT_QUOTATIONS + " quotations in " + shown,
                    "ask for one story at a time");
        }
        return new Draft(passages, told);
    }

    private static List<Passage> passages(Article story, LineMap lines) {
        List<Quote> quotes =
                story.quotes().stream().filter(quote -> quote.kind().inMarks()).toList();
        List<Passage> passages = new ArrayList<>();
        for (Quote quote : quotes) {
            passages.add(passage(story, quote.spans(), Voice.claimed(story, quote), lines));
        }
        List<Span> told = new ArrayList<>();
        quotes.forEach(quote -> told.addAll(quote.spans()));
        Stream.concat(Extraction.quoted(story.manuscript()).stream(), SingleMarks.find(story.text()).stream())
                .forEach(words -> {
                    if (told.stream().noneMatch(words::overlaps)) {
                        told.add(words);
                        passages.add(passage(story, List.of(words), List.of(), lines));
                    }
                });
        return passages.stream()
                .filter(one -> !one.whole().words().isEmpty())
                .sorted(Comparator.comparing((Passage one) -> one.whole().line())
                        .thenComparing(one -> one.whole().column()))
                .toList();
    }

    private static Passage passage(Article story, List<Span> spans, List<Voice> speakers, LineMap lines) {
        Quotation whole = quotation(story, spans, speakers, lines);
        return new Passage(
                whole,
                spans.size() == 1
                        ? List.of()
                        : spans.stream()
                                .map(span -> quotation(story, List.of(span), speakers, lines))
                                .filter(part -> !part.words().isEmpty())
                                .toList());
    }

    private static Quotation quotation(Article story, List<Span> spans, List<Voice> speakers, LineMap lines) {
        String text = story.text();
        int place = story.manuscript().offsets().toFile(spans.get(0)).start();
        List<Word> words = Words.quoted(text, spans);
        Span all = spans.get(0).cover(spans.get(spans.size() - 1));
        return new Quotation(lines.line(place), lines.column(place), text, words, unmarked(all.of(text)), speakers);
    }

    private static String unmarked(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && MARKS.indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && (MARKS.indexOf(words.charAt(end - 1)) >= 0 || words.charAt(end - 1) == ',')) {
            end--;
        }
        return words.substring(start, end).replaceAll("\\s+", " ");
    }

    /** Returns a warning for each quotation that is opened and neither closed nor opened again with the next paragraph. */
    private static List<Diagnostic> unclosed(Article story, LineMap lines, String shown) {
        String text = story.text();
        List<Span> quoted = Extraction.quoted(story.manuscript());
        return IntStream.range(0, quoted.size())
                .filter(i -> isOpen(quoted.get(i).of(text)))
                .filter(i -> i + 1 == quoted.size()
                        || !text.substring(
                                        quoted.get(i).end(), quoted.get(i + 1).start())
                                .isBlank())
                .mapToObj(i -> Diagnostic.at(
                        Diagnostic.Severity.WARNING,
                        "unclosed-quotation",
                        shown,
                        lines,
                        story.manuscript()
                                .offsets()
                                .toFile(new Span(
                                        quoted.get(i).start(), quoted.get(i).start() + 1)),
                        "this quotation mark is opened and not closed",
                        "close it: the rest of the paragraph was taken as quoted"))
                .toList();
    }

    private static boolean isOpen(String words) {
        return MARKS.indexOf(words.charAt(0)) >= 0 && MARKS.indexOf(words.charAt(words.length() - 1)) < 0;
    }
}
