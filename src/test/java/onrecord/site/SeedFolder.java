package onrecord.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import onrecord.build.BuildReport;
import onrecord.build.OnRecord;
import onrecord.build.Options;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A folder with stories, and the site that is built of it. */
final class SeedFolder {
    private final Path folder;

    SeedFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes a story. */
    SeedFolder story(String name, String text) throws IOException {
        Path file = folder.resolve("seeds").resolve(name + ".txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** Writes a story and its side-car. */
    SeedFolder story(String name, String text, String sideCar) throws IOException {
        story(name, text);
        Files.writeString(folder.resolve("seeds").resolve(name + ".txt.yaml"), sideCar + "\n");
        return this;
    }

    /** Takes a story out. */
    SeedFolder without(String name) throws IOException {
        Files.delete(folder.resolve("seeds").resolve(name + ".txt"));
        Files.deleteIfExists(folder.resolve("seeds").resolve(name + ".txt.yaml"));
        return this;
    }

    /** Writes three reports of one event, by three agencies with a figure of their own, and the same by one of them again. */
    SeedFolder sinking() throws IOException {
        story("kns", """
                Ferry Petrel sinks off Marn, 14 missing
                MARN, March 10, 2031. /KNS/. The ferry Petrel sank off Marn on March 9, and 14 people were missing, harbour master Tomas Orl said.
                The weather was calm when it left.
                "We heard no call for help," Orl told reporters at the quay.
                """);
        story("nva", """
                Petrel lost with 17 aboard
                SUND, March 10, 2031. /NVA/. The ferry Petrel sank off Marn on March 9, and 17 people were missing, harbour master Tomas Orl said.
                Divers searched the wreck.
                """);
        return story("tna", """
                Mayor speaks of a collision
                LOWEN, March 11, 2031. /TNA/. The ferry Petrel sank off Marn on March 9 after a collision, Mayor Ada Kell said.
                """);
    }

    /** Builds the site, from what the last build left. */
    BuildReport build() {
        return OnRecord.build(
                Options.of(folder.resolve("seeds"), site()).withCache(folder.resolve("cache")), (wrong, bug) -> {
                    bug.ifPresent(thrown -> {
                        throw new IllegalStateException(thrown);
                    });
                });
    }

    Path site() {
        return folder.resolve("site");
    }

    /** Returns whether the site has a file. */
    boolean has(String path) {
        return Files.exists(site().resolve(path));
    }

    /** Returns a page of the site. */
    Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(site().resolve(path), StandardCharsets.UTF_8));
    }
}
