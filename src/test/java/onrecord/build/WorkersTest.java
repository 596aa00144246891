package onrecord.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {
    private static final int MANY = 10_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void results_come_in_the_order_of_the_items(int jobs) {
        List<Integer> results = new ArrayList<>();
        try (Workers workers = new Workers(jobs)) {
            workers.inOrder(IntStream.range(0, MANY).iterator(), number -> number * 2, results::add);
        }
        assertEquals(IntStream.range(0, MANY).map(number -> number * 2).boxed().toList(), results);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void each_item_is_worked_on_once(int jobs) {
        Set<Integer> done = ConcurrentHashMap.newKeySet();
        AtomicInteger count = new AtomicInteger();
        try (Workers workers = new Workers(jobs)) {
            workers.each(IntStream.range(0, MANY).iterator(), number -> {
                done.add(number);
                count.incrementAndGet();
            });
        }
        assertEquals(MANY, done.size());
        assertEquals(MANY, count.get());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void what_goes_wrong_with_one_ends_it_and_nobody_works_any_more(int jobs) {
        AtomicInteger done = new AtomicInteger();
        try (Workers workers = new Workers(jobs)) {
            assertThrows(
                    ArithmeticException.class,
                    () -> workers.inOrder(
                            IntStream.range(0, MANY).iterator(),
                            number -> done.addAndGet(1 / (number - 7)),
                            sum -> {}));
            int before = done.get();
            assertTrue(before < MANY, () -> "all were worked on: " + before);
            workers.each(IntStream.range(0, MANY).iterator(), number -> {});
            assertEquals(before, done.get());
        }
    }

    @Test
    void what_goes_wrong_with_a_result_is_told_too() {
        try (Workers workers = new Workers(2)) {
            assertThrows(
                    IllegalStateException.class,
                    () -> workers.inOrder(IntStream.range(0, MANY).iterator(), number -> number, number -> {
                        throw new IllegalStateException();
                    }));
        }
    }

    @Test
    void one_job_is_done_where_it_is_asked_for() {
        Thread self = Thread.currentThread();
        try (Workers workers = new Workers(1)) {
            assertSame(self, Workers.result(workers.start(Thread::currentThread)));
            workers.each(IntStream.range(0, MANY).iterator(), number -> assertSame(self, Thread.currentThread()));
        }
    }

    @Test
    void with_one_job_a_build_starts_no_thread() throws IOException {
        assertEquals(Set.of(), threadsOf(1));
        assertTrue(threadsOf(2).size() > 1, "threads that are started are seen");
    }

    /** Returns the names of the threads that a build and a rebuild start, but for those of the store's library. */
    private Set<String> threadsOf(int jobs) throws IOException {
        Newsroom newsroom = new Newsroom(folder.resolve("seeds-" + jobs), 1);
        Path events = folder.resolve(jobs + ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ThreadStart");
            recording.start();
            for (int i = 0; i < 2; i++) {
                newsroom.add();
                newsroom.build(folder.resolve("site-" + jobs), folder.resolve("cache-" + jobs), jobs);
            }
            recording.stop();
            recording.dump(events);
        }
        Set<String> names = new HashSet<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(events)) {
            String name = event.getThread("thread").getJavaName();
            if (event.getThread("parentThread").getJavaThreadId()
                            == Thread.currentThread().getId()
                    && !name.startsWith("MVStore")
                    && !name.startsWith("H2-")) {
                names.add(name);
            }
        }
        return names;
    }
}
