package onrecord.extract.layout;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.text.Span;

/**
 * Tells paragraphs that wires, agencies and press offices address to desks: {@code Eds: Adds quotes}, {@code (MORE)}, {@code
 * Optional trim follows}, {@code 450 words}, {@code FOR IMMEDIATE RELEASE}, and the stamp of the wire below a story.
 */
final class DeskNotes {
    private static final int LONGEST = 600;
    private static final int LONGEST_TURN = 64;
    private static final int LONGEST_LINE = 140;

    private static final Pattern TO_EDITORS = Pattern.compile(
            "[(\\[*]{0,2}(?:EDS|Eds|EDITORS|(?:ATTN|ATTENTION|Attention|NOTE TO|Note to) (?:EDS|EDITORS|[Ee]ditors)|EDITOR’S ADVISORY)[:.,;—–-]{1,2} .*",
            Pattern.DOTALL);

    /** What says that more follows, or where a story may be cut. */
    private static final Set<String> TURNS = Set.of(
            "more",
            "more follows",
            "more to come",
            "more to follow",
            "optional trim follows",
            "optional trim begins",
            "optional trim ends",
            "optional cut follows",
            "optional add follows",
            "optional add begins",
            "optional add ends",
            "optional material follows",
            "begin optional trim",
            "end optional trim",
            "begin optional cut",
            "end optional cut",
            "story can end here",
            "story may end here",
            "story can end here optional material follows",
            "story may end here optional material follows");

    private static final Pattern COUNT =
            Pattern.compile("\\(?(?i:word ?count|words|length):? ?\\d{2,5}(?: words)?\\)?|\\(?\\d{2,5} words\\)?");
    private static final Pattern ART = Pattern.compile(
            "(?:With )?(?:AP |[A-Z]{2,4} )?(?:Photos?|Graphics?|PHOTOS?|GRAPHICS?)(?: [A-Z]{2,6}\\d{2,6}(?:-\\d+)?,?)+.{0,80}|With (?:[A-Z]{2,4} )?(?:Photos?|Graphics?|Video|PHOTOS?)(?: and (?:Photos?|Graphics?|Video))?\\.?");
    private static final Pattern RELEASE = Pattern.compile(
            "(?i)(?:-+ ?)?(?:for immediate release|(?:strictly )?embargoed\\b|under embargo\\b|embargo:|hold for release|not for (?:release|publication)\\b|for release (?:at|on|until|after|before)?\\b).{0,80}"
                    + "|(?:press|news|media) release(?: ?[:–-].{0,40})?");
    private static final Pattern STAMP = Pattern.compile(
            "\\p{Lu}{2,4}-\\p{Lu}{2,4}-\\d\\d-\\d\\d-\\d\\d(?:\\d\\d)? \\d{4}\\p{Lu}{1,4}|\\d{4,6} (?:GMT|UTC|EST|EDT|BST)(?: \\p{L}{3} \\d{1,2}(?: \\d{2,4})?)?");

    private DeskNotes() {}

    /**
     * Returns whether a paragraph is none of the copy.
     *
     * @param top whether it stands above the copy or in its first lines
     * @param foot whether it is one of the last
     */
    static boolean is(String text, Span span, boolean top, boolean foot) {
        if (span.length() > LONGEST) {
            return false;
        }
        char first = text.charAt(span.start());
        boolean note = "(*[EANe".indexOf(first) >= 0
                && TO_EDITORS.matcher(span.of(text)).matches();
        if (note || span.length() > LONGEST_TURN && !top) {
            return note;
        }
        if (span.length() <= LONGEST_TURN && isTurn(span.of(text))) {
            return true;
        }
        return (top || foot) && span.length() <= LONGEST_LINE && isAtEnd(span.of(text), top);
    }

    private static boolean isAtEnd(String words, boolean top) {
        boolean release = top && RELEASE.matcher(words).matches() && words.indexOf('\n') < 0;
        return release
                || COUNT.matcher(words).matches()
                || top && ART.matcher(words).matches()
                || STAMP.matcher(words).matches();
    }

    /** Returns whether words say that more follows. “More” by itself is copy, unless it is in capitals or between marks. */
    private static boolean isTurn(String words) {
        StringBuilder letters = new StringBuilder();
        boolean capitals = true;
        boolean marked = !Character.isLetter(words.charAt(0));
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isLetter(c)) {
                letters.append(c);
                capitals &= Character.isUpperCase(c);
            } else if (Character.isDigit(c)) {
                return false;
            } else if (letters.length() > 0 && letters.charAt(letters.length() - 1) != ' ') {
                letters.append(' ');
            }
        }
        String core = letters.toString().strip().toLowerCase(Locale.ROOT);
        return TURNS.contains(core) && (!core.equals("more") || marked || capitals);
    }
}
