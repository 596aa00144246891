package onrecord.theme;

import java.io.Writer;
import java.util.Arrays;
import onrecord.text.Latin;

/** Collects what is written as UTF-8, in a buffer that is used again. For one thread. */
final class Utf8Writer extends Writer {
    /** By byte: whether it is a char that stands for itself in HTML; a question mark may stand for another. */
    private static final boolean[] BARE = new boolean[0x80];

    static {
        for (char c = 0; c < BARE.length; c++) {
            BARE[c] = !Renderer.isSpecial(c) && c != '?';
        }
    }

    private byte[] bytes = new byte[64 * 1024];
    private char[] chunk = new char[8 * 1024];
    private int size;
    private char high;

    /** Returns what was written since the last call, and begins anew. */
    byte[] take() {
        byte[] taken = Arrays.copyOf(bytes, size);
        clear();
        return taken;
    }

    /** Forgets what was written. */
    void clear() {
        size = 0;
        high = 0;
    }

    /** Takes what is UTF-8 already. */
    void write(byte[] some) {
        write(some, 0, some.length);
    }

    private void write(byte[] some, int from, int to) {
        if (from < to) {
            reserve(to - from);
            if (high != 0) {
                bytes[size++] = '?';
                high = 0;
            }
            System.arraycopy(some, from, bytes, size, to - from);
            size += to - from;
        }
    }

    @Override
    public void write(int c) {
        reserve(3);
        put((char) c);
    }

    @Override
    public void write(char[] chars, int from, int length) {
        reserve(length);
        int end = from + length;
        int at = from;
        while (at < end) {
            at = ascii(chars, at, end);
            while (at < end && (chars[at] >= 0x80 || high != 0)) {
                put(chars[at++]);
            }
        }
    }

    @Override
    public void write(String text, int from, int length) {
        write(chars(text, from, length), 0, length);
    }

    /** A loop over an array is several times as fast as one that asks the string for each. */
    private char[] chars(String text, int from, int length) {
        if (length > chunk.length) {
            chunk = new char[length * 2];
        }
        text.getChars(from, from + length, chunk, 0);
        return chunk;
    }

    /** Writes text with entities for what has a meaning in HTML. */
    void escaped(String text) {
        byte[] latin = Latin.bytes(text);
        if (latin.length != text.length()) {
            String escaped = Renderer.escape(text);
            write(escaped, 0, escaped.length());
            return;
        }
        int from = 0;
        for (int at = 0; at < latin.length; at++) {
            byte b = latin[at];
            if (b < 0 || !BARE[b]) {
                write(latin, from, at);
                character(text.charAt(at));
                from = at + 1;
            }
        }
        write(latin, from, latin.length);
    }

    private void character(char c) {
        if (Renderer.isSpecial(c)) {
            entity(Renderer.entity(c));
        } else {
            reserve(1);
            put(c);
        }
    }

    private void entity(String entity) {
        reserve(entity.length());
        for (int i = 0; i < entity.length(); i++) {
            put(entity.charAt(i));
        }
    }

    /** Writes chars of one byte each, and gives where they end. */
    private int ascii(char[] chars, int from, int end) {
        if (high != 0) {
            return from;
        }
        byte[] to = bytes;
        int place = size;
        int at = from;
        while (at < end) {
            char c = chars[at];
            if (c >= 0x80) {
                break;
            }
            to[place++] = (byte) c;
            at++;
        }
        size = place;
        return at;
    }

    private void reserve(int chars) {
        int most = size + 3 * chars + 3;
        if (most > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(most, bytes.length * 2));
        }
    }

    /** A lone surrogate becomes a question mark, as everywhere in the JDK. */
    private void put(char c) {
        if (high != 0) {
            char first = high;
            high = 0;
            if (Character.isLowSurrogate(c)) {
                int point = Character.toCodePoint(first, c);
                bytes[size++] = (byte) (0xf0 | point >> 18);
                bytes[size++] = (byte) (0x80 | point >> 12 & 0x3f);
                bytes[size++] = (byte) (0x80 | point >> 6 & 0x3f);
                bytes[size++] = (byte) (0x80 | point & 0x3f);
                return;
            }
            bytes[size++] = '?';
        }
        if (c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xc0 | c >> 6);
            bytes[size++] = (byte) (0x80 | c & 0x3f);
        } else if (Character.isHighSurrogate(c)) {
            high = c;
        } else if (Character.isLowSurrogate(c)) {
            bytes[size++] = '?';
        } else {
            bytes[size++] = (byte) (0xe0 | c >> 12);
            bytes[size++] = (byte) (0x80 | c >> 6 & 0x3f);
            bytes[size++] = (byte) (0x80 | c & 0x3f);
        }
    }

    @Override
    public void flush() {
        // nothing waits
    }

    @Override
    public void close() {
        // there is nothing to close
    }
}
