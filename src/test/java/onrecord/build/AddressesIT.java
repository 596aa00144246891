package onrecord.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import onrecord.model.PublishedAddress;
import onrecord.publish.SiteCheck;
import onrecord.read.AddressesFile;
import onrecord.text.Diagnostic;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * Over many builds in which stories, side-cars, corrections, people, folders and settings come, change, move and go, every
 * address that ever was published answers with its page, a page that leads on, a list or a tombstone, and no link is dead.
 */
class AddressesIT {
    private static final int BUILDS = 60;

    @TempDir
    Path folder;

    @RepeatedTest(2)
    void every_address_that_ever_was_published_answers(RepetitionInfo repetition) throws IOException {
        Newsroom newsroom = new Newsroom(folder.resolve("seeds"), 500 + repetition.getCurrentRepetition());
        for (int i = 0; i < 20; i++) {
            newsroom.add();
        }
        Set<String> published = new TreeSet<>();
        for (int build = 1; build <= BUILDS; build++) {
            for (int change = build % 4; change >= 0; change--) {
                newsroom.work();
            }
            newsroom.workOnTheWhole();
            keepTombstones();
            newsroom.rebuild();
            assertEquals(List.of(), errors(newsroom.site()), "build " + build);
            Set<String> now =
                    AddressesFile.read(newsroom.site().resolve(PublishedAddress.PATH), new ArrayList<>()).stream()
                            .map(PublishedAddress::address)
                            .collect(Collectors.toSet());
            published.removeAll(now);
            assertEquals(Set.of(), published, "forgotten in build " + build);
            published.addAll(now);
            if (build % 6 == 0) {
                assertEquals("", newsroom.differencesToCleanBuild());
            }
        }
        assertTrue(published.size() > 200, "only " + published.size());
    }

    private void keepTombstones() throws IOException {
        Path settings = folder.resolve("seeds/archive.yaml");
        String text = Files.exists(settings) ? Files.readString(settings) : "";
        if (!text.contains("tombstones")) {
            Files.writeString(settings, text + "tombstones: true\n");
        }
    }

    /** Returns what is wrong with a site; where the editors' own pages lead is their business. */
    private static List<Diagnostic> errors(Path site) {
        return SiteCheck.of(site).stream()
                .filter(one -> one.severity() == Diagnostic.Severity.ERROR)
                .filter(one -> !one.code().equals("dead-link") || !one.path().contains("/site/pages/"))
                .toList();
    }
}
