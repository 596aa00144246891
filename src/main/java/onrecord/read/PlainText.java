package onrecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.model.Block;
import onrecord.model.Metadata;
import onrecord.text.OffsetMap;
import onrecord.text.Source;
import onrecord.text.Span;

/**
 * Wire copy as plain text. Either each line is a paragraph, or paragraphs are parted by blank lines and their lines are
 * wrapped; which one is told by the lines themselves.
 */
final class PlainText implements Format {
    @Override
    public Source.Format format() {
        return Source.Format.TEXT;
    }

    @Override
    public List<String> endings() {
        return List.of(".txt");
    }

    @Override
    public Optional<Draft> read(String text, Problems problems) {
        return Optional.of(new Draft(text, OffsetMap.identity(), blocks(text), Metadata.none()));
    }

    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            int from = at;
            int to = end;
            while (from < to && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            if (to > from) {
                blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(from, to)));
            }
            at = end + 1;
        }
        return blocks;
    }
}
