package onrecord.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import onrecord.files.FileState;
import onrecord.files.Fingerprint;
import onrecord.files.OwnFolder;

/**
 * What the last publish left behind, file by file, so that the next one need not read what has not changed. It lies in
 * the cache as a text of lines; without it, every page is made and compared.
 *
 * <pre>
 * onrecord-manifest 6c62272e07bb0142                     what stands for all that follows
 * 51ed270b8a1f2c33 120 340 85 2                          what was published
 * e3b0c44298fc1c14… 0 1700000000000000000 9af5… a.html   checksum, size, time, inputs, path
 * </pre>
 *
 * @param stamp what was published
 * @param files what the site holds, by path
 */
record Manifest(PublishStamp stamp, Map<String, FileEntry> files) {
    /** What is known of a site of which nothing is known. */
    static final Manifest NONE = new Manifest(new PublishStamp(0, 0, 0, 0, 0), Map.of());

    private static final String FORMAT = "onrecord-manifest ";

    /** Length of what follows in the first line, with its end. */
    private static final int CHECK = 2 * Long.BYTES + 1;

    private static final int FIELDS = 5;

    /**
     * A file of the site.
     *
     * @param state how it looked when it had been written
     * @param inputs what it was made of; see {@link onrecord.site.Page#inputs}
     * @param sum its SHA-256 in hexadecimal digits
     */
    record FileEntry(FileState state, long inputs, String sum) {}

    /** Reads a manifest; one that is not there, or broken, or of another version, says nothing. */
    static Manifest read(Path file) {
        try {
            byte[] bytes = OwnFolder.isOwn(file) ? Files.readAllBytes(file) : new byte[0];
            int start = FORMAT.length() + CHECK;
            boolean whole = Arrays.equals(head(bytes, start), Arrays.copyOf(bytes, start));
            return whole ? of(new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8)) : NONE;
        } catch (IOException | RuntimeException e) {
            return NONE;
        }
    }

    /** Returns the first line, which stands for the bytes from {@code start} on. */
    private static byte[] head(byte[] bytes, int start) {
        String check = HexFormat.of().toHexDigits(Fingerprint.of(bytes, start, bytes.length));
        return (FORMAT + check + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static Manifest of(String body) {
        Iterator<String> lines = body.lines().iterator();
        String[] facts = lines.next().split(" ");
        PublishStamp stamp = new PublishStamp(
                Long.parseUnsignedLong(facts[0], 16),
                Integer.parseInt(facts[1]),
                Integer.parseInt(facts[2]),
                Integer.parseInt(facts[3]),
                Integer.parseInt(facts[4]));
        Map<String, FileEntry> files = new HashMap<>();
        while (lines.hasNext()) {
            String[] file = lines.next().split(" ", FIELDS);
            FileState state = FileState.ofFile(Long.parseLong(file[1]), Long.parseLong(file[2]));
            files.put(file[4], new FileEntry(state, Long.parseUnsignedLong(file[3], 16), file[0]));
        }
        return new Manifest(stamp, files);
    }

    /** Writes the manifest, whole or not at all. */
    void write(Path file) throws IOException {
        StringBuilder body = new StringBuilder();
        body.append(Long.toHexString(stamp.made())).append(' ');
        body.append(stamp.articles()).append(' ');
        body.append(stamp.quotes()).append(' ');
        body.append(stamp.events()).append(' ');
        body.append(stamp.leftOut()).append('\n');
        files.forEach((path, entry) -> body.append(entry.sum())
                .append(' ')
                .append(entry.state().size())
                .append(' ')
                .append(entry.state().modified())
                .append(' ')
                .append(Long.toHexString(entry.inputs()))
                .append(' ')
                .append(path)
                .append('\n'));
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        OwnFolder folder = OwnFolder.at(Objects.requireNonNull(file.getParent()));
        try (OutputStream out = Channels.newOutputStream(folder.create(draft))) {
            out.write(head(bytes, 0));
            out.write(bytes);
        }
        folder.move(draft, file);
    }
}
