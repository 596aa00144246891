package onrecord.drafts;

import java.util.Locale;
import onrecord.text.Labelled;

/** What came of looking for a quotation. */
public enum Verdict implements Labelled {
    /** An article has it word for word, in quotation marks, and says of nobody else that it is theirs. */
    FOUND,
    /** An article has it word for word, but not in quotation marks. */
    UNQUOTED,
    /** An article has most of its words, and others. */
    ALTERED,
    /** An article has it word for word, but says that somebody else said it. */
    OTHER_SPEAKER,
    /** No article has it. */
    NOT_FOUND,
    /** It has one or two words, which are no quotation of the speaker in any article, and may be nobody's. */
    TOO_SHORT;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String label() {
        return label;
    }

    /** Returns whether there is nothing to look at for an editor. */
    public boolean isGood() {
        return this == FOUND || this == TOO_SHORT;
    }
}
