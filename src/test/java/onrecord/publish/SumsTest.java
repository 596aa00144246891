package onrecord.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import onrecord.files.Sha256;
import org.junit.jupiter.api.Test;

class SumsTest {
    private static final int MANY = 60;

    /** So many bytes a millisecond that every machine is slow. */
    private static final long UNHEARD_OF = Long.MAX_VALUE / 1_000_000;

    private final Random random = new Random(5);

    /** Makes contents of all sizes, from none to more than a pipe holds. */
    private List<byte[]> contents() {
        List<byte[]> contents = new ArrayList<>();
        for (int size : new int[] {0, 1, 63, 64, 65, 10_000, 300_000}) {
            byte[] content = new byte[size];
            random.nextBytes(content);
            contents.add(content);
        }
        return contents;
    }

    private static void check(List<byte[]> contents, List<byte[]> sums) {
        assertEquals(contents.size(), sums.size());
        for (int i = 0; i < sums.size(); i++) {
            assertArrayEquals(Sha256.of(contents.get(i)), sums.get(i));
        }
    }

    @Test
    void little_is_summed_up_here() {
        try (Sums sums = new Sums()) {
            List<byte[]> contents = contents();
            check(contents, sums.of(contents));
            assertTrue(sums.other().isEmpty());
        }
    }

    @Test
    void who_is_fast_needs_no_help() {
        try (Sums sums = new Sums(1, 0)) {
            List<byte[]> contents = contents();
            check(contents, sums.of(contents));
            check(contents, sums.of(contents));
            assertTrue(sums.other().isEmpty());
        }
    }

    @Test
    void much_to_come_is_reason_enough() {
        try (Sums sums = new Sums(16 << 20, UNHEARD_OF)) {
            byte[] sample = new byte[1 << 20];
            sums.of(List.of(sample));
            sums.of(List.of(sample));
            assertTrue(sums.other().isEmpty());
            sums.expect(64 << 20);
            List<byte[]> contents = contents();
            check(contents, sums.of(contents));
            assertTrue(sums.other().isPresent());
        }
    }

    @Test
    void another_process_gives_the_same_to_many_threads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Sums sums = new Sums(1, UNHEARD_OF)) {
            List<byte[]> first = contents();
            sums.of(first);
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                List<byte[]> contents = contents();
                all.add(threads.submit(() -> check(contents, sums.of(contents))));
            }
            for (Future<?> one : all) {
                one.get();
            }
            assertTrue(sums.other().isPresent());
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void what_a_lost_process_does_not_answer_is_summed_up_here() {
        try (Sums sums = new Sums(1, UNHEARD_OF)) {
            sums.of(contents());
            for (int i = 0; i < MANY; i++) {
                List<byte[]> contents = contents();
                check(contents, sums.of(contents));
                if (i == MANY / 2) {
                    sums.other().orElseThrow().destroyForcibly();
                }
            }
        }
    }

    @Test
    void a_length_may_come_in_pieces() throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(sent);
        List<byte[]> contents = contents();
        for (byte[] content : contents) {
            out.writeInt(content.length);
            out.write(content);
        }
        ByteArrayInputStream byByte = new ByteArrayInputStream(sent.toByteArray()) {
            @Override
            public int read(byte[] buffer) {
                return read(buffer, 0, 1 + random.nextInt(3));
            }
        };
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        SumProcess.answer(byByte, answers);
        DataInputStream answered = new DataInputStream(new ByteArrayInputStream(answers.toByteArray()));
        List<byte[]> sums = new ArrayList<>();
        for (byte[] content : contents) {
            assertEquals(content.length, answered.readInt());
            sums.add(answered.readNBytes(32));
        }
        check(contents, sums);
        assertEquals(-1, answered.read());
    }
}
