package onrecord.extract.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.text.Span;
import onrecord.text.WordList;

/**
 * Finds paragraphs that a news page sets between those of its story, such as “Story continues below”, “READ MORE” with a
 * link, the credit of a photograph or a house notice. They are nobody’s words and no sentences, and the story goes on behind
 * them as if they were not there.
 */
final class Furniture {
    /** The longest notice. */
    private static final int LONGEST = 300;
    /** A caption ends with its credit; before this stands its period, and behind it no more than a name. */
    private static final Pattern CREDIT = Pattern.compile(
            "(?<=[.!?)\\p{L}\u201d\"] )(?:Image|Images|Photo|Photos|Picture|Photograph|Credit): [^.]{2,40}(?:\\.\\p{L}[^.]{0,30})?(?:\\([^)]{1,30}\\))?\\.?$");

    private static final Pattern LINKS = Pattern.compile(
            "related\\b|recommended\\b|more (?:on|from|in|like|stories)\\b|people are also reading|(?:also|most|read) (?:read|popular|next|more)\\b|you (?:may|might) also like|top stories|trending");

    /** No credit is longer. */
    private static final int LONGEST_CREDIT = 110;

    /** The credit of an agency or a handle stands within so many chars of the end. */
    private static final int LONGEST_END = 70;

    private static final String AND_SO_ON = "\u2026";
    private static final Furniture LISTED = new Furniture();

    private final Set<String> whole = new HashSet<>();
    /** By their first char, small and large. */
    private final Map<Character, List<String>> beginnings = new HashMap<>();

    private final List<String> parts = new ArrayList<>();
    private final int longestWhole;

    private Furniture() {
        for (String entry : WordList.read(Furniture.class, "furniture.txt")) {
            if (entry.endsWith(AND_SO_ON)) {
                String words = entry.substring(0, entry.length() - 1);
                char first = words.charAt(0);
                beginnings.computeIfAbsent(first, c -> new ArrayList<>()).add(words);
                if (Character.isLowerCase(first)) {
                    beginnings
                            .computeIfAbsent(Character.toUpperCase(first), c -> new ArrayList<>())
                            .add(words);
                }
            } else if (entry.startsWith(AND_SO_ON)) {
                parts.add(entry.substring(1).strip());
            } else {
                whole.add(entry);
            }
        }
        this.longestWhole = whole.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Returns whether {@code block} of {@code text} is none of the story. */
    static boolean is(String text, Span block) {
        return block.length() <= LONGEST
                && (LISTED.has(text, block.start(), block.end()) || isRow(text, block) || areRows(text, block));
    }

    /** Returns whether each of several lines of a block is none of the story. */
    private static boolean areRows(String text, Span block) {
        int begin = block.start();
        int first = text.indexOf('\n', begin);
        if (first < 0 || first >= block.end()) {
            return false;
        }
        int lines = 0;
        for (int i = begin; i <= block.end(); i++) {
            if (i == block.end() || text.charAt(i) == '\n') {
                Span line = stripped(text, begin, i);
                if (i == block.end() && lines == 0
                        || !line.isEmpty() && !LISTED.has(text, line.start(), line.end()) && !isRow(text, line)) {
                    return false;
                }
                lines++;
                begin = i + 1;
            }
        }
        return true;
    }

    private static Span stripped(String text, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }

    /** Returns whether a notice says that links to other stories follow. */
    static boolean opensLinks(String text, Span block) {
        return block.length() <= LONGEST_END
                && LINKS.matcher(folded(block.of(text))).lookingAt();
    }

    /** Returns whether a block below such a notice is an item of a list, and no sentence. */
    static boolean isLink(String text, Span block) {
        return !block.isEmpty()
                && block.length() <= LONGEST
                && "-–•*·".indexOf(text.charAt(block.start())) >= 0
                && ".!?".indexOf(text.charAt(block.end() - 1)) < 0;
    }

    /** Returns whether {@code block} is a row of a page by its form, which no headline has. */
    static boolean isRow(String text, Span block) {
        return block.length() <= LONGEST
                && FurnitureRows.canBe(text, block)
                && FurnitureRows.is(folded(oneLine(block.of(text))));
    }

    private boolean has(String text, int from, int to) {
        for (String beginning : beginnings.getOrDefault(text.charAt(from), List.of())) {
            if (begins(text, from, to, beginning)) {
                return true;
            }
        }
        if (to - from <= longestWhole + 1) {
            String folded = folded(oneLine(text.substring(from, to)));
            if (whole.contains(folded)
                    || folded.endsWith(":") && whole.contains(folded.substring(0, folded.length() - 1))) {
                return true;
            }
        }
        return hasCredit(text, from, to);
    }

    /** Returns whether {@code beginning} stands at {@code from}, as it is or, if it is in small letters, in letters of any case. */
    private static boolean begins(String text, int from, int to, String beginning) {
        int length = beginning.length();
        boolean same = from + length <= to;
        boolean folded = same;
        for (int i = 0; i < length && (same || folded); i++) {
            char c = text.charAt(from + i) == '\n' ? ' ' : text.charAt(from + i);
            same &= c == beginning.charAt(i);
            folded &= (c == '\u2019' ? '\'' : Character.toLowerCase(c)) == beginning.charAt(i);
        }
        return same || folded;
    }

    /** Returns whether the credit of an agency, a photograph or a handle ends the words; sentences end in other marks. */
    private boolean hasCredit(String text, int from, int to) {
        int tail = Math.max(from, to - LONGEST_CREDIT);
        if (text.charAt(to - 1) != '.') {
            String end = folded(oneLine(text.substring(Math.max(from, to - LONGEST_END), to)));
            for (String part : parts) {
                if (end.contains(part)) {
                    return true;
                }
            }
        }
        int colon = to - 2;
        while (colon > tail && text.charAt(colon) != ':') {
            colon--;
        }
        return colon > tail && CREDIT.matcher(oneLine(text.substring(from, to))).find();
    }

    private static String oneLine(String words) {
        return words.indexOf('\n') < 0 ? words : words.replace('\n', ' ');
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
