package onrecord.read;

import java.util.regex.Pattern;

/** Tells lines above wrapped copy that go on with no headline: bylines, and notes in brackets or between other marks. */
final class HeadLine {
    /** They stand among so many of the first lines. */
    static final int LAST = 16;

    private static final int LONGEST = 100;
    /** White space between the columns of a line. */
    private static final String COLUMNS = "     ";

    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]+(?: (?:van|von|de|der|den|di|da|la|le|al|bin|of|the|\\p{Lu}[\\p{L}.'’-]*))*";
    private static final Pattern BYLINE = Pattern.compile(
            "(?:(?:EXCLUSIVE|[Ee]xclusive|[Ss]pecial|SPECIAL|[Ww]ritten|[Ww]ords|[Rr]eport|[Ss]tory)[ :]+)?(?:[Bb]y|BY|[Ff]rom|FROM|[Ww]ith|WITH)[: ] ?"
                    + NAME + "(?: (?:and|AND|&) " + NAME + ")?(?:,? (?:in|at|IN) " + NAME + ")?(?:, [^.!?;:]{3,50})?");

    private HeadLine() {}

    /** Returns whether a line is one. */
    static boolean is(Lines lines, int line) {
        if (lines.end(line) - lines.start(line) > LONGEST) {
            return false;
        }
        String words = lines.words(line);
        char first = words.charAt(0);
        char last = words.charAt(words.length() - 1);
        boolean marked = words.contains(COLUMNS)
                || (first == '(' || first == '[' || first == '=') && (last == ')' || last == ']' || last == '=');
        return marked || isByline(words);
    }

    /** Returns whether words are a byline: {@code By Ada Kell, Political Editor}. */
    static boolean isByline(String words) {
        return words.length() <= LONGEST
                && "BbFfWwEeSsRr".indexOf(words.charAt(0)) >= 0
                && BYLINE.matcher(words).matches();
    }
}
