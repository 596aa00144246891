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

    private static final Lexicon LEXICON = new Lexicon();

    private String[] words = new String[4096];
    private long[] categories = new long[4096];
    private int count;
    private int[] table = new int[16384];

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
        int slot = slot(chars, 0, chars.length);
        if (table[slot] == UNKNOWN) {
            if (count == words.length) {
                words = Arrays.copyOf(words, count * 2);
                categories = Arrays.copyOf(categories, count * 2);
            }
            StringBuilder folded = new StringBuilder(word.length());
            for (char c : chars) {
                folded.append(fold(c));
            }
            words[count] = folded.toString();
            table[slot] = count++;
            if (count * 2 > table.length) {
                grow();
            }
            slot = slot(chars, 0, chars.length);
        }
        categories[table[slot]] |= category;
    }

    private void grow() {
        table = new int[table.length * 2];
        Arrays.fill(table, UNKNOWN);
        for (int id = 0; id < count; id++) {
            char[] chars = words[id].toCharArray();
            table[slot(chars, 0, chars.length)] = id;
        }
    }

    /** Folds one char as words are compared: lower case, straight apostrophe. */
    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '\u2019' || c == '\u2018' ? '\'' : Character.toLowerCase(c);
    }

    private int slot(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + fold(text[i]);
        }
        int slot = (hash ^ hash >>> 15) & table.length - 1;
        while (table[slot] != UNKNOWN && !same(words[table[slot]], text, start, end)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private static boolean same(String word, char[] text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (word.charAt(i - start) != fold(text[i])) {
                return false;
            }
        }
        return true;
    }

    /** Gives the number of the word at {@code start..end}, or {@link #UNKNOWN}. */
    static int find(char[] text, int start, int end) {
        return LEXICON.table[LEXICON.slot(text, start, end)];
    }

    /** Gives the categories of a word by its number, as bits; none for {@link #UNKNOWN}. */
    public static long categories(int id) {
        return id < 0 ? 0 : LEXICON.categories[id];
    }

    /**
     * Gives the number of a word that a rule names.
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

    /** Gives the number of a word, or {@link #UNKNOWN} if no list holds it. */
    public static int find(String word) {
        return find(word.toCharArray(), 0, word.length());
    }

    /** Gives a word by its number, in lower case. */
    public static String word(int id) {
        return LEXICON.words[id];
    }

    /** Gives the number of the word that {@code span} of {@code text} covers, or {@link #UNKNOWN}. */
    public static int find(String text, Span span) {
        return find(span.of(text));
    }
}
