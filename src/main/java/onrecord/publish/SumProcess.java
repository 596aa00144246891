package onrecord.publish;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import onrecord.files.Sha256;

/**
 * A process that sums up what it is sent, for {@link Sums}. It reads contents, each after its length in four bytes, and
 * answers with the length and the SHA-256 of each, 32 bytes, in the same order, until its input ends. By the length, who
 * asked sees that nothing else got between the answers, such as a word of the virtual machine.
 */
final class SumProcess {
    /** What one read can bring: several times what a pipe holds. */
    private static final int BUFFER = 256 * 1024;

    private static final int ANSWERS = 8 * 1024;

    private final MessageDigest digest = Sha256.begin();
    private final DataOutputStream out;

    /** How many bytes of the length were read, and what they say so far. */
    private int lengthBytes;

    private int length;
    private int rest;

    private SumProcess(OutputStream out) {
        this.out = new DataOutputStream(new BufferedOutputStream(out, ANSWERS));
    }

    /** Answers what comes from the standard input on the standard output. */
    public static void main(String[] args) throws IOException {
        answer(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
    }

    static void answer(InputStream in, OutputStream out) throws IOException {
        SumProcess process = new SumProcess(out);
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            process.take(buffer, read);
            process.out.flush();
        }
    }

    private void take(byte[] buffer, int end) throws IOException {
        int at = 0;
        while (at < end) {
            if (lengthBytes < Integer.BYTES) {
                length = length << 8 | buffer[at++] & 0xff;
                lengthBytes++;
                rest = length;
            } else {
                int some = Math.min(rest, end - at);
                digest.update(buffer, at, some);
                at += some;
                rest -= some;
            }
            if (lengthBytes == Integer.BYTES && rest == 0) {
                out.writeInt(length);
                out.write(digest.digest());
                lengthBytes = 0;
            }
        }
    }
}
