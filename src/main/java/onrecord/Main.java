package onrecord;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import onrecord.cli.Commands;

/** The command. */
public final class Main {
    private Main() {}

    /** Runs the command and ends with its exit code. */
    public static void main(String[] args) {
        // UTF-8 whatever the locale: what is piped must be the same bytes everywhere
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
        int code = Commands.run(out, err, args);
        out.flush();
        err.flush();
        System.exit(code);
    }
}
