package onrecord.search;

import java.util.Arrays;
import java.util.Optional;
import onrecord.files.Fingerprint;
import onrecord.model.Article;
import onrecord.text.Folding;
import onrecord.text.Span;

/** The different words of the sentences of one article and of what people changed in them, folded, with the article's {@link DocKey}. */
public final class DocumentTerms {
    private final int place;
    private final String[] words;
    private final long sum;

    private DocumentTerms(int place, String[] words, long hashes) {
        this.place = place;
        this.words = words;
        this.sum = Fingerprint.mix(hashes + Fingerprint.mix(place));
    }

    /** Returns the words of {@code article}. */
    public static DocumentTerms of(Article article) {
        Collector all = new Collector();
        for (Span sentence : article.sentences()) {
            all.add(article.text(), sentence.start(), sentence.end());
        }
        for (String note : SentenceNotes.of(article)) {
            all.add(note, 0, note.length());
        }
        Optional<String> day = article.published().dating().when().firstDay();
        int place = DocKey.of(day, article.manuscript().source().key());
        return new DocumentTerms(place, Arrays.copyOf(all.words, all.size), all.sum);
    }

    int place() {
        return place;
    }

    String[] words() {
        return words;
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
        private int size;
        private long sum;
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
                if (hashes[table[at] - 1] == hash && isWord(words[table[at] - 1])) {
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
            sum += Fingerprint.mix(hash);
            table[at] = ++size;
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
