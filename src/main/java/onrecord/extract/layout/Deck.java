package onrecord.extract.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.extract.word.Tokens;
import onrecord.model.Block;
import onrecord.model.Paragraph.Role;
import onrecord.text.Span;

/** Finds the summary between a headline and its story, where the format does not tell it. */
final class Deck {
    private static final int LONGEST = 400;
    /** Above a byline, a summary has no more lines, and none that is longer. */
    private static final int MOST_LINES = 4;

    private static final int LONGEST_LINE = 280;
    private static final int NONE = -1;

    private final Tokens tokens;
    private final List<Block> blocks;
    private final Map<Integer, Role> roles;

    private Deck(Tokens tokens, List<Block> blocks, Map<Integer, Role> roles) {
        this.tokens = tokens;
        this.blocks = blocks;
        this.roles = roles;
    }

    /**
     * Returns the summary, if there is one.
     *
     * @param roles what is known of the first blocks; takes those of the summary
     * @param headline the block of the headline
     * @param dateline the block of the dateline; -1 where none is
     */
    static Optional<Span> find(
            Tokens tokens, List<Block> blocks, Map<Integer, Role> roles, int headline, int dateline) {
        return new Deck(tokens, blocks, roles).find(headline, dateline);
    }

    private Optional<Span> find(int headline, int dateline) {
        int to = dateline != NONE ? dateline : Math.min(blocks.size() - 1, headline + 3);
        Optional<Span> bullets = Optional.empty();
        int b = headline + 1;
        while (b < blocks.size() - 1
                && LineForm.isBullet(tokens.text(), blocks.get(b).span())) {
            roles.put(b, Role.DECK);
            bullets = Optional.of(
                    blocks.get(headline + 1).span().cover(blocks.get(b).span()));
            b++;
        }
        Optional<Span> credited = bullets.isPresent() ? bullets : aboveCredit(headline);
        if (credited.isPresent()) {
            return credited;
        }
        while (b < to && roles.containsKey(b)) {
            b++;
        }
        if (bullets.isPresent() || b >= to || !isDeck(b, dateline)) {
            return bullets;
        }
        roles.put(b, Role.DECK);
        return Optional.of(blocks.get(b).span());
    }

    /** Returns what stands between the headline and who wrote the story: a summary, whole sentences too, or the score of a match. */
    private Optional<Span> aboveCredit(int headline) {
        int credit = headline + 1;
        while (credit < blocks.size() && credit <= headline + MOST_LINES && !roles.containsKey(credit)) {
            Span line = blocks.get(credit).span();
            if (blocks.get(credit).kind() != Block.Kind.PARAGRAPH || line.isEmpty() || line.length() > LONGEST_LINE) {
                return Optional.empty();
            }
            credit++;
        }
        int copy = credit;
        while (copy < blocks.size() && roles.containsKey(copy)) {
            copy++;
        }
        boolean none = credit == headline + 1 || roles.get(credit) != Role.BYLINE || copy == blocks.size();
        if (none || credit == headline + 2 && end(credit - 1) - first(credit - 1) < 2) {
            return Optional.empty();
        }
        for (int b = headline + 1; b < credit; b++) {
            roles.put(b, Role.DECK);
        }
        return Optional.of(
                blocks.get(headline + 1).span().cover(blocks.get(credit - 1).span()));
    }

    private boolean isDeck(int block, int dateline) {
        Block candidate = blocks.get(block);
        boolean running = candidate.kind() == Block.Kind.PARAGRAPH || candidate.kind() == Block.Kind.HEADING;
        // above a byline two words can be one: “Postman’s tale”
        int fewest = roles.get(block + 1) == Role.BYLINE ? 2 : dateline == block + 1 && !endsSentence(block) ? 3 : 4;
        if (!running
                || LineForm.isNote(tokens, first(block), end(block))
                || candidate.span().length() > LONGEST
                || end(block) - first(block) < fewest) {
            return false;
        }
        if (dateline > block) {
            return true;
        }
        int below = block + 1;
        while (below + 1 < blocks.size() && roles.containsKey(below)) {
            below++;
        }
        return !endsSentence(block) && !tokens.isMark(end(block) - 1, ':') && endsSentence(below);
    }

    private int first(int block) {
        return tokens.from(blocks.get(block).span().start());
    }

    private int end(int block) {
        return tokens.from(blocks.get(block).span().end());
    }

    private boolean endsSentence(int block) {
        return LineForm.endsSentence(tokens, first(block), end(block));
    }
}
