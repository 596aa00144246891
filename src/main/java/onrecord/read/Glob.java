package onrecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * A pattern of names: {@code *} stands for any characters, {@code ?} for one, {@code [a-c]} and {@code [!a-c]} for one of some or
 * of all others, and a backslash takes the character behind it as it is.
 */
final class Glob {
    private static final IntPredicate STAR = c -> true;

    /** The pattern of every name. */
    static final Glob ANY = new Glob(List.of(STAR));

    private final List<IntPredicate> pieces;

    private Glob(List<IntPredicate> pieces) {
        this.pieces = pieces;
    }

    /**
     * Reads a pattern; empty where a bracket is not closed, a class such as {@code [:digit:]} stands in one, or nothing follows a
     * backslash.
     */
    static Optional<Glob> of(String pattern) {
        Reader reader = new Reader(pattern.codePoints().toArray());
        return reader.readAll() ? Optional.of(new Glob(List.copyOf(reader.pieces))) : Optional.empty();
    }

    /** Returns whether a name fits. The time taken grows with the product of both lengths, whatever they are. */
    boolean matches(String name) {
        int piece = 0;
        int at = 0;
        int star = -1;
        int from = 0;
        while (at < name.length()) {
            if (piece < pieces.size() && pieces.get(piece) == STAR) {
                star = piece++;
                from = at;
            } else if (piece < pieces.size() && pieces.get(piece).test(name.codePointAt(at))) {
                piece++;
                at = name.offsetByCodePoints(at, 1);
            } else if (star >= 0) {
                // only the last star can take more: what those before it took fits already
                piece = star + 1;
                from = name.offsetByCodePoints(from, 1);
                at = from;
            } else {
                return false;
            }
        }
        while (piece < pieces.size() && pieces.get(piece) == STAR) {
            piece++;
        }
        return piece == pieces.size();
    }

    /** Takes a pattern apart. */
    private static final class Reader {
        private final int[] pattern;
        private final List<IntPredicate> pieces = new ArrayList<>();
        private int at;

        Reader(int[] pattern) {
            this.pattern = pattern;
        }

        boolean readAll() {
            boolean readable = true;
            while (readable && at < pattern.length) {
                switch (pattern[at]) {
                    case '*' -> {
                        pieces.add(STAR);
                        at++;
                    }
                    case '?' -> {
                        // another one than the star, which is told by what it is
                        pieces.add(c -> c >= 0);
                        at++;
                    }
                    case '[' -> readable = readSet();
                    default -> readable = readCharacter();
                }
            }
            return readable;
        }

        private boolean readCharacter() {
            int c = next();
            pieces.add(each -> each == c);
            return c >= 0;
        }

        /** Returns the next character, taken as it is behind a backslash; -1 at the end. */
        private int next() {
            if (at < pattern.length && pattern[at] == '\\') {
                at++;
            }
            return at < pattern.length ? pattern[at++] : -1;
        }

        private boolean readSet() {
            at++;
            boolean others = is('!', at) || is('^', at);
            at += others ? 1 : 0;
            IntPredicate set = c -> false;
            int begin = at;
            while (at < pattern.length && (pattern[at] != ']' || at == begin)) {
                if (is('[', at) && is(':', at + 1)) {
                    return false;
                }
                int low = next();
                boolean range = is('-', at) && at + 1 < pattern.length && pattern[at + 1] != ']';
                at += range ? 1 : 0;
                int high = range ? next() : low;
                set = set.or(c -> c >= low && c <= high);
                if (low < 0 || high < 0) {
                    return false;
                }
            }
            pieces.add(others ? set.negate() : set);
            return at++ < pattern.length;
        }

        private boolean is(char c, int place) {
            return place < pattern.length && pattern[place] == c;
        }
    }
}
