package onrecord.extract.name;

import java.util.Arrays;
import onrecord.extract.word.Tokens;

/**
 * Tells which words of an article are the same but for capitals, and what is known of each. A word is stood for by its
 * first token, so that words compare as numbers; one pass, no objects per word.
 */
final class SameWords {
    private final Tokens tokens;
    private final int[] standsFor;
    private final byte[] known;
    private final int[] table;

    SameWords(Tokens tokens) {
        this.tokens = tokens;
        int size = tokens.size();
        standsFor = new int[size];
        known = new byte[size];
        table = new int[Integer.highestOneBit(Math.max(16, size)) * 4];
        Arrays.fill(table, -1);
        String text = tokens.text();
        for (int i = 0; i < size; i++) {
            standsFor[i] = tokens.kind(i) == Tokens.WORD ? enter(text, i) : i;
        }
    }

    private int enter(String text, int i) {
        int from = tokens.start(i);
        int to = tokens.end(i);
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = hash * 31 + fold(text.charAt(at));
        }
        int slot = (hash ^ hash >>> 15) & table.length - 1;
        while (table[slot] >= 0) {
            if (same(text, from, to, table[slot])) {
                return table[slot];
            }
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = i;
        return i;
    }

    private boolean same(String text, int from, int to, int other) {
        int start = tokens.start(other);
        if (tokens.end(other) - start != to - from) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (fold(text.charAt(at)) != fold(text.charAt(start + at - from))) {
                return false;
            }
        }
        return true;
    }

    private static char fold(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c < 128 ? c : Character.toLowerCase(c);
    }

    /** Returns the token that stands for token {@code i}: equal numbers, equal words. */
    int of(int i) {
        return standsFor[i];
    }

    /** Notes {@code fact} (one bit) of the word at token {@code i}. */
    void note(int i, byte fact) {
        known[standsFor[i]] |= fact;
    }

    /** Returns whether {@code fact} was noted of the word at token {@code i}. */
    boolean knows(int i, byte fact) {
        return (known[standsFor[i]] & fact) != 0;
    }
}
