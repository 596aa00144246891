package onrecord.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A folder in which files are written before they move to their places in one step. It stays open: to find it anew for each file
 * would cost as much as to write one. Safe for use by many threads.
 */
public final class Drafts implements Closeable {
    /** Where other programs look at new files, as virus scanners do, a move may fail for a moment. */
    private static final int ATTEMPTS = 10;

    private static final long PAUSE = 20;

    private final OwnFolder own;
    private final OpenFolder desk;
    private final Path folder;
    private final AtomicInteger number = new AtomicInteger();
    private final ThreadLocal<Path> draft = ThreadLocal.withInitial(this::newDraft);

    Drafts(OwnFolder own, OpenFolder desk, Path folder) {
        this.own = own;
        this.desk = desk;
        this.folder = folder;
    }

    private Path newDraft() {
        return folder.getFileSystem().getPath("draft-" + number.incrementAndGet());
    }

    /**
     * Writes a file whole, in the place of what is there.
     *
     * @param file where, within the folder that this one lies in
     * @return how it looks then
     */
    public FileState write(Path file, byte[] bytes) throws IOException {
        Path ours = draft.get();
        write(bytes, created(ours));
        FileState state = FileState.of(desk.attributes(ours).orElseThrow());
        try (OpenFolder place = own.openedAbove(file, true)) {
            for (int attempt = 1; ; attempt++) {
                try {
                    desk.move(ours, place, OwnFolder.name(file));
                    return state;
                } catch (AccessDeniedException e) {
                    if (attempt == ATTEMPTS) {
                        throw e;
                    }
                    pause(e);
                }
            }
        }
    }

    private FileChannel created(Path ours) throws IOException {
        try {
            return desk.open(ours, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            // what a build that was cut short left, or somebody put there
            desk.delete(ours);
            return desk.open(ours, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
    }

    private static void write(byte[] bytes, FileChannel out) throws IOException {
        ByteBuffer all = ByteBuffer.wrap(bytes);
        try (out) {
            while (all.hasRemaining()) {
                out.write(all);
            }
        }
    }

    private static void pause(IOException reason) throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw reason;
        }
    }

    @Override
    public void close() throws IOException {
        desk.close();
    }
}
