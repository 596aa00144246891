package onrecord.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import onrecord.text.OffsetMap;
import onrecord.text.Span;

/**
 * Takes off what mail puts around a text so that it gets through (RFC 2045, section 6), and keeps where each character came
 * from.
 */
final class TransferEncoding {
    private final String text;
    private byte[] bytes;
    /** Where in the text the code of each byte begins. */
    private int[] places;

    private int size;

    private TransferEncoding(String text, int expected) {
        this.text = text;
        this.bytes = new byte[expected + 1];
        this.places = new int[expected + 1];
    }

    /**
     * A text that was taken out of another.
     *
     * @param words the text
     * @param places the way from it to the other
     */
    record Decoded(String words, OffsetMap places) {}

    /**
     * Decodes {@code body} of {@code text}.
     *
     * @param encoding as the field {@code Content-Transfer-Encoding} says it
     * @param given the charset, where a field says it; else what the bytes tell, as of a page
     */
    static Decoded decoded(String text, Span body, String encoding, Optional<Charset> given) {
        TransferEncoding transfer = new TransferEncoding(text, body.length());
        switch (encoding.toLowerCase(Locale.ROOT)) {
            case "quoted-printable" -> transfer.quotedPrintable(body, given.orElse(StandardCharsets.UTF_8));
            case "base64" -> transfer.base64(body);
            default -> {
                String words = body.of(text);
                return new Decoded(
                        words,
                        new OffsetMap.Builder()
                                .append(words, body.start(), body.end())
                                .map());
            }
        }
        byte[] whole = Arrays.copyOf(transfer.bytes, transfer.size);
        Charset charset = given.filter(one -> Decoding.fits(whole, one))
                .orElseGet(() -> Decoding.of(whole, Optional.empty(), true).charset());
        transfer.take(0, body.end());
        return transfer.characters(charset, whole.length);
    }

    private void quotedPrintable(Span body, Charset raw) {
        int at = body.start();
        while (at < body.end()) {
            char c = text.charAt(at);
            int high = c == '=' && at + 2 < body.end() ? Character.digit(text.charAt(at + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(text.charAt(at + 2), 16);
            int soft = c == '=' ? softBreak(at + 1, body.end()) : -1;
            if (low >= 0) {
                take(high << 4 | low, at);
                at += 3;
            } else if (soft >= 0) {
                at = soft;
            } else {
                at += raw(at, raw);
            }
        }
    }

    /** Takes a character as it stands, where one that is not ASCII should have been encoded, too; returns its length. */
    private int raw(int at, Charset charset) {
        int point = text.codePointAt(at);
        int length = Character.charCount(point);
        if (point < 0x80) {
            take(point, at);
        } else {
            for (byte one : text.substring(at, at + length).getBytes(charset)) {
                take(one, at);
            }
        }
        return length;
    }

    /** Returns where the next line begins if only white space stands before its end; -1 otherwise. */
    private int softBreak(int from, int end) {
        int at = from;
        while (at < end && " \t\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < end && text.charAt(at) == '\n' ? at + 1 : at == end ? end : -1;
    }

    private void base64(Span body) {
        int bits = 0;
        int count = 0;
        int from = body.start();
        for (int at = body.start(); at < body.end() && text.charAt(at) != '='; at++) {
            int value = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".indexOf(text.charAt(at));
            if (value < 0) {
                continue;
            }
            if (count == 0) {
                from = at;
            }
            bits = bits << 6 | value;
            count += 6;
            if (count >= 8) {
                count -= 8;
                take(bits >> count & 0xff, from);
                from = at;
            }
        }
    }

    private void take(int value, int place) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
            places = Arrays.copyOf(places, size * 2);
        }
        bytes[size] = (byte) value;
        places[size++] = place;
    }

    /** Decodes the bytes one character after the other, to know which bytes each is made of. */
    private Decoded characters(Charset charset, int length) {
        OffsetMap.Builder words = new OffsetMap.Builder();
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer one = CharBuffer.allocate(1);
        CharBuffer pair = CharBuffer.allocate(2);
        StringBuilder plain = new StringBuilder();
        int from = 0;
        while (in.hasRemaining()) {
            int begin = in.position();
            CharBuffer out = one.clear();
            CoderResult result = decoder.decode(in, out, true);
            if (out.position() == 0 && result.isOverflow()) {
                out = pair.clear();
                decoder.decode(in, out, true);
            }
            int end = in.position();
            if (out.position() == 0 && end == begin) {
                break;
            }
            out.flip();
            boolean asIs =
                    places[end] == places[begin] + out.length() && text.startsWith(out.toString(), places[begin]);
            if (!asIs || plain.length() > 0 && from + plain.length() != places[begin]) {
                flush(plain, from, words);
            }
            if (asIs) {
                from = plain.length() == 0 ? places[begin] : from;
                plain.append(out);
            } else {
                words.append(out, places[begin], places[end]);
            }
        }
        flush(plain, from, words);
        return new Decoded(words.text(), words.map());
    }

    private static void flush(StringBuilder plain, int from, OffsetMap.Builder words) {
        words.append(plain, from, from + plain.length());
        plain.setLength(0);
    }
}
