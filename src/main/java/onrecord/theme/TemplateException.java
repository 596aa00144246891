package onrecord.theme;

import onrecord.text.Diagnostic;

/** Says that a template cannot be used. The build ends: no page can be trusted. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    TemplateException(Diagnostic diagnostic, Throwable cause) {
        super(diagnostic.path() + ":" + diagnostic.line() + ": " + diagnostic.message(), cause);
        this.diagnostic = diagnostic;
    }

    /** Returns what is wrong, with the template's name and line. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
