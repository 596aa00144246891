package onrecord.text;

/** Says that a file of messages cannot be used. */
public final class MessageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    MessageException(Diagnostic diagnostic) {
        super(diagnostic.path() + ":" + diagnostic.line() + ": " + diagnostic.message());
        this.diagnostic = diagnostic;
    }

    /** Returns what is wrong, with file and line. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
