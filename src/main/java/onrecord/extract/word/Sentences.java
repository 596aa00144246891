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

    /** The short name of a book has no more letters. */
    private static final int BOOK = 5;
    /** The number of a note has no more digits. */
    private static final int NOTE = 3;
    /** The name of a note in brackets has no more words. */
    private static final int NOTE_WORDS = 3;
    /** So many dots stand for words left out. */
    private static final int DOTS = 3;
    /** The length of “p.m.”. */
    private static final int CLOCK = 4;

    private final Tokens tokens;
    private final ListItems items;
    private int[] first = NOTHING;
    private int[] last = NOTHING;
    private int size;
    private boolean smallBlock;

    private Sentences(Tokens tokens) {
        this.tokens = tokens;
        this.items = new ListItems(tokens);
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
                sentences.add(begin, sentences.beforeNotes(i, begin));
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
        if (items.begins(i + 1, begin)) {
            return true;
        }
        if (tokens.glued(i + 1)) {
            return lostSpace(i, begin);
        }
        if (tokens.kind(i) == Tokens.NUMBER) {
            return isNote(i, begin);
        }
        int end = beforeNotes(i, begin);
        while (end > begin && closes(end) && tokens.glued(end)) {
            end--;
        }
        char c = tokens.last(end);
        if (!isStop(c) || !canBegin(i + 1)) {
            return false;
        }
        if (end == i && isOmission(i)) {
            return false;
        }
        if (c != '.') {
            return (end == i || !isAttributed(i + 1)) && !goesOnAfterDash(i + 1);
        }
        return !isNumber(begin, end, i + 1) && (tokens.kind(end) != Tokens.WORD || abbreviationEnds(end, i + 1, begin));
    }

    /** “It is late.[1][note 2] The quay”: returns the token before such notes, which are no words of the sentence; {@code i} where there are none. */
    private int beforeNotes(int i, int begin) {
        int end = i;
        while (end > begin && tokens.isMark(end, ']')) {
            int open = end - 1;
            while (open > begin && open >= end - NOTE_WORDS && !tokens.isMark(open, '[')) {
                open--;
            }
            if (open <= begin || !tokens.isMark(open, '[') || !tokens.glued(open)) {
                return end;
            }
            end = open - 1;
        }
        return end == i || isStop(tokens.last(end)) || closes(end) ? end : i;
    }

    /** “1. The ferry”, “1.) The ferry”, “Q. Will it sail?”, “on p. 55”, “(Phil. 4:8)”: returns whether the period at {@code end} belongs to a number. */
    private boolean isNumber(int begin, int end, int next) {
        int number = items.isBullet(begin) ? begin + 1 : begin;
        if (end == number || end == number + 1 && tokens.kind(number) == Tokens.NUMBER || isVerse(end, next)) {
            return true;
        }
        return tokens.kind(next) == Tokens.NUMBER
                && tokens.glued(end)
                && tokens.end(end - 1) - tokens.start(end - 1) == 1
                && tokens.shape(end - 1) == Tokens.LOWER;
    }

    /** “(Phil. 4:8)”: returns whether chapter and verse begin at {@code next}, after the short name of a book. */
    private boolean isVerse(int end, int next) {
        boolean verse = next + 2 < tokens.size()
                && tokens.kind(next) == Tokens.NUMBER
                && tokens.isMark(next + 1, ':')
                && tokens.glued(next + 1)
                && tokens.kind(next + 2) == Tokens.NUMBER
                && tokens.glued(next + 2);
        if (!verse || end < 2 || !tokens.isCapitalised(end - 1) || length(end - 1) > BOOK) {
            return false;
        }
        return length(next + 2) == 1 || tokens.isMark(end - 2, '(') || tokens.isMark(end - 2, ';');
    }

    /**
     * “We saw ... Kell there”: returns whether three dots at {@code i} stand for words left out after one that can end no
     * sentence, and a name goes on after them. A fourth dot would be the period.
     */
    private boolean isOmission(int i) {
        int first = i;
        while (first > 0 && tokens.isMark(first, '.') && tokens.isMark(first - 1, '.') && !tokens.glued(first)) {
            first--;
        }
        int dots = tokens.last(i) == '\u2026' ? DOTS : i > first ? i - first + 1 : length(i);
        return dots == DOTS
                && tokens.kind(i) == Tokens.MARK
                && first > 0
                && !tokens.glued(first)
                && goesOn(first - 1)
                && tokens.kind(i + 1) == Tokens.WORD
                && !isStarter(i + 1);
    }

    /** Returns whether token {@code i} wants something behind it: a preposition, an article, a finite verb. */
    private boolean goesOn(int i) {
        return English.PREPOSITION.has(tokens, i)
                || English.CORE_DETERMINER.has(tokens, i)
                || English.CORE_COORDINATOR.has(tokens, i)
                || English.AUXILIARY.has(tokens, i)
                || tokens.shape(i) == Tokens.LOWER
                        && (tokens.is(i, Category.FINITE_VERB) || tokens.is(i, Category.PAST_VERB));
    }

    /** “differ in a talk.11 12 Take”: returns whether the numbers of notes, of which {@code i} is the last, end a sentence. */
    private boolean isNote(int i, int begin) {
        if (!tokens.isCapitalised(i + 1) || length(i) > NOTE) {
            return false;
        }
        int stop = i;
        while (stop > begin && tokens.kind(stop) == Tokens.NUMBER && length(stop) <= NOTE) {
            stop--;
        }
        return tokens.isMark(stop, '.')
                && tokens.glued(stop)
                && tokens.glued(stop + 1)
                && stop > begin
                && tokens.kind(stop - 1) == Tokens.WORD
                && tokens.shape(stop - 1) == Tokens.LOWER
                && length(stop - 1) > NOTE;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026';
    }

    private int length(int i) {
        return tokens.end(i) - tokens.start(i);
    }

    /** A period that lost the space after it: {@code … on Tuesday.The council …}, but not {@code kell.org}. */
    private boolean lostSpace(int i, int begin) {
        if (!tokens.isMark(i, '.') || i - 1 <= begin || !tokens.glued(i)) {
            return false;
        }
        boolean number = tokens.kind(i - 1) == Tokens.NUMBER;
        boolean word = tokens.kind(i - 1) == Tokens.WORD && length(i - 1) > 2 && tokens.shape(i - 1) != Tokens.UPPER;
        boolean next = tokens.shape(i + 1) == Tokens.CAPITALISED && i + 2 < tokens.size() && !tokens.glued(i + 2);
        boolean plain = word && tokens.shape(i - 1) == Tokens.LOWER;
        return (number || word) && next && (plain || isStarter(i + 1) || isCourtesy(i + 1));
    }

    /** “Mr.”, “Dr.”: a short title with its period. */
    private boolean isCourtesy(int i) {
        return tokens.is(i, Category.TITLE) && tokens.isCapitalised(i) && tokens.last(i) == '.';
    }

    /** “6 p.m.”, and a verb before it in its sentence: it can end one before “Mr. Kell”, as “At 5 p.m.” cannot. */
    private boolean endsWithClock(int i, int begin) {
        boolean clock = length(i) == CLOCK
                && Character.toLowerCase(tokens.text().charAt(tokens.start(i) + 2)) == 'm'
                && tokens.kind(i - 1) == Tokens.NUMBER;
        for (int at = begin + 1; clock && at < i; at++) {
            if (English.isVerb(tokens, at)) {
                return true;
            }
        }
        return false;
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
        boolean opens = tokens.kind(i) == Tokens.QUOTE_MARK || c == '(' || c == '[' || c == '<';
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
    private boolean abbreviationEnds(int i, int next, int begin) {
        boolean initial = tokens.end(i) - tokens.start(i) == 2;
        boolean quotes = tokens.kind(next) == Tokens.QUOTE_MARK;
        boolean starts = quotes || isStarter(next);
        if (initial) {
            boolean name = i > 0 && tokens.isCapitalised(i - 1) && tokens.word(next) != THE;
            return starts && !quotes && !name && tokens.word(next) != A;
        }
        if (!tokens.is(i, Category.ABBREVIATION)) {
            // dotted capitals: “in the U.S. The …” ends, “U.S. Senate” does not
            return starts || isCourtesy(next) && endsWithClock(i, begin);
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

    /** Returns whether token {@code i} belongs to a sentence; a dateline, a byline and page furniture do not. */
    public boolean hold(int i) {
        int s = of(i);
        return s >= 0 && i <= last[s];
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
