package onrecord.read;

import java.util.Optional;
import onrecord.text.OffsetMap;

/** Copy that a mail quotes: nearly all lines below its first words begin with {@code >}, which are marks and no words. */
final class QuotedCopy {
    private static final int FEWEST = 5;
    /** More than one level of quotation is a talk by mail, and no story. */
    private static final String DEEPER = ">>";

    private QuotedCopy() {}

    /** Returns {@code text} without the marks of quotation, with its place in the file; empty where it is no quoted copy. */
    static Optional<OffsetMap.Builder> read(String text) {
        if (text.indexOf("\n>") < 0 && text.indexOf("\r>") < 0) {
            return Optional.empty();
        }
        Lines lines = Lines.of(text);
        int first = -1;
        int quoted = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean mark = lines.charAt(lines.start(i)) == '>';
            quoted += mark ? 1 : 0;
            first = mark && first < 0 ? i : first;
        }
        boolean nearlyAll = quoted >= FEWEST && quoted * 10 >= (lines.size() - first) * 9;
        return nearlyAll && text.indexOf(DEEPER) < 0 ? Optional.of(without(text, lines)) : Optional.empty();
    }

    private static OffsetMap.Builder without(String text, Lines lines) {
        OffsetMap.Builder words = new OffsetMap.Builder();
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            int mark = lines.start(i);
            if (lines.charAt(mark) == '>') {
                words.append(text.substring(at, mark), at, mark);
                at = mark + 1;
                at += at < text.length() && text.charAt(at) == ' ' ? 1 : 0;
            }
        }
        return words.append(text.substring(at), at, text.length());
    }
}
