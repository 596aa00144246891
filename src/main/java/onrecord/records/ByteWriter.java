package onrecord.records;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects values as bytes: numbers of variable length, text as UTF-16 where it is not Latin-1. It grows. For one thread. */
public final class ByteWriter {
    private byte[] bytes;
    private int size;

    /** Creates one that holds {@code capacity} bytes before it grows. */
    public ByteWriter(int capacity) {
        this.bytes = new byte[capacity];
    }

    /** Returns the number of bytes written. */
    public int size() {
        return size;
    }

    /** Returns what was written. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    /** Writes a number, seven bits a byte: the smaller, the fewer bytes, and ten of them where it is negative. */
    public ByteWriter number(long value) {
        reserve(10);
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
        return this;
    }

    /** Writes a truth value. */
    public ByteWriter flag(boolean value) {
        return raw(value ? 1 : 0);
    }

    /** Writes one byte. */
    public ByteWriter raw(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
        return this;
    }

    /** Writes some bytes as they are. */
    public ByteWriter raw(byte[] from, int start, int end) {
        reserve(end - start);
        System.arraycopy(from, start, bytes, size, end - start);
        size += end - start;
        return this;
    }

    /** Writes text as UTF-8, without its length. */
    public ByteWriter raw(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return raw(utf8, 0, utf8.length);
    }

    /** Writes text exactly, lone surrogates too, which UTF-8 would lose. */
    public ByteWriter text(String value) {
        byte[] latin = value.getBytes(StandardCharsets.ISO_8859_1);
        return isAll(latin, value) ? number(latin.length * 2L).raw(latin, 0, latin.length) : wide(value);
    }

    /** Returns whether {@code latin} is all of a text: what is not Latin-1 became a question mark. */
    private static boolean isAll(byte[] latin, String text) {
        if (latin.length != text.length()) {
            return false;
        }
        for (int i = 0; i < latin.length; i++) {
            if (latin[i] == '?' && text.charAt(i) != '?') {
                return false;
            }
        }
        return true;
    }

    private ByteWriter wide(String value) {
        char[] chars = value.toCharArray();
        number(chars.length * 2L + 1);
        reserve(chars.length * Character.BYTES);
        ByteBuffer.wrap(bytes, size, chars.length * Character.BYTES)
                .asCharBuffer()
                .put(chars);
        size += chars.length * Character.BYTES;
        return this;
    }
}
