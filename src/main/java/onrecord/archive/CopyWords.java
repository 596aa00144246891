package onrecord.archive;

import java.util.Arrays;
import onrecord.files.Fingerprint;
import onrecord.model.Article;
import onrecord.model.Paragraph;
import onrecord.text.Folding;
import onrecord.text.Span;

/**
 * The words of an article's copy as numbers, without its headline, bylines, dateline and whatever else is no copy: the same in
 * any file format, charset or layout.
 */
final class CopyWords {
    private static final int GRAM = 3;

    private static final int FIGURE = 1;
    private static final int NAME = 2;

    /** A to Z, a to z and 0 to 9 in lower case; all else is no part of a word. */
    private static final char[] ASCII = new char[0x80];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = Folding.isWord(c) ? Character.toLowerCase(c) : 0;
        }
    }

    private int[] words = new int[512];

    /** By word: whether it has a digit, and whether it begins with a capital. */
    private byte[] kinds = new byte[512];

    private int size;
    private long sum = Fingerprint.START;

    private CopyWords() {}

    /** Reads the copy of {@code article}. */
    static CopyWords of(Article article) {
        CopyWords all = new CopyWords();
        Span dateline = article.dateline().map(line -> line.span()).orElse(new Span(0, 0));
        for (Paragraph paragraph : article.paragraphs()) {
            if (paragraph.role() == Paragraph.Role.LEAD || paragraph.role() == Paragraph.Role.BODY) {
                Span span = paragraph.span();
                int start =
                        dateline.end() > dateline.start() && span.contains(dateline) ? dateline.end() : span.start();
                all.read(article.text(), start, span.end());
            }
        }
        return all;
    }

    private void read(String text, int start, int end) {
        if (Folding.isPlain(text, start, end)) {
            readFolded(text, start, end);
        } else {
            // folding leaves no capitals: such a name counts as a word
            String folded = Folding.fold(text.substring(start, end));
            readFolded(folded, 0, folded.length());
        }
    }

    private void readFolded(String text, int start, int end) {
        int at = start;
        while (at < end) {
            int from = at;
            long hash = Fingerprint.START;
            int kind = 0;
            for (char c = letter(text, at, end); c != 0; c = letter(text, at, end)) {
                hash = Fingerprint.next(hash, c);
                kind |= c <= '9' ? FIGURE : 0;
                at++;
            }
            if (at > from) {
                char first = text.charAt(from);
                add((int) (Fingerprint.mix(hash) >>> Integer.SIZE), kind | (first >= 'A' && first <= 'Z' ? NAME : 0));
            } else {
                at++;
            }
        }
    }

    /** Returns the character of a word at a place, in lower case; 0 where none is. */
    private static char letter(String text, int at, int end) {
        char c = at < end ? text.charAt(at) : 0;
        return c < ASCII.length ? ASCII[c] : Folding.isWord(c) ? c : 0;
    }

    private void add(int word, int kind) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        words[size] = word;
        kinds[size++] = (byte) kind;
        sum = Fingerprint.next(sum, word);
    }

    /** Returns how many words there are. */
    int size() {
        return size;
    }

    /** Returns a number that stands for all words in their order. */
    long sum() {
        return Fingerprint.mix(sum);
    }

    /** Returns what stands for each run of three words, in their order; of fewer words, for all of them. */
    int[] grams() {
        int[] grams = new int[size == 0 ? 0 : Math.max(1, size - GRAM + 1)];
        for (int i = 0; i < grams.length; i++) {
            long gram = 0;
            for (int j = i; j < Math.min(size, i + GRAM); j++) {
                gram = Fingerprint.next(gram, words[j]);
            }
            grams[i] = (int) (Fingerprint.mix(gram) >>> Integer.SIZE);
        }
        return grams;
    }

    /** Returns the words with a digit in them, in ascending order, each as often as it comes. */
    int[] figures() {
        return sorted(FIGURE);
    }

    /** Returns the words that begin with a capital, in ascending order, each as often as it comes. */
    int[] names() {
        return sorted(NAME);
    }

    private int[] sorted(int kind) {
        int[] some = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if ((kinds[i] & kind) != 0) {
                some[count++] = words[i];
            }
        }
        int[] sorted = Arrays.copyOf(some, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
