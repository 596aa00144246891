package onrecord.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import onrecord.build.BuildListener;
import onrecord.text.Diagnostic;

/** Shows how a build goes on, to whoever looks on for more than a second, and afterwards what each stage took. */
final class Progress implements BuildListener {
    private static final long BEFORE_FIRST = 1_000_000_000L;
    private static final long BETWEEN = 200_000_000L;
    private static final int BAR = 20;

    private final Console console;
    private final long began = System.nanoTime();
    private final List<Clocked> stages = new ArrayList<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicLong next = new AtomicLong(began + BEFORE_FIRST);
    private volatile Stage stage = Stage.LOOK;
    private volatile int of;
    private volatile long stageBegan = began;
    private Duration stageWork = work();

    /** What a stage took. */
    private record Clocked(Stage stage, long nanos, Duration work, int things) {}

    Progress(Console console) {
        this.console = console;
    }

    @Override
    public void begins(Stage next, int things) {
        clock();
        stage = next;
        of = things;
        count.set(0);
    }

    @Override
    public void ended() {
        clock();
    }

    private void clock() {
        long now = System.nanoTime();
        Duration work = work();
        stages.add(new Clocked(stage, now - stageBegan, work.minus(stageWork), count.get()));
        stageBegan = now;
        stageWork = work;
    }

    private static Duration work() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void done() {
        int done = count.incrementAndGet();
        long now = System.nanoTime();
        long due = next.get();
        if (now > due && next.compareAndSet(due, now + BETWEEN)) {
            synchronized (console) {
                console.progress(line(done, of, now - stageBegan));
            }
        }
    }

    /** Returns {@code reading [=====     ] 1,250 of 5,000, 820 a second, 5 s left}. */
    private String line(int done, int all, long nanos) {
        long rate = Math.max(1, Math.round(done * 1e9 / Math.max(1, nanos)));
        String line = stage.label() + " ";
        if (all >= done) {
            int full = (int) ((long) done * BAR / all);
            line += "[" + "=".repeat(full) + " ".repeat(BAR - full) + "] ";
        }
        line += digits(done) + (all >= done ? " of " + digits(all) : "") + ", " + digits(rate) + " a second";
        return all >= done ? line + ", " + digits((all - done) / rate) + " s left" : line;
    }

    private static String digits(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    @Override
    public void told(List<Diagnostic> diagnostics, Optional<Throwable> bug) {
        if (diagnostics.isEmpty() && bug.isEmpty()) {
            return;
        }
        synchronized (console) {
            diagnostics.forEach(console::report);
            bug.ifPresent(console::report);
        }
    }

    /** Returns what each stage took: wall and processor time, how many things, and the processor time of one. */
    String timings() {
        StringBuilder out = new StringBuilder("stage           wall ms    cpu ms    things  cpu us each\n");
        for (Stage each : Stage.values()) {
            long nanos = 0;
            Duration work = Duration.ZERO;
            int things = 0;
            for (Clocked one : stages) {
                if (one.stage() == each) {
                    nanos += one.nanos();
                    work = work.plus(one.work());
                    things += one.things();
                }
            }
            String of =
                    things == 0 ? "" : String.format(Locale.ROOT, "%9d %12.1f", things, work.toNanos() / 1e3 / things);
            out.append(String.format(
                    Locale.ROOT, "%-12s %10d %9d %s%n", each.label(), nanos / 1_000_000, work.toMillis(), of));
        }
        return out.toString();
    }
}
