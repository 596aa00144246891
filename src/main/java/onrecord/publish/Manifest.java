package onrecord.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import onrecord.files.FileState;
import onrecord.files.FolderSnapshot;

/**
 * What the last publish left behind, file by file, so that the next one need not read what has not changed. It lies in
 * the cache; without it, every page is made and compared.
 *
 * @param site the fingerprint of the site's folder when the publish was complete; see {@link onrecord.files.FolderSnapshot}
 * @param files what there is, in the order of the paths
 */
record Manifest(long site, Map<String, Line> files) {
    private static final long MAGIC = 0x6f6e7265636f7232L;

    /** Bytes of the head: three numbers of eight bytes, four of four, and their checksum. */
    private static final int HEAD = 4 * Long.BYTES + 4 * Integer.BYTES;

    /** Bytes of a line without its path. */
    private static final int FACTS = Short.BYTES + 3 * Long.BYTES + Line.SUM;

    /**
     * A file. Whoever makes the next list marks those that stay.
     */
    static final class Line {
        /** Bytes of a checksum. */
        static final int SUM = 32;

        private final String path;
        private final long size;
        private final long modified;
        private final long inputs;
        private final byte[] sum;
        private boolean stays;

        /**
         * Creates a line.
         *
         * @param size in bytes
         * @param modified when it was written, in nanoseconds since 1970
         * @param inputs what it was made of; see {@link onrecord.site.Page#inputs}
         * @param sum its SHA-256
         */
        Line(String path, long size, long modified, long inputs, byte[] sum) {
            this.path = path;
            this.size = size;
            this.modified = modified;
            this.inputs = inputs;
            this.sum = sum;
        }

        String path() {
            return path;
        }

        long size() {
            return size;
        }

        long modified() {
            return modified;
        }

        long inputs() {
            return inputs;
        }

        byte[] sum() {
            return sum;
        }

        /** Marks it as one that stays, and says whether it was not marked before. */
        synchronized boolean mark() {
            boolean first = !stays;
            stays = true;
            return first;
        }

        synchronized boolean stays() {
            return stays;
        }
    }

    /**
     * What stands in front, so that a publish with nothing to do need not read the rest.
     *
     * @param site as in the ledger
     * @param files number of files
     * @param edition what was published
     */
    record Head(long site, int files, PublishStamp edition) {
        private static final Head NONE = new Head(0, 0, PublishStamp.NONE);
    }

    static Manifest empty() {
        return new Manifest(0, Map.of());
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
        Head head = new Head(site, in.getInt(), new PublishStamp(made, in.getInt(), in.getInt(), in.getInt()));
        return in.getLong() == sum(in.array(), 0, in.position() - Long.BYTES) ? head : Head.NONE;
    }

    /** Reads a ledger; one that is not there, or broken, is empty. */
    static Manifest read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            ByteBuffer in = ByteBuffer.wrap(bytes);
            Head head = head(in);
            int end = bytes.length - Long.BYTES;
            if (head.files() == 0 || in.getLong(end) != sum(bytes, HEAD, end)) {
                return empty();
            }
            Map<String, Line> lines = new LinkedHashMap<>(head.files() * 2);
            for (int i = 0; i < head.files(); i++) {
                Line line = line(in);
                lines.put(line.path, line);
            }
            return new Manifest(head.site(), lines);
        } catch (IOException | RuntimeException e) {
            return empty();
        }
    }

    private static Line line(ByteBuffer in) {
        int length = in.getShort() & 0xffff;
        String path = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        byte[] sum = new byte[Line.SUM];
        Line line = new Line(path, in.getLong(), in.getLong(), in.getLong(), sum);
        in.get(sum);
        return line;
    }

    /**
     * Returns what there is now, by path: {@code fresh}, and what stays. Most files stood in this ledger too, which is in
     * order: only the others are sorted.
     */
    List<Line> then(Map<String, Line> fresh) {
        List<Line> come = new ArrayList<>();
        fresh.forEach((path, line) -> {
            if (!files.containsKey(path)) {
                come.add(line);
            }
        });
        come.sort(Comparator.comparing(Line::path));
        List<Line> all = new ArrayList<>(files.size() + come.size() + 1);
        int next = 0;
        for (Line before : files.values()) {
            Line line = fresh.isEmpty() ? null : fresh.get(before.path);
            if (line != null || before.stays()) {
                while (next < come.size() && come.get(next).path.compareTo(before.path) < 0) {
                    all.add(come.get(next++));
                }
                all.add(line == null ? before : line);
            }
        }
        all.addAll(come.subList(next, come.size()));
        return all;
    }

    /** Returns the fingerprint that a listing of the folder has as long as nobody touches it. */
    private static long site(List<Line> lines) {
        long sum = lines.size();
        for (Line line : lines) {
            sum += FolderSnapshot.fingerprint(line.path, new FileState(FileState.Kind.FILE, line.size, line.modified));
        }
        return sum;
    }

    /** Returns lines as they stand in a ledger. */
    static byte[] bytes(List<Line> lines) {
        int size = 0;
        for (Line line : lines) {
            size += FACTS + 3 * line.path.length();
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        lines.forEach(line -> write(line, out));
        return Arrays.copyOf(out.array(), out.position());
    }

    private static void write(Line line, ByteBuffer out) {
        byte[] path = line.path.getBytes(StandardCharsets.UTF_8);
        out.putShort((short) path.length)
                .put(path)
                .putLong(line.size)
                .putLong(line.modified)
                .putLong(line.inputs)
                .put(line.sum);
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
    static void write(Path file, List<Line> lines, byte[] bytes, Line last, PublishStamp edition) throws IOException {
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
