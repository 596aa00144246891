package onrecord.cli;

/** What the command ends with. */
final class ExitCode {
    /** All done. */
    static final int DONE = 0;
    /** Done, with errors in some seeds; the rest was done. */
    static final int ERRORS = 1;
    /** Wrong usage or settings; nothing was done. */
    static final int USAGE = 2;
    /** Done, and something that was held against the archive is not as the archive has it. */
    static final int DIFFERS = 3;
    /** A bug in the program; EX_SOFTWARE of BSD's sysexits. */
    static final int BUG = 70;

    private ExitCode() {}
}
