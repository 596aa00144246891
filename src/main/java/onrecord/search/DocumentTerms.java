package onrecord.search;

import java.util.Arrays;
import java.util.Optional;
import onrecord.files.Fingerprint;
import onrecord.model.Article;
import onrecord.text.Folding;
import onrecord.text.Span;

/**
 * The different words of the sentences of one article and of what people changed in them, folded, each with how often it
 * stands there, and what else is asked for by word, such as {@code who:kell}; with the article's {@link DocKey}.
 */
public final class DocumentTerms {
    /** An article of more words counts as one of so many. */
    private static final int LONGEST = 4095;

    private final String path;
    private final int place;
    private final String[] words;
    private final int[] counts;
    private final int length;
    private final long sum;

    private DocumentTerms(String path, int place, Collector all, int length) {
        this.path = path;
        this.place = place;
        this.words = Arrays.copyOf(all.words, all.size);
        this.counts = Arrays.copyOf(all.counts, all.size);
        this.length = Math.min(length, LONGEST);
        this.sum = Fingerprint.mix(all.sum() + Fingerprint.mix(place));
    }

    /** Returns the words of {@code article}. */
    public static DocumentTerms of(Article article) {
        Collector all = new Collector();
        for (Span sentence : article.sentences()) {
            all.add(article.text(), sentence.start(), sentence.end());
        }
        int length = all.count;
        for (String note : SentenceNotes.of(article)) {
            all.add(note, 0, note.length());
        }
        FieldTerms.each(article, all::addOnce);
        String path = article.manuscript().source().key();
        Optional<String> day = article.published().dating().when().firstDay();
        return new DocumentTerms(path, DocKey.of(day, path), all, length);
    }

    /** Returns the seed of the article, with the key of its item. */
    public String path() {
        return path;
    }

    /** Returns the {@link DocKey} of the article. */
    public int place() {
        return place;
    }

    /** Returns how many words the article has. */
    public int length() {
        return length;
    }

    /** Returns the number of different words. */
    int size() {
        return words.length;
    }

    String word(int i) {
        return words[i];
    }

    /** Returns the {@link Posting} of a word. */
    long posting(int i, int rank) {
        return Posting.of(place, rank, counts[i]);
    }

    /** Returns a number that stands for all of this; those of many articles, added up, stand for them all. */
    public long sum() {
        return sum;
    }

    /**
     * Collects words. Of ten words of a text nine are no new ones, so they are looked up as chars, in a table with open
     * addressing, before they become strings.
     */
    private static final class Collector {
        /** A to Z, a to z and 0 to 9 in lower case; all else is no part of a word. */
        private static final char[] ASCII = new char[0x80];

        static {
            for (char c = 0; c < ASCII.length; c++) {
                ASCII[c] = Folding.isWord(c) ? Character.toLowerCase(c) : 0;
            }
        }

        private char[] word = new char[64];
        private int length;
        private long hash = Fingerprint.START;
        private String[] words = new String[128];
        private long[] hashes = new long[128];
        private int[] counts = new int[128];
        private int size;
        private int count;
        private String prefix = "";
        /** Places in {@link #words}, from 1; a power of two of them, never more than half full. */
        private int[] table = new int[512];

        void add(String text, int start, int end) {
            if (Folding.isPlain(text, start, end)) {
                addFolded(text, start, end);
            } else {
                String folded = Folding.fold(text.substring(start, end));
                addFolded(folded, 0, folded.length());
            }
        }

        /** Adds words behind a prefix that no word has; each counts once. */
        void addOnce(String before, String text) {
            prefix = before;
            add(text, 0, text.length());
            prefix = "";
        }

        private void addFolded(String text, int start, int end) {
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                if (c < 0x80) {
                    append(ASCII[c]);
                } else if (!Folding.isWord(text.codePointAt(i))) {
                    append((char) 0);
                } else {
                    append(c);
                    if (Character.isHighSurrogate(c)) {
                        i++;
                        append(text.charAt(i));
                    }
                }
            }
            append((char) 0);
        }

        private void append(char c) {
            if (c != 0) {
                if (length == 0 && !prefix.isEmpty()) {
                    while (length < prefix.length()) {
                        word[length] = prefix.charAt(length);
                        hash = Fingerprint.next(hash, word[length++]);
                    }
                }
                if (length == word.length) {
                    word = Arrays.copyOf(word, length * 2);
                }
                word[length++] = c;
                hash = Fingerprint.next(hash, c);
            } else if (length > 0) {
                close();
                length = 0;
                hash = Fingerprint.START;
            }
        }

        private void close() {
            int at = (int) Fingerprint.mix(hash) & table.length - 1;
            while (table[at] != 0) {
                int known = table[at] - 1;
                if (hashes[known] == hash && isWord(words[known])) {
                    counts[known] += prefix.isEmpty() ? 1 : 0;
                    count++;
                    return;
                }
                at = at + 1 & table.length - 1;
            }
            if (size == words.length) {
                grow();
                close();
                return;
            }
            words[size] = new String(word, 0, length);
            hashes[size] = hash;
            counts[size] = 1;
            count++;
            table[at] = ++size;
        }

        long sum() {
            long sum = 0;
            for (int i = 0; i < size; i++) {
                sum += Fingerprint.mix(hashes[i] + Math.min(counts[i], Posting.MOST));
            }
            return sum;
        }

        private boolean isWord(String known) {
            if (known.length() != length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (known.charAt(i) != word[i]) {
                    return false;
                }
            }
            return true;
        }

        private void grow() {
            words = Arrays.copyOf(words, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
            counts = Arrays.copyOf(counts, size * 2);
            table = new int[size * 8];
            for (int i = 0; i < size; i++) {
                int at = (int) Fingerprint.mix(hashes[i]) & table.length - 1;
                while (table[at] != 0) {
                    at = at + 1 & table.length - 1;
                }
                table[at] = i + 1;
            }
        }
    }
}
