package onrecord.read;

/** The characters of windows-1252; the five bytes that it leaves open are the control characters of the same number. */
final class Windows1252 {
    /** The characters of the bytes 0x80 to 0x9f; all others have the number of their byte. */
    private static final String UPPER = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    private Windows1252() {}

    /** Returns the character of a byte. */
    static char character(byte one) {
        int number = one & 0xff;
        return number >= 0x80 && number < 0xa0 ? UPPER.charAt(number - 0x80) : (char) number;
    }

    /** Returns the byte of a character, 0 to 255, or -1; a control character may stand for the byte of its number. */
    static int number(char c) {
        if (c < 0x100) {
            return c;
        }
        int at = UPPER.indexOf(c);
        return at < 0 ? -1 : 0x80 + at;
    }
}
