package onrecord.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes as text, without losing any. A byte order mark decides; then the charset that was given; then UTF-8 if the bytes
 * are UTF-8; then what a page declares of itself, if that fits; then what the letters tell; and else windows-1252, which
 * reads any bytes.
 *
 * @param text the decoded bytes, without byte order mark; empty where the charset does not fit the bytes
 * @param charset the charset used, or tried
 * @param basis why that one
 * @param bad number of the first byte that is not in the charset, where it should have been; else -1
 * @param mixed what of the text was read in another charset than the rest
 */
record Decoding(Optional<String> text, Charset charset, Basis basis, int bad, Mixture mixed) {
    /** Why a charset was taken. */
    enum Basis {
        /** The byte order mark. */
        MARK,
        /** The side-car, or another who knows. */
        GIVEN,
        /** The bytes are UTF-8, or ASCII, or nearly all of them are. */
        UTF_8,
        /** The page itself. */
        DECLARED,
        /** The letters, or the pattern of the bytes. */
        GUESSED,
        /** None fits better. */
        LAST
    }

    /**
     * Decodes {@code bytes}.
     *
     * @param given the charset they are in, if anybody said so
     * @param isPage whether they are a page, which may declare its own
     */
    static Decoding of(byte[] bytes, Optional<Charset> given, boolean isPage) {
        if (starts(bytes, 0xef, 0xbb, 0xbf)) {
            Decoding marked = strict(bytes, 3, StandardCharsets.UTF_8, Basis.MARK);
            return marked.text.isPresent() ? marked : mixed(MixedText.ofUtf8(bytes, 3), Basis.MARK);
        }
        // the mark of UTF-16LE begins it
        if (starts(bytes, 0xff, 0xfe, 0, 0) && bytes.length % 4 == 0) {
            return strict(bytes, 4, WideText.UTF_32LE, Basis.MARK);
        }
        if (starts(bytes, 0, 0, 0xfe, 0xff)) {
            return strict(bytes, 4, WideText.UTF_32BE, Basis.MARK);
        }
        if (starts(bytes, 0xfe, 0xff)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE, Basis.MARK);
        }
        if (starts(bytes, 0xff, 0xfe)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE, Basis.MARK);
        }
        return given.map(charset -> strict(bytes, 0, charset, Basis.GIVEN)).orElseGet(() -> unmarked(bytes, isPage));
    }

    private static Decoding unmarked(byte[] bytes, boolean isPage) {
        Decoding utf8 = strict(bytes, 0, StandardCharsets.UTF_8, Basis.UTF_8);
        // NUL and ESC are ASCII, but the marks of charsets of wider units
        boolean isPlain = utf8.text
                .filter(text -> text.indexOf('\0') < 0 && text.indexOf('\u001b') < 0)
                .isPresent();
        if (isPlain) {
            return utf8;
        }
        Optional<Charset> wide = WideText.charset(bytes);
        if (wide.isPresent()) {
            return strict(bytes, 0, wide.get(), Basis.GUESSED);
        }
        return utf8.text.isPresent() ? utf8 : oneByOne(bytes, isPage);
    }

    /** Decodes what is not all UTF-8, and of units of one byte or two. */
    private static Decoding oneByOne(byte[] bytes, boolean isPage) {
        MixedText utf8 = MixedText.ofUtf8(bytes, 0);
        if (utf8.isMostlyUtf8()) {
            return mixed(utf8, Basis.UTF_8);
        }
        Optional<Charset> declared = isPage ? DeclaredCharset.of(bytes) : Optional.empty();
        MixedText windows = MixedText.ofWindows(bytes);
        if (declared.filter(Charsets.WINDOWS_1252::equals).isPresent()) {
            return mixed(windows, Basis.DECLARED);
        }
        return declared.map(charset -> strict(bytes, 0, charset, Basis.DECLARED))
                .filter(decoding -> decoding.text.isPresent())
                .or(() -> windows.hasMarks() ? Optional.empty() : guessed(bytes))
                .orElseGet(() -> mixed(windows, Basis.LAST));
    }

    private static Optional<Decoding> guessed(byte[] bytes) {
        return CharsetGuess.of(bytes).map(charset -> strict(bytes, 0, charset, Basis.GUESSED));
    }

    private static Decoding mixed(MixedText mixed, Basis basis) {
        return new Decoding(Optional.of(mixed.text()), mixed.charset(), basis, -1, mixed.mixture());
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

    private static Decoding strict(byte[] bytes, int from, Charset charset, Basis basis) {
        // the quick way puts U+FFFD for what it cannot read; only then is it worth asking whether one stood there
        String text = new String(bytes, from, bytes.length - from, charset);
        int bad = text.indexOf('\ufffd') >= 0 ? firstBad(bytes, from, charset) : -1;
        return new Decoding(bad < 0 ? Optional.of(text) : Optional.empty(), charset, basis, bad, Mixture.NONE);
    }

    /** Returns whether all of {@code bytes} are in {@code charset}. */
    static boolean fits(byte[] bytes, Charset charset) {
        return firstBad(bytes, 0, charset) < 0;
    }

    /** Returns the number of the first byte from {@code from} that is not in {@code charset}, or -1. */
    private static int firstBad(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return result.isError() ? in.position() : -1;
    }
}
