package onrecord.build;

import java.util.Optional;
import java.util.function.Supplier;
import onrecord.archive.Archive;

/**
 * What a build leaves in memory for the next one of the same seeds in the same process: the archive, which takes longer to
 * link than a page takes to be made. Where templates alone have changed, it is the same. For one build at a time.
 */
public final class ArchiveCache {
    private long articles;
    private Optional<Archive> archive = Optional.empty();

    /** Returns the archive that was kept, if it was made of the same articles, or makes it. */
    Archive archive(long articles, Supplier<Archive> link) {
        if (archive.isEmpty() || this.articles != articles) {
            // two of them need not be in memory at once
            archive = Optional.empty();
            archive = Optional.of(link.get());
            this.articles = articles;
        }
        return archive.get();
    }
}
