package onrecord.extract.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.extract.layout.HeadForm.Kind;
import onrecord.extract.word.Tokens;
import onrecord.model.Block;
import onrecord.model.Manuscript;
import onrecord.model.Paragraph;
import onrecord.model.Paragraph.Role;
import onrecord.text.Source;
import onrecord.text.Span;

/**
 * What stands above the headline of a story in plain text, and between it and the copy: the name of the paper, the date and the page, the
 * section, the name of the column, labels. There are as many ways to print these as papers, so the copy is looked for first: running
 * sentences, or a dateline. Of the lines above it the headline is the last that can be one, or the one above that, where the last reads
 * on from it as a deck does.
 */
final class Masthead {
    /** No copy begins further down. */
    private static final int BLOCKS = 40;

    /** The name of a column is of so many words at most. */
    private static final int LONGEST_COLUMN = 5;

    /** What a paper says of a writer stands so near to the end. */
    private static final int FOOT = 320;

    /** So many lines stand above the first sheet of typed copy. */
    private static final int SHEET = 8;

    private static final int NONE = -1;

    private final String text;
    private final List<Block> blocks;
    private final HeadForm form;
    private final List<Kind> kinds = new ArrayList<>();
    private int copy;
    /** Where a headline of short lines begins. */
    private int stack = NONE;

    private Masthead(List<Block> blocks, Tokens tokens) {
        this.text = tokens.text();
        this.blocks = blocks;
        this.form = new HeadForm(tokens);
    }

    /** Takes out of the copy of {@code asides} what stands above the headline of a plain text, and what is none of it below. */
    static Asides parted(Manuscript manuscript, Asides asides, Tokens tokens) {
        boolean told = manuscript.source().format() != Source.SourceFormat.TEXT
                || asides.copy().stream().limit(BLOCKS).anyMatch(block -> block.kind() == Block.Kind.TITLE);
        if (told) {
            return asides;
        }
        Masthead masthead = new Masthead(asides.copy(), tokens);
        return masthead.typescript(asides).orElseGet(() -> masthead.parted(asides));
    }

    private Asides parted(Asides asides) {
        copy = copy();
        if (copy < 2) {
            return asides;
        }
        for (int b = 0; b < copy; b++) {
            boolean office = b > 0 && isCredit(b - 1) && form.isOffice(blocks.get(b));
            kinds.add(office ? Kind.BYLINE : form.kind(blocks.get(b)));
        }
        int headline = headline();
        if (headline == NONE) {
            return withoutNotes(asides);
        }
        int last = last(headline);
        boolean credited =
                kinds.subList(last + 1, copy).stream().anyMatch(kind -> kind == Kind.BYLINE || kind == Kind.NAME);
        List<Paragraph> paragraphs = new ArrayList<>(asides.paragraphs());
        List<Block> left = new ArrayList<>(blocks.size());
        for (int b = 0; b < blocks.size(); b++) {
            Block block = blocks.get(b);
            boolean kept = b == headline - 1 && (isCredit(b) || kinds.get(b) == Kind.DATE);
            boolean above = b < headline && !kept;
            boolean note = b > last
                    && b < copy
                    && (kinds.get(b) == Kind.NOTE && !isMailbox(b)
                            || kinds.get(b) == Kind.RULE
                            || kinds.get(b) == Kind.SHORT && form.isName(block) && !isCredit(b - 1)
                            || kinds.get(b) == Kind.SHORT && isAmongCredits(b, last));
            boolean writer = kept && kinds.get(b) == Kind.NAME && form.isGiven(block);
            if (!credited && (writer || above && (kinds.get(b) == Kind.BYLINE || isWriter(b)))) {
                left.add(new Block(Block.Kind.BYLINE, block.span()));
            } else if (above || note) {
                paragraphs.add(new Paragraph(block.span(), Role.ENVELOPE));
            } else if (b == headline && last > headline) {
                left.add(new Block(
                        block.kind(), block.span().cover(blocks.get(last).span())));
            } else if (b > last + 1 && b < copy && kinds.get(b - 1) == Kind.TITLE && isPart(b) && goesOn(b - 1)) {
                // a deck on several lines
                Block begun = left.remove(left.size() - 1);
                left.add(new Block(begun.kind(), begun.span().cover(block.span())));
            } else if (b <= headline || b > last) {
                boolean named = b > headline && b < copy && form.isNameAboveOffice(block, blocks.get(b + 1));
                left.add(named ? new Block(Block.Kind.BYLINE, block.span()) : block);
            }
        }
        paragraphs.sort(Comparator.comparing(Paragraph::span));
        return new Asides(paragraphs, left);
    }

    /** Parts what stands at the top of a sheet of typed copy, which has no headline: who wrote it, for whom, and when; the number of the sheet is below. */
    private Optional<Asides> typescript(Asides asides) {
        copy = copy();
        int start = copy < 1 ? 0 : blocks.get(copy).span().start();
        boolean sheet = Stream.concat(
                        asides.paragraphs().stream().map(Paragraph::span).limit(SHEET),
                        blocks.stream().map(Block::span).limit(SHEET))
                .anyMatch(above -> above.start() < start && HeadNote.isSheet(above.of(text)));
        boolean titled = false;
        for (int b = 0; b < copy && sheet; b++) {
            titled |= form.kind(blocks.get(b)) == Kind.TITLE
                    && !HeadNote.isSheet(blocks.get(b).span().of(text));
        }
        if (!sheet || titled || copy > SHEET) {
            return Optional.empty();
        }
        List<Paragraph> paragraphs = new ArrayList<>(asides.paragraphs());
        List<Block> left = new ArrayList<>(blocks.size());
        for (int b = 0; b < blocks.size(); b++) {
            Kind kind = b < copy ? form.kind(blocks.get(b)) : Kind.TITLE;
            if (kind == Kind.NAME || kind == Kind.BYLINE) {
                left.add(new Block(Block.Kind.BYLINE, blocks.get(b).span()));
            } else if (b < copy && kind != Kind.DATE) {
                paragraphs.add(new Paragraph(blocks.get(b).span(), Role.ENVELOPE));
            } else {
                left.add(blocks.get(b));
            }
        }
        paragraphs.sort(Comparator.comparing(Paragraph::span));
        return Optional.of(new Asides(paragraphs, left));
    }

    /** Takes out the notes above copy that has no headline. */
    private Asides withoutNotes(Asides asides) {
        List<Paragraph> paragraphs = new ArrayList<>(asides.paragraphs());
        List<Block> left = new ArrayList<>(blocks.size());
        for (int b = 0; b < blocks.size(); b++) {
            boolean note = b < copy && kinds.get(b) == Kind.NOTE;
            if (b < copy && kinds.get(b) == Kind.NAME && form.isGiven(blocks.get(b))) {
                left.add(new Block(Block.Kind.BYLINE, blocks.get(b).span()));
            } else if (note && (HeadNote.isOfDesk(blocks.get(b).span().of(text)) || form.isPaper(blocks.get(b)))) {
                paragraphs.add(new Paragraph(blocks.get(b).span(), Role.ENVELOPE));
            } else {
                left.add(blocks.get(b));
            }
        }
        paragraphs.sort(Comparator.comparing(Paragraph::span));
        return new Asides(paragraphs, left);
    }

    /** Returns the first block of the copy, or {@link #NONE}. */
    private int copy() {
        for (int b = 0; b < Math.min(blocks.size(), BLOCKS); b++) {
            if (form.isCopy(blocks.get(b), blocks.get(Math.min(b + 1, blocks.size() - 1)))) {
                return b;
            }
        }
        return NONE;
    }

    /** Returns the block where the headline begins. */
    private int headline() {
        int title = kinds.subList(0, credit()).lastIndexOf(Kind.TITLE);
        if (title == NONE) {
            // a few words: those that read like a sentence, or those next to the copy, or to who wrote it and when
            for (int b = 0; b < copy; b++) {
                if (kinds.get(b) == Kind.SHORT && form.hasSmall(blocks.get(b))) {
                    return b > 0 && kinds.get(b - 1) == Kind.SHORT && goesOn(b - 1) ? b - 1 : b;
                }
            }
            int b = copy - 1;
            while (b >= 0 && (isCredit(b) && !isTurned(b) || kinds.get(b) == Kind.DATE)) {
                b--;
            }
            if (b < 0 || kinds.get(b) != Kind.SHORT && !isTurned(b)) {
                return NONE;
            }
            while (isTurned(b)) {
                b--;
            }
            return b;
        }
        int first = title;
        boolean byline = false;
        for (int b = title - 1; b >= 0; b--) {
            Kind kind = kinds.get(b);
            byline |= kind == Kind.BYLINE;
            if (kind == Kind.RULE) {
                continue;
            }
            boolean next = kinds.subList(b + 1, first).stream().allMatch(Kind.RULE::equals);
            if (kind == Kind.TITLE && (byline || next) && !isColumn(b, first)) {
                first = b;
            } else if (next
                    && (isCredit(b) && (first < title || goesOn(b)) && isRun(b)
                            || kind == Kind.SHORT
                                    && (isRun(b) || b > 0 && isRun(b - 1) || form.hasSmall(blocks.get(b)) && isNext(b))
                            || (kind == Kind.SHORT || isCredit(b)) && opensCopy(b))) {
                first = b;
            } else if (!isCredit(b)) {
                break;
            }
        }
        return stacked(first);
    }

    /** Returns where a headline of short lines begins that stands above another line, its deck; {@code first} where none does. */
    private int stacked(int first) {
        int end = first - 1;
        if (end < 1 || kinds.get(end) != Kind.SHORT || isNext(end)) {
            return first;
        }
        int begin = end;
        boolean verb = form.hasVerb(blocks.get(end));
        while (begin > 0 && isPart(begin - 1) && isNext(begin - 1)) {
            begin--;
            verb |= form.hasVerb(blocks.get(begin));
        }
        boolean named = false;
        for (int b = begin; b <= end; b++) {
            named |= form.isName(blocks.get(b));
        }
        stack = begin < end && (verb || end - begin > 1 && !named) ? begin : NONE;
        return stack == NONE ? first : stack;
    }

    /** Returns the first byline that stands below a line which can be the headline; the copy where none does. */
    private int credit() {
        int title = NONE;
        for (int b = 0; b < copy; b++) {
            Kind kind = kinds.get(b);
            if (kind == Kind.BYLINE && title != NONE) {
                return b;
            }
            boolean parted = kind == Kind.NOTE || kind == Kind.DATE;
            title = kind == Kind.TITLE ? b : parted ? NONE : title;
        }
        return copy;
    }

    /** Returns whether a line goes on with the one above in capitals, as short headlines do. */
    private boolean isTurned(int b) {
        return b > 0
                && isPart(b)
                && isPart(b - 1)
                && isNext(b - 1)
                && !form.isGiven(blocks.get(b))
                && form.isInCapitals(blocks.get(b))
                && form.isInCapitals(blocks.get(b - 1));
    }

    /** Returns the block where the headline that begins at {@code first} ends: lines in capitals are one, and a line that goes on in small letters. */
    private int last(int first) {
        int last = first;
        boolean stacked = kinds.get(first) == Kind.SHORT && stack == first;
        while (last + 1 < copy && isPart(last + 1) && (isRun(last) || stacked && isNext(last))) {
            last++;
        }
        return last;
    }

    /** Returns whether a line goes on in the next: in small letters, or both are in capitals. */
    private boolean isRun(int b) {
        Block line = blocks.get(b);
        Block next = blocks.get(b + 1);
        boolean near = isNext(b) || form.words(line) < 4 && form.words(next) < 4;
        return goesOn(b) || near && form.isInCapitals(line) && form.isInCapitals(next);
    }

    /** Returns whether the line below {@code b} begins with a small letter, and no blank line stands between. */
    private boolean goesOn(int b) {
        return isNext(b)
                && Character.isLowerCase(text.charAt(blocks.get(b + 1).span().start()));
    }

    private boolean isNext(int b) {
        String between = text.substring(
                blocks.get(b).span().end(), blocks.get(b + 1).span().start());
        return between.indexOf('\n') == between.lastIndexOf('\n');
    }

    /** Returns whether a line can be one of a headline on several. */
    private boolean isPart(int b) {
        return kinds.get(b) == Kind.TITLE || kinds.get(b) == Kind.SHORT || kinds.get(b) == Kind.NAME;
    }

    private boolean isCredit(int b) {
        return kinds.get(b) == Kind.BYLINE || kinds.get(b) == Kind.NAME;
    }

    /** Returns whether a line is the name of a column, and the headline stands below: a few capitals without a verb. */
    private boolean isColumn(int b, int below) {
        Block line = blocks.get(b);
        Block next = blocks.get(below);
        boolean run = b > 0
                && isNext(b - 1)
                && isPart(b - 1)
                && form.isInCapitals(blocks.get(b - 1))
                && !form.isName(blocks.get(b - 1));
        return !run
                && form.isInCapitals(line)
                && !form.isInCapitals(next)
                && form.words(line) <= LONGEST_COLUMN
                && form.words(line) < form.words(next)
                && !form.hasVerb(line);
    }

    /** Returns whether a byline stands between the headline and a few words, and a date below them. */
    private boolean isAmongCredits(int b, int last) {
        return kinds.subList(last, b).contains(Kind.BYLINE)
                && kinds.subList(b, copy).contains(Kind.DATE);
    }

    /** Returns whether a name stands above the headline, and at the end of the story once more: whose column it is. */
    private boolean isWriter(int b) {
        String name = blocks.get(b).span().of(text);
        int foot = Math.max(blocks.get(b).span().end(), text.length() - FOOT);
        return kinds.get(b) == Kind.NAME
                && text.substring(foot).toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    /** Returns whether a line below a byline is the address of its owner. */
    private boolean isMailbox(int b) {
        Span span = blocks.get(b).span();
        return kinds.get(b - 1) == Kind.BYLINE
                && span.of(text).indexOf('@') > 0
                && span.of(text).indexOf(' ') < 0;
    }

    /** Returns whether a block begins with the words of a line, in capitals or not. */
    private boolean opens(int b, int block) {
        Span words = blocks.get(b).span();
        return text.regionMatches(true, blocks.get(block).span().start(), text, words.start(), words.length());
    }

    /** Returns whether the copy begins with the words of a line, as obituaries do with a name. */
    private boolean opensCopy(int b) {
        return opens(b, copy) || copy + 1 < blocks.size() && opens(b, copy + 1);
    }
}
