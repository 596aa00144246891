package onrecord.read;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.model.Block;
import onrecord.model.Metadata;
import onrecord.text.OffsetMap;
import onrecord.text.Source;
import onrecord.text.Span;

/**
 * Wire copy as plain text. Either each line is a paragraph, or paragraphs are parted by blank lines or indents and their
 * lines are wrapped; which one is told by the {@link Lines} themselves.
 */
final class PlainText implements Format {
    @Override
    public Source.SourceFormat format() {
        return Source.SourceFormat.TEXT;
    }

    @Override
    public List<String> endings() {
        return List.of(".txt");
    }

    @Override
    public List<Item> read(String text, Optional<ZoneId> newsroom, Problems problems) {
        List<Block> blocks = paragraphs(text).stream()
                .map(span -> new Block(Block.Kind.PARAGRAPH, span))
                .toList();
        return Item.only(new Draft(text, OffsetMap.identity(), blocks, Metadata.none()));
    }

    /** Returns the paragraphs of {@code text}, without white space around them. */
    static List<Span> paragraphs(String text) {
        Lines lines = Lines.of(text);
        boolean wrapped = lines.areWrapped();
        List<Span> paragraphs = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!wrapped || lines.endsParagraph(i)) {
                paragraphs.add(new Span(lines.start(begin), lines.end(i)));
                begin = i + 1;
            }
        }
        return paragraphs;
    }
}
