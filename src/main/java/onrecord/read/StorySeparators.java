package onrecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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
            "[-–—_]{1,3} ?30 ?[-–—_]{1,3}|#{3,}|# # #|[-–—(\\[]{0,2}ENDS?[-–—)\\]]{0,2}|NNNN|[\\[(<]ETX[\\])>]|(?:AN\\s+)?Document \\p{Lu}{2}\\S{12,40}");
    private static final Pattern RULE = Pattern.compile(
            "\\*{3,}|\\*(?: {1,4}\\*){2,}|={4,}|_{4,}|-{4,}|~{4,}|#{4,}|[-–—=_*~+<.]{2,} ?(?:[oO0xX*]|oOo) ?[-–—=_*~+>.]{2,}|(?:[-=*~] ){3,}[-=*~]|[–—]{3,}");
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?:level \\d+ ?- ?)?\\d+ of \\d+ (?:documents|stories|articles)|(?:document|record|item|story|article|clip|cutting)(?: no\\.?)? \\d+ (?:of|/) \\d+|(?:item|cutting|clip|article|story|message|record)(?: no\\.?)?:? #?\\d+|[\\[(]\\d{1,3}[\\])]");
    private static final Pattern ITEM = Pattern.compile("\\d{1,3}[.)] +\\p{Lu}.{10,140}(?<![.,;])");
    /** The number of a clipping before the paper's name and its date: {@code [2]  SUND COURIER   4 March 2031   page 9}. */
    private static final Pattern CLIPPED = Pattern.compile(
            "(?:[\\[(]\\d{1,3}[\\])]|\\d{1,3}\\.) +\\p{Lu}.{2,60}?(?: {2,}|[,|–—-]| \\().{0,12}\\b(?:\\p{L}{3,9}\\.? (?:\\d{1,2},? )?\\d{4}|\\d{4}-\\d\\d-\\d\\d)\\b.*(?<!\\.)");

    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}[.)] +(?=\\p{Lu})");
    /** What opens each message of a folder of mails. */
    private static final Pattern MBOX =
            Pattern.compile("From \\S+ +\\p{L}{3} \\p{L}{3} +\\d{1,2} [\\d:]{5,8} .{0,8}\\d{4}");
    /** Labels of which one stands above each of several stories. */
    private static final List<String> FIELDS = List.of("Title:", "TITLE:", "Headline:", "HEADLINE:");

    private static final int TOP = 6;
    private static final int DATED_HEAD = 5;
    private static final int LONGEST_HEADLINE = 160;
    private static final int SHORTEST_STORY = 80;
    /** A paragraph of copy is no shorter. */
    private static final int SHORTEST_COPY = 70;
    /** Copy begins within so many lines. */
    private static final int LONGEST_TOP = 40;

    private static final Pattern DATELINE = Pattern.compile(
            "\\p{Lu}{3,40}[\\p{L} .,'’/-]{0,60}(?:, .{0,40}?)?(?:\\([\\p{L} ]{2,14}\\)|/[\\p{L}-]{2,12}/| ?(?:--|–|—)| [-_]) ?.*"
                    + "|\\p{Lu}[\\p{L} .]{2,30}(?:, .{0,30}?)? ?\\([\\p{L} ]{2,12}\\) ?[-–—].*");
    /** A date on a line of its own below another story. */
    private static final Pattern DATED = Pattern.compile(
            "\\n[ \\t]*\\r?\\n(?:\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}|\\d{1,2} \\p{L}{3,9} \\d{4})[ \\t]*\\r?\\n");

    private static final Pattern BYLINE = Pattern.compile(
            "(?:By|BY|by|From our) \\p{L}.{2,70}(?<![.!?])|\\((?:From|By) .{4,60}\\)|(?:Words|Story|Text|Report|Exclusive|EXCLUSIVE):? (?:by:? )?\\p{Lu}.{2,60}(?<![.!?])");
    private static final Pattern DATE = Pattern.compile(
            "(?:\\p{L}+day,? )?(?:\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}|\\d{1,2} \\p{L}{3,9} \\d{4}|\\d{4}-\\d\\d-\\d\\d)\\b.{0,20}");
    /** What may stand behind the end mark of a press release. */
    private static final Pattern BOILERPLATE = Pattern.compile(
            "(?i)(?:about|contacts?|media|press|notes?|for (?:more|further|media|press)|editors?|background|related|\\().*");

    private StorySeparators() {}

    /** Returns the stories of a file in order, each with the mark behind it; the whole file where it is one story. */
    static List<StoryPiece> stories(String text) {
        List<StoryPiece> whole = StoryPiece.all(List.of(new Span(0, text.length())));
        if (!hasMark(text)) {
            return whole;
        }
        Lines lines = Lines.of(text);
        List<Span> pieces = new ArrayList<>();
        boolean ends = true;
        boolean words = false;
        boolean opened = false;
        int begin = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.words(i);
            boolean counted = NUMBER.matcher(line).matches();
            boolean number = counted
                    || isMbox(line)
                    || !opened && opensFields(lines, i)
                    || opensItem(lines, i)
                    || isClipped(lines, i)
                    || opensDated(lines, i);
            opened = counted;
            boolean end = END.matcher(line).matches();
            boolean mark = end || RULE.matcher(line).matches();
            boolean fed = i > 0 && isFed(text, lines.end(i - 1), lines.start(i));
            if ((number || fed) && words && i > 0) {
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
        if (begin < text.length()) {
            pieces.add(new Span(begin, text.length()));
        }
        labelled(text, pieces);
        List<StoryPiece> stories = stories(text, pieces, ends);
        return stories.size() > 1 ? stories : whole;
    }

    /** Returns the pieces that are stories, with what stands above the first and below the last; none where others stand between. */
    private static List<StoryPiece> stories(String text, List<Span> pieces, boolean ends) {
        int first = 0;
        int last = pieces.size() - 1;
        while (first < last && !isStory(text, pieces.get(first), ends)) {
            first++;
        }
        while (last > first && !isStory(text, pieces.get(last), ends)) {
            last--;
        }
        boolean all = last > first;
        for (int i = first + 1; i < last && all; i++) {
            all = isStory(text, pieces.get(i), ends);
        }
        List<StoryPiece> stories = new ArrayList<>();
        for (int i = first; i <= last && all; i++) {
            Span whole = pieces.get(i);
            whole = i == first ? whole.cover(pieces.get(0)) : whole;
            whole = i == last ? whole.cover(pieces.get(pieces.size() - 1)) : whole;
            stories.add(new StoryPiece(whole, unnumbered(text, pieces.get(i)), Optional.empty()));
        }
        return stories;
    }

    /** Returns a piece without the number before its headline. */
    private static Span unnumbered(String text, Span piece) {
        int start = piece.start();
        while (start < piece.end() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        Matcher number = NUMBERED.matcher(text).region(start, Lines.next(text, start, piece.end()));
        return number.lookingAt() ? new Span(number.end(), piece.end()) : piece;
    }

    /** Lays labels between two lines drawn to the copy below them. */
    private static void labelled(String text, List<Span> pieces) {
        for (int i = pieces.size() - 2; i >= 0; i--) {
            StoryFrame frame = StoryFrame.of(text, pieces.get(i));
            boolean labels = frame.head().stream().anyMatch(block -> block.kind() == Block.Kind.TITLE)
                    && !hasSentences(text, frame);
            if (labels && StoryFrame.of(text, pieces.get(i + 1)).head().isEmpty()) {
                pieces.set(i, pieces.get(i).cover(pieces.remove(i + 1)));
            }
        }
    }

    private static boolean isMbox(String line) {
        return line.startsWith("From ") && MBOX.matcher(line).matches();
    }

    /** Returns whether a numbered headline stands above the name of a paper with a date. */
    private static boolean opensItem(Lines lines, int line) {
        return Character.isDigit(lines.charAt(lines.start(line)))
                && line + 2 < lines.size()
                && lines.hasGap(line)
                && ITEM.matcher(lines.words(line)).matches()
                && StoryPiece.DAY.matcher(lines.words(line + 1)).find()
                && lines.end(line + 1) - lines.start(line + 1) <= LONGEST_HEADLINE
                && lines.charAt(lines.end(line + 1) - 1) != '.';
    }

    /** Returns whether a date stands above the head of a clipping: no more than the paper's name and a headline between it and the byline. */
    private static boolean opensDated(Lines lines, int line) {
        if (!lines.hasGap(line) || !DATE.matcher(lines.words(line)).matches()) {
            return false;
        }
        for (int i = line + 1; i < Math.min(lines.size(), line + DATED_HEAD); i++) {
            if (lines.hasGap(i) || lines.end(i) - lines.start(i) > LONGEST_HEADLINE) {
                return false;
            }
            if (BYLINE.matcher(lines.words(i)).matches()) {
                return i > line + 1;
            }
        }
        return false;
    }

    /** Returns whether a line numbers a clipping and says where it stood. */
    private static boolean isClipped(Lines lines, int line) {
        char first = lines.charAt(lines.start(line));
        return (first == '[' || first == '(' || Character.isDigit(first))
                && lines.end(line) - lines.start(line) <= LONGEST_HEADLINE
                && CLIPPED.matcher(lines.words(line)).matches();
    }

    /** Returns whether a block of labels begins, one of which tells the headline. */
    private static boolean opensFields(Lines lines, int line) {
        if (!lines.hasGap(line) || ExportLabel.of(lines.words(line)) == null) {
            return false;
        }
        boolean title = false;
        int known = 0;
        for (int i = line; i < Math.min(lines.size(), line + TOP) && (i == line || !lines.hasGap(i)); i++) {
            ExportLabel label = ExportLabel.of(lines.words(i));
            known += label == null ? 0 : 1;
            title |= label != null && label.use() == ExportLabel.Use.TITLE;
        }
        return title && known > 1;
    }

    /** Returns whether a line begins like a mark; most files have none. */
    private static boolean hasMark(String text) {
        if (text.indexOf('\f') >= 0
                || text.indexOf('\r') >= 0
                || text.indexOf(Lines.SOH) >= 0
                || text.contains(" DOCUMENTS")
                || text.contains(" STORIES")
                || text.contains("DOCUMENT ")
                || text.contains("Document ")
                || DATED.matcher(text).find()
                || text.contains("\n[2] ")
                || text.contains("\n(2) ")
                || text.contains("\n2. ")
                || text.contains("\n2) ")
                || FIELDS.stream().anyMatch(field -> text.indexOf(field) != text.lastIndexOf(field))) {
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

    private static boolean isStory(String text, Span piece, boolean behindEnd) {
        if (piece.of(text).strip().length() < SHORTEST_STORY) {
            return false;
        }
        StoryFrame frame = StoryFrame.of(text, piece);
        Lines lines = Lines.of(text, StoryFrame.top(text, frame.copy(), 2 * TOP));
        if (!frame.head().isEmpty()) {
            return hasSentences(text, frame);
        }
        int head = lines.size() > 1 && (isClipped(lines, 0) || opensDated(lines, 0)) ? 1 : 0;
        boolean headed = lines.size() > 1 && isHeadline(lines.words(head));
        boolean told = false;
        for (int i = 0; i < Math.min(lines.size(), TOP); i++) {
            String words = lines.words(i);
            told |= i == 0 && isClipped(lines, i)
                    || i == 1
                            && NUMBERED.matcher(lines.words(0)).lookingAt()
                            && StoryPiece.DAY.matcher(words).find()
                            && words.charAt(words.length() - 1) != '.'
                    || i > 0
                            && (BYLINE.matcher(words).matches()
                                    || DATE.matcher(words).matches())
                    || (i > 0 || behindEnd) && DATELINE.matcher(words).matches();
        }
        boolean closed =
                behindEnd && headed && !BOILERPLATE.matcher(lines.words(0)).matches() && hasCopy(lines);
        return (told && (headed || behindEnd) || closed) && hasSentences(text, frame);
    }

    /** Returns whether a paragraph is running copy: it has some length, and ends like a sentence. */
    private static boolean hasSentences(String text, StoryFrame frame) {
        boolean titled = frame.head().stream().anyMatch(block -> block.kind() == Block.Kind.TITLE);
        for (Span paragraph : PlainText.paragraphs(text, StoryFrame.top(text, frame.copy(), LONGEST_TOP))) {
            if (paragraph.length() >= (titled ? SHORTEST_COPY / 2 : SHORTEST_COPY)
                    && ".!?\"”’')".indexOf(text.charAt(paragraph.end() - 1)) >= 0) {
                return true;
            }
        }
        return false;
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
