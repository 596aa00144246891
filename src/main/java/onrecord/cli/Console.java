package onrecord.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import onrecord.build.BuildReport;
import onrecord.files.FolderSnapshot;
import onrecord.read.SeedReader;
import onrecord.text.Diagnostic;
import onrecord.text.Diagnostic.Severity;

/** Where a command speaks to its user, and what it had to complain of. Not for use by several threads. */
final class Console {
    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private int errors;
    private int warnings;
    private int bugs;
    private int withheld;
    private boolean strict;
    private boolean debug;
    private boolean quiet;
    private boolean inProgress;
    private boolean all;
    private final Repeats repeats = new Repeats();

    /**
     * @param terminal whether somebody looks on, who is shown progress
     */
    Console(PrintStream out, PrintStream err, boolean terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    /** Returns the stream for what was asked for. */
    PrintStream out() {
        return out;
    }

    /**
     * Checks that what was asked for arrives: a print stream keeps to itself that a disk is full, or that nobody reads on.
     *
     * @throws IOException if it did not
     */
    void checkOut() throws IOException {
        if (out.checkError()) {
            throw new IOException("standard output is full or closed");
        }
    }

    /** Makes warnings errors from now on. */
    void strict(boolean yes) {
        strict = yes;
    }

    /** Shows where in the program a bug came up from now on. */
    void debug(boolean yes) {
        debug = yes;
    }

    /** Shows how far the work has come, in place of what was shown before; on a terminal only. */
    void progress(String words) {
        if (terminal && !quiet) {
            err.print("\r\u001b[K" + words);
            err.flush();
            inProgress = true;
        }
    }

    private void endProgress() {
        if (inProgress) {
            // to the beginning of the line, and clear it
            err.print("\r\u001b[K");
            inProgress = false;
        }
    }

    /** Says nothing but what is wrong from now on. */
    void quiet(boolean yes) {
        quiet = yes;
    }

    /** Says something about the work, not asked for. */
    void say(String words) {
        endProgress();
        if (!quiet) {
            err.println(words);
        }
    }

    /** Tells every problem from now on, however many there are of its kind. */
    void all(boolean yes) {
        all = yes;
    }

    /** Reports a problem of the input; of many of one kind it says at the end how many more there are. */
    void report(Diagnostic diagnostic) {
        Diagnostic shown = counted(diagnostic);
        if (all || repeats.isToTell(shown)) {
            endProgress();
            err.print(Messages.of(shown));
        }
    }

    private void reportRest() {
        repeats.more().forEach(line -> {
            endProgress();
            err.println(Messages.printable(line));
        });
    }

    /** Counts a problem that was reported before. */
    void repeat(Diagnostic diagnostic) {
        counted(diagnostic);
    }

    /** Begins to count anew. */
    void forget() {
        errors = 0;
        warnings = 0;
        withheld = 0;
    }

    private Diagnostic counted(Diagnostic diagnostic) {
        Diagnostic shown =
                strict && diagnostic.severity() == Severity.WARNING ? diagnostic.as(Severity.ERROR) : diagnostic;
        switch (shown.severity()) {
            case ERROR -> errors++;
            case WARNING -> warnings++;
            case NOTE -> withheld += shown.code().equals(SeedReader.WITHHELD) ? 1 : 0;
        }
        return shown;
    }

    /** Reports a problem of the program. */
    void report(Throwable bug) {
        bugs++;
        trace(bug);
    }

    /** Shows where in the program something came up, if asked to. */
    void trace(Throwable problem) {
        if (debug) {
            problem.printStackTrace(err);
        }
    }

    /** Reports that what was asked for cannot be done. */
    void refuse(String message, String hint) {
        endProgress();
        err.println("onrecord: error: " + message);
        if (!hint.isEmpty()) {
            err.println("  hint: " + hint);
        }
    }

    /** Sums up what was reported; empty if it was nothing. Of what there is more than was told, it tells how much. */
    String sum() {
        reportRest();
        if (errors + warnings == 0) {
            return "";
        }
        String words = errors > 0 ? count(errors, "error") : "";
        return words + (errors > 0 && warnings > 0 ? ", " : "") + (warnings > 0 ? count(warnings, "warning") : "");
    }

    /** Returns the exit code that fits what was reported, and tells of how much more there is, as {@link #sum}. */
    int exitCode() {
        reportRest();
        return bugs > 0 ? ExitCode.BUG : errors > 0 ? ExitCode.ERRORS : ExitCode.DONE;
    }

    /** Returns how a message on a build begins: how much the archive holds, and where it stands. */
    static String built(BuildReport built, Path output) {
        return "Built " + count(built.articles(), "article") + " with " + count(built.quotes(), "quote") + " and "
                + count(built.events(), "event") + " into " + output + ": ";
    }

    /**
     * Returns what is said at the end of what is not published, with a space before it; empty where all is.
     *
     * @param leftOut number of files that are left out
     */
    String unpublished(int leftOut) {
        return (withheld == 0 ? "" : " " + withheld + " withheld, see above.")
                + (leftOut == 0
                        ? ""
                        : " " + count(leftOut, "file") + " left out by " + FolderSnapshot.IGNORE_FILE + ".");
    }

    /** Writes a size as people read it: {@code 150 kB}, {@code 235 MB}. */
    static String size(long bytes) {
        return bytes < 1_000_000 ? (bytes + 999) / 1000 + " kB" : bytes / 1_000_000 + " MB";
    }

    /** Writes a number with its noun. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
