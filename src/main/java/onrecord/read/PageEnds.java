package onrecord.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import onrecord.model.Block;
import onrecord.model.Block.Kind;

/**
 * Tells what stands above and below the copy of a saved page: lines that are no sentences, such as the section, the date, a line
 * of links, the notice of rights. Who wrote it keeps its place, and so does what may sum up the story or begin it.
 */
final class PageEnds {
    /** Shorter words, or words that end like no sentence, may be a line of the page. */
    private static final int RUNNING = 50;
    /** Longer words are copy, whatever their end. */
    private static final int LONG = 140;
    /** A summary has so many words at least. */
    private static final int SUMMARY = 6;

    private static final int NAME = 5;
    private static final String STOPS = ".!?\u2026";
    private static final String CLOSING = "\u201d\"\u2019')";

    private final String text;
    private final List<Block> blocks;
    private final List<String> writers;

    private PageEnds(String text, List<Block> blocks, List<String> writers) {
        this.text = text;
        this.blocks = blocks;
        this.writers = writers;
    }

    /**
     * Returns {@code blocks}, in which the lines that are no copy are told to be so.
     *
     * @param writers who wrote the story, as far as the page says
     */
    static List<Block> told(String text, List<Block> blocks, List<String> writers) {
        return new PageEnds(text, blocks, writers).told();
    }

    private List<Block> told() {
        int title = -1;
        int first = -1;
        for (int b = 0; b < blocks.size(); b++) {
            title = title < 0 && blocks.get(b).kind() == Kind.TITLE ? b : title;
            first = first < 0 && b > title && isRunning(blocks.get(b)) ? b : first;
        }
        int last = blocks.size() - 1;
        while (last >= 0 && !isCopyEnd(blocks.get(last))) {
            last--;
        }
        if (first < 0) {
            return blocks;
        }
        List<Block> told = new ArrayList<>(blocks.size());
        boolean summary = false;
        for (int b = 0; b < blocks.size(); b++) {
            Block block = blocks.get(b);
            boolean above = b < first && b != title && canBeLine(block);
            boolean sums = above && b > title && !summary && isSummary(block);
            summary |= sums;
            boolean byline = above && isByline(block);
            boolean line = above && !sums && !byline && !isDateline(block) && !isCopyEnd(block) && !goesOn(block)
                    || b > last && canBeLine(block) && block.kind() != Kind.OTHER;
            told.add(
                    byline
                            ? new Block(Kind.BYLINE, block.span())
                            : line ? new Block(Kind.FURNITURE, block.span()) : block);
        }
        return told;
    }

    private String words(Block block) {
        return block.span().of(text);
    }

    private static boolean canBeLine(Block block) {
        return block.kind() != Kind.CAPTION && block.kind() != Kind.TITLE && block.kind() != Kind.BLOCK_QUOTE;
    }

    private boolean isRunning(Block block) {
        boolean kind = block.kind() == Kind.PARAGRAPH || block.kind() == Kind.BLOCK_QUOTE || block.kind() == Kind.OTHER;
        int length = block.span().length();
        return kind && (length >= RUNNING && endsSentence(block) || length >= LONG);
    }

    /** Returns whether a block may be the last of the copy. */
    private boolean isCopyEnd(Block block) {
        boolean kind =
                block.kind() == Kind.PARAGRAPH || block.kind() == Kind.BLOCK_QUOTE || block.kind() == Kind.LIST_ITEM;
        return kind && (endsSentence(block) || block.span().length() >= LONG) && !PageParts.isNotice(words(block));
    }

    /** “Sir,”: returns whether the words want more behind them. */
    private boolean goesOn(Block block) {
        return !block.span().isEmpty() && text.charAt(block.span().end() - 1) == ',';
    }

    private boolean endsSentence(Block block) {
        int end = block.span().end();
        while (end > block.span().start() && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean stop = end > block.span().start() && STOPS.indexOf(text.charAt(end - 1)) >= 0;
        return (stop || end < block.span().end() && text.charAt(end) != ')') && !isName(block);
    }

    /** Returns whether a few words, each with a capital, are a name whose end is an abbreviation: “Marn Metals Inc.” */
    private boolean isName(Block block) {
        String[] words = words(block).split("\\s+");
        return words.length > 1
                && words.length <= NAME
                && Arrays.stream(words).allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }

    private boolean isSummary(Block block) {
        if (block.kind() != Kind.PARAGRAPH && block.kind() != Kind.HEADING) {
            return false;
        }
        String[] words = words(block).split("\\s+");
        int small = 0;
        for (String word : words) {
            if (word.chars().anyMatch(c -> c >= '0' && c <= '9') && word.length() == 4) {
                return false;
            }
            small += Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
        }
        return words.length >= SUMMARY && small * 2 >= words.length;
    }

    private boolean isByline(Block block) {
        String words = words(block).toLowerCase(Locale.ROOT);
        return words.length() < LONG
                && (words.startsWith("by ")
                        || writers.stream().anyMatch(writer -> words.contains(writer.toLowerCase(Locale.ROOT))));
    }

    /** Returns whether a line may say where and when the story was filed: it begins with a place in capitals. */
    private boolean isDateline(Block block) {
        String words = words(block);
        int end = 0;
        while (end < words.length() && (Character.isUpperCase(words.charAt(end)) || words.charAt(end) == ' ')) {
            end++;
        }
        return end > 2 && end < words.length() && ",(-–—".indexOf(words.charAt(end)) >= 0;
    }
}
