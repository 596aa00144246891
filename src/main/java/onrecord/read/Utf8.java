package onrecord.read;

import java.nio.charset.StandardCharsets;

/** Single sequences of UTF-8. */
final class Utf8 {
    private Utf8() {}

    /** Returns how many bytes begin a character at {@code at} if it is UTF-8 of several: 2 to 4; else 0. */
    static int length(byte[] bytes, int at) {
        int lead = bytes[at] & 0xff;
        int length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
        if (at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** Returns the character in {@code length} bytes, or -1 where they only look like UTF-8. */
    static int codePoint(byte[] bytes, int at, int length) {
        String one = new String(bytes, at, length, StandardCharsets.UTF_8);
        int code = one.codePointAt(0);
        return Character.charCount(code) == one.length() && (code != 0xfffd || bytes[at] == (byte) 0xef) ? code : -1;
    }
}
