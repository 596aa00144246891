package onrecord.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow. For one thread. */
final class Bytes {
    private byte[] bytes;
    private int size;

    Bytes(int capacity) {
        this.bytes = new byte[capacity];
    }

    int size() {
        return size;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** Returns the bytes themselves; there may be more of them than {@link #size}. */
    byte[] array() {
        return bytes;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    Bytes add(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
        return this;
    }

    Bytes add(byte[] from, int start, int end) {
        reserve(end - start);
        System.arraycopy(from, start, bytes, size, end - start);
        size += end - start;
        return this;
    }

    Bytes add(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return add(utf8, 0, utf8.length);
    }

    /** Adds a number that is never negative, seven bits a byte. */
    Bytes number(int value) {
        reserve(5);
        int rest = value;
        while (rest >= 0x80) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
        return this;
    }

    /** Adds any number in eight bytes. */
    Bytes word(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            add((int) (value >>> shift));
        }
        return this;
    }

    /** Adds text with its length. */
    Bytes text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return number(utf8.length).add(utf8, 0, utf8.length);
    }

    /** Returns back, in the same order, what was added. For one thread. */
    static final class Reader {
        private final byte[] bytes;
        private int at;
        private final int end;

        Reader(byte[] bytes, int start, int end) {
            this.bytes = bytes;
            this.at = start;
            this.end = end;
        }

        int at() {
            return at;
        }

        boolean atEnd() {
            return at >= end;
        }

        void skip(int count) {
            at += count;
        }

        int number() {
            int value = 0;
            int shift = 0;
            while (true) {
                byte next = bytes[at++];
                value |= (next & 0x7f) << shift;
                if (next >= 0) {
                    return value;
                }
                shift += 7;
            }
        }

        long word() {
            long value = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                value = value << 8 | bytes[at++] & 0xff;
            }
            return value;
        }

        String text() {
            int length = number();
            at += length;
            return new String(bytes, at - length, length, StandardCharsets.UTF_8);
        }
    }
}
