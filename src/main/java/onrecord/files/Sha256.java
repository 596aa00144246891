package onrecord.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every Java runtime has. */
public final class Sha256 {
    /** To look for whoever can make one takes longer than to sum up a small file. */
    private static final ThreadLocal<MessageDigest> OWN = ThreadLocal.withInitial(Sha256::begin);

    private Sha256() {}

    /** Begins a sum of bytes that come one after the other. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the sum of {@code bytes}, 32 bytes. */
    public static byte[] of(byte[] bytes) {
        return OWN.get().digest(bytes);
    }

    /** Returns the sum of the UTF-8 of {@code text}, 32 bytes. */
    public static byte[] of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the sum of {@code bytes} in 64 hexadecimal digits, letters small. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes));
    }
}
