package onrecord.read;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells lines that are paragraphs of their own in wrapped copy: rules, end marks, initials, and whose the copy is. */
final class LoneLine {
    private static final Set<String> TURNS = Set.of(
            "MORE",
            "(MORE)",
            "-MORE-",
            "--MORE--",
            "-more-",
            "(more)",
            "END",
            "ENDS",
            "-ENDS-",
            "(ENDS)",
            "(END)",
            "NNNN");

    private static final int LONGEST_TURN = 8;
    private static final int LONGEST_RIGHTS = 60;
    private static final Pattern RIGHTS = Pattern.compile("(?:c\\.|\\(c\\)|©) ?(?:19|20)\\d\\d,? \\p{Lu}[^.]*\\.?");
    private static final int LONGEST_INITIALS = 16;
    private static final String RULES = "*_=#~-–—";

    private LoneLine() {}

    /** Returns whether the chars from {@code first} up to but without {@code last} are such a line. */
    static boolean is(String text, int first, int last) {
        return isRule(text, first, last)
                || isInitials(text, first, last)
                || isTurn(text, first, last)
                || isMailbox(text, first, last)
                || isRights(text, first, last);
    }

    /** Returns whether a line is where somebody gets mail. */
    static boolean isMailbox(String text, int first, int last) {
        boolean mailbox = false;
        for (int i = first; i < last && last - first <= LONGEST_RIGHTS; i++) {
            char c = text.charAt(i);
            if (Lines.isSpace(c)) {
                return false;
            }
            mailbox |= c == '@' && i > first && i < last - 1;
        }
        return mailbox;
    }

    /** Returns whether a line says in capitals that a story ends or goes on. */
    static boolean isTurn(String text, int first, int last) {
        return last - first <= LONGEST_TURN && TURNS.contains(text.substring(first, last));
    }

    /** Returns whether a line says whose the copy is: {@code c. 2031 Norland News Agency}. */
    private static boolean isRights(String text, int first, int last) {
        boolean sign = text.startsWith("c. ", first) || text.startsWith("(c) ", first) || text.charAt(first) == '©';
        return sign
                && last - first <= LONGEST_RIGHTS
                && RIGHTS.matcher(text).region(first, last).matches();
    }

    /** Returns whether a line is one. */
    static boolean isRule(Lines lines, int line) {
        return lines.words(line).chars().allMatch(c -> RULES.indexOf(c) >= 0);
    }

    /** Returns whether a line has nothing but marks that part or end stories: {@code ***}, {@code ____}, {@code -30-}. */
    private static boolean isRule(String text, int from, int to) {
        int marks = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (RULES.indexOf(c) >= 0) {
                marks++;
            } else if (c == '3' && text.startsWith("30", i) && marks > 0) {
                i++;
            } else if (!Lines.isSpace(c)) {
                return false;
            }
        }
        return marks > 1;
    }

    /** Returns whether a line has the initials of those who worked on a story: {@code ak/jv}. */
    private static boolean isInitials(String text, int from, int to) {
        boolean slash = false;
        for (int i = from; i < to && to - from <= LONGEST_INITIALS; i++) {
            char c = text.charAt(i);
            if (c == '/') {
                slash |= i > from && i < to - 1;
            } else if (!Character.isLetter(c)) {
                return false;
            }
        }
        return slash;
    }
}
