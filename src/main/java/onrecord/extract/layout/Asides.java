package onrecord.extract.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import onrecord.extract.word.Tokens;
import onrecord.model.Block;
import onrecord.model.Manuscript;
import onrecord.model.Paragraph;
import onrecord.model.Paragraph.Role;
import onrecord.text.Span;

/**
 * What stands on the page of a story and is none of it: the envelope of the wire, the sign-off, page furniture. The rest, in
 * which the {@link Opening} looks for the parts of the story, is headline and copy.
 *
 * @param paragraphs what is none of the story, in text order
 * @param copy the blocks of the story, in text order
 */
record Asides(List<Paragraph> paragraphs, List<Block> copy) {
    /** So many blocks may stand above the copy. */
    private static final int TOP = 14;
    /** Of the story, so many are looked at as its top. */
    private static final int TOP_COPY = 4;

    private static final int FOOT = 6;
    /** Whom to ask is said in so many blocks. */
    private static final int CONTACT = 5;

    private static final int LONGEST_MARK = 24;

    /** Parts the blocks of {@code manuscript}. */
    static Asides of(Manuscript manuscript, Tokens tokens) {
        String text = manuscript.text();
        List<Block> blocks = manuscript.blocks();
        SignOff signOff = SignOff.of(text, blocks, tokens);
        int foot = signOff.begin();
        int contact = -1;
        int letterhead = DeskNotes.letterhead(text, blocks);
        boolean mail = blocks.stream().limit(TOP).anyMatch(block -> block.kind() == Block.Kind.SUBJECT);
        int menu = PageTop.menu(text, blocks);
        boolean links = false;
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Block> copy = new ArrayList<>(blocks.size());
        for (int b = 0; b < blocks.size(); b++) {
            Block block = blocks.get(b);
            boolean top = b < TOP && copy.size() < TOP_COPY;
            if (copy.size() < 2
                    && !paragraphs.isEmpty()
                    && !block.span().isEmpty()
                    && SignOff.opensContact(text, block.span())) {
                contact = contact(text, blocks, b);
            }
            boolean above = copy.isEmpty() && b + 2 < blocks.size() && block.kind() == Block.Kind.PARAGRAPH;
            boolean note = above && (isAboveHeadline(text, blocks, b) || mail && DeskNotes.isCover(text, block.span()));
            boolean rule = top && b < foot && copy.size() == 1 && SignOff.isRule(text, block.span());
            Role role = note
                            || rule
                            || b < letterhead && block.kind() != Block.Kind.TITLE
                            || b <= contact
                            || isEnvelope(text, block, top, b + FOOT >= blocks.size())
                    ? Role.ENVELOPE
                    : b < menu || links && Furniture.isLink(text, block.span())
                            ? Role.FURNITURE
                            : role(text, block, copy.isEmpty(), b >= foot);
            if (role == Role.FURNITURE && isCaption(text, copy, block)) {
                // the name of the picture stands above what it shows
                paragraphs.add(new Paragraph(copy.remove(copy.size() - 1).span(), Role.FURNITURE));
            }
            links = role == Role.FURNITURE && (links || Furniture.opensLinks(text, block.span()));
            if (role.isAside()) {
                paragraphs.add(new Paragraph(block.span(), role));
            } else {
                copy.add(opened(text, block, top, paragraphs));
            }
        }
        close(text, copy, signOff, paragraphs);
        paragraphs.sort(Comparator.comparing(Paragraph::span));
        return new Asides(paragraphs, copy);
    }

    /** Returns whether the first block names the column or the paper that a story stood in, and the headline is the next. */
    private static boolean isAboveHeadline(String text, List<Block> blocks, int b) {
        Span span = blocks.get(b).span();
        return !span.isEmpty()
                && (PageTop.isColumn(text, span)
                        || DeskNotes.isSource(text, span)
                                && DeskNotes.isHeadline(text, blocks.get(b + 1).span()));
    }

    /** Returns whether a block repeats the whole block above it and goes on, as captions do. */
    private static boolean isCaption(String text, List<Block> copy, Block block) {
        if (copy.size() < 2) {
            return false;
        }
        String above = copy.get(copy.size() - 1).span().of(text);
        return above.length() < block.span().length()
                && text.startsWith(above, block.span().start());
    }

    /** Returns a block without the mark that a monitoring service sets where the words of a report begin: {@code ((TEXT))}. */
    private static Block opened(String text, Block block, boolean top, List<Paragraph> paragraphs) {
        int start = block.span().start();
        if (!top || !text.startsWith("((", start)) {
            return block;
        }
        int end = text.indexOf("))", start) + 2;
        boolean mark = end > start + 2
                && end - start <= LONGEST_MARK
                && end < block.span().end()
                && text.substring(start, end).equals(text.substring(start, end).toUpperCase(Locale.ROOT));
        if (!mark) {
            return block;
        }
        paragraphs.add(new Paragraph(new Span(start, end), Role.ENVELOPE));
        int copy = end;
        while (Character.isWhitespace(text.charAt(copy))) {
            copy++;
        }
        return new Block(block.kind(), new Span(copy, block.span().end()));
    }

    /** Parts the last paragraph of the copy from what closes the story on its last line. */
    private static void close(String text, List<Block> copy, SignOff signOff, List<Paragraph> paragraphs) {
        int last = copy.size() - 1;
        if (last < 0 || copy.get(last).kind() == Block.Kind.TITLE) {
            return;
        }
        Span whole = copy.get(last).span();
        int end = ClosingMark.copyEnd(text, whole, signOff);
        if (end < whole.end()) {
            copy.set(last, new Block(copy.get(last).kind(), new Span(whole.start(), end)));
            Span mark = new Span(end, whole.end());
            int begin = mark.start()
                    + mark.of(text).length()
                    - mark.of(text).stripLeading().length();
            paragraphs.add(new Paragraph(new Span(begin, whole.end()), Role.SIGN_OFF));
        }
    }

    /** Returns whether there is nothing but the story. */
    boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    private static boolean isEnvelope(String text, Block block, boolean top, boolean foot) {
        return block.kind().isEnvelope()
                || block.kind() == Block.Kind.PARAGRAPH
                        && !block.span().isEmpty()
                        && DeskNotes.is(text, block.span(), top, foot);
    }

    private static Role role(String text, Block block, boolean first, boolean foot) {
        boolean told = block.kind() == Block.Kind.TITLE
                || block.kind() == Block.Kind.DECK
                || block.kind() == Block.Kind.BYLINE;
        if (block.kind() == Block.Kind.FURNITURE) {
            return Role.FURNITURE;
        }
        if (told || block.span().isEmpty()) {
            return Role.BODY;
        }
        if (first) {
            return Furniture.isRow(text, block.span()) ? Role.FURNITURE : Role.BODY;
        }
        boolean furniture = Furniture.is(text, block.span());
        boolean end = foot || SignOff.isEnd(block.span().of(text));
        return furniture ? Role.FURNITURE : end ? Role.SIGN_OFF : Role.BODY;
    }

    /** Returns the last block that says whom to ask about a press release, where that stands above it. */
    private static int contact(String text, List<Block> blocks, int first) {
        int last = first;
        for (int b = first + 1; b < Math.min(blocks.size(), first + CONTACT); b++) {
            last = SignOff.isReached(text, blocks.get(b).span()) ? b : last;
        }
        return last;
    }
}
