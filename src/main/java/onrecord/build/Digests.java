package onrecord.build;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import onrecord.files.Sha256;

/** Numbers that stand for bytes and words: the first digits of their SHA-256. */
final class Digests {
    private Digests() {}

    /** Returns 16 hexadecimal digits. */
    static String of(byte[] bytes) {
        return HexFormat.of().toHexDigits(number(bytes));
    }

    /** Returns a number that stands for several texts. */
    static long number(String... texts) {
        return number(String.join("\0", texts).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a number that stands for {@code bytes}. */
    static long number(byte[] bytes) {
        byte[] digest = Sha256.of(bytes);
        long number = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            number = number << 8 | digest[i] & 0xff;
        }
        return number;
    }
}
