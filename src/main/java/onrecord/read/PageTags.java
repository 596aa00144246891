package onrecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.model.Block;
import onrecord.text.Span;

/**
 * Copy as programs for page make-up export it: each paragraph begins with the name of its style, {@code @Headline:}, {@code
 * @Body:}, or has that of the paragraph above; codes stand in angle brackets.
 */
final class PageTags {
    private static final Pattern TAG = Pattern.compile("@([\\p{L}\\d][\\p{L}\\d _-]{1,30}?) ?[:=]");
    private static final Pattern CODES = Pattern.compile("(?:<[^<>\\s][^<>]{0,60}>)+");
    private static final Map<String, Block.Kind> STYLES = Map.ofEntries(
            Map.entry("headline", Block.Kind.TITLE),
            Map.entry("head", Block.Kind.TITLE),
            Map.entry("hed", Block.Kind.TITLE),
            Map.entry("mainhead", Block.Kind.TITLE),
            Map.entry("main head", Block.Kind.TITLE),
            Map.entry("hl", Block.Kind.TITLE),
            Map.entry("byline", Block.Kind.BYLINE),
            Map.entry("author", Block.Kind.BYLINE),
            Map.entry("deck", Block.Kind.PARAGRAPH),
            Map.entry("standfirst", Block.Kind.PARAGRAPH),
            Map.entry("subhead", Block.Kind.HEADING),
            Map.entry("crosshead", Block.Kind.HEADING),
            Map.entry("caption", Block.Kind.CAPTION),
            Map.entry("lead", Block.Kind.PARAGRAPH),
            Map.entry("intro", Block.Kind.PARAGRAPH),
            Map.entry("text", Block.Kind.PARAGRAPH),
            Map.entry("body", Block.Kind.PARAGRAPH));
    private static final int FIRST_LINES = 12;

    private PageTags() {}

    /** Returns the blocks of a text; none where it is no such export. */
    static List<Block> read(String text) {
        if (!text.startsWith("@") && text.indexOf("\n@") < 0) {
            return List.of();
        }
        Lines lines = Lines.of(text);
        return isTagged(lines) ? blocks(text, lines) : List.of();
    }

    /** Returns whether the first lines name the styles of the headline and of the copy. */
    private static boolean isTagged(Lines lines) {
        boolean title = false;
        boolean copy = false;
        for (int i = 0; i < Math.min(lines.size(), FIRST_LINES); i++) {
            Matcher tag = TAG.matcher(lines.words(i));
            Block.Kind kind = tag.lookingAt() ? kind(tag.group(1)) : Block.Kind.ENVELOPE;
            title |= kind == Block.Kind.TITLE;
            copy |= kind == Block.Kind.PARAGRAPH;
        }
        return title && copy;
    }

    private static List<Block> blocks(String text, Lines lines) {
        List<Block> blocks = new ArrayList<>();
        Block.Kind kind = Block.Kind.ENVELOPE;
        boolean titled = false;
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.span(i);
            Matcher tag = TAG.matcher(lines.words(i));
            int begin = line.start();
            if (tag.lookingAt()) {
                kind = kind(tag.group(1));
                kind = kind == Block.Kind.TITLE && titled ? Block.Kind.HEADING : kind;
                titled |= kind == Block.Kind.TITLE;
                begin = Math.min(line.end(), begin + tag.end());
                while (begin < line.end() && Lines.isSpace(text.charAt(begin))) {
                    begin++;
                }
            }
            boolean envelope =
                    kind == Block.Kind.ENVELOPE || CODES.matcher(lines.words(i)).matches();
            if (envelope || begin == line.end()) {
                blocks.add(new Block(Block.Kind.ENVELOPE, line));
            } else {
                if (begin > line.start()) {
                    int end = line.start() + tag.end();
                    blocks.add(new Block(Block.Kind.ENVELOPE, new Span(line.start(), end)));
                }
                blocks.add(new Block(kind, new Span(begin, line.end())));
            }
        }
        return blocks;
    }

    /** Returns what paragraphs of a style are; the name may go on: {@code Body first}. */
    private static Block.Kind kind(String style) {
        String name = style.toLowerCase(Locale.ROOT).replace('_', ' ').strip();
        int word = name.indexOf(' ');
        Block.Kind whole = STYLES.get(name);
        Block.Kind first = STYLES.get(word < 0 ? name.replaceAll("\\d+$", "") : name.substring(0, word));
        return whole != null ? whole : first != null ? first : Block.Kind.ENVELOPE;
    }
}
