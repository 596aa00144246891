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

    private int[] words = new int[256];
    private boolean[] figures = new boolean[256];
    private boolean[] names = new boolean[256];
    private int size;

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
        String plain = Folding.isPlain(text, start, end) ? text : Folding.fold(text.substring(start, end));
        // folding leaves no capitals, and a name of other letters is known by its words all the same
        int at = plain.equals(text) ? start : 0;
        int last = plain.equals(text) ? end : plain.length();
        while (at < last) {
            int from = at;
            long hash = Fingerprint.START;
            boolean digits = false;
            while (at < last && Folding.isWord(lower(plain.charAt(at)))) {
                char c = lower(plain.charAt(at));
                digits |= c >= '0' && c <= '9';
                hash = Fingerprint.next(hash, c);
                at++;
            }
            if (at > from) {
                char first = plain.charAt(from);
                add((int) (Fingerprint.mix(hash) >>> Integer.SIZE), digits, first >= 'A' && first <= 'Z');
            } else {
                at++;
            }
        }
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }

    private void add(int word, boolean figure, boolean name) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            figures = Arrays.copyOf(figures, size * 2);
            names = Arrays.copyOf(names, size * 2);
        }
        words[size] = word;
        figures[size] = figure;
        names[size++] = name;
    }

    /** Returns how many words there are. */
    int size() {
        return size;
    }

    /** Returns a number that stands for all words in their order. */
    long sum() {
        Fingerprint sum = new Fingerprint();
        for (int i = 0; i < size; i++) {
            sum.add(words[i]);
        }
        return sum.value();
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
        return sorted(figures);
    }

    /** Returns the words that begin with a capital, in ascending order, each as often as it comes. */
    int[] names() {
        return sorted(names);
    }

    private int[] sorted(boolean[] which) {
        int[] some = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (which[i]) {
                some[count++] = words[i];
            }
        }
        int[] sorted = Arrays.copyOf(some, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
