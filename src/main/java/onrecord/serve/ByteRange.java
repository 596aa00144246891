package onrecord.serve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one range of bytes that a request asks for (RFC 9110, 14).
 *
 * @param from the first byte
 * @param length how many; 0 where the file has none of those asked for
 */
record ByteRange(long from, long length) {
    private static final Pattern ONE = Pattern.compile("(?i)bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");

    /**
     * Reads a {@code Range} header.
     *
     * @param size size of the file
     * @return empty where all is to be sent: with several ranges, other units, or nonsense
     */
    static Optional<ByteRange> of(String header, long size) {
        Matcher one = ONE.matcher(header);
        if (!one.matches() || one.group(1).isEmpty() && one.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (one.group(1).isEmpty()) {
            long last = Math.min(size, Long.parseLong(one.group(2)));
            return Optional.of(new ByteRange(size - last, last));
        }
        long from = Long.parseLong(one.group(1));
        long to = one.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(one.group(2)));
        if (!one.group(2).isEmpty() && Long.parseLong(one.group(2)) < from) {
            return Optional.empty();
        }
        return Optional.of(from >= size ? new ByteRange(0, 0) : new ByteRange(from, to - from + 1));
    }
}
