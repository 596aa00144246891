package onrecord.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import onrecord.text.Diagnostic;
import onrecord.text.Diagnostic.Severity;
import onrecord.text.Span;

/** Collects what is wrong in one file. Not for use by several threads. */
final class Problems {
    private final String path;
    private final String text;
    private final List<Diagnostic> found = new ArrayList<>();

    /**
     * @param path the file as the user knows it
     * @param text its decoded content, which spans point into
     */
    Problems(String path, String text) {
        this.path = path;
        this.text = text;
    }

    /** Returns the text that spans point into. */
    String text() {
        return text;
    }

    void error(String code, Span span, String message, String hint) {
        found.add(Diagnostic.at(Severity.ERROR, code, path, text, span, message, hint));
    }

    void warning(String code, Span span, String message, String hint) {
        found.add(Diagnostic.at(Severity.WARNING, code, path, text, span, message, hint));
    }

    /** Returns what was found so far, in the order of the file. */
    List<Diagnostic> found() {
        return found.stream().sorted(Comparator.comparing(Diagnostic::span)).toList();
    }
}
