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
    /** So many words may stand between a quoted question and the end of “Kell, the mayor, asked”. */
    private static final int ATTRIBUTION = 5;

    private static final int A = Lexicon.id("a");
    private static final int THE = Lexicon.id("the");
    private static final int NO = Lexicon.id("no");
    private static final int VERSUS = Lexicon.id("vs");

    /** Full stops and question marks of other scripts, which need no space after them. */
    private static final String STOPS = "\u3002\uff01\uff1f\u0964\u061f\u06d4";

    private final Tokens tokens;
    private int[] first = NOTHING;
    private int[] last = NOTHING;
    private int size;
    private boolean smallBlock;

    private Sentences(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Finds the sentences among the tokens.
     *
     * @param tokens the words
     * @param skip spans that belong to no sentence, such as the dateline, in text order; a sentence begins after each
     */
    public static Sentences of(Tokens tokens, List<Span> skip) {
        Sentences sentences = new Sentences(tokens);
        int begin = 0;
        int hole = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.firstInBlock(i)) {
                sentences.smallBlock = sentences.lostCapitals(i);
            }
            while (hole < skip.size() && skip.get(hole).end() <= tokens.start(i)) {
                hole++;
            }
            if (hole < skip.size() && skip.get(hole).contains(tokens.start(i))) {
                sentences.add(begin, i - 1);
                begin = i + 1;
            } else if (sentences.endsAt(i, begin)) {
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

    private boolean endsAt(int i, int begin) {
        if (i + 1 >= tokens.size() || tokens.firstInBlock(i + 1)) {
            return true;
        }
        if (STOPS.indexOf(tokens.last(i)) >= 0) {
            return !closes(i + 1);
        }
        if (tokens.glued(i + 1)) {
            return lostSpace(i);
        }
        int end = i;
        while (end > begin && closes(end) && tokens.glued(end)) {
            end--;
        }
        char c = tokens.last(end);
        if (c != '.' && c != '!' && c != '?' && c != '\u2026' || !canBegin(i + 1)) {
            return false;
        }
        if (c != '.') {
            return (end == i || !isAttributed(i + 1)) && !goesOnAfterDash(i + 1);
        }
        return !isNumber(begin, end, i + 1) && (tokens.kind(end) != Tokens.WORD || abbreviationEnds(end, i + 1));
    }

    /** “1. The ferry”, “1.) The ferry”, “Q. Will it sail?”, “on p. 55”: returns whether the period at {@code end} belongs to a number. */
    private boolean isNumber(int begin, int end, int next) {
        if (end == begin || end == begin + 1 && tokens.kind(begin) == Tokens.NUMBER) {
            return true;
        }
        return tokens.kind(next) == Tokens.NUMBER
                && tokens.glued(end)
                && tokens.end(end - 1) - tokens.start(end - 1) == 1
                && tokens.shape(end - 1) == Tokens.LOWER;
    }

    /** A period that lost the space after it: {@code … on Tuesday.The council …}, but not {@code kell.org}. */
    private boolean lostSpace(int i) {
        boolean sentence = tokens.isMark(i, '.')
                && i > 0
                && tokens.glued(i)
                && tokens.kind(i - 1) == Tokens.WORD
                && tokens.end(i - 1) - tokens.start(i - 1) > 2
                && tokens.shape(i - 1) != Tokens.UPPER;
        boolean next = tokens.shape(i + 1) == Tokens.CAPITALISED && i + 2 < tokens.size() && !tokens.glued(i + 2);
        return sentence && next && (tokens.shape(i - 1) == Tokens.LOWER || isStarter(i + 1));
    }

    /** “It sailed, and – at last! – it came back”: returns whether a dash at {@code i} stands before a word in lower case. */
    private boolean goesOnAfterDash(int i) {
        int at = i;
        while (at + 1 < tokens.size() && (tokens.isMark(at, '-') || English.isDash(tokens, at))) {
            at++;
        }
        return at > i && !tokens.firstInBlock(at) && tokens.kind(at) == Tokens.WORD && tokens.shape(at) == Tokens.LOWER;
    }

    private boolean closes(int i) {
        char c = tokens.first(i);
        return tokens.kind(i) == Tokens.QUOTE_MARK || c == ')' || c == ']';
    }

    private boolean canBegin(int i) {
        char c = tokens.first(i);
        if (tokens.kind(i) == Tokens.WORD) {
            return tokens.shape(i) != Tokens.LOWER || !Character.isLowerCase(c) || smallBlock;
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

    /** Returns whether a name and a verb of speech follow a quoted question or cry: {@code “Will it open?” Kell asked.} */
    private boolean isAttributed(int i) {
        for (int t = i; t < tokens.size() && t < i + ATTRIBUTION && !tokens.firstInBlock(t); t++) {
            if (tokens.kind(t) != Tokens.WORD) {
                return false;
            }
            if (tokens.shape(t) == Tokens.LOWER && !tokens.is(t, Category.TITLE)) {
                return t > i && tokens.is(t, Category.SPEECH_VERB);
            }
        }
        return false;
    }

    /** Decides whether the period of an abbreviation or initial ends a sentence too. */
    private boolean abbreviationEnds(int i, int next) {
        boolean initial = tokens.end(i) - tokens.start(i) == 2;
        boolean quotes = tokens.kind(next) == Tokens.QUOTE_MARK;
        boolean starts = quotes || isStarter(next);
        if (initial) {
            boolean name = i > 0 && tokens.isCapitalised(i - 1) && tokens.word(next) != THE;
            return starts && !quotes && !name && tokens.word(next) != A;
        }
        if (!tokens.is(i, Category.ABBREVIATION)) {
            // dotted capitals: “in the U.S. The …” ends, “U.S. Senate” does not
            return starts;
        }
        if (tokens.shape(i) == Tokens.LOWER && !tokens.is(i, Category.MONTH)) {
            // “He was ill. Kell …” ends, “Kell vs. Vey” and “no. 5” do not
            return tokens.word(i) != VERSUS && tokens.kind(next) != Tokens.NUMBER;
        }
        if (tokens.word(i) == NO && tokens.kind(next) != Tokens.NUMBER) {
            return true;
        }
        return starts && !tokens.is(i, Category.TITLE);
    }

    /** A function word with a capital: hardly ever part of a name. */
    private boolean isStarter(int i) {
        return tokens.is(i, Category.FUNCTION_WORD) && tokens.isCapitalised(i) && !tokens.is(i, Category.MONTH);
    }

    /** Returns whether the block that token {@code i} begins has words, but no capital: copy that lost its capitals. */
    private boolean lostCapitals(int i) {
        boolean words = false;
        for (int t = i; t < tokens.size() && (t == i || !tokens.firstInBlock(t)); t++) {
            if (tokens.isCapitalised(t)) {
                return false;
            }
            words |= tokens.kind(t) == Tokens.WORD;
        }
        return words;
    }

    /** Returns the number of sentences. */
    public int size() {
        return size;
    }

    /** Returns the first token of sentence {@code s}. */
    public int first(int s) {
        return first[s];
    }

    /** Returns the last token of sentence {@code s}. */
    public int last(int s) {
        return last[s];
    }

    /** Returns the sentence that holds token {@code i}, or the last one before it; -1 if there is none. */
    public int of(int i) {
        int at = Arrays.binarySearch(first, 0, size, i);
        return at >= 0 ? at : -at - 2;
    }

    /** Returns the span of sentence {@code s}. */
    public Span span(int s) {
        return tokens.span(first[s], last[s] + 1);
    }

    /** Returns the spans of all sentences in text order. */
    public List<Span> spans() {
        List<Span> spans = new ArrayList<>(size);
        for (int s = 0; s < size; s++) {
            spans.add(span(s));
        }
        return spans;
    }
}
