package onrecord.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import onrecord.files.FileState;
import onrecord.files.Sha256;
import onrecord.publish.Manifest.FileEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    @TempDir
    Path folder;

    private Path file;
    private byte[] whole;

    private static FileEntry entry(String content, long inputs) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new FileEntry(FileState.ofFile(bytes.length, 1_900_000_000_123_456_789L), inputs, Sha256.hex(bytes));
    }

    private static final Manifest SITE = new Manifest(
            new PublishStamp(-7, 120, 340, 85, 2),
            Map.of(
                    "index.html",
                    entry("home", -1),
                    "articles/żary with a space.html",
                    entry("", Long.MIN_VALUE),
                    "data/SHA256SUMS",
                    entry("sums", 0)));

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("site");
        SITE.write(file);
        whole = Files.readAllBytes(file);
    }

    @Test
    void what_is_written_is_read_again() {
        assertEquals(SITE, Manifest.read(file));
        assertEquals(1, folder.toFile().list().length, "the draft has become the manifest");
    }

    @Test
    void one_that_is_not_there_says_nothing() {
        assertSame(Manifest.NONE, Manifest.read(folder.resolve("none")));
    }

    @Test
    void one_that_was_cut_short_says_nothing() throws IOException {
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertSame(Manifest.NONE, Manifest.read(file), "of " + length + " bytes");
        }
    }

    @Test
    void one_in_which_a_byte_is_another_says_nothing() throws IOException {
        for (int i = 0; i < whole.length; i++) {
            byte[] broken = whole.clone();
            broken[i] ^= 1;
            Files.write(file, broken);
            assertSame(Manifest.NONE, Manifest.read(file), "byte " + i);
        }
    }

    @Test
    void one_of_another_version_says_nothing() throws IOException {
        String text = new String(whole, StandardCharsets.UTF_8);
        Files.writeString(file, text.replace("onrecord-manifest", "onrecord-manifest-2"));
        assertSame(Manifest.NONE, Manifest.read(file));
    }
}
