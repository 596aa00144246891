package onrecord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * Runs the command in a Java virtual machine that suits it. {@code java -jar} starts one made for servers: its second
 * compiler and its collector take more processor time than they give back in a run of seconds, and it reads all classes
 * from the jar. A jar cannot ask for another, so the first machine does nothing but start the second, with
 *
 * <ul>
 *   <li>the quick compiler alone and the collector of one thread,
 *   <li>the classes as they lie in memory, from {@code onrecord.jsa} beside the jar, where there is one.
 * </ul>
 *
 * What the user asks of Java, such as {@code -Xmx}, holds for the second too, and decides over what is said here. The first
 * machine knows only the classes of the JDK that every one does: a single lambda here would cost it a sixth of its time.
 */
final class Relaunch {
    /** The number of the first process, for the second. */
    private static final String FIRST = "onrecord.first";

    private static final int KILLED = 137;
    private static final int PATIENCE = 10;
    private static final int BETWEEN_LOOKS = 50;

    /** Most of what a build makes is gone at once: much room for what is new, so that it is seldom looked through. */
    private static final List<String> HEAP =
            List.of("-XX:NewRatio=1", "-XX:SurvivorRatio=24", "-XX:InitialRAMPercentage=3.125");

    /** A method is compiled after a quarter of the calls that are usual: the quick compiler is soon done with it. */
    private static final List<String> EAGER = List.of(
            "-XX:Tier3InvocationThreshold=50",
            "-XX:Tier3MinInvocationThreshold=25",
            "-XX:Tier3CompileThreshold=500",
            "-XX:Tier3BackEdgeThreshold=5000");

    /** Who looks into a virtual machine, with a debugger or a profiler, gets the one that they started. */
    private static final List<String> WATCHED =
            List.of("-agent", "-javaagent", "-Xrun", "-Xdebug", "-XX:StartFlightRecording", "-XX:ArchiveClassesAtExit");

    private Relaunch() {}

    /**
     * Runs the command in another virtual machine, if this one was started as {@code java -jar}.
     *
     * @return the exit code; empty where the command is to be run here
     */
    static OptionalInt run(String[] args) {
        Long first = Long.getLong(FIRST);
        if (first != null) {
            endWith(first);
            return OptionalInt.empty();
        }
        Path jar = Path.of(System.getProperty("java.class.path", ""));
        List<String> asked = asked();
        boolean plain = asked.contains("-jar") && Files.isRegularFile(jar);
        if (!plain || isWatched(asked)) {
            return OptionalInt.empty();
        }
        Process second;
        try {
            second = start(jar, asked.subList(0, asked.indexOf("-jar")), args);
        } catch (IOException | OutOfMemoryError e) {
            // no second process, as in a tight container: everything works here too, or tells what it lacks
            return OptionalInt.empty();
        }
        return OptionalInt.of(wait(second));
    }

    /** Returns what this virtual machine was started with; empty where the system does not tell. */
    private static List<String> asked() {
        return Arrays.asList(ProcessHandle.current().info().arguments().orElse(new String[0]));
    }

    private static boolean isWatched(List<String> asked) {
        for (String option : asked) {
            for (String start : WATCHED) {
                if (option.startsWith(start)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean namesCollector(List<String> asked) {
        for (String option : asked) {
            if (option.startsWith("-XX:+Use") && option.endsWith("GC")) {
                return true;
            }
        }
        return false;
    }

    private static Process start(Path jar, List<String> asked, String[] args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // another vendor's machine may know nothing of these
        command.addAll(List.of("-XX:+IgnoreUnrecognizedVMOptions", "-XX:TieredStopAtLevel=1"));
        if (!namesCollector(asked)) {
            command.add("-XX:+UseSerialGC");
        }
        Path archive = jar.resolveSibling("onrecord.jsa");
        if (Files.isRegularFile(archive)) {
            // one of another Java or of another jar is passed over, without a word
            command.add("-XX:SharedArchiveFile=" + archive);
            command.addAll(List.of("-Xshare:auto", "-Xlog:cds=off", "-Xlog:cds+dynamic=off"));
        }
        command.addAll(EAGER);
        command.addAll(HEAP);
        command.add("-XX:-UsePerfData");
        command.add("-D" + FIRST + "=" + ProcessHandle.current().pid());
        command.addAll(asked);
        command.addAll(List.of("-cp", jar.toString(), Main.class.getName()));
        command.addAll(Arrays.asList(args));
        return new ProcessBuilder(command).inheritIO().start();
    }

    /**
     * Waits for the second machine. Whoever ends the first one ends both: the second is asked to, and given time, and what
     * it ends with counts.
     */
    private static int wait(Process second) {
        Runtime.getRuntime().addShutdownHook(new Thread("ending") {
            @Override
            public void run() {
                end(second);
            }
        });
        try {
            return second.waitFor();
        } catch (InterruptedException e) {
            return KILLED;
        }
    }

    private static void end(Process second) {
        second.destroy();
        try {
            if (second.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(second.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Ends this machine as soon as the first one is gone, even if that was killed. A thread that waits for it in the
     * operating system would hold up the end of this one, so it is looked for again and again.
     */
    private static void endWith(long first) {
        Thread watch = new Thread("parent") {
            @Override
            public void run() {
                await(first);
            }
        };
        watch.setDaemon(true);
        watch.start();
    }

    private static void await(long first) {
        Optional<ProcessHandle> parent = ProcessHandle.current().parent();
        while (parent.isPresent() && parent.get().pid() == first && parent.get().isAlive()) {
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                return;
            }
        }
        Runtime.getRuntime().halt(KILLED);
    }
}
