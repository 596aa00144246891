package onrecord.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import onrecord.build.Options;
import onrecord.serve.FolderWatcher;
import onrecord.serve.SiteServer;
import onrecord.text.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord serve}: the site in a browser on this machine, built again whenever something is saved. */
@Command(
        name = "serve",
        description =
                "Builds the archive and shows it in a browser on this machine. Whenever a seed or a template is saved,"
                        + " it is built again and the page is reloaded. Ctrl-C ends it.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class ServeCommand implements Callable<Integer> {
    private static final int FIRST = 8080;
    private static final int LAST = 8179;
    private static final int HIGHEST = 65_535;

    /** How many seconds a build may still take after Ctrl-C; it can be cut off at any time. */
    private static final int PATIENCE = 3;

    private final Console console;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port to serve on, 0 for any; as a rule 8080 or the first one after it that is free.")
    private Optional<Integer> port = Optional.empty();

    @Mixin
    private SiteOptions site = new SiteOptions();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Options options = site.options();
        console.strict(site.seeds().strict());
        List<Path> watched = new ArrayList<>(List.of(options.seeds()));
        options.templates().ifPresent(watched::add);
        CountDownLatch done = new CountDownLatch(1);
        try (SiteServer server = open(options.output());
                FolderWatcher changes = FolderWatcher.in(watched)) {
            Rebuilds rebuilds = new Rebuilds(options, server, changes, console);
            Thread ending = new Thread(() -> end(server, changes, rebuilds, done), "ending");
            Runtime.getRuntime().addShutdownHook(ending);
            try {
                rebuilds.first();
                console.say("Serving " + options.output() + " at " + server.address() + ". Ctrl-C ends it.");
                for (List<Path> changed = changes.await(); !changed.isEmpty(); changed = changes.await()) {
                    rebuilds.next(changed);
                }
            } finally {
                forget(ending);
            }
        } catch (InterruptedException e) {
            // whoever runs this command has enough of it
        } finally {
            done.countDown();
        }
        return ExitCode.DONE;
    }

    /** Ctrl-C is how this command is meant to end: the virtual machine would call it a failure. */
    private static void end(SiteServer server, FolderWatcher changes, Rebuilds rebuilds, CountDownLatch done) {
        rebuilds.stop();
        changes.close();
        server.close();
        try {
            done.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            // then it ends at once
        }
        Runtime.getRuntime().halt(ExitCode.DONE);
    }

    private static void forget(Thread ending) {
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException e) {
            // it runs
        }
    }

    private SiteServer open(Path folder) {
        if (port.isPresent()) {
            int wanted = port.get();
            if (wanted < 0 || wanted > HIGHEST) {
                throw new RefusedException("there is no port " + wanted, "ports are numbers from 0 to " + HIGHEST);
            }
            return SiteServer.on(wanted, folder)
                    .orElseThrow(() -> new RefusedException(
                            "port " + wanted + " is taken by another program",
                            "name another one, or leave --port away"));
        }
        for (int each = FIRST; each <= LAST; each++) {
            Optional<SiteServer> server = SiteServer.on(each, folder);
            if (server.isPresent()) {
                if (each > FIRST) {
                    console.say("Port " + FIRST + " is taken; this is " + each + ".");
                }
                return server.get();
            }
        }
        throw new RefusedException(
                "no port from " + FIRST + " to " + LAST + " is free", "name another one with --port");
    }
}
