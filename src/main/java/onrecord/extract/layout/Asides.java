package onrecord.extract.layout;

import java.util.ArrayList;
import java.util.List;
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
    /** Parts the blocks of {@code manuscript}. */
    static Asides of(Manuscript manuscript, Tokens tokens) {
        List<Block> blocks = manuscript.blocks();
        int foot = SignOff.begin(manuscript.text(), blocks, tokens);
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Block> copy = new ArrayList<>(blocks.size());
        for (int b = 0; b < blocks.size(); b++) {
            Block block = blocks.get(b);
            Role role = role(manuscript.text(), block, copy.isEmpty(), b >= foot);
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

    private static Role role(String text, Block block, boolean first, boolean foot) {
        Span span = block.span();
        if (block.kind() == Block.Kind.ENVELOPE) {
            return Role.ENVELOPE;
        }
        if (block.kind() == Block.Kind.TITLE || first || span.isEmpty()) {
            return Role.BODY;
        }
        if (foot) {
            return Role.SIGN_OFF;
        }
        return Furniture.is(text, span) ? Role.FURNITURE : Role.BODY;
    }
}
