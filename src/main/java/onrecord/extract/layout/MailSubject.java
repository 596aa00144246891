package onrecord.extract.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.extract.word.Tokens;
import onrecord.model.Block;
import onrecord.model.Headline;
import onrecord.model.Manuscript;
import onrecord.model.Paragraph;
import onrecord.text.Spaces;
import onrecord.text.Span;

/** The subject of the mail that carries a story, which is its headline where the copy has none. */
final class MailSubject {
    /** The label, and what mail programs put before the words. */
    private static final Pattern MARKS = Pattern.compile(
            "^[^:]*:\\s*(?:(?:Re|RE|Fwd?|FWD?|Fw)(?:\\[\\d+])?:\\s*|\\[[^\\]]{2,30}\\]\\s*|(?:NEWS|STORY|COPY|ARTICLE|PRESS RELEASE|NEWS RELEASE|FYI|CLIP):\\s+)*");

    /** What newsletters put between their name and the headline. */
    private static final Pattern NAME = Pattern.compile("^.{2,40}?(?: [|–—-] |: )");
    /** The headline stands in one of so many blocks. */
    private static final int TOP = 14;

    private static final int SHORTEST = 12;

    private MailSubject() {}

    /** Takes the line of the copy that has the words of the subject for its headline; what stands above that is none of the story. */
    static Asides titled(Manuscript manuscript, Asides asides, Tokens tokens) {
        String subject = of(manuscript).map(Headline::text).orElse("");
        String tail = NAME.matcher(subject).replaceFirst("");
        String text = manuscript.text();
        for (int b = 0; b < Math.min(asides.copy().size() - 1, subject.length() < SHORTEST ? 0 : TOP); b++) {
            Block block = asides.copy().get(b);
            int start = block.span().start();
            while (start < block.span().end() && "*#=> ".indexOf(text.charAt(start)) >= 0) {
                start++;
            }
            Span line = new Span(start, block.span().end());
            String words = Spaces.fold(line.of(text));
            if (words.equalsIgnoreCase(subject) || words.length() >= SHORTEST && words.equalsIgnoreCase(tail)) {
                return titled(text, asides, b, line);
            }
        }
        return belowRule(manuscript, asides, tokens);
    }

    /** Takes what stands above a line drawn across a mail for a note, where a headline and who wrote the story stand below it. */
    private static Asides belowRule(Manuscript manuscript, Asides asides, Tokens tokens) {
        boolean mail = manuscript.blocks().stream().limit(TOP).anyMatch(block -> block.kind() == Block.Kind.SUBJECT);
        List<Block> copy = asides.copy();
        HeadForm form = new HeadForm(tokens);
        for (int b = 0; mail && b + 3 < Math.min(copy.size(), TOP); b++) {
            if (SignOff.isRule(manuscript.text(), copy.get(b).span())
                    && form.kind(copy.get(b + 1)) == HeadForm.Kind.TITLE
                    && form.kind(copy.get(b + 2)) == HeadForm.Kind.BYLINE) {
                return titled(manuscript.text(), asides, b + 1, copy.get(b + 1).span());
            }
        }
        return asides;
    }

    /** Returns the length of the mark that stands before a headline. */
    private static int mark(String text, int begin, Span line) {
        return text.substring(begin, line.start()).stripTrailing().length();
    }

    private static Asides titled(String text, Asides asides, int headline, Span line) {
        List<Paragraph> paragraphs = new ArrayList<>(asides.paragraphs());
        for (Block above : asides.copy().subList(0, headline)) {
            paragraphs.add(new Paragraph(above.span(), Paragraph.Role.ENVELOPE));
        }
        int begin = asides.copy().get(headline).span().start();
        if (begin < line.start()) {
            paragraphs.add(new Paragraph(new Span(begin, begin + mark(text, begin, line)), Paragraph.Role.ENVELOPE));
        }
        List<Block> copy = new ArrayList<>();
        copy.add(new Block(Block.Kind.TITLE, line));
        int below = headline + 1;
        if (SignOff.isRule(text, asides.copy().get(below).span())) {
            paragraphs.add(new Paragraph(asides.copy().get(below++).span(), Paragraph.Role.ENVELOPE));
        }
        copy.addAll(asides.copy().subList(below, asides.copy().size()));
        paragraphs.sort(Comparator.comparing(Paragraph::span));
        return new Asides(paragraphs, copy);
    }

    /** Returns the subject of the innermost mail, without the marks of mail programs. */
    static Optional<Headline> of(Manuscript manuscript) {
        return manuscript.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.SUBJECT)
                .reduce((outer, inner) -> inner)
                .map(block -> Spaces.fold(block.span().of(manuscript.text())))
                .map(line -> MARKS.matcher(line).replaceFirst(""))
                .filter(words -> !words.isEmpty())
                .map(words -> new Headline(words, Optional.empty(), Headline.HeadlineSource.METADATA));
    }
}
