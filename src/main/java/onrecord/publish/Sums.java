package onrecord.publish;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import onrecord.files.Sha256;

/**
 * Sums up files with SHA-256. For use by many threads.
 *
 * <p>Processors have instructions for it, but the first compiler of the Java virtual machine, with which a build runs (see
 * {@code onrecord.Relaunch}), does not know them, and the second one makes the rest of a build twice as dear. So where there
 * is much to do and this machine turns out to be slow at it, a process with both compilers does it, in a third of the
 * processor time, pipes and start included. Where there can be none, or where it fails, it is done here.
 */
final class Sums implements AutoCloseable {
    /** Bytes that an article adds to a site with its pages, its data and its share in those of others; a wire story. */
    static final long ARTICLE = 25_000;

    /** Bytes after which a process is worth its start: it takes as long as these do here. */
    private static final long WORTH = 16L << 20;

    /** Who sums up so many bytes in a millisecond knows the instructions. */
    private static final long FAST = 400_000;

    /** Bytes that tell how fast this machine is. */
    private static final long SAMPLE = 1 << 20;

    private static final int PIPE = 64 * 1024;

    private volatile long worth;
    private final long fast;
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong nanos = new AtomicLong();
    private volatile Optional<Helper> helper = Optional.empty();
    private volatile boolean alone;

    Sums() {
        this(WORTH, FAST);
    }

    /**
     * Makes one that looks for help after {@code worth} bytes, unless it does {@code fast} of them in a millisecond.
     */
    Sums(long worth, long fast) {
        this.worth = worth;
        this.fast = fast;
    }

    /** Takes note that about so many bytes are to come: where they are many, there is no need to wait and see. */
    void expect(long more) {
        if (more >= 2 * worth) {
            worth = Math.min(worth, SAMPLE);
        }
    }

    /** Returns the sums of some contents, 32 bytes each, in their order. */
    List<byte[]> of(List<byte[]> contents) {
        Optional<Helper> other = helper();
        if (other.isPresent()) {
            try {
                return other.get().sums(contents);
            } catch (IOException e) {
                alone = true;
                other.get().process.destroyForcibly();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return here(contents);
    }

    private List<byte[]> here(List<byte[]> contents) {
        List<byte[]> sums = new ArrayList<>(contents.size());
        long began = System.nanoTime();
        long size = 0;
        for (byte[] content : contents) {
            sums.add(Sha256.of(content));
            size += content.length;
        }
        nanos.addAndGet(System.nanoTime() - began);
        bytes.addAndGet(size);
        return sums;
    }

    private Optional<Helper> helper() {
        if (alone) {
            return Optional.empty();
        }
        if (helper.isEmpty() && bytes.get() >= worth) {
            start();
        }
        return helper;
    }

    private synchronized void start() {
        if (alone || helper.isPresent()) {
            return;
        }
        if (bytes.get() > nanos.get() / 1_000_000 * fast) {
            alone = true;
            return;
        }
        try {
            helper = Optional.of(new Helper());
        } catch (IOException e) {
            // as in a tight container: here it takes longer, and that is all
            alone = true;
        }
    }

    /** Returns the process that helps; empty where none does. */
    Optional<Process> other() {
        return helper.map(one -> one.process);
    }

    @Override
    public synchronized void close() {
        alone = true;
        helper.ifPresent(Helper::end);
    }

    /** The other process. */
    private static final class Helper {
        private final Process process;
        private final DataOutputStream to;
        private final DataInputStream from;
        private CountDownLatch last = new CountDownLatch(0);
        private volatile boolean broken;

        Helper() throws IOException {
            this.process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-Xmx16m",
                            "-XX:+IgnoreUnrecognizedVMOptions",
                            "-XX:+DisplayVMOutputToStderr",
                            "-cp",
                            System.getProperty("java.class.path"),
                            SumProcess.class.getName())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), PIPE));
            this.from = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        }

        /**
         * Sends contents and waits for their sums. Others may send theirs meanwhile; the answers come in the order of the
         * questions, so each waits until those before have read theirs.
         */
        List<byte[]> sums(List<byte[]> contents) throws IOException, InterruptedException {
            CountDownLatch before;
            CountDownLatch done = new CountDownLatch(1);
            boolean answered = false;
            try {
                synchronized (this) {
                    before = last;
                    last = done;
                    for (byte[] content : contents) {
                        to.writeInt(content.length);
                        to.write(content);
                    }
                    to.flush();
                }
                before.await();
                if (broken) {
                    throw new IOException("an answer before was not read");
                }
                List<byte[]> sums = new ArrayList<>(contents.size());
                for (byte[] content : contents) {
                    if (from.readInt() != content.length) {
                        throw new IOException("this is no answer");
                    }
                    byte[] sum = new byte[32];
                    from.readFully(sum);
                    sums.add(sum);
                }
                answered = true;
                return sums;
            } finally {
                broken |= !answered;
                done.countDown();
            }
        }

        /** Ends the process, which goes when it is asked nothing more, and does not leave before it has gone. */
        void end() {
            broken = true;
            try {
                to.close();
                if (!process.waitFor(1, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (IOException e) {
                process.destroyForcibly();
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }
}
