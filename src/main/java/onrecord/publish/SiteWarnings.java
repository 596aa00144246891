package onrecord.publish;

import java.util.Optional;
import onrecord.text.Diagnostic;
import onrecord.text.Diagnostic.Severity;

/** What is told of a site as a whole, and of files that have no place in it. */
final class SiteWarnings {
    /** GitHub Pages takes a gigabyte; who comes near it should know in time. */
    private static final long LARGE = 800_000_000;

    private SiteWarnings() {}

    /** Returns a warning where a site of {@code bytes} will soon be too large to be published. */
    static Optional<Diagnostic> large(long bytes) {
        return bytes < LARGE
                ? Optional.empty()
                : Optional.of(Diagnostic.ofFile(
                        Severity.WARNING,
                        "site-large",
                        "archive.yaml",
                        "the site has " + bytes / 1_000_000 + " MB; GitHub Pages takes 1,000 MB at most",
                        "write “leaveOut: [article-json, tables]” there, or one of them: the data beside each article,"
                                + " the tables of all findings"));
    }

    /** Returns an error for a page whose name the system cannot write. */
    static Diagnostic noName(String path) {
        return Diagnostic.ofFile(
                Severity.ERROR,
                "no-name",
                path,
                "a page is to stand here, but its name is too long, or cannot be written in this locale",
                "give it a shorter name, or run onrecord in a locale with UTF-8, like LC_ALL=C.UTF-8");
    }
}
