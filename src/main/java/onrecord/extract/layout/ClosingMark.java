package onrecord.extract.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.text.Span;

/**
 * Finds what closes a story at the end of its last paragraph, on the same line as the copy: {@code … last year. Enditem}, {@code
 * … she said. (END/2031)}, {@code … on Tuesday. (Reporting by Ada Kell)}.
 */
final class ClosingMark {
    /** Credits are no longer. */
    private static final int LONGEST = 400;
    /** An end mark and a credit, in either order. */
    private static final int MOST_MARKS = 2;

    private static final Pattern END = Pattern.compile(
            "(?:Enditem|ENDITEM|ENDIT|ENDALL|ENDS|###|[-–—/*]{1,3} ?(?:30|(?i:ends?|endit|enditem)) ?[-–—/*]{0,3}|[(\\[](?:END|ENDS|ENDIT|ENDALL|End|Ends|end|ends)(?:[/ ][\\p{L}\\d/-]{1,30})?[)\\]])\\.?");
    /** Credits that open a sentence of their own without a bracket. */
    private static final Pattern BARE = Pattern.compile(
            "(?:(?:Additional |Further )?[Rr]eporting|Writing|Editing)(?: and (?:writing|editing))? by (?=\\p{Lu})");

    /** Who wrote it. */
    private static final Pattern NAME = Pattern.compile(
            "(?:--|–|—) ?\\p{Lu}[\\p{L}.'’-]*(?: (?:van |von |de |der |al-)?\\p{Lu}[\\p{L}.'’-]+){1,2}");

    /** Who holds the rights, and nothing else. */
    private static final Pattern RIGHTS = Pattern.compile(
            "(?:\\([cC]\\)|©|Copyright(?: ©| \\([cC]\\))?)[ \\p{L}\\d,.&'’-]{0,60}?\\d{4}[^.]{0,60}\\.?(?: ?(?i:all rights reserved)\\.?)?");

    private ClosingMark() {}

    /** Returns where the copy ends in a paragraph: behind its last char, or behind the sentence before the mark. */
    static int copyEnd(String text, Span paragraph, SignOff signOff) {
        int end = paragraph.end();
        for (int marks = 0; marks < MOST_MARKS; marks++) {
            int cut = cut(text, new Span(paragraph.start(), end), signOff);
            if (cut < 0) {
                break;
            }
            end = cut;
        }
        return end;
    }

    /** Returns where the sentence before the last mark ends; -1 where there is no mark. */
    private static int cut(String text, Span copy, SignOff signOff) {
        int first = Math.max(copy.start() + 1, copy.end() - LONGEST);
        for (int at = first; at < copy.end(); at++) {
            if (!Character.isWhitespace(text.charAt(at)) && Character.isWhitespace(text.charAt(at - 1))) {
                int before = at - 1;
                while (before > copy.start() && Character.isWhitespace(text.charAt(before))) {
                    before--;
                }
                boolean sentence = ".!?\"”’')]".indexOf(text.charAt(before)) >= 0;
                if (sentence && closes(text, before, new Span(at, copy.end()), signOff)) {
                    return before + 1;
                }
            }
        }
        return -1;
    }

    private static boolean closes(String text, int before, Span rest, SignOff signOff) {
        char first = text.charAt(rest.start());
        boolean bracket = first == '(' || first == '[';
        if (!bracket && "EA-–—/*#RWFC©".indexOf(first) < 0) {
            return false;
        }
        if (NAME.matcher(text).region(rest.start(), rest.end()).matches() && "\"”’".indexOf(text.charAt(before)) < 0) {
            return true;
        }
        if (RIGHTS.matcher(text).region(rest.start(), rest.end()).matches()) {
            return true;
        }
        Matcher matcher = END.matcher(text).region(rest.start(), rest.end());
        if (matcher.matches()) {
            return true;
        }
        char last = text.charAt(text.charAt(rest.end() - 1) == '.' ? rest.end() - 2 : rest.end() - 1);
        boolean credit = bracket
                ? last == ')' || last == ']'
                : BARE.matcher(text).region(rest.start(), rest.end()).lookingAt();
        return credit && signOff.isCredit(rest);
    }
}
