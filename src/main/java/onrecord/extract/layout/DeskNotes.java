package onrecord.extract.layout;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.model.Block;
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
            "\\p{Lu}{2,4}(?:-\\p{Lu}{2,4})?-\\d\\d-\\d\\d-\\d\\d(?:\\d\\d)? \\d{4}(?:\\p{Lu}{1,4})?|\\d{4,6} (?i:GMT|UTC|EST|EDT|BST)(?: \\p{L}{3} \\d{1,2}(?: \\d{2,4})?)?");

    /** The head of a printed page, when it was printed, and the address of a page. */
    private static final Pattern PAGE = Pattern.compile(
            "(?:.{0,70}\\b(?:Page|PAGE):? \\d{1,4}(?: (?:of|/) \\d{1,4})?|(?:Printed|Retrieved|Downloaded|Accessed|Exported)(?: on| from)?:? .{0,30}\\d.{0,12}|(?:https?://|www\\.)\\S+(?: +\\d{1,3}/\\d{1,3}| +\\d{1,2}/\\d{1,2}/\\d{2,4})?|\\d{1,2}/\\d{1,2}/\\d{2,4},? \\d{1,2}:\\d\\d(?: ?[AP]M)?\\b.{0,80})");
    /** What leads to the page where a story goes on, or back to where it began: {@code (See WATER, Page A14)}, {@code WATER / From Page A1}. */
    private static final Pattern JUMP = Pattern.compile(
            "\\(?(?:(?:See|SEE|Please see|Turn to|Story continues?|(?:Story )?[Cc]ontinued|CONTINUED)\\b.{0,40}?(?:,| on| ON| from|–|—| -)? ?(?:back )?[Pp](?:age|AGE) ?\\p{Lu}?-?\\d{1,3}|.{2,30}? ?[/,–—-]? ?(?:[Ff]rom|FROM|[Cc]ontinued from|CONTINUED FROM) (?:[Pp]age|PAGE) (?:\\p{Lu}?-?\\d{1,3}|[Oo]ne))\\)?\\.?|.{4,70}\\bPage \\d{1,3} of \\d{1,3}|(?:https?://|www\\.)\\S+ +\\d{1,2}/\\d{1,2}/\\d{2,4}");

    /** Where a clipping is from, in brackets: {@code [Sund Courier, 9 March 1931, p. 5]}. */
    private static final Pattern SOURCE = Pattern.compile(
            "\\[[^\\[\\]]{0,100}(?:\\d{4}|\\d\\d?[./-]\\d\\d?[./-]\\d\\d)(?:, [^\\[\\].]{0,30}(?:\\. ?\\d{1,4})?)?\\]");

    /** A paper's name, the date, and perhaps the page: {@code The Sund Courier, Tuesday, 4 March 1931, p. 5}. */
    private static final Pattern PAPER = Pattern.compile(
            "(?!\\p{L}+(?i:day)\\b)\\p{Lu}[\\p{L}'’&]*(?: (?:of|the|and|\\p{Lu}[\\p{L}'’&]*)){0,5}(?: ?[,|•·–—(/-] ?| {2,}|(?: ?\\.){3,} ?)(?:\\p{Lu}[\\p{L} ]{2,20} ?[|/•·] ?)?(?:\\p{L}+(?i:day),? )?(?:\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}|\\d{1,2}\\.? \\p{L}{3,9}\\.? \\d{4}|\\d{4}-\\d\\d-\\d\\d)\\)?(?:(?:[,;|•· –—-]{1,3}| {2,}|(?: ?\\.){3,} ?)(?:(?i:pages?|pp?\\.|section|edition|final).{0,30}|\\p{Lu}?\\d{1,3}))?\\.?");

    /** One of these stands in each such line that does not begin with a digit. */
    private static final List<String> HINTS =
            List.of("Page", "PAGE", "Printed", "Retrieved", "Downloaded", "Accessed", "Exported", "http", "www.");

    private static final int MOST_LINES = 4;
    /** A letterhead has so many blocks, and contacts below it no more. */
    private static final int LETTERHEAD = 4;
    /** No headline is shorter; a date is. */
    private static final int SHORTEST_TITLE = 20;
    /** What those who send copy by mail write above it. */
    private static final Pattern COVER = Pattern.compile(
            "(?i)(?:hi|hello|dear|hey|good (?:morning|afternoon|evening)|morning|afternoon|fyi)\\b.{0,280}"
                    + "|.{0,160}\\b(?:(?:copy|story|piece|text|article|version|draft) (?:is |as )?(?:below|follows|attached|filed)|(?:below|here|attached|following) (?:is|are)\\b|this is the (?:version|story|copy|text)|please find\\b|(?:did|have) you (?:see|seen)\\b|(?:saw|seen) this\\b|thought (?:you|of you)\\b|this (?:story|article|page) (?:was|is|has been) (?:sent|e-?mailed|forwarded|recommended) (?:to you )?by\\b|(?:story|copy|piece) (?:as )?(?:ordered|discussed|promised)\\b|for (?:the|your) [^.]{0,40}\\b(?:files?|folder|records|information|interest)\\b|worth (?:a look|keeping|a read)\\b|as (?:discussed|promised|requested)\\b).{0,160}",
            Pattern.DOTALL);

    private DeskNotes() {}

    /** Returns whether a paragraph above the copy of a mail is a note to who gets it, or parts it from the copy. */
    static boolean isCover(String text, Span span) {
        return span.length() <= 2 * LONGEST_LINE
                && (COVER.matcher(span.of(text)).matches()
                        || span.of(text).chars().allMatch(c -> c == text.charAt(span.start())));
    }

    /** Returns whether a paragraph says where a clipping is from: in brackets, or as the name of a paper with a date. */
    static boolean isSource(String text, Span span) {
        if (span.length() > LONGEST_LINE || !HeadNote.hasDigit(text, span)) {
            return false;
        }
        return text.charAt(span.start()) == '['
                ? SOURCE.matcher(span.of(text)).matches()
                : Character.isUpperCase(text.charAt(span.start()))
                        && PAPER.matcher(span.of(text)).matches();
    }

    /** Returns whether a headline can stand in a block. */
    static boolean isHeadline(String text, Span span) {
        return isShort(text, span) && span.length() > SHORTEST_TITLE && !text.startsWith("By ", span.start());
    }

    /**
     * Returns how many blocks a press release has above its headline for its mark and the sender's name and address; 0 where
     * none of the first blocks is such a mark, or nothing below it can be the headline.
     */
    static int letterhead(String text, List<Block> blocks) {
        for (int b = 0; b < Math.min(blocks.size(), LETTERHEAD); b++) {
            Span span = blocks.get(b).span();
            if (!span.isEmpty() && isRelease(text, span)) {
                return hasTitle(text, blocks, b + 1) ? b + 1 : 0;
            }
            if (!isShort(text, span)) {
                break;
            }
        }
        return 0;
    }

    /** Returns whether a short line that is no address stands above the copy. */
    private static boolean hasTitle(String text, List<Block> blocks, int from) {
        for (int b = from; b < Math.min(blocks.size(), from + LETTERHEAD); b++) {
            Span span = blocks.get(b).span();
            if (!isShort(text, span)) {
                return false;
            }
            if (!SignOff.isReached(text, span) && !SignOff.opensContact(text, span) && span.length() > SHORTEST_TITLE) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShort(String text, Span span) {
        return span.length() <= LONGEST_LINE && !span.isEmpty() && ".!?\"”".indexOf(text.charAt(span.end() - 1)) < 0;
    }

    /** Returns whether the lines were added when somebody printed a page; one with the number of a page can be the paper's own. */
    static boolean isPrint(String words) {
        return isPage(words) && !words.contains("Page") && !words.contains("PAGE");
    }

    /** Returns whether each line is one that printers and browsers add to a page. */
    static boolean isPage(String words) {
        boolean can = Character.isDigit(words.charAt(0)) || HINTS.stream().anyMatch(words::contains);
        return can && words.lines().allMatch(line -> PAGE.matcher(line.strip()).matches());
    }

    /** Returns whether the first of a few lines says that a text is for the press; what stands below says when, and whom to ask. */
    private static boolean isRelease(String text, Span span) {
        int line = text.indexOf('\n', span.start());
        int end = line < 0 ? span.end() : Math.min(line, span.end());
        if (span.length() > 2 * LONGEST_LINE || end - span.start() > LONGEST_LINE) {
            return false;
        }
        String words = span.of(text);
        return RELEASE.matcher(words.substring(0, end - span.start()).strip()).matches()
                && words.lines().limit(MOST_LINES + 1).count() <= MOST_LINES;
    }

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
        if (note || span.length() > LONGEST_TURN && !top && !foot) {
            return note;
        }
        if (span.length() <= LONGEST_TURN && (isTurn(span.of(text)) || isJump(span.of(text)))) {
            return true;
        }
        return (top || foot) && span.length() <= LONGEST_LINE && isAtEnd(span.of(text), top)
                || top && (first == '[' && isSource(text, span) || isRelease(text, span));
    }

    /** Returns whether words lead from one page of a paper to another. */
    private static boolean isJump(String words) {
        return (words.contains("age ") || words.contains("AGE ") || words.contains("ontinue"))
                && JUMP.matcher(words).matches();
    }

    private static boolean isAtEnd(String words, boolean top) {
        return isPage(words)
                || COUNT.matcher(words).matches()
                || !top && words.startsWith("Keywords: ")
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
