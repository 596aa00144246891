package onrecord.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFolderTest {
    private static final int THREADS = 16;
    private static final int FOLDERS = 400;

    @TempDir
    Path folder;

    @Test
    void threads_that_make_the_same_folder_do_not_take_it_from_each_other() throws Exception {
        OwnFolder own = OwnFolder.at(folder);
        CyclicBarrier together = new CyclicBarrier(THREADS);
        ExecutorService workers = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Void>> done = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                done.add(workers.submit(writer(own, "thread-" + i, together)));
            }
            for (Future<Void> each : done) {
                each.get();
            }
        } finally {
            workers.shutdownNow();
        }
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            assertEquals(THREADS * FOLDERS, files.count());
        }
    }

    private Callable<Void> writer(OwnFolder own, String name, CyclicBarrier together) {
        return () -> {
            for (int i = 0; i < FOLDERS; i++) {
                Path draft = folder.resolve(name);
                own.create(draft).close();
                together.await(10, TimeUnit.SECONDS);
                own.folder(folder.resolve("year/" + i));
                own.move(draft, folder.resolve("year/" + i + "/" + name));
            }
            return null;
        };
    }

    @Test
    void what_was_begun_is_gone_on_with() throws Exception {
        OwnFolder own = OwnFolder.at(folder);
        Path file = folder.resolve("a/b.txt");
        try (FileChannel out = own.open(file)) {
            out.write(ByteBuffer.wrap(new byte[] {1, 2}));
        }
        try (FileChannel out = own.open(file)) {
            assertEquals(2, out.size());
        }
    }
}
