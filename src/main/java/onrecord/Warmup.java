package onrecord;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Keeps HotSpot's second compiler out of builds that end before its work pays. It compiles the hot half of the program
 * anew while the build runs, which for a few thousand articles takes more processor time than reading and writing them;
 * {@code -XX:TieredStopAtLevel=1} does the same, but a jar cannot ask for it. This is what {@code jcmd
 * Compiler.directives_add} does (JEP 165); elsewhere than on HotSpot, nothing happens.
 */
final class Warmup {
    /** Fewer articles end before the second compiler wakes up; of more, it saves more than it costs. */
    private static final int FEWEST = 200;

    private static final int MOST = 40_000;

    /** Checksums stay with the second compiler: it alone knows the processor's own instructions for them. */
    private static final String DIRECTIVES =
            """
            [
              { match: ["sun/security/provider/*.*", "java/util/zip/*.*"], c2: { Exclude: false } },
              { match: ["*.*"], c2: { Exclude: true } }
            ]
            """;

    private Warmup() {}

    /** Prepares for work on so many articles, beside what else is done. */
    static void expect(int articles) {
        if (articles >= FEWEST && articles <= MOST) {
            Thread thread = new Thread(Warmup::direct, "warmup");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void direct() {
        try {
            Path file = Files.createTempFile("onrecord", ".json");
            try {
                Files.writeString(file, DIRECTIVES);
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "compilerDirectivesAdd",
                                new Object[] {new String[] {file.toString()}},
                                new String[] {String[].class.getName()});
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (JMException | IOException | RuntimeException e) {
            // the build is slower, and the same
        }
    }
}
