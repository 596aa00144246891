package onrecord.extract.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onrecord.text.Span;

/**
 * The sentences of a text as runs of tokens: sentence {@code s} is tokens {@code first(s) .. last(s)}, both included. A
 * sentence ends at {@code . ! ?} with the marks that close there, where what follows can begin a sentence; never inside
 * a block, and always at its end. Quoted sentences are sentences of their own, with their attribution in the last one.
 */
public final class Sentences {
    private static final int[] NOTHING = new int[0];

    private final Tokens tokens;
    private int[] first = NOTHING;
    private int[] last = NOTHING;
    private int size;

    private Sentences(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Finds the sentences among the tokens.
     *
     * @param tokens the words
     * @param skip spans that belong to no sentence, such as the dateline, in text order; a sentence begins behind each
     */
    public static Sentences of(Tokens tokens, List<Span> skip) {
        Sentences sentences = new Sentences(tokens);
        int begin = 0;
        int hole = 0;
        for (int i = 0; i < tokens.size(); i++) {
            while (hole < skip.size() && skip.get(hole).end() <= tokens.start(i)) {
                hole++;
            }
            if (hole < skip.size() && skip.get(hole).contains(tokens.start(i))) {
                sentences.add(begin, i - 1);
                begin = i + 1;
            } else if (sentences.endsAt(i)) {
                sentences.add(begin, i);
                begin = i + 1;
            }
        }
        sentences.add(begin, tokens.size() - 1);
        return sentences;
    }

    private void add(int from, int to) {
        if (to < from) {
            return;
        }
        if (size == first.length) {
            first = Arrays.copyOf(first, Math.max(16, size * 2));
            last = Arrays.copyOf(last, Math.max(16, size * 2));
        }
        first[size] = from;
        last[size++] = to;
    }

    private boolean endsAt(int i) {
        if (i + 1 >= tokens.size() || tokens.firstInBlock(i + 1)) {
            return true;
        }
        if (tokens.glued(i + 1)) {
            return false;
        }
        int end = i;
        while (end > 0 && closes(end) && tokens.glued(end)) {
            end--;
        }
        char c = tokens.last(end);
        if (c != '.' && c != '!' && c != '?' && c != '\u2026') {
            return false;
        }
        if (!canBegin(i + 1)) {
            return false;
        }
        return tokens.kind(end) != Tokens.WORD || abbreviationEnds(end, i + 1);
    }

    private boolean closes(int i) {
        char c = tokens.first(i);
        return tokens.kind(i) == Tokens.QUOTE_MARK || c == ')' || c == ']';
    }

    private boolean canBegin(int i) {
        char c = tokens.first(i);
        if (tokens.kind(i) == Tokens.WORD) {
            return tokens.shape(i) != Tokens.LOWER || !Character.isLowerCase(c);
        }
        boolean opens = tokens.kind(i) == Tokens.QUOTE_MARK || c == '(' || c == '[';
        return opens
                || tokens.kind(i) != Tokens.MARK
                || c == '$'
                || c == '\u20ac'
                || c == '\u00a3'
                || c == '-'
                || c == '\u2014'
                || c == '\u2013'
                || c == '\u2022'
                || c == '*';
    }

    /** Decides whether the period of an abbreviation or initial ends a sentence too. */
    private boolean abbreviationEnds(int i, int next) {
        boolean initial = tokens.end(i) - tokens.start(i) == 2;
        if (initial) {
            return false;
        }
        boolean begins = tokens.kind(next) == Tokens.QUOTE_MARK
                || tokens.is(next, Category.FUNCTION_WORD) && tokens.isCapitalised(next);
        if (tokens.is(i, Category.ABBREVIATION)) {
            return begins && !tokens.is(i, Category.TITLE) && !tokens.is(i, Category.MONTH);
        }
        // dotted capitals: “in the U.S. The …” ends, “U.S. Senate” does not
        return begins;
    }

    /** Gives the number of sentences. */
    public int size() {
        return size;
    }

    /** Gives the first token of sentence {@code s}. */
    public int first(int s) {
        return first[s];
    }

    /** Gives the last token of sentence {@code s}. */
    public int last(int s) {
        return last[s];
    }

    /** Gives the sentence that holds token {@code i}, or the last one before it; -1 if there is none. */
    public int of(int i) {
        int at = Arrays.binarySearch(first, 0, size, i);
        return at >= 0 ? at : -at - 2;
    }

    /** Gives the span of sentence {@code s}. */
    public Span span(int s) {
        return tokens.span(first[s], last[s] + 1);
    }

    /** Gives the spans of all sentences in text order. */
    public List<Span> spans() {
        List<Span> spans = new ArrayList<>(size);
        for (int s = 0; s < size; s++) {
            spans.add(span(s));
        }
        return spans;
    }
}
