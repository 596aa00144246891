package onrecord.serve;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;

/**
 * What is sent.
 *
 * <ul>
 *   <li>{@link Bytes} – bytes at hand
 *   <li>{@link Open} – a file, which stays the same while it is open
 * </ul>
 */
sealed interface Body extends AutoCloseable {
    long size() throws IOException;

    /** Writes a part of it. */
    void write(long from, long length, OutputStream out) throws IOException;

    @Override
    void close() throws IOException;

    /** Bytes at hand. */
    record Bytes(byte[] bytes) implements Body {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public void write(long from, long length, OutputStream out) throws IOException {
            out.write(bytes, (int) from, (int) length);
        }

        @Override
        public void close() {
            // there is nothing to close
        }
    }

    /** An open file. */
    record Open(FileChannel file) implements Body {
        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public void write(long from, long length, OutputStream out) throws IOException {
            WritableByteChannel to = Channels.newChannel(out);
            for (long at = from; at < from + length; ) {
                long some = file.transferTo(at, Math.min(from + length - at, 1 << 16), to);
                if (some == 0) {
                    throw new EOFException("the file became shorter while it was sent");
                }
                at += some;
            }
        }

        /** Returns all of it. */
        byte[] bytes() throws IOException {
            ByteBuffer all = ByteBuffer.allocate((int) file.size());
            while (all.hasRemaining() && file.read(all) >= 0) {
                // the rest is still to come
            }
            return all.array();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
