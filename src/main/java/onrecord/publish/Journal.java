package onrecord.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a publish writes, noted before it is there, in lines as they stand in the list of checksums: whatever a publish that
 * was cut short left behind is known to be ours. Safe for use by many threads.
 */
final class Journal {
    /** Where it stands in a site, as long as a publish is not complete. */
    static final String PATH = Checksums.PATH + ".part";

    private final SiteFolder folder;
    private Optional<FileChannel> channel = Optional.empty();

    Journal(SiteFolder folder) {
        this.folder = folder;
    }

    /** Returns the file, which need not be there. */
    Path file() {
        return folder.file(PATH);
    }

    /** Notes some lines. */
    synchronized void note(String lines) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        if (channel.isEmpty()) {
            channel = Optional.of(folder.continued(PATH));
        }
        ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.get().write(bytes);
        }
    }

    synchronized void close() throws IOException {
        if (channel.isPresent()) {
            channel.get().close();
        }
    }

    /** Takes it away: the publish is complete. */
    void delete() throws IOException {
        close();
        folder.delete(PATH);
    }
}
