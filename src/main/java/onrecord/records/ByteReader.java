package onrecord.records;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import onrecord.text.Span;

/** Returns back, in the same order, what a {@link ByteWriter} collected. For one thread. */
public final class ByteReader {
    private final byte[] bytes;
    private final int end;
    private int at;

    /** Creates one that begins with the first byte. */
    public ByteReader(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

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

    /** Reads a number of seven bits a byte. */
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

    /** Reads a number of eight bytes. */
    public long word() {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            value = value << 8 | bytes[at++] & 0xff;
        }
        return value;
    }

    /** Reads a number of seven bits a byte that fits into an int. */
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
        return number() == 1;
    }

    /** Reads one of all constants of a type. */
    public <E extends Enum<E>> E constant(E[] values) {
        return values[number()];
    }

    /** Reads text. */
    public String text() {
        long head = longNumber();
        int length = (int) (head >>> 1);
        if ((head & 1) == 0) {
            at += length;
            return latin(bytes, at - length, length);
        }
        return wide(length);
    }

    /** Reads text that comes often. */
    public String text(SharedStrings shared) {
        long head = longNumber();
        int length = (int) (head >>> 1);
        if ((head & 1) == 0) {
            at += length;
            return shared.latin(bytes, at - length, length);
        }
        return shared.of(wide(length));
    }

    /** Returns bytes of ISO 8859-1 as text. */
    public static String latin(byte[] bytes, int start, int length) {
        return new String(bytes, start, length, StandardCharsets.ISO_8859_1);
    }

    private String wide(int length) {
        char[] chars = new char[length];
        for (int i = 0; i < length; i++) {
            chars[i] = (char) ((bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff);
            at += 2;
        }
        return new String(chars);
    }

    /** Reads a span. */
    public Span span() {
        int start = number();
        return new Span(start, start + number());
    }

    /** Reads texts. */
    public List<String> texts() {
        return list(ByteReader::text);
    }

    /** Reads spans. */
    public List<Span> spans() {
        return list(ByteReader::span);
    }

    /** Reads values. */
    public <T> List<T> list(Function<ByteReader, T> each) {
        int count = number();
        if (count < 2) {
            return count == 0 ? List.of() : List.of(each.apply(this));
        }
        Object[] values = new Object[count];
        for (int i = 0; i < count; i++) {
            values[i] = each.apply(this);
        }
        // what is immutable already is not copied again by the record that takes it
        @SuppressWarnings("unchecked")
        List<T> list = (List<T>) List.of(values);
        return list;
    }

    /** Reads a value where there is one. */
    public <T> Optional<T> optional(Function<ByteReader, T> each) {
        return flag() ? Optional.of(each.apply(this)) : Optional.empty();
    }
}
