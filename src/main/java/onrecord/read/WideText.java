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
        int zeros = 0;
        int printed = 0;
        for (byte one : bytes) {
            zeros += one == 0 ? 1 : 0;
            printed += one >= ' ' || one == '\n' || one == '\r' || one == '\t' ? 1 : 0;
        }
        if (zeros == 0) {
            return iso2022(bytes);
        }
        if (fits(bytes, 4, UTF_32BE)) {
            return Optional.of(UTF_32BE);
        }
        if (fits(bytes, 4, UTF_32LE)) {
            return Optional.of(UTF_32LE);
        }
        // ASCII with NULs in it makes ideographs of two bytes
        if (zeros * 8L < bytes.length && printed * 20L > (bytes.length - zeros) * 19L) {
            return Optional.empty();
        }
        int big = usual(bytes, 0);
        int little = usual(bytes, 1);
        Charset charset = big > little ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        // an ideograph whose second byte is zero looks like ASCII the other way round
        boolean isClear = Math.max(big, little) >= Math.max(1, 3 * Math.min(big, little));
        return isClear && fits(bytes, 2, charset) ? Optional.of(charset) : Optional.empty();
    }

    /** Counts what every text has: ASCII, and the stops and spaces of ideographs. */
    private static int usual(byte[] bytes, int high) {
        int count = 0;
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            count += isUsual((bytes[i + high] & 0xff) << 8 | bytes[i + 1 - high] & 0xff) ? 1 : 0;
        }
        return count;
    }

    private static boolean isUsual(int unit) {
        boolean ascii = unit >= ' ' && unit < 0x7f || unit == '\n' || unit == '\r' || unit == '\t';
        return ascii || unit >= 0x3000 && unit <= 0x3002 || unit == '，';
    }

    private static boolean fits(byte[] bytes, int unit, Charset charset) {
        if (bytes.length % unit != 0 || !Decoding.fits(bytes, charset)) {
            return false;
        }
        String text = new String(bytes, charset);
        return text.indexOf('\0') < 0 && text.chars().anyMatch(WideText::isUsual);
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
