package onrecord.theme;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Collects a page as UTF-8. A page in a {@code StringWriter} takes two bytes for each char as soon as there is a dash or a
 * curly quotation mark in it, and is then copied twice to become bytes. For one thread.
 */
final class Utf8Writer extends Writer {
    private byte[] bytes;
    private int size;

    /** Creates one that holds {@code capacity} bytes before it grows. */
    Utf8Writer(int capacity) {
        this.bytes = new byte[capacity];
    }

    /** Returns what was written. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public void write(char[] chars, int from, int count) {
        reserve(count);
        int end = from + count;
        for (int i = from; i < end; i++) {
            char c = chars[i];
            if (c >= 0x80) {
                write(new String(chars, i, end - i));
                return;
            }
            bytes[size++] = (byte) c;
        }
    }

    @Override
    public void write(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        reserve(utf8.length);
        System.arraycopy(utf8, 0, bytes, size, utf8.length);
        size += utf8.length;
    }

    @Override
    public void write(String text, int from, int count) {
        write(text.substring(from, from + count));
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
