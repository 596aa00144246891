package onrecord.read;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.model.Block;
import onrecord.model.Metadata;
import onrecord.text.OffsetMap;
import onrecord.text.Source;
import onrecord.text.Span;

/**
 * Wire copy as plain text. Either each line is a paragraph, or paragraphs are parted by blank lines or indents and their
 * lines are wrapped; which one is told by the {@link Lines} themselves. What stands around the copy is told by the {@link
 * StoryFrame}.
 */
final class PlainText implements Format {
    private static final Pattern MESSAGE = Pattern.compile("[^.].*\\.(?:\\d{1,7}|log\\d{0,6})");
    private static final int TOP = 6;

    @Override
    public Source.SourceFormat format() {
        return Source.SourceFormat.TEXT;
    }

    @Override
    public List<String> endings() {
        return List.of(".txt", ".text", ".asc", ".sgm", ".sgml");
    }

    /** Message files go by numbers, and lists keep logs; other programs do so, too, so the first line must be a mail's. */
    @Override
    public boolean accepts(String name, String text) {
        return Format.super.accepts(name, text)
                || isMessage(name)
                        && MailHeader.begins(Lines.of(text, StoryFrame.top(text, new Span(0, text.length()), TOP)));
    }

    /** Returns whether a file has the name of a message: that of its newsgroup or list, and a number or {@code .log}. */
    static boolean isMessage(String name) {
        return MESSAGE.matcher(name).matches();
    }

    @Override
    public List<Item> read(String text, Optional<ZoneId> newsroom, Problems problems) {
        List<Item> rows = TableExport.read(text);
        if (!rows.isEmpty()) {
            return rows;
        }
        List<Item> tagged = TaggedStories.read(text);
        if (!tagged.isEmpty()) {
            return tagged;
        }
        List<StoryPiece> stories = StorySeparators.stories(text);
        if (stories.size() == 1) {
            List<StoryPiece> briefs = Briefs.stories(text);
            stories = briefs.isEmpty() ? stories : briefs;
        }
        if (stories.size() == 1) {
            return Item.only(QuotedCopy.read(text)
                    .map(copy -> draft(copy.words().text(), copy.words().map(), copy.story(), problems))
                    .orElseGet(() -> draft(text, OffsetMap.identity(), new Span(0, text.length()), problems)));
        }
        Span second = stories.get(1).whole();
        problems.note(
                "several-stories",
                new Span(second.start(), second.start() + 1),
                "this file is read as " + stories.size() + " stories; the second begins here",
                "if it is one story, take out the line above, which parts stories");
        List<Item> items = new ArrayList<>();
        for (StoryPiece piece : StoryPiece.dated(text, stories)) {
            Span whole = piece.whole();
            String words = whole.of(text);
            OffsetMap offsets = new OffsetMap.Builder()
                    .append(words, whole.start(), whole.end())
                    .map();
            Draft draft = draft(
                    words,
                    offsets,
                    new Span(
                            piece.story().start() - whole.start(), piece.story().end() - whole.start()),
                    problems);
            items.add(new Item(String.valueOf(items.size() + 1), whole, piece.dated(draft)));
        }
        return items;
    }

    /** Reads the words of a file or of a piece, of which only {@code story} is one; what stands around it is for desks and readers. */
    private static Draft draft(String text, OffsetMap offsets, Span story, Problems problems) {
        List<Block> tagged = PageTags.read(text);
        if (!tagged.isEmpty()) {
            return new Draft(text, offsets, tagged, Metadata.none());
        }
        StoryFrame frame = StoryFrame.of(text, story);
        List<Block> blocks = new ArrayList<>(StoryFrame.lines(text, new Span(0, story.start())));
        blocks.addAll(blocks(text, frame));
        blocks.addAll(StoryFrame.lines(text, new Span(story.end(), text.length())));
        return LineHyphens.joined(new Draft(text, offsets, blocks, frame.metadata()), problems);
    }

    private static List<Block> blocks(String text, StoryFrame frame) {
        List<Block> blocks = new ArrayList<>(frame.head());
        paragraphs(text, frame.copy(), blocks);
        blocks.addAll(frame.foot());
        return blocks;
    }

    /** Returns the paragraphs of {@code text}, without white space around them. */
    static List<Span> paragraphs(String text) {
        return paragraphs(text, new Span(0, text.length()));
    }

    /** Returns the paragraphs of a piece of {@code text}, without white space around them. */
    static List<Span> paragraphs(String text, Span piece) {
        List<Block> blocks = new ArrayList<>();
        paragraphs(text, piece, blocks);
        return blocks.stream().map(Block::span).toList();
    }

    /** Adds the paragraphs of a piece, and the headers of the takes in which it was sent. */
    private static void paragraphs(String text, Span piece, List<Block> blocks) {
        Lines lines = Lines.of(text, piece);
        if (lines.size() == 1) {
            OneLine.parts(text, lines.span(0)).forEach(part -> blocks.add(new Block(Block.Kind.PARAGRAPH, part)));
            return;
        }
        boolean wrapped = lines.areWrapped();
        int begin = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!wrapped || lines.endsParagraph(i)) {
                blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(lines.start(begin), lines.end(i))));
                begin = lines.isTurn(i) ? WireHeader.readTake(lines, i + 1, blocks) : i + 1;
                i = begin - 1;
            }
        }
    }
}
