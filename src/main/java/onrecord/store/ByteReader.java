package onrecord.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import onrecord.text.Span;

/** Returns back, in the same order, what a {@link ByteWriter} collected. For one thread. */
final class ByteReader {
    private final byte[] bytes;
    private int at;

    ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean atEnd() {
        return at == bytes.length;
    }

    long longNumber() {
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

    long word() {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            value = value << 8 | bytes[at++] & 0xff;
        }
        return value;
    }

    byte[] block() {
        int length = number();
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    int number() {
        byte first = bytes[at];
        if (first >= 0) {
            at++;
            return first;
        }
        return (int) longNumber();
    }

    boolean flag() {
        return number() == 1;
    }

    <E extends Enum<E>> E constant(E[] values) {
        return values[number()];
    }

    String text() {
        long head = longNumber();
        int length = (int) (head >>> 1);
        if ((head & 1) == 0) {
            at += length;
            return latin(bytes, at - length, length);
        }
        return wide(length);
    }

    /** Reads text that comes often. */
    String text(SharedStrings shared) {
        long head = longNumber();
        int length = (int) (head >>> 1);
        if ((head & 1) == 0) {
            at += length;
            return shared.latin(bytes, at - length, length);
        }
        return shared.of(wide(length));
    }

    static String latin(byte[] bytes, int start, int length) {
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

    Span span() {
        int start = number();
        return new Span(start, start + number());
    }

    List<String> texts() {
        return list(ByteReader::text);
    }

    List<Span> spans() {
        return list(ByteReader::span);
    }

    <T> List<T> list(Function<ByteReader, T> each) {
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

    <T> Optional<T> optional(Function<ByteReader, T> each) {
        return flag() ? Optional.of(each.apply(this)) : Optional.empty();
    }
}
