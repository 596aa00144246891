package onrecord.records;

import java.util.function.BiConsumer;
import java.util.function.Function;

/** Values of one type as bytes, and back. Safe for use by many threads. */
public interface Codec<T> {
    /** Writes a value. */
    void write(ByteWriter out, T value);

    /** Reads what {@link #write} wrote: a value that is equal. */
    T read(ByteReader in);

    /** Creates a codec of its two directions. */
    static <T> Codec<T> of(BiConsumer<ByteWriter, T> write, Function<ByteReader, T> read) {
        return new Codec<>() {
            @Override
            public void write(ByteWriter out, T value) {
                write.accept(out, value);
            }

            @Override
            public T read(ByteReader in) {
                return read.apply(in);
            }
        };
    }

    /** Returns the bytes of a value. */
    default byte[] bytes(T value) {
        ByteWriter out = new ByteWriter(1 << 13);
        write(out, value);
        return out.toBytes();
    }

    /** Returns the value that {@code bytes} were made of. */
    default T value(byte[] bytes) {
        return read(new ByteReader(bytes, 0, bytes.length));
    }
}
