package onrecord.records;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads, in the same order, what a {@link ByteWriter} collected. For one thread. */
public final class ByteReader {
    private final byte[] bytes;
    private final int end;
    private int at;

    /** Creates one that reads from {@code start} to {@code end}. */
    public ByteReader(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    /** Returns the place of the next byte. */
    public int at() {
        return at;
    }

    /** Passes over {@code count} bytes. */
    public void skip(int count) {
        at += count;
    }

    /** Returns whether all was read. */
    public boolean atEnd() {
        return at >= end;
    }

    /** Reads a number. */
    public long longNumber() {
        long value = 0;
        int shift = 0;
        while (true) {
            byte next = bytes[at++];
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
            shift += 7;
        }
    }

    /** Reads a number that fits into an int. */
    public int number() {
        byte first = bytes[at];
        if (first >= 0) {
            at++;
            return first;
        }
        return (int) longNumber();
    }

    /** Reads a truth value. */
    public boolean flag() {
        return bytes[at++] != 0;
    }

    /** Reads text. */
    public String text() {
        long head = longNumber();
        int length = (int) (head >>> 1);
        if ((head & 1) == 0) {
            at += length;
            return new String(bytes, at - length, length, StandardCharsets.ISO_8859_1);
        }
        return wide(length);
    }

    private String wide(int length) {
        char[] chars = new char[length];
        ByteBuffer.wrap(bytes, at, length * Character.BYTES).asCharBuffer().get(chars);
        at += length * Character.BYTES;
        return new String(chars);
    }
}
