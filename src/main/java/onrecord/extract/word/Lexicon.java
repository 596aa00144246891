package onrecord.extract.word;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import onrecord.text.WordList;

/**
 * The words that rules know, each with a number and the categories it belongs to. Read once from the word lists; look-up
 * folds case and apostrophes and makes no objects. Immutable and safe for use by many threads.
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

    private final char[][] words;
    private final long[] categories;

    /**
     * Numbers of words by their slot, open addressing with at least three of four slots empty. With a map of strings, for
     * which each token would have to become one, an extraction takes 1 to 3 % longer (1.65 million tokens in 0.15 to 0.19 s
     * instead of 0.12, of 2.7 in all, with C1).
     */
    private final int[] table;

    private final int[] hashes;
    private final int shift;

    private Lexicon() {
        Map<String, Long> lists = new LinkedHashMap<>();
        for (Category category : Category.values()) {
            for (String entry : WordList.read(Lexicon.class, category.file())) {
                String word = fold(entry);
                lists.put(word, lists.getOrDefault(word, 0L) | category.bit());
            }
        }
        words = new char[lists.size()][];
        categories = new long[lists.size()];
        shift = Integer.numberOfLeadingZeros(lists.size() * 4);
        table = new int[1 << Integer.SIZE - shift];
        hashes = new int[table.length];
        Arrays.fill(table, UNKNOWN);
        int id = 0;
        for (Map.Entry<String, Long> entry : lists.entrySet()) {
            char[] word = entry.getKey().toCharArray();
            int hash = hash(word, 0, word.length);
            int slot = slot(hash, word, 0, word.length);
            words[id] = word;
            categories[id] = entry.getValue();
            hashes[slot] = hash;
            table[slot] = id++;
        }
    }

    private static String fold(String word) {
        char[] folded = word.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    /** Folds one char as words are compared: lower case, straight apostrophe. */
    private static char fold(char c) {
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

    /** Returns the number of a word that may end in a period, which lists leave out of abbreviations; else {@link #UNKNOWN}. */
    static int findWord(char[] text, int start, int end) {
        int id = find(text, start, end);
        return id == UNKNOWN && text[end - 1] == '.' ? find(text, start, end - 1) : id;
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
}
