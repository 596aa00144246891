package onrecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.model.Block;

/**
 * The head that a database prints without labels: the section, the headline, who wrote the story, how many words it has, the day,
 * the paper and its code, the language, whose it is. The number of words with the day below it tells it.
 */
final class ArticleHead {
    private static final int FIRST = 12;
    private static final int LONGEST = 90;
    /** Below the day stand so many lines at most. */
    private static final int BELOW = 10;

    private static final Pattern WORDS =
            Pattern.compile("\\d{1,3}(?:[.,]?\\d{3})? (?:words|Wörter|mots|palabras|parole)");
    private static final Pattern RIGHTS = Pattern.compile("(?i)(?:copyright|©|\\(c\\)).*");

    private ArticleHead() {}

    /** Reads it into {@code head}; returns the line below it, or 0 where there is none. */
    static int read(Lines lines, List<Block> head) {
        int words = 1;
        while (words < Math.min(lines.size() - 2, FIRST) && !isCount(lines, words)) {
            words++;
        }
        if (words >= Math.min(lines.size() - 2, FIRST)) {
            return 0;
        }
        int end = words + 2;
        while (end < Math.min(lines.size() - 1, words + BELOW) && !lines.hasGap(end)) {
            end++;
        }
        boolean isShort = true;
        for (int i = 0; i < end; i++) {
            isShort &= i < words
                    || lines.end(i) - lines.start(i) <= LONGEST
                    || RIGHTS.matcher(lines.words(i)).matches();
        }
        if (!isShort || end == words + 2 && !lines.hasGap(end)) {
            return 0;
        }
        head.addAll(blocks(lines, words, end));
        return end;
    }

    private static boolean isCount(Lines lines, int line) {
        return Character.isDigit(lines.charAt(lines.start(line)))
                && WORDS.matcher(lines.words(line)).matches()
                && WrittenDate.of(lines.words(line + 1), Optional.empty()).isPresent();
    }

    /** Returns the lines: of those above the count the last can be the byline, and the ones above that are the headline. */
    private static List<Block> blocks(Lines lines, int words, int end) {
        boolean byline =
                words > 1 && lines.end(words - 1) - lines.start(words - 1) <= LONGEST / 2 && lines.hasGap(words - 1);
        int last = byline ? words - 1 : words;
        int first = last - 1;
        while (first > 0 && !lines.hasGap(first) && lines.end(first - 1) - lines.start(first - 1) > LONGEST / 3) {
            first--;
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            if (i == first) {
                blocks.add(new Block(Block.Kind.TITLE, lines.span(first).cover(lines.span(last - 1))));
                i = last - 1;
            } else {
                Block.Kind kind = byline && i == words - 1
                        ? Block.Kind.BYLINE
                        : i == words + 1 ? Block.Kind.DATED : Block.Kind.ENVELOPE;
                blocks.add(new Block(kind, lines.span(i)));
            }
        }
        return blocks;
    }
}
