package onrecord.extract.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onrecord.extract.word.English;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.model.Block;

/**
 * Pairs the quotation marks of an article, block by block, so that a stray mark never reaches beyond its own paragraph.
 *
 * <p>A mark's shape counts less than where it stands: a mark with a space before and a letter after opens, one with a
 * letter or stop before and a space after closes, whichever way it is curled. Where a quotation is left open at the end
 * of a paragraph and the next one opens again, the second {@linkplain Quoted#resumes resumes} the first. Single marks
 * pair only in articles that use no double ones, and in blocks that begin with them and nest double ones.
 */
final class QuoteMarks {
    private static final int NONE = 0;
    private static final int OPENS = 1;
    private static final int CLOSES = 2;
    private static final int EITHER = 3;

    /** A name with its office and the day takes no more tokens than these. */
    private static final int LONGEST_CREDIT = 16;

    private final Tokens tokens;
    private final List<Quoted> all = new ArrayList<>();
    private final int[] inside;
    private final boolean doubles;
    private final boolean singles;
    /** Whether single marks quote in the block at hand. */
    private boolean single;
    /** Whether a recording is still on. */
    private boolean recording;

    private QuoteMarks(Tokens tokens) {
        this.tokens = tokens;
        this.inside = new int[tokens.size()];
        Arrays.fill(inside, -1);
        this.doubles = hasDouble(0, tokens.size());
        this.singles = !doubles && closesAfterStop(0, tokens.size());
    }

    /**
     * Finds what stands in quotation marks, and what {@code blocks} set off as a quotation: such a block needs no marks.
     *
     * @param sentences what belongs to the story: a block outside them quotes nobody
     * @param blocks the manuscript's, in order
     */
    static QuoteMarks of(Tokens tokens, Sentences sentences, List<Block> blocks) {
        QuoteMarks marks = new QuoteMarks(tokens);
        boolean before = false;
        int from = 0;
        while (from < tokens.size()) {
            int to = from + 1;
            while (to < tokens.size() && !tokens.firstInBlock(to)) {
                to++;
            }
            if (!sentences.hold(from) && !sentences.hold(to - 1)) {
                from = to;
                continue;
            }
            boolean setOff = tokens.kind(from) != Tokens.QUOTE_MARK
                    && !English.isDash(tokens, from)
                    && blocks.get(tokens.block(from)).kind() == Block.Kind.BLOCK_QUOTE;
            if (setOff) {
                marks.setOff(from, to, before);
            } else {
                marks.block(from, to);
            }
            before = setOff;
            from = to;
        }
        return marks;
    }

    /** Takes what is recorded in a block as quoted, and pairs the marks in the rest. */
    private void block(int from, int to) {
        int plain = from;
        int spoken = from;
        boolean resumes = recording;
        for (int i = from; i < to; i++) {
            if (recording ? Recordings.ends(tokens, i) : Recordings.begins(tokens, i)) {
                if (recording) {
                    addRecorded(spoken, i, resumes);
                    plain = Recordings.behind(i);
                } else {
                    pair(plain, i);
                    spoken = Recordings.behind(i);
                    resumes = false;
                }
                recording = !recording;
                i = Recordings.behind(i) - 1;
            } else if (recording && i > spoken && Recordings.label(tokens, i, to) > i) {
                addRecorded(spoken, i, resumes);
                spoken = i;
                resumes = false;
            }
        }
        if (recording) {
            addRecorded(spoken, to, resumes);
        } else {
            pair(plain, to);
        }
    }

    private void addRecorded(int from, int to, boolean resumes) {
        if (to > from) {
            Arrays.fill(inside, from, to, all.size());
            int label = Recordings.label(tokens, from, to);
            all.add(new Quoted(from, to - 1, label < to ? label : from, to - 1, true, resumes));
        }
    }

    /** Takes a whole block as quoted, but for a credit at its end: “… — Mara Velden”. */
    private void setOff(int from, int to, boolean resumes) {
        int end = to;
        for (int i = Math.max(from + 1, to - LONGEST_CREDIT); i < to && end == to; i++) {
            boolean name = i + 1 < to && tokens.isCapitalised(i + 1) && English.isDash(tokens, i);
            boolean ended = tokens.kind(i - 1) == Tokens.MARK || tokens.kind(i - 1) == Tokens.QUOTE_MARK;
            end = name && ended ? i : end;
        }
        Arrays.fill(inside, from, end, all.size());
        all.add(new Quoted(from, end - 1, from, end - 1, true, resumes));
    }

    /** Returns all quoted words in text order. */
    List<Quoted> all() {
        return all;
    }

    /** Returns the index of the quoted words that token {@code i} (a mark of theirs too) belongs to, or -1. */
    int at(int i) {
        return inside[i];
    }

    private boolean hasDouble(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.kind(i) == Tokens.QUOTE_MARK && !isSingle(i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a single mark closes after a stop or comma. */
    private boolean closesAfterStop(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (tokens.kind(i) == Tokens.QUOTE_MARK
                    && isSingle(i)
                    && tokens.glued(i)
                    && tokens.kind(i - 1) == Tokens.MARK) {
                return true;
            }
        }
        return false;
    }

    /**
     * Decides whether single marks quote in a block: where the article has no double ones at all, or where the first mark of
     * the block is a single one that opens and double ones stand within: ‘She told me, “It is over,”’ Velden said.
     */
    private boolean singleStyle(int from, int to) {
        if (!doubles) {
            return singles;
        }
        int first = from;
        while (first < to && tokens.kind(first) != Tokens.QUOTE_MARK) {
            first++;
        }
        return first < to
                && isSingle(first)
                && tokens.first(first) != '\u2019'
                && spaceBefore(first, from)
                && !spaceAfter(first, to)
                && hasDouble(first, to)
                && closesAfterStop(first + 2, to);
    }

    private boolean isSingle(int i) {
        char c = tokens.first(i);
        return tokens.end(i) - tokens.start(i) == 1
                && (c == '\''
                        || c == '\u2018'
                        || c == '\u2019'
                        || c == '`'
                        || c == '\u201a'
                        || c == '\u201b'
                        || c == '\u2039'
                        || c == '\u203a');
    }

    /** Returns what the glyph of token {@code i} says: opens, closes, either, or no mark of the style in use. */
    private int glyph(int i) {
        if (tokens.kind(i) != Tokens.QUOTE_MARK) {
            return NONE;
        }
        if (isSingle(i)) {
            if (!single) {
                return NONE;
            }
            char c = tokens.first(i);
            return c == '\u2018' || c == '\u201a' || c == '`' || c == '\u2039' ? OPENS : c == '\'' ? EITHER : CLOSES;
        }
        if (single) {
            return NONE;
        }
        return switch (tokens.first(i)) {
            case '\u201c', '\u201e', '\u201f', '\u00ab', '`', '\u2018' -> OPENS;
            case '\u201d', '\u00bb', '\u2019' -> CLOSES;
            default -> EITHER;
        };
    }

    private boolean spaceBefore(int i, int from) {
        if (i == from || !tokens.glued(i)) {
            return true;
        }
        char c = tokens.last(i - 1);
        return c == '('
                || c == '['
                || c == '-'
                || c == '\u2014'
                || c == '\u2013'
                || c == '/'
                || c == '\u2026'
                || c == ':';
    }

    private boolean spaceAfter(int i, int to) {
        return i + 1 >= to || !tokens.glued(i + 1);
    }

    private void pair(int from, int to) {
        single = singleStyle(from, to);
        int closers = 0;
        int openers = 0;
        int lastStop = -1;
        for (int i = from; i < to; i++) {
            int glyph = glyph(i);
            closers += glyph == CLOSES ? 1 : 0;
            openers += glyph == OPENS ? 1 : 0;
            if (glyph != NONE && i > from && tokens.glued(i) && tokens.kind(i - 1) == Tokens.MARK) {
                lastStop = i;
            }
        }
        int open = -1;
        int depth = 0;
        for (int i = carried(from, to); i < to; i++) {
            int glyph = glyph(i);
            closers -= glyph == CLOSES ? 1 : 0;
            openers -= glyph == OPENS ? 1 : 0;
            if (glyph == NONE) {
                continue;
            }
            boolean before = spaceBefore(i, from);
            boolean after = spaceAfter(i, to);
            if (single && isApostrophe(i, before, after, open, lastStop)) {
                continue;
            }
            if (open < 0) {
                boolean stray = glyph == CLOSES ? !before || after : glyph == EITHER && after && !before;
                boolean inches = tokens.isMark(i, '"') && !before && tokens.kind(i - 1) == Tokens.NUMBER;
                if (tokens.isMark(i, '"') && isAttribute(i, from, to)) {
                    i = endOfAttribute(i, to);
                } else if (i + 1 < to && !stray && !inches) {
                    open = i;
                    depth = 1;
                }
            } else if (glyph == OPENS && before && !after) {
                // one more level only if enough closing marks are left: else the closing mark of the first was lost
                depth += closers - openers > depth ? 1 : 0;
            } else if (glyph == EITHER && before && !after && glyph(open) == EITHER) {
                add(open, i - 1, false, from);
                open = i;
            } else if (glyph != EITHER || glyph(open) != OPENS || tokens.isMark(i, '"') || closers == 0) {
                if (--depth <= 0) {
                    add(open, i, true, from);
                    open = -1;
                }
            }
        }
        if (open >= 0) {
            add(open, to - 1, false, from);
        }
    }

    /**
     * “‘The dam will hold. / It always has,’ Velden said”: where the quotation of the block before was left open and the first
     * mark here closes, takes what stands before it, and returns the token behind it; else returns {@code from}.
     */
    private int carried(int from, int to) {
        if (all.isEmpty() || !leftOpenBefore(from)) {
            return from;
        }
        int mark = from;
        while (mark < to && glyph(mark) == NONE) {
            mark++;
        }
        boolean closes = mark > from
                && mark < to
                && glyph(mark) == CLOSES
                && !spaceBefore(mark, from)
                && tokens.kind(mark - 1) == Tokens.MARK;
        if (!closes) {
            return from;
        }
        Arrays.fill(inside, from, mark + 1, all.size());
        all.add(new Quoted(from, mark, from, mark - 1, true, true));
        return mark + 1;
    }

    /** Returns whether a mark opens the value of an attribute in a remnant of markup: {@code date="…"}. */
    private boolean isAttribute(int i, int from, int to) {
        return i > from && tokens.isMark(i - 1, '=') && tokens.glued(i)
                || i + 1 < to && tokens.isMark(i + 1, '>') && tokens.glued(i + 1);
    }

    private int endOfAttribute(int open, int to) {
        int end = open + 1;
        while (end < to && !tokens.isMark(end, '"') && !tokens.isMark(end, '>')) {
            end++;
        }
        return end < to && tokens.isMark(end, '"') ? end : open;
    }

    /** Returns whether a single mark is an apostrophe: of a plural's possessive, or where a word is cut. */
    private boolean isApostrophe(int i, boolean before, boolean after, int open, int lastStop) {
        if (open < 0) {
            return !before || after || tokens.first(i) == '\u2019';
        }
        boolean afterStop = !before && tokens.kind(i - 1) == Tokens.MARK;
        return before ? !after : !afterStop && lastStop > i;
    }

    private void add(int open, int close, boolean closed, int blockStart) {
        int first = open + 1;
        int last = closed ? close - 1 : close;
        if (last < first) {
            return;
        }
        boolean resumes = open == blockStart && !all.isEmpty() && leftOpenBefore(blockStart);
        Arrays.fill(inside, open, close + 1, all.size());
        all.add(new Quoted(open, close, first, last, closed, resumes));
    }

    private boolean leftOpenBefore(int blockStart) {
        Quoted earlier = all.get(all.size() - 1);
        return !earlier.closed() && earlier.close() == blockStart - 1;
    }
}
