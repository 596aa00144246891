package onrecord.extract.layout;

import java.util.ArrayList;
import java.util.List;
import onrecord.extract.word.Tokens;
import onrecord.model.Block;
import onrecord.model.Manuscript;
import onrecord.model.Paragraph;
import onrecord.model.Paragraph.Role;

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

    /** Parts the blocks of {@code manuscript}. */
    static Asides of(Manuscript manuscript, Tokens tokens) {
        String text = manuscript.text();
        List<Block> blocks = manuscript.blocks();
        int foot = SignOff.begin(text, blocks, tokens);
        int contact = -1;
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
            Role role = b <= contact || isEnvelope(text, block, top, b + FOOT >= blocks.size())
                    ? Role.ENVELOPE
                    : role(text, block, copy.isEmpty(), b >= foot);
            if (role.isAside()) {
                paragraphs.add(new Paragraph(block.span(), role));
            } else {
                copy.add(block);
            }
        }
        return new Asides(paragraphs, copy);
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
        boolean told = block.kind() == Block.Kind.TITLE || block.kind() == Block.Kind.BYLINE;
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
