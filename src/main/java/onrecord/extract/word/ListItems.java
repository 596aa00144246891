package onrecord.extract.word;

/** Finds where the items of a list begin that runs on within a paragraph: “1.) Open the gate 2.) Close the road”. */
final class ListItems {
    /** Signs that stand before the items of a list and hardly anywhere else. */
    private static final String BULLETS = "\u2022\u2043\u25e6\u25aa\u25cf\u2023\u25a0";

    private final Tokens tokens;

    ListItems(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Returns whether token {@code i} is a bullet. */
    boolean isBullet(int i) {
        return tokens.kind(i) == Tokens.MARK && BULLETS.indexOf(tokens.first(i)) >= 0;
    }

    /** Returns whether the next item begins at {@code i}, of the list whose item before begins at {@code begin}. */
    boolean begins(int i, int begin) {
        boolean bullet = isBullet(i);
        if (!bullet && tokens.kind(i) != Tokens.NUMBER || bullet != isBullet(begin)) {
            return false;
        }
        if (bullet && tokens.first(i) != tokens.first(begin)) {
            return false;
        }
        int number = number(bullet ? i + 1 : i);
        return number < 0
                ? bullet && i + 1 < tokens.size() && !tokens.firstInBlock(i + 1)
                : number > 1 && number(bullet ? begin + 1 : begin) == number - 1;
    }

    /** Returns the number of an item that stands at {@code i} with a period or bracket and words behind it, or -1. */
    private int number(int i) {
        int end = i + 1;
        while (end < tokens.size()
                && end < i + 3
                && tokens.glued(end)
                && (tokens.isMark(end, '.') || tokens.isMark(end, ')'))) {
            end++;
        }
        boolean item = end > i + 1
                && end < tokens.size()
                && tokens.kind(i) == Tokens.NUMBER
                && tokens.end(i) - tokens.start(i) <= 2
                && !tokens.firstInBlock(end)
                && !tokens.glued(end)
                && (tokens.isCapitalised(end) || tokens.kind(end) == Tokens.QUOTE_MARK);
        int number = 0;
        for (int at = tokens.start(i); item && at < tokens.end(i); at++) {
            char c = tokens.text().charAt(at);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return item ? number : -1;
    }
}
