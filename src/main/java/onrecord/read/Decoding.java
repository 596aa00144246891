package onrecord.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes as text, without losing any. A byte order mark decides; then the charset that was given; then UTF-8 if the bytes
 * are UTF-8; and else windows-1252, which reads any bytes.
 *
 * @param text the decoded bytes, without byte order mark; empty where the charset does not fit the bytes
 * @param charset the charset used, or tried
 * @param firstBad number of the first byte that is not UTF-8, where it should have been; else -1
 */
record Decoding(Optional<String> text, Charset charset, int firstBad) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Decodes {@code bytes}, which are in {@code given} if anybody said so. */
    static Decoding of(byte[] bytes, Optional<Charset> given) {
        if (starts(bytes, 0xef, 0xbb, 0xbf)) {
            Decoding marked = strict(bytes, 3, StandardCharsets.UTF_8);
            return marked.text.isPresent() ? marked : windows(bytes);
        }
        if (starts(bytes, 0xfe, 0xff)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (starts(bytes, 0xff, 0xfe)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (given.isPresent()) {
            return strict(bytes, 0, given.get());
        }
        Decoding utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
        return utf8.text.isPresent() ? utf8 : windows(bytes);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Decoding strict(byte[] bytes, int from, Charset charset) {
        // the quick way puts U+FFFD for what it cannot read; only then is it worth asking whether one stood there
        String text = new String(bytes, from, bytes.length - from, charset);
        if (text.indexOf('\ufffd') >= 0 && !fits(bytes, from, charset)) {
            return new Decoding(Optional.empty(), charset, -1);
        }
        return new Decoding(Optional.of(text), charset, -1);
    }

    private static boolean fits(byte[] bytes, int from, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Reads any bytes; the five that windows-1252 leaves open become the control characters of the same number. */
    private static Decoding windows(byte[] bytes) {
        char[] chars = new String(bytes, WINDOWS).toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] == '\ufffd') {
                chars[i] = (char) (bytes[i] & 0xff);
            }
        }
        return new Decoding(Optional.of(new String(chars)), WINDOWS, firstBad(bytes));
    }

    private static int firstBad(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, CharBuffer.allocate(bytes.length), true);
        return Math.min(in.position(), bytes.length - 1);
    }
}
