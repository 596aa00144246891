package onrecord.extract.quote;

import onrecord.extract.word.Tokens;

/** Blanks that stand where marks were lost: “they serve  Senator Velden said  This is …”. */
final class LostMarks {
    private LostMarks() {}

    /** Returns how many blanks stand between token {@code i} and the one before it on its line; 0 where anything else does. */
    static int gap(Tokens tokens, int i) {
        int from = i == 0 ? 0 : tokens.end(i - 1);
        int to = tokens.start(i);
        for (int at = from; at < to; at++) {
            if (tokens.text().charAt(at) != ' ') {
                return 0;
            }
        }
        return to - from;
    }
}
