package onrecord.extract.layout;

import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.model.Block;
import onrecord.model.Headline;
import onrecord.model.Manuscript;
import onrecord.text.Spaces;

/** The subject of the mail that carries a story, which is its headline where the copy has none. */
final class MailSubject {
    /** The label, and what mail programs put before the words. */
    private static final Pattern MARKS = Pattern.compile(
            "^[^:]*:\\s*(?:(?:Re|RE|Fwd?|FWD?|Fw)(?:\\[\\d+])?:\\s*|\\[[^\\]]{2,30}\\]\\s*|(?:NEWS|STORY|COPY|ARTICLE|PRESS RELEASE|NEWS RELEASE|FYI|CLIP):\\s+)*");

    private MailSubject() {}

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
