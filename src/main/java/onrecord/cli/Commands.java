package onrecord.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command with its subcommands. */
@Command(
        name = "onrecord",
        description = "Turns a folder of news copy into a static archive that says who said what, to whom, and when.",
        versionProvider = Commands.Version.class,
        mixinStandardHelpOptions = true)
public final class Commands implements Runnable {
    /** All commands, in the order in which they are listed. */
    private static final Map<String, Function<Console, Object>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("init", InitCommand::new);
        COMMANDS.put("build", BuildCommand::new);
        COMMANDS.put("extract", ExtractCommand::new);
        COMMANDS.put("search", SearchCommand::new);
        COMMANDS.put("check", CheckCommand::new);
        COMMANDS.put("explain", ExplainCommand::new);
        COMMANDS.put("correct", CorrectCommand::new);
        COMMANDS.put("review", ReviewCommand::new);
        COMMANDS.put("diff", DiffCommand::new);
        COMMANDS.put("quotes", QuotesCommand::new);
        COMMANDS.put("serve", ServeCommand::new);
    }

    private final Console console;

    @Spec
    private CommandSpec spec;

    private Commands(Console console) {
        this.console = console;
    }

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program a bug came up.")
    private void debug(boolean yes) {
        console.debug(yes);
    }

    /**
     * Runs one command.
     *
     * @param out takes what was asked for
     * @param err takes messages
     * @param args the command line
     * @return 0 done; 1 done with errors in some seeds; 2 wrong usage or settings, or what was asked for could not be written; 3 done, and something
     *     differs from what the archive has; 70 a bug
     */
    public static int run(PrintStream out, PrintStream err, String... args) {
        Console console = new Console(out, err, System.console() != null);
        // what ends a thread that nobody waits for; where memory runs out, whoever needs it next tells
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> uncaught(problem, console));
        CommandLine line = new CommandLine(new Commands(console));
        // the options of a command are found by reflection: where one is asked for, the others need not be known
        Optional<String> asked = Stream.of(args).findFirst().filter(COMMANDS::containsKey);
        COMMANDS.forEach((name, command) -> {
            if (asked.isEmpty() || asked.get().equals(name)) {
                line.addSubcommand(name, command.apply(console));
            }
        });
        line.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setUsageHelpAutoWidth(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, arguments) -> misunderstood(e, console))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, console));
        try {
            undecoded(args);
            int code = line.execute(args);
            if (code == ExitCode.DONE || code == ExitCode.ERRORS || code == ExitCode.DIFFERS) {
                console.checkOut();
            }
            return code;
        } catch (IOException | InvalidPathException e) {
            return failed(e, console);
        } catch (OutOfMemoryError e) {
            console.refuse(
                    "there is not enough memory",
                    "give Java more of it, like java -Xmx1g -jar; what was written is whole, and the next build completes it");
            console.trace(e);
            return ExitCode.USAGE;
        } catch (Error e) {
            // picocli hands on exceptions alone; without this what is wrong would be told by nobody
            return failed(e, console);
        }
    }

    /**
     * Makes names of what Java could not decode. Where the locale cannot hold a name, this character stands in place of it, and
     * picocli would tell of an option or of an argument too many.
     *
     * @throws InvalidPathException if a word can be no name in this locale
     */
    private static List<Path> undecoded(String... words) {
        return Stream.of(words)
                .filter(word -> word.indexOf('\ufffd') >= 0)
                .map(Path::of)
                .toList();
    }

    /** Asks for a subcommand where none was given. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "which command? " + String.join(", ", spec.subcommands().keySet()));
    }

    private static void uncaught(Throwable problem, Console console) {
        if (problem instanceof OutOfMemoryError) {
            console.trace(problem);
        } else {
            console.report(problem);
        }
    }

    private static int misunderstood(ParameterException e, Console console) {
        // picocli begins so where options exclude each other, and nowhere else
        console.refuse(
                Failure.words(e).replaceFirst("^Error: ", ""),
                "“" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help” shows what can be said");
        return ExitCode.USAGE;
    }

    private static int failed(Throwable e, Console console) {
        Failure failure = Failure.of(e);
        console.report(failure.diagnostic());
        if (!failure.isBug()) {
            console.trace(e);
            return ExitCode.USAGE;
        }
        console.report(e);
        return ExitCode.BUG;
    }

    /** Returns the version that the jar was built as. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "onrecord "
                        + Optional.ofNullable(Commands.class.getPackage().getImplementationVersion())
                                .orElse("(unreleased)")
            };
        }
    }
}
