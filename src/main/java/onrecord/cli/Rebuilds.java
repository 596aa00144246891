package onrecord.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import onrecord.build.ArchiveCache;
import onrecord.build.BuildListener;
import onrecord.build.BuildReport;
import onrecord.build.OnRecord;
import onrecord.build.Options;
import onrecord.files.FolderSnapshot;
import onrecord.serve.FolderWatcher;
import onrecord.serve.SiteServer;
import onrecord.text.Diagnostic;
import onrecord.text.Diagnostic.Severity;
import onrecord.text.RefusedException;
import onrecord.theme.TemplateException;

/**
 * Builds a site again and again while it is served, and says what came of it: on the terminal what is new, in the pages
 * all that is wrong. Whatever goes wrong, the site that is there stays. For one thread, but for {@link #stop}.
 */
final class Rebuilds {
    /** A build that has written for so long gives way to what was saved in the meantime: it began with the pages looked at. */
    private static final long GIVES_WAY = TimeUnit.SECONDS.toNanos(1);

    private static final Set<String> SETTINGS = Set.of("archive.yaml", "people.yaml", FolderSnapshot.IGNORE_FILE);
    private static final int NAMED = 3;

    private final Options options;
    private final SiteServer server;
    private final FolderWatcher changes;
    private final Console console;
    private final ArchiveCache memory = new ArchiveCache();
    private final Set<Path> due = new TreeSet<>();
    private Set<Diagnostic> known = Set.of();
    private boolean settingsAreWrong;
    private volatile boolean stopped;

    /** What was saved while a build went on is more urgent than the rest of it. */
    private static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    Rebuilds(Options options, SiteServer server, FolderWatcher changes, Console console) {
        this.options = options;
        this.server = server;
        this.changes = changes;
        this.console = console;
    }

    /** Creates the build that goes on give way to the end. */
    void stop() {
        stopped = true;
    }

    /**
     * Builds for the first time; templates may be wrong already.
     *
     * @throws RefusedException if it must not be done
     * @throws UncheckedIOException if the output cannot be written
     */
    void first() {
        List<Diagnostic> found = new ArrayList<>();
        String done = "";
        try {
            BuildReport built = build(found);
            done = Console.built(built, options.output()) + written(built);
        } catch (TemplateException e) {
            found.add(e.diagnostic());
            done = "Not built";
        } catch (Overtaken e) {
            return;
        }
        report(found, done);
    }

    /** Builds again because these files have changed. */
    void next(List<Path> changed) {
        due.addAll(changed);
        long began = System.nanoTime();
        List<Diagnostic> found = new ArrayList<>();
        String done = "nothing done";
        try {
            found.addAll(wrongSettings());
            if (found.isEmpty()) {
                done = written(build(found));
            }
        } catch (Overtaken e) {
            return;
        } catch (RuntimeException | Error e) {
            found.add(Failure.of(e).diagnostic());
            console.trace(e);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        report(found, named() + ": " + done + String.format(Locale.ROOT, " in %.2f s", seconds));
        due.clear();
    }

    private BuildReport build(List<Diagnostic> found) {
        server.writing(true);
        try {
            BuildReport built = OnRecord.build(options, memory, new OneBuild(found));
            found.addAll(built.diagnostics());
            return built;
        } finally {
            server.writing(false);
        }
    }

    /** Returns what is wrong with the settings, if they are concerned: without them, every page would be another. */
    private List<Diagnostic> wrongSettings() {
        if (!settingsAreWrong && due.stream().noneMatch(Rebuilds::isSettings)) {
            return List.of();
        }
        List<Diagnostic> wrong = OnRecord.look(options.seeds()).diagnostics().stream()
                .filter(one -> one.severity() == Severity.ERROR && isSettings(Path.of(one.path())))
                .toList();
        settingsAreWrong = !wrong.isEmpty();
        return wrong;
    }

    private static boolean isSettings(Path file) {
        return SETTINGS.contains(String.valueOf(file.getFileName()));
    }

    private static String written(BuildReport built) {
        int removed = built.written().removed();
        return Console.count(built.written().changed(), "file") + " written"
                + (removed > 0 ? ", " + removed + " removed" : "");
    }

    private String named() {
        List<String> names = due.stream().limit(NAMED).map(Path::toString).toList();
        int more = due.size() - names.size();
        return String.join(", ", names) + (more > 0 ? " and " + more + " more" : "");
    }

    /** Tells of a build: on the terminal only what was not there before. */
    private void report(List<Diagnostic> found, String done) {
        server.show(found);
        console.forget();
        for (Diagnostic one : found) {
            if (known.contains(one)) {
                console.repeat(one);
            } else {
                console.report(one);
            }
        }
        known = new HashSet<>(found);
        String problems = console.sum();
        console.say(done + (problems.isEmpty() ? "." : "; " + problems + "."));
    }

    /** Watches one build. */
    private final class OneBuild implements BuildListener {
        private final Progress progress = new Progress(console);
        private final List<Diagnostic> found;
        private volatile long writingSince = Long.MAX_VALUE;

        OneBuild(List<Diagnostic> found) {
            this.found = found;
        }

        @Override
        public void begins(Stage stage, int things) {
            progress.begins(stage, things);
            writingSince = stage == Stage.WRITE ? System.nanoTime() : Long.MAX_VALUE;
        }

        @Override
        public Set<String> awaited() {
            return server.pages();
        }

        @Override
        public void done() {
            progress.done();
            long since = writingSince;
            if (since != Long.MAX_VALUE && (stopped || System.nanoTime() - since > GIVES_WAY && changes.isPending())) {
                throw new Overtaken();
            }
        }

        @Override
        public void ended() {
            progress.ended();
        }

        @Override
        public void told(List<Diagnostic> diagnostics, Optional<Throwable> bug) {
            found.addAll(diagnostics);
            bug.ifPresent(console::trace);
        }
    }
}
