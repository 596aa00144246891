package onrecord.extract.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.extract.layout.DatelineParser.DatelineMatch;
import onrecord.extract.word.Tokens;
import onrecord.model.Block;
import onrecord.model.Dateline;
import onrecord.model.Dating;
import onrecord.model.Headline;
import onrecord.model.Manuscript;
import onrecord.model.Metadata;
import onrecord.model.Paragraph;
import onrecord.model.Paragraph.Role;
import onrecord.text.Spaces;
import onrecord.text.Span;

/**
 * The first blocks of one story: what stands above the copy, and where the copy begins. Nothing after the first few
 * blocks is looked at.
 */
final class Opening {
    /** No dateline stands further down. */
    private static final int FIRST_BLOCKS = 7;
    /** A dateline may stand this many blocks below a date on a line of its own. */
    private static final int BELOW_DATE = 2;
    /** After a slug, the headline once more and a note, a dateline begins within this many tokens of its line. */
    private static final int PREAMBLE = 220;

    /** Between a place and its agency stand no more tokens. */
    private static final int TO_AGENCY = 30;

    private static final int LONGEST_HEADLINE = 300;
    private static final int LONGEST_DECK = 400;
    /** What stands before the words of a mail's subject. */
    private static final Pattern MAIL_MARKS =
            Pattern.compile("^[^:]*:\\s*(?:(?:Re|RE|Fwd?|FWD?|Fw)(?:\\[\\d+])?:\\s*)*");

    private static final int NONE = -1;

    private final Manuscript manuscript;
    private final Tokens tokens;
    private final List<Block> blocks;
    /** What is known of the first blocks. */
    private final Map<Integer, Role> roles = new HashMap<>();

    private final List<Span> bylines = new ArrayList<>();
    private final List<Span> skips = new ArrayList<>();
    private Optional<Headline> headline = Optional.empty();
    private Optional<Span> deck = Optional.empty();
    private Optional<Dateline> dateline = Optional.empty();
    private Optional<Dating> dateAbove = Optional.empty();
    private int headlineBlock = NONE;
    private int datelineBlock = NONE;
    private boolean datelineAlone;

    private Opening(Manuscript manuscript, List<Block> blocks, Tokens tokens) {
        this.manuscript = manuscript;
        this.tokens = tokens;
        this.blocks = blocks;
    }

    /**
     * Tells the parts of a story apart.
     *
     * @param blocks those of the manuscript that are headline or copy
     */
    static Layout read(Manuscript manuscript, List<Block> blocks, Tokens tokens) {
        Opening opening = new Opening(manuscript, blocks, tokens);
        opening.findDateline();
        opening.findHeadline();
        opening.findPreamble();
        opening.findBylines();
        opening.findDeck();
        return opening.layout();
    }

    private int first(int block) {
        return tokens.from(blocks.get(block).span().start());
    }

    private int end(int block) {
        return tokens.from(blocks.get(block).span().end());
    }

    private int firstBlocks() {
        return Math.min(blocks.size(), FIRST_BLOCKS);
    }

    /** Returns the number of lines above a block; a headline from outside counts as one. */
    private int linesAbove(int block) {
        return manuscript.metadata().headline().isPresent() ? block + 1 : block;
    }

    private void findDateline() {
        Optional<DatelineMatch> date = Optional.empty();
        int dateBlock = NONE;
        boolean copy = false;
        for (int b = 0; b < firstBlocks(); b++) {
            if (dateBlock != NONE && b > dateBlock + BELOW_DATE) {
                break;
            }
            boolean byline = isTold(b) || b > 0 && Bylines.is(tokens, first(b), end(b));
            Optional<DatelineMatch> found =
                    byline ? Optional.empty() : DatelineParser.read(tokens, first(b), end(b), linesAbove(b));
            boolean placed = found.isPresent() && !found.get().dateOnly();
            if (placed && (!copy || isCertain(found.get()))) {
                take(found.get(), b);
                date.filter(DatelineMatch::alone)
                        .ifPresent(line -> dateAbove = line.dateline().date());
                if (dateAbove.isPresent()) {
                    roles.put(dateBlock, Role.DATELINE);
                    skips.add(blocks.get(dateBlock).span());
                }
                return;
            }
            if (found.isPresent() && !placed && !copy && dateBlock == NONE) {
                date = found;
                dateBlock = b;
            }
            copy |= b > 0 && isCopy(b);
        }
        if (dateBlock != NONE) {
            take(date.orElseThrow(), dateBlock);
        }
    }

    private static boolean isCertain(DatelineMatch found) {
        Dateline dateline = found.dateline();
        return !dateline.places().isEmpty()
                && (dateline.date().isPresent() || dateline.agency().isPresent());
    }

    private void take(DatelineMatch found, int block) {
        dateline = Optional.of(found.dateline());
        datelineBlock = block;
        datelineAlone = found.alone();
        roles.put(block, found.alone() ? Role.DATELINE : Role.LEAD);
    }

    /** Returns whether a label says that a block is a byline. */
    private boolean isTold(int block) {
        return blocks.get(block).kind() == Block.Kind.BYLINE;
    }

    /** Returns whether a block is running copy: a long paragraph that ends like a sentence. */
    private boolean isCopy(int block) {
        return blocks.get(block).span().length() > 160 && endsSentence(block) && !isNote(block);
    }

    private boolean endsSentence(int block) {
        int last = end(block) - 1;
        while (last > first(block) && (tokens.kind(last) == Tokens.QUOTE_MARK || tokens.isMark(last, ')'))) {
            last--;
        }
        return last >= 0 && (tokens.isMark(last, '.') || tokens.isMark(last, '!') || tokens.isMark(last, '?'));
    }

    /** Returns whether a block is a note of the desk in brackets: {@code (Corrects paragraph 7 to …)}. */
    private boolean isNote(int block) {
        int last = end(block) - 1;
        boolean stop = last > 0 && tokens.isMark(last, '.');
        return tokens.isMark(first(block), '(') && (tokens.isMark(last, ')') || stop && tokens.isMark(last - 1, ')'));
    }

    private void findHeadline() {
        Metadata metadata = manuscript.metadata();
        headlineBlock = headlineInText();
        if (headlineBlock != NONE) {
            roles.put(headlineBlock, Role.HEADLINE);
        }
        if (metadata.headline().isPresent()) {
            String given = metadata.headline().get();
            Optional<Span> span = headlineBlock == NONE
                    ? Optional.empty()
                    : Optional.of(blocks.get(headlineBlock).span())
                            .filter(words -> words.of(tokens.text()).equals(given.strip()));
            headline = Optional.of(new Headline(
                    given,
                    span,
                    metadata.headlineFromSideCar()
                            ? Headline.HeadlineSource.SIDE_CAR
                            : Headline.HeadlineSource.METADATA));
        } else if (headlineBlock != NONE) {
            Span span = blocks.get(headlineBlock).span();
            headline = Optional.of(
                    new Headline(Spaces.fold(span.of(tokens.text())), Optional.of(span), Headline.HeadlineSource.TEXT));
        } else {
            headline = subject();
        }
    }

    /** Returns the subject of the mail that carries the story, without the mail program's marks. */
    private Optional<Headline> subject() {
        return manuscript.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.SUBJECT)
                .reduce((first, inner) -> inner)
                .map(block -> Spaces.fold(block.span().of(tokens.text())))
                .map(line -> MAIL_MARKS.matcher(line).replaceFirst(""))
                .filter(words -> !words.isEmpty())
                .map(words -> new Headline(words, Optional.empty(), Headline.HeadlineSource.METADATA));
    }

    private int headlineInText() {
        for (int b = 0; b < firstBlocks(); b++) {
            if (blocks.get(b).kind() == Block.Kind.TITLE) {
                return b;
            }
        }
        boolean free = !blocks.isEmpty() && !roles.containsKey(0) && first(0) < end(0);
        return free && isHeadline() ? 0 : NONE;
    }

    /** Returns whether the first block is a headline. */
    private boolean isHeadline() {
        int length = blocks.get(0).span().length();
        if (length > LONGEST_HEADLINE || isTold(0) || isNote(0) || Bylines.is(tokens, first(0), end(0))) {
            return false;
        }
        if (!endsSentence(0)) {
            return blocks.size() > 1 || length <= LONGEST_HEADLINE / 2;
        }
        boolean question = !tokens.isMark(end(0) - 1, '.');
        boolean furniture = datelineBlock > 0 || blocks.size() > 1 && Bylines.is(tokens, first(1), end(1));
        return blocks.size() > 1
                && length <= LONGEST_HEADLINE / 2
                && (furniture || hasHeadlineCase() || question && blocks.size() > 2);
    }

    /** Returns whether nearly all longer words of the first block begin with a capital, as in headlines only. */
    private boolean hasHeadlineCase() {
        int words = 0;
        int capitals = 0;
        for (int i = first(0); i < end(0); i++) {
            if (tokens.kind(i) == Tokens.WORD && tokens.end(i) - tokens.start(i) > 3) {
                words++;
                capitals += tokens.isCapitalised(i) ? 1 : 0;
            }
        }
        return words >= 3 && capitals * 10 >= words * 9;
    }

    /** Looks for a dateline inside a line, after a slug, the headline once more, a note or a byline. */
    private void findPreamble() {
        if (datelineBlock != NONE) {
            return;
        }
        for (int b = headlineBlock + 1; b < Math.min(blocks.size(), headlineBlock + 4); b++) {
            int from = first(b);
            int after = repeated(b);
            int bracket = after;
            for (int i = after; i < Math.min(end(b), after + PREAMBLE); i++) {
                bracket = bracketFrom(Math.max(i, bracket), end(b));
                if (bracket > i + TO_AGENCY) {
                    continue;
                }
                boolean begins = tokens.kind(i) == Tokens.WORD
                        && tokens.shape(i) == Tokens.UPPER
                        && (i == from || tokens.kind(i - 1) != Tokens.WORD || tokens.shape(i - 1) != Tokens.UPPER);
                Optional<DatelineMatch> found = begins && i > from
                        ? DatelineParser.read(tokens, i, end(b), linesAbove(b)).filter(Opening::standsOut)
                        : Optional.empty();
                if (found.isPresent()) {
                    take(found.get(), b);
                    preamble(from, after, i);
                    return;
                }
            }
        }
    }

    /** Returns the first token from {@code at} that can open the name of an agency; {@code end} if there is none. */
    private int bracketFrom(int at, int end) {
        int i = at;
        while (i < end && !tokens.isMark(i, '(') && !tokens.isMark(i, '/')) {
            i++;
        }
        return i;
    }

    /** Inside a line, only a place with an agency in the list, closed by a dash or dated, is a dateline. */
    private static boolean standsOut(DatelineMatch found) {
        Dateline dateline = found.dateline();
        return !dateline.places().isEmpty()
                && dateline.agency().filter(Agencies::knows).isPresent()
                && !found.alone();
    }

    /** Returns the token after the headline where a line repeats it, else the line's first token. */
    private int repeated(int block) {
        Span line = blocks.get(block).span();
        String words = headline.map(Headline::text).orElse("");
        int at = words.isEmpty() ? -1 : tokens.text().indexOf(words, line.start());
        return at < 0 || at >= line.end() ? first(block) : tokens.from(at + words.length());
    }

    private void preamble(int from, int after, int dateline) {
        int byline = dateline;
        for (int i = after; i < dateline && byline == dateline; i++) {
            if (tokens.kind(i) == Tokens.WORD
                    && tokens.text(i).equalsIgnoreCase("by")
                    && Bylines.is(tokens, i, dateline)) {
                byline = i;
            }
        }
        if (byline < dateline) {
            bylines.add(tokens.span(byline, dateline));
        }
        boolean furniture = after > from || byline == from || tokens.isMark(from, '(');
        if (furniture) {
            skips.add(tokens.span(from, dateline));
        } else if (byline < dateline) {
            skips.add(tokens.span(byline, dateline));
        }
    }

    private void findBylines() {
        int to = datelineBlock != NONE ? datelineBlock : Math.min(blocks.size(), headlineBlock + 4);
        for (int b = headlineBlock + 1; b < to; b++) {
            boolean byline = isTold(b)
                    || Bylines.is(tokens, first(b), end(b))
                    || b < datelineBlock && Bylines.isBare(tokens, first(b), end(b));
            if (!roles.containsKey(b) && byline) {
                roles.put(b, Role.BYLINE);
                bylines.add(blocks.get(b).span());
                skips.add(blocks.get(b).span());
            }
        }
    }

    private void findDeck() {
        if (headlineBlock == NONE) {
            return;
        }
        int to = datelineBlock != NONE ? datelineBlock : Math.min(blocks.size() - 1, headlineBlock + 3);
        for (int b = headlineBlock + 1; b < to; b++) {
            if (!roles.containsKey(b) && isDeck(b)) {
                roles.put(b, Role.DECK);
                deck = Optional.of(blocks.get(b).span());
                return;
            }
            if (!roles.containsKey(b)) {
                return;
            }
        }
    }

    private boolean isDeck(int block) {
        Block candidate = blocks.get(block);
        boolean running = candidate.kind() == Block.Kind.PARAGRAPH || candidate.kind() == Block.Kind.HEADING;
        if (!running || isNote(block) || candidate.span().length() > LONGEST_DECK || end(block) - first(block) < 4) {
            return false;
        }
        if (datelineBlock > block) {
            return true;
        }
        return !endsSentence(block) && !tokens.isMark(end(block) - 1, ':') && endsSentence(block + 1);
    }

    private Layout layout() {
        List<Paragraph> paragraphs = new ArrayList<>(blocks.size());
        boolean lead = datelineBlock != NONE && !datelineAlone;
        for (int b = 0; b < blocks.size(); b++) {
            boolean caption = blocks.get(b).kind() == Block.Kind.CAPTION;
            boolean copy = !roles.containsKey(b)
                    && !caption
                    && !lead
                    && b > datelineBlock
                    && (b >= FIRST_BLOCKS || !isNote(b));
            Role role = roles.getOrDefault(b, caption ? Role.CAPTION : copy ? Role.LEAD : Role.BODY);
            lead |= copy;
            paragraphs.add(new Paragraph(blocks.get(b).span(), role));
        }
        dateline.ifPresent(line -> skips.add(line.span()));
        skips.sort(null);
        return new Layout(headline, deck, bylines, dateline, dateAbove, paragraphs, skips);
    }
}
