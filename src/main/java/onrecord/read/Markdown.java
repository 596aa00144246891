package onrecord.read;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.model.Block.Kind;
import onrecord.model.Hyperlink;
import onrecord.model.Metadata;
import onrecord.text.OffsetMap;
import onrecord.text.Source;
import onrecord.text.Span;
import onrecord.text.WebLink;
import org.jspecify.annotations.Nullable;

/**
 * Markdown with optional front matter. The reading text is the words without their marks: emphasis, links and
 * HTML tags leave their words, an escape or an entity reads as the character it stands for, blocks are parted by a
 * blank line. Each cell of a table is a block. Nothing else is changed.
 */
final class Markdown implements Format {
    /** Holds nothing of what it parses, and is used by all threads. */
    private static final Parser PARSER = Parser.builder(new MutableDataSet()
                    .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create())))
            .build();

    @Override
    public Source.SourceFormat format() {
        return Source.SourceFormat.MARKDOWN;
    }

    @Override
    public List<String> endings() {
        return List.of(".md");
    }

    /** A post that was saved as plain text is one by its front matter. */
    @Override
    public boolean accepts(String name, String text) {
        return Format.super.accepts(name, text) || name.endsWith(".txt") && FrontMatter.opens(text);
    }

    @Override
    public List<Item> read(String text, Optional<ZoneId> newsroom, Problems problems) {
        Optional<FrontMatter> front = FrontMatter.read(text, problems);
        if (front.isEmpty()) {
            return List.of();
        }
        int begin = front.get().end();
        Metadata metadata = front.get()
                .fields()
                .map(fields -> PostFields.metadata(fields, newsroom, problems))
                .orElseGet(() -> Metadata.builder()
                        .withheld(Withholding.ofUnreadable(text.substring(0, begin), 0, problems))
                        .build());
        Optional<String> broken = MarkdownLimits.broken(text, begin);
        if (broken.isPresent()) {
            return plain(text, begin, metadata, broken.get(), problems);
        }
        try {
            NodeWalk walk = new NodeWalk(text, problems);
            walk.blocks(parse(text, begin), Kind.PARAGRAPH);
            return Item.only(new Draft(walk.words.text(), walk.words.map(), walk.blocks, walk.links, metadata));
        } catch (StackOverflowError e) {
            return plain(text, begin, metadata, "quotations or lists are nested too deeply", problems);
        }
    }

    /** Reads the copy without its marks being understood. */
    private static List<Item> plain(String text, int begin, Metadata metadata, String why, Problems problems) {
        problems.warning(
                "too-much-markup",
                new Span(begin, begin),
                "this is read as plain text, marks and all: " + why,
                "write it plainer, or part it");
        String copy = text.substring(begin);
        OffsetMap.Builder words = new OffsetMap.Builder();
        if (!copy.isEmpty()) {
            words.append(copy, begin, text.length());
        }
        List<onrecord.model.Block> blocks = PlainText.paragraphs(copy).stream()
                .map(span -> new onrecord.model.Block(Kind.PARAGRAPH, span))
                .toList();
        return Item.only(new Draft(words.text(), words.map(), blocks, metadata));
    }

    /** Returns the tree of what stands behind the front matter, which ends at {@code begin}. */
    static Node parse(String text, int begin) {
        return PARSER.parse(BasedSequence.of(text).subSequence(begin));
    }

    /** Returns the blocks of a tree; what is no Markdown in them is told. */
    static List<onrecord.model.Block> blocks(Node document, String text, Problems problems) {
        NodeWalk walk = new NodeWalk(text, problems);
        walk.blocks(document, Kind.PARAGRAPH);
        return walk.blocks;
    }

    /** Returns the words of a heading or paragraph. */
    static String words(Node node, String text) {
        NodeWalk walk = new NodeWalk(text, new Problems("", text));
        walk.collect(node, Kind.PARAGRAPH);
        return walk.words.text().strip();
    }

    /** Walks the blocks in order and collects their words. */
    private static final class NodeWalk {
        private final String text;
        private final Problems problems;
        private final OffsetMap.Builder words = new OffsetMap.Builder();
        private final List<onrecord.model.Block> blocks = new ArrayList<>();
        private final List<Hyperlink> links = new ArrayList<>();
        /** The footnote whose first words come next. */
        private Optional<FootnoteBlock> note = Optional.empty();

        private boolean titled;
        /** What all is part of, where that is walked. */
        private @Nullable Document document;

        NodeWalk(String text, Problems problems) {
            this.text = text;
            this.problems = problems;
        }

        void blocks(Node parent, Kind kind) {
            document = parent instanceof Document whole ? whole : document;
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                block(node, kind);
            }
        }

        private void block(Node node, Kind kind) {
            if (node instanceof Heading heading) {
                boolean title = blocks.isEmpty() || heading.getLevel() == 1 && !titled;
                titled |= title;
                collect(node, title ? Kind.TITLE : Kind.HEADING);
            } else if (node instanceof Paragraph) {
                collect(node, isPicture(node) ? Kind.OTHER : kind);
            } else if (node instanceof BlockQuote) {
                blocks(node, Kind.BLOCK_QUOTE);
            } else if (node instanceof ListBlock) {
                blocks(node, Kind.LIST_ITEM);
            } else if (node instanceof TableSeparator) {
                return;
            } else if (node instanceof TableHead || node instanceof TableBody || node instanceof TableRow) {
                blocks(node, Kind.OTHER);
            } else if (node instanceof TableCell) {
                collect(node, Kind.OTHER);
            } else if (node instanceof FootnoteBlock block) {
                note(block);
            } else if (node instanceof HtmlBlock) {
                problems.warning(
                        "html-in-markdown",
                        new Span(node.getStartOffset(), node.getEndOffset()),
                        "HTML in Markdown is kept as it stands, marks and all",
                        "write the words as Markdown; a story may be an .html file");
                verbatim(node);
            } else if (node instanceof Block && node.hasChildren() && !(node.getFirstChild() instanceof Text)) {
                blocks(node, kind);
            } else if (!(node instanceof HtmlCommentBlock
                    || node instanceof Reference
                    || node instanceof ThematicBreak)) {
                verbatim(node);
            }
        }

        /** Returns whether a paragraph is nothing but pictures. */
        private static boolean isPicture(Node paragraph) {
            for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
                if (!(node instanceof Image) && !node.getChars().isBlank()) {
                    return false;
                }
            }
            return true;
        }

        /** Takes the words of a paragraph or heading. */
        private void collect(Node node, Kind kind) {
            int from = begin(node.getStartOffset());
            note.ifPresent(block -> {
                label(block.getStartOffset(), block.getClosingMarker().getStartOffset() + 1);
                words.append(" ", node.getStartOffset(), node.getStartOffset());
            });
            note = Optional.empty();
            inline(node);
            end(from, kind);
        }

        /** Takes the lines of code or HTML as they stand. */
        private void verbatim(Node node) {
            int from = begin(node.getStartOffset());
            List<BasedSequence> lines =
                    node instanceof Block block ? block.getContentLines() : List.of(node.getChars());
            for (BasedSequence line : lines) {
                literal(line.getStartOffset(), line.getEndOffset());
            }
            end(from, Kind.OTHER);
        }

        private int begin(int offset) {
            if (words.length() > 0) {
                words.append("\n\n", offset, offset);
            }
            return words.length();
        }

        private void end(int from, Kind kind) {
            Span span = words.stripped(from, words.length());
            if (!span.isEmpty()) {
                blocks.add(new onrecord.model.Block(kind, span));
            }
        }

        private void inline(Node parent) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof Text) {
                    escaped(node.getStartOffset(), node.getEndOffset());
                } else if (node instanceof HtmlEntity) {
                    words.append(node.getChars().unescape(), node.getStartOffset(), node.getEndOffset());
                } else if (node instanceof AutoLink || node instanceof MailLink) {
                    // between the angle brackets
                    int from = words.length();
                    literal(node.getStartOffset() + 1, node.getEndOffset() - 1);
                    link(from, (node instanceof MailLink ? "mailto:" : "") + words.text(from));
                } else if (node instanceof RefNode reference && !reference.isDefined()
                        || node instanceof Footnote noted && !noted.isDefined()) {
                    // a reference to nothing is words in brackets
                    bracketed(node);
                } else if (node instanceof Footnote) {
                    label(node.getStartOffset(), node.getEndOffset());
                } else if (node instanceof Link || node instanceof LinkRef) {
                    int from = words.length();
                    inline(node);
                    link(from, addressOf(node));
                } else if (node.hasChildren()) {
                    inline(node);
                } else if (!(node instanceof HtmlInlineBase)) {
                    literal(node.getStartOffset(), node.getEndOffset());
                }
            }
        }

        /** Takes a footnote, the first words of which stand behind its label. */
        private void note(FootnoteBlock block) {
            note = Optional.of(block);
            blocks(block, Kind.OTHER);
            note = Optional.empty();
        }

        /** Takes what a footnote is called by, {@code [^1]}, as readers of print know it. */
        private void label(int start, int end) {
            literal(start, start + 1);
            literal(start + 2, end);
        }

        private String addressOf(Node node) {
            if (node instanceof LinkRef reference) {
                // cells of broken tables stand in no document, so that it cannot be asked of the node
                Reference to = document == null ? null : reference.getReferenceNode(document);
                return to == null ? "" : to.getUrl().unescape();
            }
            return node instanceof Link link ? link.getUrl().unescape() : "";
        }

        /** Notes where the words behind {@code from} lead, where that is outside. */
        private void link(int from, String address) {
            Span span = words.stripped(from, words.length());
            if (!span.isEmpty() && WebLink.isLink(address)) {
                links.add(new Hyperlink(span, address));
            }
        }

        private void bracketed(Node node) {
            if (!node.hasChildren()) {
                literal(node.getStartOffset(), node.getEndOffset());
                return;
            }
            literal(node.getStartOffset(), node.getFirstChild().getStartOffset());
            inline(node);
            literal(node.getLastChild().getEndOffset(), node.getEndOffset());
        }

        /** Takes a piece of the file in which a backslash may stand before a mark. */
        private void escaped(int from, int to) {
            int begin = from;
            for (int i = from; i + 1 < to; i++) {
                if (text.charAt(i) == '\\' && isMark(text.charAt(i + 1))) {
                    literal(begin, i);
                    words.append(text.substring(i + 1, i + 2), i, i + 2);
                    begin = ++i + 1;
                }
            }
            literal(begin, to);
        }

        private static boolean isMark(char c) {
            return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
        }

        private void literal(int from, int to) {
            if (from < to) {
                words.append(text.substring(from, to), from, to);
            }
        }
    }
}
