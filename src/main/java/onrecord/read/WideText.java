package onrecord.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Charsets that show in the pattern of the bytes: those of two and four bytes by their zeros, ISO-2022-JP by its escapes. */
final class WideText {
    static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    private WideText() {}

    /** Returns the charset of {@code bytes}, which hold a NUL or an ESC or are not UTF-8; empty where it is none of these. */
    static Optional<Charset> charset(byte[] bytes) {
        int[] zeros = new int[2];
        int printed = 0;
        for (int i = 0; i < bytes.length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
            printed += bytes[i] >= ' ' ? 1 : 0;
        }
        int all = zeros[0] + zeros[1];
        if (all == 0) {
            return iso2022(bytes);
        }
        if (fits(bytes, 4, UTF_32BE)) {
            return Optional.of(UTF_32BE);
        }
        if (fits(bytes, 4, UTF_32LE)) {
            return Optional.of(UTF_32LE);
        }
        // ASCII with NULs in it makes ideographs of two bytes
        boolean isAscii = all * 8 < bytes.length && printed * 10 > (bytes.length - all) * 8;
        boolean isBig = zeros[0] > zeros[1];
        boolean isClear = Math.min(zeros[0], zeros[1]) * 20 <= all;
        Charset charset = isBig ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return isClear && !isAscii && fits(bytes, 2, charset) ? Optional.of(charset) : Optional.empty();
    }

    private static boolean fits(byte[] bytes, int unit, Charset charset) {
        return bytes.length % unit == 0 && Decoding.fits(bytes, charset);
    }

    private static Optional<Charset> iso2022(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == 0x1b && bytes[i + 1] == '$' && Charset.isSupported("ISO-2022-JP")) {
                return Optional.of(Charset.forName("ISO-2022-JP")).filter(charset -> Decoding.fits(bytes, charset));
            }
        }
        return Optional.empty();
    }
}
