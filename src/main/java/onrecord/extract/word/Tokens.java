package onrecord.extract.word;

import java.util.Arrays;
import onrecord.model.Block;
import onrecord.model.Manuscript;
import onrecord.text.Span;

/**
 * The words and marks of one manuscript, in order, as parallel arrays: token {@code i} is {@code text[start(i), end(i))}.
 * A token never crosses a {@link Block}. Made in one pass; reading it makes no objects.
 *
 * <ul>
 *   <li>Words keep inner apostrophes (O’Hara, don’t), but a possessive {@code ’s} is a token of its own.
 *   <li>Words with hyphens are cut at the hyphens; {@link #glued} tells that nothing stands between.
 *   <li>Dotted capitals (U.S.), initials (J.) and listed abbreviations (Sen.) keep their period.
 *   <li>Numbers keep inner commas and periods (1,250.5); 17th and 1980s are {@link #MIXED}.
 *   <li>Paired marks ({@code ''}, {@code ``}), dashes of two and more hyphens, and three periods are one token.
 * </ul>
 */
public final class Tokens {
    /** Kind: letters. */
    public static final byte WORD = 0;
    /** Kind: digits. */
    public static final byte NUMBER = 1;
    /** Kind: digits and letters. */
    public static final byte MIXED = 2;
    /** Kind: a quotation mark, double or single or guillemet; an apostrophe that stands at the edge of a word too. */
    public static final byte QUOTE_MARK = 3;
    /** Kind: any other mark or sign. */
    public static final byte MARK = 4;

    /** Shape of a word: no capital. */
    public static final byte LOWER = 0;
    /** Shape of a word: first letter capital, the rest not. A single capital letter is {@link #UPPER}. */
    public static final byte CAPITALISED = 1;
    /** Shape of a word: all letters capital. */
    public static final byte UPPER = 2;
    /** Shape of a word: capitals inside, such as McDonald or eBay. */
    public static final byte CAMEL = 3;

    private final String text;
    private final char[] chars;
    private final TiedWords tied;
    private int[] start;
    private int[] end;
    private int[] word;
    private byte[] kind;
    private byte[] shape;
    private int[] block;
    private int size;
    private boolean inCapitals;

    private Tokens(String text) {
        this.text = text;
        this.chars = text.toCharArray();
        this.tied = new TiedWords(text, chars);
        int guess = text.length() / 4 + 16;
        start = new int[guess];
        end = new int[guess];
        word = new int[guess];
        kind = new byte[guess];
        shape = new byte[guess];
        block = new int[guess];
    }

    /** Cuts the blocks of {@code manuscript} into tokens. */
    public static Tokens of(Manuscript manuscript) {
        Tokens tokens = new Tokens(manuscript.text());
        int number = 0;
        for (Block each : manuscript.blocks()) {
            tokens.scan(each.span().start(), each.span().end(), number++);
        }
        tokens.inCapitals = CapitalCopy.is(tokens);
        if (tokens.inCapitals) {
            CapitalCopy.lower(tokens, tokens.shape);
        }
        return tokens;
    }

    /** Returns the number of tokens. */
    public int size() {
        return size;
    }

    /** Returns the text that the offsets point into. */
    public String text() {
        return text;
    }

    /** Returns the offset of the first char of token {@code i}. */
    public int start(int i) {
        return start[i];
    }

    /** Returns the offset after token {@code i}. */
    public int end(int i) {
        return end[i];
    }

    /** Returns what token {@code i} is made of: {@link #WORD} and so on. */
    public byte kind(int i) {
        return isToken(i) ? kind[i] : MARK;
    }

    /** Returns how token {@code i} is written: {@link #LOWER} and so on. Anything but a word is {@link #LOWER}. */
    public byte shape(int i) {
        return isToken(i) ? shape[i] : LOWER;
    }

    /** Returns the number of token {@code i} in the {@link Lexicon}, or {@link Lexicon#UNKNOWN}. */
    public int word(int i) {
        return isToken(i) ? word[i] : Lexicon.UNKNOWN;
    }

    /** Returns whether there is a token {@code i}. Rules look around: what lies beyond the ends is no word and no mark of any kind. */
    private boolean isToken(int i) {
        return i >= 0 && i < size;
    }

    /** Returns whether this is copy in capitals; words that the lexicon knows to be no names have the shape {@link #LOWER} then. */
    public boolean inCapitals() {
        return inCapitals;
    }

    /** Returns the number of the manuscript's block that holds token {@code i}. */
    public int block(int i) {
        return block[i];
    }

    /** Returns the first char of token {@code i}. */
    public char first(int i) {
        return chars[start[i]];
    }

    /** Returns the last char of token {@code i}. */
    public char last(int i) {
        return chars[end[i] - 1];
    }

    /** Returns whether token {@code i} belongs to {@code category}. */
    public boolean is(int i, Category category) {
        return (Lexicon.categories(word(i)) & category.bit()) != 0;
    }

    /** Returns the categories of token {@code i} as bits. */
    public long categories(int i) {
        return Lexicon.categories(word(i));
    }

    /** Returns whether token {@code i} is the single char {@code c}. */
    public boolean isMark(int i, char c) {
        return isToken(i) && end[i] - start[i] == 1 && chars[start[i]] == c;
    }

    /** Returns whether token {@code i} is a word that begins with a capital. */
    public boolean isCapitalised(int i) {
        return kind(i) == WORD && shape[i] != LOWER && Character.isUpperCase(chars[start[i]]);
    }

    /** Returns whether token {@code i} is written in capitals where others are not; in copy in capitals, (FMLN) in brackets is. */
    public boolean isAcronym(int i) {
        return shape(i) == UPPER && (!inCapitals || CapitalCopy.isAcronym(this, i));
    }

    /** Returns whether nothing stands between token {@code i} and the one before it. */
    public boolean glued(int i) {
        return i > 0 && i < size && end[i - 1] == start[i];
    }

    /** Returns whether token {@code i} is the first of its block. */
    public boolean firstInBlock(int i) {
        return i == 0 || block[i] != block[i - 1];
    }

    /** Returns the chars of token {@code i}. */
    public String text(int i) {
        return text.substring(start[i], end[i]);
    }

    /** Returns the span from token {@code from} up to but without token {@code to}. */
    public Span span(int from, int to) {
        return new Span(start[from], end[to - 1]);
    }

    /** Returns the first token that starts at or after {@code offset}, or {@link #size}. */
    public int from(int offset) {
        int at = Arrays.binarySearch(start, 0, size, offset);
        return at >= 0 ? at : -at - 1;
    }

    private void add(int from, int to, byte of) {
        if (size == start.length) {
            int room = size * 2;
            start = Arrays.copyOf(start, room);
            end = Arrays.copyOf(end, room);
            word = Arrays.copyOf(word, room);
            kind = Arrays.copyOf(kind, room);
            shape = Arrays.copyOf(shape, room);
            block = Arrays.copyOf(block, room);
        }
        start[size] = from;
        end[size] = to;
        kind[size] = of;
        word[size] = of == WORD || of == MIXED ? Lexicon.findWord(chars, from, to) : Lexicon.UNKNOWN;
        shape[size] = of == WORD ? shapeOf(from, to) : LOWER;
        size++;
    }

    private byte shapeOf(int from, int to) {
        int upper = 0;
        int letters = 0;
        for (int i = from; i < to; i++) {
            char c = chars[i];
            if (c >= 'a' && c <= 'z') {
                letters++;
            } else if (Character.isLetter(c)) {
                letters++;
                if (Character.isUpperCase(c)) {
                    upper++;
                }
            }
        }
        if (upper == 0) {
            return LOWER;
        }
        if (upper == letters) {
            return UPPER;
        }
        return upper == 1 && Character.isUpperCase(chars[from]) ? CAPITALISED : CAMEL;
    }

    private void scan(int from, int to, int number) {
        int first = size;
        int at = from;
        while (at < to) {
            char c = chars[at];
            if (isSpace(c)) {
                at++;
            } else if (c >= 'a' && c <= 'z'
                    || Character.isLetter(c)
                    || Character.isSurrogate(c) && Character.isLetter(Character.codePointAt(chars, at, to))) {
                at = scanWord(at, to);
            } else if (Character.isDigit(c)) {
                at = scanNumber(at, to);
            } else {
                at = scanMark(at, to);
            }
        }
        Arrays.fill(block, first, size, number);
    }

    /** Returns whether {@code c} parts words: white space, no-break spaces and zero-width marks too. */
    public static boolean isSpace(char c) {
        return c <= ' '
                || c >= 0x7f
                        && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff');
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private static boolean isWordPart(char c) {
        return c < 128
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
                : Character.isLetter(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.isSurrogate(c);
    }

    private int scanWord(int begin, int to) {
        int from = begin;
        int at = from;
        boolean digits = false;
        while (at < to) {
            char c = chars[at];
            if (isWordPart(c)) {
                if (c <= 'Z' && at > from && tied.isTitle(from, at, size)) {
                    break;
                }
                at++;
            } else if (Character.isDigit(c)) {
                digits = true;
                at++;
            } else if (isApostrophe(c) && isInWord(at, from, to)) {
                if (isPossessive(at, to)) {
                    add(from, at, digits ? MIXED : WORD);
                    add(at, at + 2, WORD);
                    return at + 2;
                }
                at++;
            } else {
                break;
            }
        }
        int cut = tied.cut(size > 0 ? start[size - 1] : -1, from, at, size);
        if (cut < at) {
            add(from, cut, WORD);
            from = cut;
        }
        if (at < to && chars[at] == '.' && !digits) {
            at = period(from, at, to);
        }
        add(from, at, digits ? MIXED : WORD);
        return at;
    }

    /** Returns whether letters stand on both sides of offset {@code at}. */
    private boolean isInWord(int at, int from, int to) {
        return at + 1 < to && isWordPart(chars[at + 1]) && at > from && isWordPart(chars[at - 1]);
    }

    /** Returns whether the apostrophe at {@code at} and the s after it end a word. */
    private boolean isPossessive(int at, int to) {
        return at + 1 < to
                && (chars[at + 1] == 's' || chars[at + 1] == 'S')
                && (at + 2 == to || !isWordPart(chars[at + 2]));
    }

    /** Returns the end of the word {@code from..at} with the periods that belong to it, where one stands at {@code at}. */
    private int period(int from, int at, int to) {
        int dotted = dotted(from, to);
        if (dotted > at) {
            return dotted;
        }
        boolean abbreviation = (Lexicon.categories(Lexicon.find(chars, from, at)) & Category.ABBREVIATION.bit()) != 0;
        boolean ellipsis = at + 1 < to && chars[at + 1] == '.';
        return abbreviation && !ellipsis ? at + 1 : at;
    }

    /** Returns the end of single letters with a period after each (U.S., J.), or {@code from} if there are none. */
    private int dotted(int from, int to) {
        int at = from;
        while (at + 1 < to && isWordPart(chars[at]) && chars[at + 1] == '.') {
            at += 2;
        }
        // “No. 5 went to I.” is rare; an initial is not
        boolean single = at == from + 2;
        boolean letterFollows = at < to && isWordPart(chars[at]);
        return letterFollows || single && !Character.isUpperCase(chars[from]) ? from : at;
    }

    private int scanNumber(int from, int to) {
        int at = from;
        boolean letters = false;
        while (at < to) {
            char c = chars[at];
            if (Character.isDigit(c)) {
                at++;
            } else if (isWordPart(c)) {
                letters = true;
                at++;
            } else if ((c == ',' || c == '.') && !letters && at + 1 < to && Character.isDigit(chars[at + 1])) {
                at++;
            } else if (isApostrophe(c)
                    && at + 1 < to
                    && chars[at + 1] == 's'
                    && !letters
                    && (at + 2 == to || !isWordPart(chars[at + 2]))) {
                letters = true;
                at += 2;
            } else {
                break;
            }
        }
        add(from, at, letters ? MIXED : NUMBER);
        return at;
    }

    private int scanMark(int from, int to) {
        char c = chars[from];
        int at = from + 1;
        switch (c) {
            case '"', '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2039', '\u203a' -> {
                add(from, at, QUOTE_MARK);
                return at;
            }
            case '\'', '`', '\u2018', '\u2019', '\u201a', '\u201b' -> {
                if (at < to && chars[at] == c) {
                    at++;
                }
                add(from, at, QUOTE_MARK);
                return at;
            }
            case '-', '.' -> {
                while (at < to && chars[at] == c) {
                    at++;
                }
            }
            default -> {
                if (Character.isHighSurrogate(c) && at < to) {
                    at++;
                }
            }
        }
        add(from, at, MARK);
        return at;
    }
}
