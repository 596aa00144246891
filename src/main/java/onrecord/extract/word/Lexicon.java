package onrecord.extract.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import onrecord.text.Span;

/**
 * The words that rules know, each with a number and the categories it belongs to. Read once from the word lists; look-up
 * folds case and apostrophes and makes no objects. Immutable and safe for use by many threads.
 *
 * <p>A list holds one word a line; a line that begins with {@code #} is a comment.
 */
public final class Lexicon {
    /** The number of a word that no list holds. */
    public static final int UNKNOWN = -1;

    private static final char[] ASCII = new char[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
    }

    private static final Lexicon LEXICON = new Lexicon();

    private char[][] words = new char[8192][];
    private long[] categories = new long[8192];
    private int count;

    /** Numbers of words by their place, open addressing with at least three of four places empty. */
    private int[] table = new int[1 << 15];

    private int[] hashes = new int[table.length];
    private int shift = 32 - 15;

    private Lexicon() {
        Arrays.fill(table, UNKNOWN);
        for (Category category : Category.values()) {
            read(category);
        }
    }

    private void read(Category category) {
        String list;
        try (InputStream in = Lexicon.class.getResourceAsStream(category.file())) {
            if (in == null) {
                throw new IllegalStateException("no word list " + category.file());
            }
            list = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int at = 0;
        while (at < list.length()) {
            int end = list.indexOf('\n', at);
            end = end < 0 ? list.length() : end;
            if (end > at && list.charAt(at) != '#') {
                add(list.substring(at, end).strip(), category.bit());
            }
            at = end + 1;
        }
    }

    private void add(String word, long category) {
        if (word.isEmpty()) {
            return;
        }
        char[] chars = word.toCharArray();
        int hash = hash(chars, 0, chars.length);
        int slot = slot(hash, chars, 0, chars.length);
        if (table[slot] == UNKNOWN) {
            if (count == words.length) {
                words = Arrays.copyOf(words, count * 2);
                categories = Arrays.copyOf(categories, count * 2);
            }
            for (int i = 0; i < chars.length; i++) {
                chars[i] = fold(chars[i]);
            }
            words[count] = chars;
            hashes[slot] = hash;
            table[slot] = count++;
            if (count * 4 > table.length) {
                grow();
            }
            slot = slot(hash, chars, 0, chars.length);
        }
        categories[table[slot]] |= category;
    }

    private void grow() {
        table = new int[table.length * 2];
        hashes = new int[table.length];
        shift--;
        Arrays.fill(table, UNKNOWN);
        for (int id = 0; id < count; id++) {
            int hash = hash(words[id], 0, words[id].length);
            int slot = slot(hash, words[id], 0, words[id].length);
            hashes[slot] = hash;
            table[slot] = id;
        }
    }

    /** Folds one char as words are compared: lower case, straight apostrophe. */
    static char fold(char c) {
        if (c < 128) {
            return ASCII[c];
        }
        return c == '\u2019' || c == '\u2018' ? '\'' : Character.toLowerCase(c);
    }

    private static int hash(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = text[i];
            hash = hash * 31 + (c < 128 ? ASCII[c] : fold(c));
        }
        return hash;
    }

    /** Returns the place of a word in the table: its own, or the empty one that it would take. */
    private int slot(int hash, char[] text, int start, int end) {
        // Fibonacci hashing: words that differ in their last letters only do not stand side by side
        int slot = (hash * 0x9E3779B9) >>> shift;
        while (table[slot] != UNKNOWN && !(hashes[slot] == hash && same(words[table[slot]], text, start, end))) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private static boolean same(char[] word, char[] text, int start, int end) {
        if (word.length != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (word[i - start] != fold(text[i])) {
                return false;
            }
        }
        return true;
    }

    /** Returns the number of the word at {@code start..end}, or {@link #UNKNOWN}. */
    static int find(char[] text, int start, int end) {
        return LEXICON.table[LEXICON.slot(hash(text, start, end), text, start, end)];
    }

    /** Returns the categories of a word by its number, as bits; none for {@link #UNKNOWN}. */
    public static long categories(int id) {
        return id < 0 ? 0 : LEXICON.categories[id];
    }

    /**
     * Returns the number of a word that a rule names.
     *
     * @throws IllegalArgumentException if no list holds it: a rule may not ask for a word that can never be found
     */
    public static int id(String word) {
        int id = find(word.toCharArray(), 0, word.length());
        if (id == UNKNOWN) {
            throw new IllegalArgumentException("no word list holds “" + word + "”");
        }
        return id;
    }

    /** Returns the number of a word, or {@link #UNKNOWN} if no list holds it. */
    public static int find(String word) {
        return find(word.toCharArray(), 0, word.length());
    }

    /** Returns a word by its number, in lower case. */
    public static String word(int id) {
        return new String(LEXICON.words[id]);
    }

    /** Returns the number of the word that {@code span} of {@code text} covers, or {@link #UNKNOWN}. */
    public static int find(String text, Span span) {
        return find(span.of(text));
    }
}
