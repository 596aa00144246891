package onrecord.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFolderTest {
    private static final int THREADS = 8;
    private static final int ROUNDS = 300;

    @TempDir
    Path folder;

    /** None may take away a folder that another has just made and opened. */
    @Test
    void threads_that_need_the_same_new_folders_all_write_there() throws Exception {
        OwnFolder own = OwnFolder.at(folder);
        CyclicBarrier together = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Path place = folder.resolve("a-" + round + "/b/c");
                List<Callable<Path>> work = new ArrayList<>();
                for (int thread = 0; thread < THREADS; thread++) {
                    Path file = place.resolve("file-" + thread);
                    work.add(() -> {
                        together.await();
                        try (FileChannel made = own.create(file)) {
                            assertEquals(0, made.size());
                        }
                        return file;
                    });
                }
                for (Future<Path> written : threads.invokeAll(work)) {
                    assertEquals(0, FileState.of(written.get()).size());
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** In an open folder the system knows no more than the name. */
    @Test
    void what_fails_is_named_with_its_whole_path() throws Exception {
        OwnFolder own = OwnFolder.at(folder);
        Path there = own.folder(folder.resolve("a/b"));
        assertEquals(
                there.toString(),
                assertThrows(FileAlreadyExistsException.class, () -> own.create(there))
                        .getFile());
        Path draft = folder.resolve("draft");
        own.create(draft).close();
        assertEquals(
                there.toString(),
                assertThrows(FileSystemException.class, () -> own.move(draft, there))
                        .getFile());
    }
}
