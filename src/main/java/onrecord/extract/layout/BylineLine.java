package onrecord.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.extract.word.Category;
import onrecord.extract.word.Tokens;
import onrecord.text.Span;

/**
 * A line that names who wrote a story beside other things: {@code By Ada Kell, March 4, 2031}, {@code Ada Kell | Sund Courier | 4
 * March 2031}, {@code Posted by Ada Kell on March 4, 2031}.
 *
 * @param name the byline alone
 * @param by whether it says so: “By”; a name alone can be something else
 */
record BylineLine(Span name, boolean by) {
    private static final int LONGEST = 40;
    private static final int LONGEST_CREDIT = 160;
    private static final Pattern TOLD = Pattern.compile(
            "(?:Text|Excerpts?) (?:of|from) (?:\\p{Ll}+ )?(?:report|article|commentary|interview|item) by (?=\\p{Lu})|(?:Posted|Published|Submitted|Written) on [^\\n]{6,34}? by (?=\\p{Lu})");
    private static final Set<String> ENDS = Set.of("published", "in", "on", "by", "of", ",", "|");
    private static final Pattern PICTURES =
            Pattern.compile("\\s+(?:Pictures?|Photos?|Photographs?|Photography|Images?|Illustrations?|Drawings?)\\b");
    private static final int LONGEST_PUBLICATION = 6;
    private static final Set<String> BEFORE_DATE = Set.of("on", "published", "updated", "posted");

    private enum Kind {
        BY,
        NAME,
        DATE,
        OTHER,
        NONE
    }

    /** Reads the line that is the tokens from {@code from} up to but without {@code end}. */
    static Optional<BylineLine> read(Tokens tokens, int from, int end) {
        if (end - from < 2 || end - from > LONGEST || tokens.isMark(end - 1, '.') && end - from > 8) {
            return Optional.empty();
        }
        Span name = new Span(0, 0);
        boolean by = false;
        boolean given = false;
        int dates = 0;
        int others = 0;
        for (int[] piece : pieces(tokens, from, end)) {
            Kind kind = kind(tokens, piece[0], piece[1]);
            boolean known = BareNames.isGiven(tokens, piece[0]);
            boolean better = kind == Kind.BY ? !by : kind == Kind.NAME && !by && (name.isEmpty() || known && !given);
            if (kind == Kind.NONE || kind == Kind.BY && by) {
                return Optional.empty();
            }
            others += kind == Kind.OTHER || kind == Kind.NAME && !better || better && !name.isEmpty() ? 1 : 0;
            dates += kind == Kind.DATE ? 1 : 0;
            if (better) {
                by = kind == Kind.BY;
                given = known;
                name = tokens.span(piece[0], piece[1]);
            }
        }
        boolean several = dates > 0 || others > 0 && others < 3;
        return name.isEmpty() || !several ? Optional.empty() : Optional.of(new BylineLine(name, by || dates > 0));
    }

    /** Returns the name in a line below the copy that says who wrote it: {@code By Ada Kell}, {@code -- Ada Kell}. */
    static Optional<Span> signature(Tokens tokens, int first, int end) {
        int from = first;
        while (from < end && tokens.kind(from) == Tokens.MARK) {
            from++;
        }
        boolean dash = from > first && !tokens.isMark(from - 1, '.');
        boolean by = Bylines.is(tokens, from, end);
        boolean bare = dash && (BareNames.are(tokens, from, end) || Bylines.isBare(tokens, from, end));
        return by || bare ? Optional.of(tokens.span(from, end)) : Optional.empty();
    }

    /**
     * Returns the name in a block that says more: above the mailbox or the office of its owner, below or behind a desk ({@code By our
     * Chief Reporter, Ada Kell}), beside who took the pictures ({@code Words: Ada Kell    Pictures: Jon Vey}).
     */
    static Optional<Span> inside(Tokens tokens, Span block) {
        if (block.length() > LONGEST_CREDIT || block.isEmpty()) {
            return Optional.empty();
        }
        return belowDesk(tokens, block)
                .or(() -> aboveOffice(tokens, block))
                .or(() -> besidePictures(tokens, block))
                .or(() -> behindDesk(tokens, block))
                .or(() -> inBrackets(tokens, block))
                .or(() -> told(tokens, block));
    }

    /** Returns the name in a line that says who wrote what, or posted it when: {@code Text of report by Ada Kell published by …}. */
    private static Optional<Span> told(Tokens tokens, Span block) {
        Matcher told = TOLD.matcher(tokens.text()).region(block.start(), block.end());
        if (!told.lookingAt()) {
            return Optional.empty();
        }
        int from = tokens.from(told.end());
        int end = from;
        int last = tokens.from(block.end());
        while (end < last && tokens.kind(end) != Tokens.NUMBER && !ENDS.contains(tokens.text(end))) {
            end++;
        }
        return BareNames.are(tokens, from, end) ? Optional.of(tokens.span(from, end)) : Optional.empty();
    }

    /** Returns the name in a line in brackets that holds nothing but it, and perhaps a place: {@code (Ada Kell, Sund)}. */
    static Optional<Span> inBrackets(Tokens tokens, Span line) {
        int from = tokens.from(line.start()) + 1;
        int end = tokens.from(line.end()) - 1;
        int comma = from;
        boolean brackets = from < end && tokens.isMark(from - 1, '(') && tokens.isMark(end, ')');
        while (brackets && comma < end && !tokens.isMark(comma, ',')) {
            comma++;
        }
        boolean named = brackets
                && BareNames.isGiven(tokens, from)
                && BareNames.are(tokens, from, comma)
                && (comma == end || BareNames.isPlace(tokens, comma + 1, end));
        return named ? Optional.of(tokens.span(from, comma)) : Optional.empty();
    }

    private static Optional<Span> aboveOffice(Tokens tokens, Span block) {
        int line = block.start() + block.of(tokens.text()).indexOf('\n');
        if (line < block.start()) {
            return Optional.empty();
        }
        int first = tokens.from(block.start());
        int second = tokens.from(line);
        boolean named = second > first
                && (Bylines.is(tokens, first, second) || BareNames.are(tokens, first, second))
                && Bylines.isOffice(tokens, second, tokens.from(block.end()));
        return named ? Optional.of(tokens.span(first, second)) : Optional.empty();
    }

    private static Optional<Span> besidePictures(Tokens tokens, Span block) {
        String words = block.of(tokens.text());
        int gap = words.indexOf("  ") < 0 ? words.indexOf('\t') : words.indexOf("  ");
        if (gap < 0 || !PICTURES.matcher(words.substring(gap)).lookingAt()) {
            return Optional.empty();
        }
        int first = tokens.from(block.start());
        int end = tokens.from(block.start() + gap);
        return end > first && Bylines.is(tokens, first, end) ? Optional.of(tokens.span(first, end)) : Optional.empty();
    }

    private static Optional<Span> behindDesk(Tokens tokens, Span block) {
        int first = tokens.from(block.start());
        int end = tokens.from(block.end());
        int comma = first;
        while (comma < end && !tokens.isMark(comma, ',')) {
            comma++;
        }
        boolean named = comma > first
                && comma + 1 < end
                && Bylines.isDesk(tokens, first, comma)
                && BareNames.are(tokens, comma + 1, end);
        return named ? Optional.of(tokens.span(comma + 1, end)) : Optional.empty();
    }

    /** Returns the name in the second line of a block whose first one names a desk: {@code By our Northern Correspondent}. */
    private static Optional<Span> belowDesk(Tokens tokens, Span block) {
        int line = block.start() + block.of(tokens.text()).indexOf('\n');
        if (line < block.start()) {
            return Optional.empty();
        }
        int first = tokens.from(block.start());
        int second = tokens.from(line);
        int end = tokens.from(block.end());
        boolean named = second > first && Bylines.isDesk(tokens, first, second) && BareNames.are(tokens, second, end);
        return named ? Optional.of(tokens.span(second, end)) : Optional.empty();
    }

    /** Cuts a line where it is parted by bars and dashes, and before its date. */
    private static List<int[]> pieces(Tokens tokens, int from, int end) {
        List<int[]> pieces = new ArrayList<>();
        int begin = from;
        int address = address(tokens, from, end);
        for (int i = from; i <= end; i++) {
            boolean bar = i < end && isBar(tokens, i);
            boolean date = i < end && i > begin && (i == address || beginsDate(tokens, i, end));
            if (i == end || bar || date) {
                if (i > begin) {
                    pieces.add(new int[] {begin, i});
                }
                boolean mark = bar || date && (tokens.isMark(i, ',') || tokens.isMark(i, '('));
                begin = mark ? i + 1 : i;
            }
        }
        return pieces;
    }

    /** Returns the first token of the mailbox that ends a line; {@code end} where none does. */
    private static int address(Tokens tokens, int from, int end) {
        String line = tokens.text().substring(tokens.start(from), tokens.end(end - 1));
        int space = line.lastIndexOf(' ');
        return line.indexOf('@') > space ? tokens.from(tokens.start(from) + space + 1) : end;
    }

    private static boolean isBar(Tokens tokens, int i) {
        if (tokens.kind(i) != Tokens.MARK) {
            return false;
        }
        char c = tokens.first(i);
        boolean dash = (c == '-' || c == '–' || c == '—') && !tokens.glued(i);
        return dash || c == '|' || c == '•' || c == '·' || c == '‧' || c == '/' && !tokens.glued(i);
    }

    /** Returns whether a date begins at {@code i}, behind a name: {@code , March 4}, {@code on March 4}, {@code Updated March 4}. */
    private static boolean beginsDate(Tokens tokens, int i, int end) {
        boolean mark = tokens.isMark(i, ',') || tokens.isMark(i, '(');
        boolean word = tokens.kind(i) == Tokens.WORD
                && BEFORE_DATE.contains(tokens.text(i).toLowerCase(Locale.ROOT));
        if (!mark && !word) {
            return false;
        }
        int bar = i + 1;
        while (bar < end && !isBar(tokens, bar)) {
            bar++;
        }
        return DateLine.is(tokens, i + 1, bar);
    }

    private static Kind kind(Tokens tokens, int from, int end) {
        if (DateLine.is(tokens, from, end)) {
            return Kind.DATE;
        }
        if (Bylines.is(tokens, from, end)) {
            return Kind.BY;
        }
        if (BareNames.are(tokens, from, end)) {
            return Kind.NAME;
        }
        return isPublication(tokens, from, end) ? Kind.OTHER : Kind.NONE;
    }

    /** Returns whether words can name a paper, a section or what somebody does, and the time it takes to read. */
    private static boolean isPublication(Tokens tokens, int from, int end) {
        if (Bylines.isMailbox(tokens, from, end)) {
            return true;
        }
        if (end - from > LONGEST_PUBLICATION) {
            return false;
        }
        for (int i = from; i < end; i++) {
            boolean small = tokens.kind(i) == Tokens.WORD
                    && (tokens.is(i, Category.FUNCTION_WORD)
                            || tokens.text(i).equals("min")
                            || tokens.text(i).equals("read"));
            boolean word =
                    tokens.kind(i) == Tokens.WORD && tokens.isCapitalised(i) && !tokens.is(i, Category.FINITE_VERB);
            boolean reading = tokens.kind(i) == Tokens.NUMBER
                    && i + 1 < end
                    && tokens.text(i + 1).startsWith("min");
            if (!small && !word && !reading && !tokens.isMark(i, '.') && !tokens.isMark(i, '@')) {
                return false;
            }
        }
        return true;
    }
}
