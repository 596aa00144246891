package onrecord.output;

import java.io.Writer;
import java.util.Arrays;

/** Collects what is written as UTF-8, in a buffer that is used again. For one thread. */
final class Utf8Writer extends Writer {
    /** By char: whether it is one byte. */
    private static final boolean[] ASCII = new boolean[0x80];

    /** By char: whether it is one byte and has no meaning in HTML. */
    private static final boolean[] BARE = new boolean[0x80];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = true;
            BARE[c] = !Renderer.isSpecial(c);
        }
    }

    private byte[] bytes = new byte[64 * 1024];
    private char[] chunk = new char[8 * 1024];
    private int size;
    private char high;

    /** Gives what was written since the last call, and begins anew. */
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
        reserve(some.length);
        if (high != 0) {
            bytes[size++] = '?';
            high = 0;
        }
        System.arraycopy(some, 0, bytes, size, some.length);
        size += some.length;
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
            at = plain(chars, at, end, ASCII);
            while (at < end && (high != 0 || !isPlain(chars[at], ASCII))) {
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
        int end = text.length();
        char[] chars = chars(text, 0, end);
        int at = 0;
        while (at < end) {
            reserve(end - at);
            at = plain(chars, at, end, BARE);
            while (at < end && (high != 0 || !isPlain(chars[at], BARE))) {
                char c = chars[at++];
                if (Renderer.isSpecial(c)) {
                    entity(Renderer.entity(c));
                    reserve(end - at);
                } else {
                    put(c);
                }
            }
        }
    }

    private void entity(String entity) {
        reserve(entity.length());
        for (int i = 0; i < entity.length(); i++) {
            put(entity.charAt(i));
        }
    }

    /** Writes chars of one byte each that stand for themselves, and gives where they end. */
    private int plain(char[] chars, int from, int end, boolean[] plain) {
        if (high != 0) {
            return from;
        }
        byte[] to = bytes;
        int place = size;
        int at = from;
        while (at < end) {
            char c = chars[at];
            if (c >= 0x80 || !plain[c]) {
                break;
            }
            to[place++] = (byte) c;
            at++;
        }
        size = place;
        return at;
    }

    private static boolean isPlain(char c, boolean[] plain) {
        return c < 0x80 && plain[c];
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
