package onrecord.text;

/**
 * What is wrong in a file, where, and what to do about it. Bad input becomes a list of these, not an exception.
 *
 * @param severity how bad it is
 * @param code a stable name for this kind of problem, such as {@code not-utf-8}
 * @param path the file as the user knows it, with {@code /} between folders
 * @param line 1-based line, 0 where the whole file is meant
 * @param column 1-based column in characters, 0 where the whole line or file is meant
 * @param span the place in the decoded file; empty at 0 where there is none
 * @param message what is wrong, without place and without full stop
 * @param excerpt the line it stands in, or empty
 * @param hint what to do, or empty
 */
public record Diagnostic(
        Severity severity,
        String code,
        String path,
        int line,
        int column,
        Span span,
        String message,
        String excerpt,
        String hint) {

    /** How bad a problem is. */
    public enum Severity implements Labelled {
        /** The seed, or a part of it, could not be used. */
        ERROR,
        /** The seed was used, but something in it is probably not as intended. */
        WARNING,
        /** Worth knowing. */
        NOTE;

        @Override
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final Span NOWHERE = new Span(0, 0);

    /** Creates a diagnostic about a whole file. */
    public static Diagnostic ofFile(Severity severity, String code, String path, String message, String hint) {
        return new Diagnostic(severity, code, path, 0, 0, NOWHERE, message, "", hint);
    }

    /** Creates a diagnostic about a place in {@code text}, the decoded content of the file. */
    public static Diagnostic at(
            Severity severity, String code, String path, String text, Span span, String message, String hint) {
        return at(severity, code, path, LineMap.of(text), span, message, hint);
    }

    /** Creates a diagnostic about a place in the file that has these lines. */
    public static Diagnostic at(
            Severity severity, String code, String path, LineMap lines, Span span, String message, String hint) {
        int line = lines.line(span.start());
        return new Diagnostic(
                severity, code, path, line, lines.column(span.start()), span, message, lines.text(line), hint);
    }

    /** Returns the same diagnostic of a file that is called by another name. */
    public Diagnostic in(String file) {
        return new Diagnostic(severity, code, file, line, column, span, message, excerpt, hint);
    }

    /** Returns the same diagnostic with another severity. */
    public Diagnostic as(Severity other) {
        return new Diagnostic(other, code, path, line, column, span, message, excerpt, hint);
    }
}
