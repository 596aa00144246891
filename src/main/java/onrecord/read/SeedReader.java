package onrecord.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import onrecord.model.Manuscript;
import onrecord.model.Metadata;
import onrecord.model.Publication;
import onrecord.model.When;
import onrecord.text.Source;

/** Reads one seed with its side-car. */
public final class SeedReader {
    private static final List<Format> FORMATS = List.of(new PlainText());

    private SeedReader() {}

    /**
     * Reads the seed {@code file}.
     *
     * @param path the seed's name relative to the seeds folder, with {@code /}
     * @throws IOException if it cannot be read
     */
    public static Manuscript read(Path file, String path) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        Format format = FORMATS.get(0);
        Source source = new Source(path, format.format(), text, "UTF-8", bytes.length, sha256(bytes));
        Manuscript manuscript = format.read(source);
        Path sideCar = file.resolveSibling(file.getFileName() + ".yaml");
        if (Files.exists(sideCar)) {
            for (String line : Files.readAllLines(sideCar)) {
                if (line.startsWith("published: ") && line.length() >= 21) {
                    When day = new When.Day(
                            Integer.parseInt(line.substring(11, 15)),
                            Integer.parseInt(line.substring(16, 18)),
                            Integer.parseInt(line.substring(19, 21)),
                            When.Doubt.NONE);
                    Metadata none = Metadata.none();
                    Metadata metadata = new Metadata(
                            Optional.of(day),
                            Publication.From.SIDE_CAR,
                            none.headline(),
                            false,
                            none.agency(),
                            none.language(),
                            none.url(),
                            none.rights(),
                            none.id(),
                            List.of());
                    return new Manuscript(
                            source,
                            manuscript.text(),
                            manuscript.offsets(),
                            manuscript.blocks(),
                            metadata,
                            manuscript.diagnostics());
                }
            }
        }
        return manuscript;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
