package onrecord.records;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import onrecord.text.Latin;
import onrecord.text.Span;

/** Collects values as bytes: numbers of variable length, text as UTF-16 where it is not Latin-1. It grows. For one thread. */
public final class ByteWriter {
    private byte[] bytes;
    private int size;

    /** Creates one for some kilobytes. */
    public ByteWriter() {
        this(8192);
    }

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

    /** Writes any number in eight bytes. */
    public ByteWriter word(long value) {
        reserve(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (value >>> shift);
        }
        return this;
    }

    /** Writes a truth value. */
    public void flag(boolean value) {
        number(value ? 1 : 0);
    }

    /** Writes a constant by its place among all of its type. */
    public void constant(Enum<?> value) {
        number(value.ordinal());
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
        byte[] latin = Latin.bytes(value);
        return Latin.isAll(latin, value) ? number(latin.length * 2L).raw(latin, 0, latin.length) : wide(value);
    }

    private ByteWriter wide(String value) {
        int length = value.length();
        number(length * 2L + 1);
        reserve(length * 2);
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            bytes[size++] = (byte) (c >> 8);
            bytes[size++] = (byte) c;
        }
        return this;
    }

    /** Writes a span as start and length. */
    public void span(Span span) {
        number(span.start());
        number(span.length());
    }

    /** Writes texts with their number. */
    public void texts(List<String> values) {
        list(values, ByteWriter::text);
    }

    /** Writes spans with their number. */
    public void spans(List<Span> values) {
        list(values, ByteWriter::span);
    }

    /** Writes values with their number. */
    public <T> void list(List<T> values, BiConsumer<ByteWriter, T> each) {
        number(values.size());
        for (int i = 0; i < values.size(); i++) {
            each.accept(this, values.get(i));
        }
    }

    /** Writes whether there is a value, and the value. */
    public <T> void optional(Optional<T> value, BiConsumer<ByteWriter, T> each) {
        flag(value.isPresent());
        if (value.isPresent()) {
            each.accept(this, value.get());
        }
    }
}
