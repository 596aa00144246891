package onrecord.extract.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Who wrote a story, and when, is said in so many blocks from the headline on. */
    private static final int BELOW_HEADLINE = 6;
    /** In so many where running copy stands among them. */
    private static final int NEAR_HEADLINE = 4;

    private static final int LONGEST_HEADLINE = 300;
    /** Below a byline no headline is of fewer words: it can be an office or a place. */
    private static final int SHORTEST_HEADLINE = 3;
    /** A sentence below a name is copy if it is longer. */
    private static final int SHORTEST_COPY = 40;

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
        opening.takeDeck();
        opening.findDateline();
        opening.findHeadline();
        opening.findPreamble();
        opening.findBylines();
        if (opening.deck.isEmpty() && opening.headlineBlock != NONE) {
            opening.deck = Deck.find(tokens, blocks, opening.roles, opening.headlineBlock, opening.datelineBlock);
        }
        opening.bylines.addAll(Credits.inDeck(tokens.text(), opening.bylines, opening.deck));
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

    /** Takes the summary that the format tells. */
    private void takeDeck() {
        for (int b = 0; b < firstBlocks(); b++) {
            if (blocks.get(b).kind() == Block.Kind.DECK) {
                roles.put(b, Role.DECK);
                deck = Optional.of(
                        deck.orElse(blocks.get(b).span()).cover(blocks.get(b).span()));
            }
        }
    }

    private void findDateline() {
        Optional<DatelineMatch> date = Optional.empty();
        int dateBlock = NONE;
        boolean copy = false;
        for (int b = 0; b < firstBlocks(); b++) {
            if (dateBlock != NONE && b > dateBlock + BELOW_DATE) {
                break;
            }
            boolean told = isTold(b) || roles.get(b) == Role.DECK || b > 0 && Bylines.is(tokens, first(b), end(b));
            Optional<DatelineMatch> found =
                    told ? Optional.empty() : DatelineParser.read(tokens, first(b), end(b), linesAbove(b));
            boolean placed = found.isPresent() && !found.get().dateOnly();
            if (placed && (!copy || found.get().isCertain())) {
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

    private void take(DatelineMatch found, int block) {
        dateline = Optional.of(found.dateline());
        datelineBlock = block;
        datelineAlone = found.alone();
        roles.put(block, found.alone() ? Role.DATELINE : Role.LEAD);
    }

    private boolean isTold(int block) {
        return blocks.get(block).kind() == Block.Kind.BYLINE;
    }

    /** Returns whether a block is running copy: a long paragraph that ends like a sentence. */
    private boolean isCopy(int block) {
        return blocks.get(block).span().length() > 160
                && endsSentence(block)
                && !isNote(block)
                && roles.get(block) != Role.DECK;
    }

    private boolean endsSentence(int block) {
        return LineForm.endsSentence(tokens, first(block), end(block));
    }

    private boolean isNote(int block) {
        return LineForm.isNote(tokens, first(block), end(block));
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
            headline = MailSubject.of(manuscript);
        }
    }

    private int headlineInText() {
        for (int b = 0; b < firstBlocks(); b++) {
            if (blocks.get(b).kind() == Block.Kind.TITLE) {
                return b;
            }
        }
        boolean dated = blocks.size() > 2 && !roles.containsKey(0) && DateLine.is(tokens, first(0), end(0));
        if (dated) {
            put(0, Role.DATELINE);
        }
        if (isBelowByline()) {
            bylines.add(put(0, Role.BYLINE));
            return 1;
        }
        int b = dated ? 1 : 0;
        boolean free = !blocks.isEmpty() && !roles.containsKey(b) && first(b) < end(b);
        return free && isHeadline(b) ? b : NONE;
    }

    /** Returns whether the first block says who wrote the story, and the second is its headline. */
    private boolean isBelowByline() {
        boolean free = blocks.size() > 2 && !roles.containsKey(0) && !roles.containsKey(1);
        return free
                && (isTold(0) || Bylines.is(tokens, first(0), end(0)))
                && end(1) - first(1) > SHORTEST_HEADLINE
                && !endsSentence(1)
                && !DateLine.is(tokens, first(1), end(1))
                && !Bylines.isOffice(tokens, first(1), end(1))
                && isHeadline(1);
    }

    /** Returns whether the first block below a date is a headline. */
    private boolean isHeadline(int b) {
        int length = blocks.get(b).span().length();
        if (length > LONGEST_HEADLINE || isTold(b) || isNote(b) || Bylines.is(tokens, first(b), end(b))) {
            return false;
        }
        if (!endsSentence(b)) {
            return blocks.size() > b + 1 || length <= LONGEST_HEADLINE / 2;
        }
        boolean question = !tokens.isMark(end(b) - 1, '.');
        boolean furniture = datelineBlock > b || blocks.size() > b + 1 && Bylines.is(tokens, first(b + 1), end(b + 1));
        return blocks.size() > b + 1
                && length <= LONGEST_HEADLINE / 2
                && (furniture
                        || LineForm.hasHeadlineCase(tokens, first(b), end(b))
                        || question && blocks.size() > b + 2);
    }

    /** Looks for a dateline inside a line. */
    private void findPreamble() {
        int last = datelineBlock == NONE ? Math.min(blocks.size(), headlineBlock + 4) : 0;
        for (int b = headlineBlock + 1; b < last; b++) {
            Optional<Preamble> found = Preamble.in(
                    tokens,
                    first(b),
                    end(b),
                    Preamble.behind(tokens, blocks.get(b).span(), headline),
                    linesAbove(b));
            if (found.isPresent()) {
                take(found.get().dateline(), b);
                found.get().byline().ifPresent(bylines::add);
                found.get().skip().ifPresent(skips::add);
                return;
            }
        }
    }

    private void findBylines() {
        int to = datelineBlock != NONE ? datelineBlock : Math.min(blocks.size(), headlineBlock + BELOW_HEADLINE);
        for (int b = 0; b < Math.max(to, firstBlocks()); b++) {
            boolean running = b > headlineBlock && datelineBlock == NONE && isCopy(b);
            to = running ? Math.min(to, headlineBlock + NEAR_HEADLINE) : to;
            if (!roles.containsKey(b) && (b > headlineBlock && b < to || isTold(b))) {
                byline(b).ifPresent(name -> bylines.add(name));
            }
        }
        for (int b = to + 1; datelineAlone && b < Math.min(blocks.size(), to + BELOW_HEADLINE); b++) {
            if (!roles.containsKey(b)) {
                byline(b).ifPresent(bylines::add);
            }
            if (!roles.containsKey(b)) {
                break;
            }
        }
        signature();
    }

    /** Takes a block above the copy that says who wrote it, or when; returns the names. */
    private Optional<Span> byline(int b) {
        int from = first(b);
        int to = end(b);
        Optional<Span> second = BylineLine.inside(tokens, blocks.get(b).span());
        if (second.isPresent()) {
            put(b, Role.BYLINE);
            return second;
        }
        if (isTold(b) || Bylines.is(tokens, from, to)) {
            Span line = put(b, Role.BYLINE);
            // “By Courier staff” names nobody
            return isTold(b) && Bylines.isDesk(tokens, from, to)
                    ? Optional.empty()
                    : BylineLine.signature(tokens, from, to).or(() -> Optional.of(line));
        }
        if (DateLine.is(tokens, from, to)) {
            put(b, Role.DATELINE);
            return Optional.empty();
        }
        Optional<BylineLine> line = BylineLine.read(tokens, from, to);
        boolean above = b < datelineBlock || isAboveCopy(b);
        if (line.isPresent() && (line.get().by() || above)) {
            put(b, Role.BYLINE);
            return line.map(BylineLine::name);
        }
        boolean below = roles.get(b - 1) == Role.BYLINE;
        if (below && Bylines.isOffice(tokens, from, to)) {
            put(b, Role.BYLINE);
            return Optional.empty();
        }
        boolean in = to - from > 1
                && (tokens.text(from).equals("in") || tokens.text(from).equals("at"));
        if (below && BareNames.isPlace(tokens, in ? from + 1 : from, to) && isAboveCopy(b)) {
            put(b, Role.DATELINE);
            return Optional.empty();
        }
        boolean bare = b < datelineBlock && Bylines.isBare(tokens, from, to)
                || BareNames.are(tokens, from, to)
                || Bylines.isOfOffice(tokens, from, to);
        boolean named = b + 1 < blocks.size() && BareNames.are(tokens, first(b + 1), end(b + 1));
        if ((above || named) && Bylines.isDesk(tokens, from, to)) {
            // “From our correspondent” names nobody
            put(b, Role.BYLINE);
            return Optional.empty();
        }
        return above
                        && bare
                        && !LineForm.isRepeated(tokens.text(), blocks.get(b).span(), blocks)
                ? Optional.of(put(b, Role.BYLINE))
                : Optional.empty();
    }

    /** Returns whether a headline stands above a block, and copy or a date below it. */
    private boolean isAboveCopy(int b) {
        return headlineBlock != NONE
                && b + 1 < blocks.size()
                && (b + 2 < blocks.size()
                                && BareNames.isPlace(tokens, first(b + 1), end(b + 1))
                                && DateLine.is(tokens, first(b + 2), end(b + 2))
                        || DateLine.is(tokens, first(b + 1), end(b + 1))
                        || Bylines.isOffice(tokens, first(b + 1), end(b + 1))
                        || blocks.get(b + 1).span().length() > SHORTEST_COPY && endsSentence(b + 1));
    }

    private Span put(int block, Role role) {
        Span span = blocks.get(block).span();
        roles.put(block, role);
        skips.add(span);
        return span;
    }

    /** Looks for the name of who wrote the story below it: {@code -- Ada Kell}. Below a quotation it is the speaker's. */
    private void signature() {
        int last = blocks.size() - 1;
        if (last < headlineBlock + 2
                || roles.containsKey(last)
                || tokens.kind(end(last - 1) - 1) == Tokens.QUOTE_MARK) {
            return;
        }
        if (isTold(last)) {
            if (bylines.isEmpty()) {
                byline(last).ifPresent(bylines::add);
            } else {
                put(last, Role.SIGN_OFF);
            }
            return;
        }
        BylineLine.signature(tokens, first(last), end(last)).ifPresent(name -> {
            put(last, Role.BYLINE);
            bylines.add(name);
        });
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
