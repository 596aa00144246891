package onrecord.output;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import onrecord.text.Listing;

/**
 * What the last publish left behind, file by file, so that the next one need not read what has not changed. It lies in
 * the cache; without it, every page is made and compared.
 *
 * @param files what there is, in the order of the paths
 */
record Ledger(Map<String, Entry> files) {
    private static final long MAGIC = 0x6f6e7265636f7232L;

    /** Bytes of the head: three numbers of eight bytes, four of four, and their checksum. */
    private static final int HEAD = 4 * Long.BYTES + 4 * Integer.BYTES;

    /**
     * A file.
     *
     * @param size in bytes
     * @param modified when it was written, in nanoseconds since 1970
     * @param inputs what it was made of; see {@link onrecord.site.Page#inputs}
     * @param sum its SHA-256, 32 bytes
     */
    record Entry(long size, long modified, long inputs, byte[] sum) {}

    /**
     * What stands in front, so that a publish with nothing to do need not read the rest.
     *
     * @param site the fingerprint of the site's folder when the publish was complete; see {@link onrecord.text.Listing}
     * @param files number of files
     * @param edition what was published
     */
    record Head(long site, int files, Edition edition) {
        private static final Head NONE = new Head(0, 0, Edition.NONE);
    }

    static Ledger empty() {
        return new Ledger(new LinkedHashMap<>());
    }

    /** Reads the head of a ledger; of one that is not there, or broken, it says nothing. */
    static Head head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return head(ByteBuffer.wrap(in.readNBytes(HEAD)));
        } catch (IOException | RuntimeException e) {
            return Head.NONE;
        }
    }

    private static Head head(ByteBuffer in) {
        if (in.getLong() != MAGIC) {
            return Head.NONE;
        }
        long site = in.getLong();
        long made = in.getLong();
        Head head = new Head(site, in.getInt(), new Edition(made, in.getInt(), in.getInt(), in.getInt()));
        return in.getLong() == sum(in.array(), 0, in.position() - Long.BYTES) ? head : Head.NONE;
    }

    /** Reads a ledger; one that is not there, or broken, is empty. */
    static Ledger read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            ByteBuffer in = ByteBuffer.wrap(bytes);
            int files = head(in).files();
            int end = bytes.length - Long.BYTES;
            if (files == 0 || in.getLong(end) != sum(bytes, HEAD, end)) {
                return empty();
            }
            Map<String, Entry> entries = new LinkedHashMap<>(files * 2);
            for (int i = 0; i < files; i++) {
                int length = in.getShort() & 0xffff;
                String path = new String(bytes, in.position(), length, StandardCharsets.UTF_8);
                in.position(in.position() + length);
                byte[] sum = new byte[32];
                entries.put(path, new Entry(in.getLong(), in.getLong(), in.getLong(), sum));
                in.get(sum);
            }
            return new Ledger(entries);
        } catch (IOException | RuntimeException e) {
            return empty();
        }
    }

    /** A file with what is known of it. */
    record Line(String path, Entry entry) {}

    /**
     * Gives what there is now, by path. Most files stood in this ledger too, which is in order: only the new ones are
     * sorted.
     */
    List<Line> then(Map<String, Entry> now) {
        List<Line> fresh = new ArrayList<>();
        now.forEach((path, entry) -> {
            if (!files.containsKey(path)) {
                fresh.add(new Line(path, entry));
            }
        });
        fresh.sort(Comparator.comparing(Line::path));
        List<Line> all = new ArrayList<>(now.size() + 1);
        int next = 0;
        for (String path : files.keySet()) {
            Entry entry = now.get(path);
            if (entry != null) {
                while (next < fresh.size() && fresh.get(next).path.compareTo(path) < 0) {
                    all.add(fresh.get(next++));
                }
                all.add(new Line(path, entry));
            }
        }
        all.addAll(fresh.subList(next, fresh.size()));
        return all;
    }

    /** Gives the fingerprint that a listing of the folder has as long as nobody touches it. */
    private static long site(List<Line> lines) {
        long sum = lines.size();
        for (Line line : lines) {
            sum += Listing.Item.fingerprint(line.path, line.entry.size, line.entry.modified);
        }
        return sum;
    }

    /** Gives lines as they stand in a ledger. */
    static byte[] bytes(List<Line> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(lines.size() * 128);
        DataOutputStream out = new DataOutputStream(bytes);
        try {
            for (Line line : lines) {
                byte[] path = line.path.getBytes(StandardCharsets.UTF_8);
                Entry entry = line.entry;
                out.writeShort(path.length);
                out.write(path);
                out.writeLong(entry.size);
                out.writeLong(entry.modified);
                out.writeLong(entry.inputs);
                out.write(entry.sum);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static long sum(byte[] bytes, int from, int to) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, to - from);
        return crc.getValue();
    }

    /**
     * Writes a ledger, whole or not at all.
     *
     * @param lines all files by path
     * @param bytes the same as bytes
     * @param last the list of checksums, which is the last file to be written
     * @param edition what was published
     */
    static void write(Path file, List<Line> lines, byte[] bytes, Line last, Edition edition) throws IOException {
        byte[] end = bytes(List.of(last));
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        head.putLong(MAGIC)
                .putLong(site(lines) + site(List.of(last)))
                .putLong(edition.made())
                .putInt(lines.size() + 1)
                .putInt(edition.articles())
                .putInt(edition.quotes())
                .putInt(edition.events());
        head.putLong(sum(head.array(), 0, head.position()));
        CRC32 crc = new CRC32();
        crc.update(bytes);
        crc.update(end);
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(draft)) {
            out.write(head.array());
            out.write(bytes);
            out.write(end);
            out.write(ByteBuffer.allocate(Long.BYTES).putLong(crc.getValue()).array());
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
