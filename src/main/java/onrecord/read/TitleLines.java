package onrecord.read;

/** Tells headlines in capitals that stand on several lines above wrapped copy. */
final class TitleLines {
    /** A headline stands on so many of the first lines. */
    static final int LAST = 4;

    private static final int FEWEST_CAPITALS = 5;

    private TitleLines() {}

    /**
     * Returns whether a headline in capitals goes on below line {@code i}: nothing but capitals stands between it and a blank
     * line or a rule, and copy in small letters stands below.
     */
    static boolean goesOn(Lines lines, int i) {
        int last = i + 1;
        while (last < LAST && last + 1 < lines.size() && isTitle(lines, last) && !isParted(lines, last + 1)) {
            last++;
        }
        boolean begins = i == 0 || lines.hasGap(i) || isTitle(lines, i - 1);
        boolean ends = last + 1 < lines.size() && isTitle(lines, last) && isParted(lines, last + 1);
        return begins && ends && isTitle(lines, i) && hasSmall(lines, last + 1);
    }

    private static boolean isParted(Lines lines, int line) {
        return lines.hasGap(line) || lines.isAlone(line);
    }

    /** Returns whether a line has words in capitals only, and is neither a byline nor a sentence. */
    private static boolean isTitle(Lines lines, int line) {
        int capitals = 0;
        for (int at = lines.start(line); at < lines.end(line); at++) {
            char c = lines.charAt(at);
            if (Character.isLowerCase(c) || Character.isDigit(c) || c == ':') {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        String words = lines.words(line);
        boolean credit = words.startsWith("BY ") || words.startsWith("FROM ");
        return capitals >= FEWEST_CAPITALS && !credit && ".!?;".indexOf(words.charAt(words.length() - 1)) < 0;
    }

    private static boolean hasSmall(Lines lines, int from) {
        for (int line = from; line < Math.min(lines.size(), from + LAST); line++) {
            if (lines.words(line).chars().anyMatch(Character::isLowerCase)) {
                return true;
            }
        }
        return false;
    }
}
