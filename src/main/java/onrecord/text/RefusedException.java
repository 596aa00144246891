package onrecord.text;

/** What was asked for cannot or must not be done: wrong settings, not wrong seeds. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String hint;

    /**
     * @param message what is wrong
     * @param hint what to do; may be empty
     */
    public RefusedException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** Returns what to do, or nothing. */
    public String hint() {
        return hint;
    }
}
