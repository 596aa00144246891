package onrecord.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import onrecord.text.Diagnostic;
import onrecord.text.Diagnostic.Severity;
import onrecord.text.Limits;
import onrecord.text.LineMap;
import onrecord.text.OffsetMap;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong in one file. Not for use by several threads. */
class Problems {
    private final String path;
    private final String text;
    private final List<Diagnostic> found = new ArrayList<>();
    /** Made once for all, since a list of thousands of items may have something wrong in each. */
    private @Nullable LineMap lines;

    private int more;
    private Severity worst = Severity.NOTE;

    /**
     * @param path the file as the user knows it
     * @param text its decoded content, which spans point into
     */
    Problems(String path, String text) {
        this.path = path;
        this.text = text;
    }

    /**
     * Returns a view of these problems for a text that was taken out of the file.
     *
     * @param inner that text, which spans point into from now on
     * @param places the way from it to the file
     */
    Problems within(String inner, OffsetMap places) {
        Problems file = this;
        return new Problems(path, inner) {
            @Override
            void add(Severity severity, String code, Span span, String message, String hint) {
                file.add(severity, code, places.toFile(span), message, hint);
            }
        };
    }

    /** Returns the text that spans point into. */
    String text() {
        return text;
    }

    void error(String code, Span span, String message, String hint) {
        add(Severity.ERROR, code, span, message, hint);
    }

    void warning(String code, Span span, String message, String hint) {
        add(Severity.WARNING, code, span, message, hint);
    }

    void note(String code, Span span, String message, String hint) {
        add(Severity.NOTE, code, span, message, hint);
    }

    /** Tells what is wrong with a story as a whole: at its place, or of the file where that is one story. */
    void about(Format.Item item, Severity severity, String code, String message, String hint) {
        if (item.key().isEmpty()) {
            found.add(Diagnostic.ofFile(severity, code, path, message, hint));
        } else {
            int start = item.span().start();
            add(severity, code, new Span(start, start + 1), message, hint);
        }
    }

    void add(Severity severity, String code, Span span, String message, String hint) {
        if (found.size() < Limits.PROBLEMS) {
            found.add(Diagnostic.at(severity, code, path, lines(), span, message, hint));
        } else {
            more++;
            worst = severity.compareTo(worst) < 0 ? severity : worst;
        }
    }

    /** Returns what may be told of a place of the file later, when the file is no longer at hand. */
    Diagnostic at(String code, Span span, String message, String hint) {
        return Diagnostic.at(Severity.NOTE, code, path, lines(), span, message, hint);
    }

    private LineMap lines() {
        LineMap map = lines;
        if (map == null) {
            map = LineMap.of(text);
            lines = map;
        }
        return map;
    }

    /** Returns what was found so far, in the order of the file. */
    List<Diagnostic> found() {
        Stream<Diagnostic> told = found.stream().sorted(Comparator.comparing(Diagnostic::span));
        return (more == 0 ? told : Stream.concat(told, Stream.of(rest()))).toList();
    }

    private Diagnostic rest() {
        String message = "and " + more + " more of this file, which are not told one by one";
        return Diagnostic.ofFile(worst, "more", path, message, "mend those above first");
    }
}
