package onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.util.Optional;
import java.util.Set;
import onrecord.text.Diagnostic;
import onrecord.text.Diagnostic.Severity;
import onrecord.text.RefusedException;
import onrecord.theme.TemplateException;

/**
 * What ended a command or a build, as something to be told.
 *
 * @param diagnostic what is wrong, and what to do
 * @param isBug true if it is the program that is wrong
 */
record Failure(Diagnostic diagnostic, boolean isBug) {
    /** Failures that say all in words: of the others, the name of the class says what it is. */
    private static final Set<Class<?>> PLAIN = Set.of(IOException.class, FileSystemException.class);

    static Failure of(Throwable e) {
        if (e instanceof TemplateException template) {
            return new Failure(template.diagnostic(), false);
        }
        if (e instanceof RefusedException refused) {
            return new Failure(diagnostic(words(refused), refused.hint()), false);
        }
        if (e instanceof InvalidPathException name) {
            String hint = "run onrecord in a locale with UTF-8, like LC_ALL=C.UTF-8";
            return new Failure(diagnostic("no name of a file in this locale: " + name.getInput(), hint), false);
        }
        if (e instanceof IOException || e instanceof UncheckedIOException) {
            String hint = "look at the permissions and at the space left";
            Throwable plain = Optional.ofNullable(e.getCause())
                    .filter(cause ->
                            PLAIN.contains(cause.getClass()) && cause.toString().equals(words(e)))
                    .orElse(e);
            return new Failure(diagnostic("cannot read or write: " + words(plain), hint), false);
        }
        String hint = "please report it with what --debug shows";
        return new Failure(diagnostic("this is a bug in On Record: " + e, hint), true);
    }

    private static Diagnostic diagnostic(String message, String hint) {
        return Diagnostic.ofFile(Severity.ERROR, "failed", "onrecord", message, hint);
    }

    /** Returns what an exception says. */
    static String words(Throwable e) {
        return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    }
}
