package onrecord.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import onrecord.files.OwnFolder;
import onrecord.text.RefusedException;

/**
 * Keeps a folder for one build at a time. The file says who holds it; the lock on it is the operating system's, so that
 * it is gone as soon as its holder is, however that ends.
 */
final class OutputLock implements AutoCloseable {
    /** The lock lies behind all that is written: where locks keep others from reading, they can still see who holds it. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private static final long PAUSE = 50;

    private final OwnFolder folder;
    private final Path file;
    private final FileChannel channel;

    private OutputLock(OwnFolder folder, Path file, FileChannel channel) {
        this.folder = folder;
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock, and waits for it if need be.
     *
     * @param folder the folder that is kept
     * @param file the lock's file within it
     * @param what what is kept, for messages
     * @throws RefusedException if somebody else still holds it after {@code patience}
     */
    static OutputLock take(OwnFolder folder, Path file, String what, Duration patience) throws IOException {
        Instant end = Instant.now().plus(patience);
        while (true) {
            Optional<OutputLock> lock = tried(folder, file);
            if (lock.isPresent()) {
                return lock.get();
            }
            if (Instant.now().isAfter(end)) {
                throw new RefusedException(
                        "another build is writing to " + what + holder(file),
                        "wait for it to end, or publish in another folder");
            }
            pause();
        }
    }

    private static Optional<OutputLock> tried(OwnFolder folder, Path file) throws IOException {
        FileChannel channel;
        try {
            channel = folder.open(file);
        } catch (NoSuchFileException | FileAlreadyExistsException e) {
            // whoever held it took it away with its folder, or somebody else made it
            return Optional.empty();
        }
        try {
            FileLock lock = channel.tryLock(PLACE, 1, false);
            if (lock != null) {
                String owner = owner();
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)), 0);
                // whoever held it before may have taken the file away after we had opened it
                if (read(file).equals(owner)) {
                    return Optional.of(new OutputLock(folder, file, channel));
                }
            }
        } catch (OverlappingFileLockException e) {
            // held within this process
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    private static String owner() {
        ProcessHandle self = ProcessHandle.current();
        Instant start = self.info().startInstant().orElseGet(Instant::now).truncatedTo(ChronoUnit.SECONDS);
        String host = Optional.ofNullable(System.getenv("HOSTNAME"))
                .orElse(System.getenv().getOrDefault("COMPUTERNAME", ""));
        return "process " + self.pid() + (host.isEmpty() ? "" : " on " + host) + ", running since " + start + "\n"
                + UUID.randomUUID() + "\n";
    }

    private static String holder(Path file) throws IOException {
        String words = read(file).lines().findFirst().orElse("");
        return words.isEmpty() ? "" : ": " + words;
    }

    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for another build", e);
        }
    }

    /** Takes the file away, and lets go. */
    @Override
    public void close() throws IOException {
        try {
            folder.delete(file);
        } finally {
            channel.close();
        }
    }
}
