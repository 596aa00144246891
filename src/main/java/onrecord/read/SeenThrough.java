package onrecord.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onrecord.text.Span;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a story as its author wrote it, where it was spoilt on the way: UTF-8 that was taken for windows-1252 and encoded
 * again, windows-1252 that was taken for ISO 8859-1, entities left in the text; and as a reader sees it, without what is
 * invisible and with one kind of space between words. The file keeps what it has, and offsets lead there. Only what can
 * hardly be meant is read otherwise.
 */
final class SeenThrough {
    /** No entity that stands for a character of copy is longer. */
    private static final int ENTITY_CHARS = 10;

    private static final String TWICE = "encoded-twice";

    /** A replacement, and what it makes good. */
    private record Spoilt(Replacements.One change, Kind kind) {
        static Spoilt of(int start, int end, String meant, Kind kind) {
            return new Spoilt(new Replacements.One(new Span(start, end), meant), kind);
        }

        Span span() {
            return change.span();
        }
    }

    private enum Kind {
        /** A typographic mark, which three strange characters in a row cannot be by chance. */
        TWICE_MARK,
        /** A letter or sign; two strange characters in a row may be meant, once. */
        TWICE_LETTER,
        CONTROL,
        ENTITY,
        /** What is no character to a reader, or a space like others. */
        UNSEEN
    }

    private static final String INVISIBLE = "\u00ad\u200b\u2060\ufeff";

    /** Marks of direction, which mean nothing where all is written from left to right. */
    private static final String DIRECTION = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

    /** Other spaces than the usual one. */
    private static final String SPACES = "\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f";

    /** What may follow a word. */
    private static final String ENDS = "”’“‘»«›‹…–—•™\u00a0";

    /** Beside these a space that does not break is meant. */
    private static final String KEPT_TOGETHER = "«»‹›;:!?%€$£°";

    private SeenThrough() {}

    /** Returns {@code item} as it was meant; tells what was guessed. */
    static Format.Item of(Format.Item item, Problems problems) {
        Format.Draft draft = item.draft();
        List<Spoilt> spoilt = spoilt(draft.text());
        if (spoilt.isEmpty()) {
            return item;
        }
        tell(spoilt, draft, problems);
        Format.Draft meant =
                new Replacements(spoilt.stream().map(Spoilt::change).toList()).in(draft);
        return new Format.Item(item.key(), item.span(), meant);
    }

    private static List<Spoilt> spoilt(String text) {
        List<Spoilt> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || c == '&') {
                Spoilt one = at(text, i, c);
                if (one != null) {
                    found.add(one);
                    i = one.span().end() - 1;
                }
            }
        }
        long twice = found.stream().filter(one -> isTwice(one.kind)).count();
        if (twice == 1) {
            found.removeIf(one -> one.kind == Kind.TWICE_LETTER);
        }
        return found;
    }

    private static boolean isTwice(Kind kind) {
        return kind == Kind.TWICE_MARK || kind == Kind.TWICE_LETTER;
    }

    private static @Nullable Spoilt at(String text, int at, char c) {
        if (c == '&') {
            return entity(text, at);
        }
        if (c < 0xa0) {
            char meant = Windows1252.character((byte) c);
            return meant == c ? null : Spoilt.of(at, at + 1, String.valueOf(meant), Kind.CONTROL);
        }
        if (c >= 0xc2 && c <= 0xf4) {
            return twice(text, at);
        }
        return c == 0xa0 || c == 0xad || c >= 0x2000 ? unseen(text, at, c) : null;
    }

    private static @Nullable Spoilt unseen(String text, int at, char c) {
        String seen = seen(text, new Span(at, at + 1), c);
        return seen == null ? null : Spoilt.of(at, at + 1, seen, Kind.UNSEEN);
    }

    /** Returns what a reader sees of {@code c}, which is at {@code span}; null where that is {@code c} itself. */
    private static @Nullable String seen(String text, Span span, char c) {
        char before = span.start() == 0 ? '\n' : text.charAt(span.start() - 1);
        char after = span.end() == text.length() ? '\n' : text.charAt(span.end());
        if (SPACES.indexOf(c) >= 0) {
            return keepsTogether(before) || keepsTogether(after) ? null : " ";
        }
        boolean isHyphen = c == '\u00ad' && (after == '\n' || after == '\r');
        boolean isUnseen = INVISIBLE.indexOf(c) >= 0 && !isHyphen || DIRECTION.indexOf(c) >= 0 && !isRightToLeft(text);
        return isUnseen ? "" : null;
    }

    private static boolean keepsTogether(char c) {
        return KEPT_TOGETHER.indexOf(c) >= 0 || Character.isDigit(c);
    }

    private static boolean isRightToLeft(String text) {
        return text.chars().anyMatch(c -> c >= 0x590 && c < 0x900);
    }

    private static @Nullable Spoilt twice(String text, int at) {
        byte[] bytes = new byte[Math.min(4, text.length() - at)];
        int size = 0;
        while (size < bytes.length && Windows1252.number(text.charAt(at + size)) >= 0) {
            bytes[size] = (byte) Windows1252.number(text.charAt(at + size));
            size++;
        }
        int length = Utf8.length(Arrays.copyOf(bytes, size), 0);
        int code = length == 0 ? -1 : Utf8.codePoint(bytes, 0, length);
        if (code >= 0 && isMark(code)) {
            return Spoilt.of(at, at + length, Character.toString(code), Kind.TWICE_MARK);
        }
        if (text.startsWith("â€", at)) {
            // the third byte, 9D, is none of windows-1252, and many programs drop it
            int end = at + (text.startsWith("\ufffd", at + 2) ? 3 : 2);
            return Spoilt.of(at, end, "”", Kind.TWICE_MARK);
        }
        // a capital letter and a mark behind it do stand together at the end of a word in capitals
        boolean isCry = length == 2
                && at > 0
                && Character.isUpperCase(text.charAt(at - 1))
                && ENDS.indexOf(text.charAt(at + 1)) >= 0;
        return code >= 0 && isLetterOrSign(code) && !isCry
                ? Spoilt.of(at, at + length, Character.toString(code), Kind.TWICE_LETTER)
                : null;
    }

    private static boolean isMark(int code) {
        return code >= 0x2010 && code <= 0x203a || code == '€' || code == '™' || code == '\ufeff';
    }

    private static boolean isLetterOrSign(int code) {
        return code < 0x600 && (code < 0xc0 || Character.isLetter(code));
    }

    private static @Nullable Spoilt entity(String text, int at) {
        int end = at + 1;
        while (end < text.length() && end - at < ENTITY_CHARS && isOfEntity(text.charAt(end))) {
            end++;
        }
        if (end == at + 1 || end == text.length() || text.charAt(end++) != ';') {
            return null;
        }
        String meant = Parser.unescapeEntities(text.substring(at, end), false);
        boolean isCopy = meant.length() == 1 && (meant.charAt(0) >= 0xa0 || "&\"'".contains(meant));
        if (!isCopy) {
            return null;
        }
        Span span = new Span(at, end);
        String seen = seen(text, span, meant.charAt(0));
        return Spoilt.of(at, end, seen == null ? meant : seen, Kind.ENTITY);
    }

    private static boolean isOfEntity(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '#';
    }

    private static void tell(List<Spoilt> spoilt, Format.Draft draft, Problems problems) {
        List<Spoilt> twice = spoilt.stream().filter(one -> isTwice(one.kind)).toList();
        tell(twice, draft, problems, TWICE, " encoded twice", "save it as UTF-8 once");
        List<Spoilt> controls =
                spoilt.stream().filter(one -> one.kind == Kind.CONTROL).toList();
        tell(controls, draft, problems, "control-characters", " that should be windows-1252", "save it as UTF-8");
    }

    private static void tell(
            List<Spoilt> some, Format.Draft draft, Problems problems, String code, String what, String hint) {
        if (some.isEmpty()) {
            return;
        }
        Spoilt first = some.get(0);
        String count = some.size() == 1 ? "1 character" : some.size() + " characters";
        problems.note(
                code,
                draft.offsets().toFile(first.span()),
                count + what + (some.size() == 1 ? " is" : " are") + " read as what was meant, here "
                        + first.change.meant(),
                hint);
    }
}
