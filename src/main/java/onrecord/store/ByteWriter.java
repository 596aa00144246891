package onrecord.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import onrecord.text.Latin;
import onrecord.text.Span;

/** Collects values as bytes: numbers of variable length, text as UTF-16 where it is not Latin-1. For one thread. */
final class ByteWriter {
    private byte[] bytes;
    private int size;

    ByteWriter() {
        this(8192);
    }

    ByteWriter(int capacity) {
        this.bytes = new byte[capacity];
    }

    /** Writes bytes with their number. */
    void block(byte[] value) {
        number(value.length);
        reserve(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    /** Writes a number that is never negative, seven bits a byte. */
    void number(long value) {
        reserve(10);
        long rest = value;
        while (rest >= 0x80) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** Writes any number in eight bytes. */
    void word(long value) {
        reserve(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (value >>> shift);
        }
    }

    void flag(boolean value) {
        number(value ? 1 : 0);
    }

    void constant(Enum<?> value) {
        number(value.ordinal());
    }

    /** Writes text exactly, lone surrogates too, which UTF-8 would lose. */
    void text(String value) {
        byte[] latin = Latin.bytes(value);
        if (Latin.isAll(latin, value)) {
            number(latin.length * 2L);
            reserve(latin.length);
            System.arraycopy(latin, 0, bytes, size, latin.length);
            size += latin.length;
        } else {
            wide(value);
        }
    }

    private void wide(String value) {
        int length = value.length();
        number(length * 2L + 1);
        reserve(length * 2);
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            bytes[size++] = (byte) (c >> 8);
            bytes[size++] = (byte) c;
        }
    }

    void span(Span span) {
        number(span.start());
        number(span.length());
    }

    void texts(List<String> values) {
        list(values, ByteWriter::text);
    }

    void spans(List<Span> values) {
        list(values, ByteWriter::span);
    }

    <T> void list(List<T> values, BiConsumer<ByteWriter, T> each) {
        number(values.size());
        for (int i = 0; i < values.size(); i++) {
            each.accept(this, values.get(i));
        }
    }

    <T> void optional(Optional<T> value, BiConsumer<ByteWriter, T> each) {
        flag(value.isPresent());
        if (value.isPresent()) {
            each.accept(this, value.get());
        }
    }
}
