package onrecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import onrecord.model.Block;
import onrecord.text.Span;

/**
 * Parts a file of several stories: by end marks ({@code -30-}, {@code ###}, {@code ENDS}), rules ({@code ====}, {@code ____}, {@code
 * ***}), form feeds, and the numbers of a database's documents. Such marks part sections of one story as often, so a file is
 * parted only where each piece begins like a story of its own: behind an end mark with a headline at least, behind anything
 * else with a headline and a dateline, byline or date as well, or with the header of a wire, a mail or a database.
 */
final class StorySeparators {
    /** What marks that part stories begin with. */
    private static final String FIRST = "*#=_-–—([";

    private static final Pattern END = Pattern.compile(
            "[-–—_]{1,3} ?30 ?[-–—_]{1,3}|#{3,}|# # #|[-–—(\\[]{0,2}ENDS?[-–—)\\]]{0,2}|NNNN|(?:AN\\s+)?Document \\p{Lu}{2}\\S{12,40}");
    private static final Pattern RULE = Pattern.compile("\\*{3,}|\\*(?: \\*){2,}|={4,}|_{4,}|-{4,}");
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)\\d+ of \\d+ documents|(?:document|record|item|story|article|clip|cutting)(?: no\\.?)? \\d+ (?:of|/) \\d+|(?:item|cutting|clip) \\d+");
    /** What stands above the first story of a mail or a print-out is no longer. */
    private static final int LONGEST_COVER = 320;

    private static final int TOP = 6;
    private static final int LONGEST_HEADLINE = 160;
    private static final int SHORTEST_STORY = 80;
    /** What is left behind the last mark is no longer, where it is no story. */
    private static final int LONGEST_REST = 160;

    private static final Pattern DATELINE = Pattern.compile(
            "\\p{Lu}{3,40}[\\p{L} .,'’/-]{0,60}(?:, .{0,40}?)?(?:\\([\\p{L} ]{2,14}\\)|/[\\p{L}-]{2,12}/| ?(?:--|–|—)| [-_]) ?.*"
                    + "|\\p{Lu}[\\p{L} .]{2,30}(?:, .{0,30}?)? ?\\([\\p{L} ]{2,12}\\) ?[-–—].*");
    private static final Pattern BYLINE = Pattern.compile("(?:By|BY|From our) \\p{L}.{2,70}(?<![.!?])");
    private static final Pattern DATE = Pattern.compile(
            "(?:\\p{L}+day,? )?(?:\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}|\\d{1,2} \\p{L}{3,9} \\d{4}|\\d{4}-\\d\\d-\\d\\d)\\b.{0,20}");
    /** What may stand behind the end mark of a press release. */
    private static final Pattern BOILERPLATE = Pattern.compile(
            "(?i)(?:about|contacts?|media|press|notes?|for (?:more|further|media|press)|editors?|background|related|\\().*");

    private StorySeparators() {}

    /** Returns the stories of a file in order, each with the mark behind it; the whole file where it is one story. */
    static List<Span> stories(String text) {
        List<Span> whole = List.of(new Span(0, text.length()));
        if (!hasMark(text)) {
            return whole;
        }
        Lines lines = Lines.of(text);
        List<Span> pieces = new ArrayList<>();
        boolean ends = true;
        boolean words = false;
        int begin = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.words(i);
            boolean number = NUMBER.matcher(line).matches();
            boolean end = END.matcher(line).matches();
            boolean mark = end || RULE.matcher(line).matches();
            boolean fed = i > 0 && isFed(text, lines.end(i - 1), lines.start(i));
            if ((number || fed) && words) {
                pieces.add(new Span(begin, lines.start(i)));
                begin = lines.start(i);
                ends &= number;
                words = false;
            }
            if (mark) {
                int next = Lines.next(text, lines.end(i), text.length());
                if (words) {
                    pieces.add(new Span(begin, next));
                    ends &= end;
                } else if (!pieces.isEmpty()) {
                    // two marks in a row are one
                    pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1).cover(new Span(begin, next)));
                }
                begin = pieces.isEmpty() ? begin : next;
            }
            words = !mark;
        }
        rest(text, new Span(begin, text.length()), pieces, ends);
        cover(text, pieces);
        boolean several = pieces.size() > 1 && areStories(text, pieces, ends);
        return several ? pieces : whole;
    }

    /** Returns whether a line begins like a mark; most files have none. */
    private static boolean hasMark(String text) {
        if (text.indexOf('\f') >= 0
                || text.indexOf('\r') >= 0
                || text.indexOf(Lines.SOH) >= 0
                || text.contains(" DOCUMENTS")
                || text.contains("DOCUMENT ")
                || text.contains("Document ")) {
            return true;
        }
        for (int at = 0; at >= 0 && at < text.length(); at = text.indexOf('\n', at) + 1) {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            boolean mark = at < text.length() && FIRST.indexOf(text.charAt(at)) >= 0;
            if (mark || text.startsWith("END", at) || text.startsWith("NNNN", at)) {
                return true;
            }
            if (text.indexOf('\n', at) < 0) {
                return false;
            }
        }
        return false;
    }

    /** Returns whether a form feed stands between two offsets, or what begins a message. */
    private static boolean isFed(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\f' || text.charAt(i) == Lines.SOH) {
                return true;
            }
        }
        return false;
    }

    /** Adds what stands behind the last mark: a story, or the rest of the last one. */
    private static void rest(String text, Span rest, List<Span> pieces, boolean ends) {
        String words = rest.of(text).strip();
        boolean small = words.length() <= LONGEST_REST && !isStory(text, rest, ends);
        if (small && !pieces.isEmpty()) {
            pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1).cover(rest));
        } else if (!rest.isEmpty()) {
            pieces.add(rest);
        }
    }

    /** Lays what stands above the first story to it: greetings of a mail, what a database was asked for. */
    private static void cover(String text, List<Span> pieces) {
        if (pieces.size() < 3) {
            return;
        }
        Span first = pieces.get(0);
        StoryFrame frame = StoryFrame.of(text, first);
        if (frame.copy().of(text).strip().length() <= LONGEST_COVER && !isHeaded(text, frame)) {
            pieces.set(1, first.cover(pieces.get(1)));
            pieces.remove(0);
        }
    }

    /** Returns whether copy of some length follows a first line that can be a headline, or a label told the headline. */
    private static boolean isHeaded(String text, StoryFrame frame) {
        Lines lines = Lines.of(text, frame.copy());
        return lines.size() > 3 || frame.head().stream().anyMatch(block -> block.kind() == Block.Kind.TITLE);
    }

    private static boolean areStories(String text, List<Span> pieces, boolean ends) {
        return pieces.stream().allMatch(piece -> isStory(text, piece, ends));
    }

    private static boolean isStory(String text, Span piece, boolean behindEnd) {
        if (piece.of(text).strip().length() < SHORTEST_STORY) {
            return false;
        }
        StoryFrame frame = StoryFrame.of(text, piece);
        Lines lines = Lines.of(text, StoryFrame.top(text, frame.copy(), 2 * TOP));
        if (!frame.head().isEmpty()) {
            return lines.size() > 0;
        }
        boolean headed = lines.size() > 1 && isHeadline(lines.words(0));
        boolean told = false;
        for (int i = 0; i < Math.min(lines.size(), TOP); i++) {
            String words = lines.words(i);
            told |= i > 0
                            && (BYLINE.matcher(words).matches()
                                    || DATE.matcher(words).matches())
                    || (i > 0 || behindEnd) && DATELINE.matcher(words).matches();
        }
        boolean closed =
                behindEnd && headed && !BOILERPLATE.matcher(lines.words(0)).matches() && hasCopy(lines);
        return told && (headed || behindEnd) || closed;
    }

    private static boolean isHeadline(String words) {
        return words.length() <= LONGEST_HEADLINE
                && !RULE.matcher(words).matches()
                && !DATE.matcher(words).matches()
                && ".:;,".indexOf(words.charAt(words.length() - 1)) < 0;
    }

    /** Returns whether copy follows the headline: lines that are longer, and several of them. */
    private static boolean hasCopy(Lines lines) {
        int copy = 0;
        for (int i = 1; i < lines.size(); i++) {
            copy += lines.end(i) - lines.start(i) > SHORTEST_STORY / 2 ? 1 : 0;
        }
        return copy > 1;
    }
}
