package onrecord.output;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * What the last publish left behind, file by file, so that the next one need not read what has not changed. It lies in
 * the cache; without it, every page is made and compared.
 *
 * @param build stands for all that the site was made of; 0 where the site is not complete
 * @param files what there is, by path
 */
record Ledger(long build, Map<String, Entry> files) {
    private static final long MAGIC = 0x6f6e7265636f7231L;

    /**
     * A file.
     *
     * @param size in bytes
     * @param modified when it was written, in nanoseconds since 1970
     * @param inputs what it was made of; see {@link onrecord.site.Page#inputs}
     * @param sum its SHA-256, 32 bytes
     */
    record Entry(long size, long modified, long inputs, byte[] sum) {
        String hex() {
            return HexFormat.of().formatHex(sum);
        }
    }

    static Ledger empty() {
        return new Ledger(0, new ConcurrentHashMap<>());
    }

    /** Reads a ledger; one that is not there, or broken, is empty. */
    static Ledger read(Path file) {
        CRC32 crc = new CRC32();
        try (DataInputStream in = new DataInputStream(
                new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16), crc))) {
            if (in.readLong() != MAGIC) {
                return empty();
            }
            long build = in.readLong();
            int size = in.readInt();
            Map<String, Entry> files = new ConcurrentHashMap<>(Math.min(1 << 20, size * 2));
            for (int i = 0; i < size; i++) {
                files.put(in.readUTF(), new Entry(in.readLong(), in.readLong(), in.readLong(), in.readNBytes(32)));
            }
            long sum = crc.getValue();
            return in.readLong() == sum ? new Ledger(build, files) : empty();
        } catch (IOException | RuntimeException e) {
            return empty();
        }
    }

    /** Writes the ledger, whole or not at all. */
    void write(Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        CRC32 crc = new CRC32();
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new CheckedOutputStream(Files.newOutputStream(draft), crc), 1 << 16))) {
            out.writeLong(MAGIC);
            out.writeLong(build);
            out.writeInt(files.size());
            for (Map.Entry<String, Entry> one : files.entrySet()) {
                out.writeUTF(one.getKey());
                Entry entry = one.getValue();
                out.writeLong(entry.size);
                out.writeLong(entry.modified);
                out.writeLong(entry.inputs);
                out.write(entry.sum);
            }
            out.flush();
            out.writeLong(crc.getValue());
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
