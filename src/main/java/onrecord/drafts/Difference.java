package onrecord.drafts;

import java.util.Locale;
import onrecord.text.Labelled;

/**
 * Words in which a quotation differs from what an article has.
 *
 * @param kind how they differ
 * @param draft the words of the draft; empty where it left some out
 * @param archive the words of the article; empty where the draft has some more
 */
public record Difference(Kind kind, String draft, String archive) {
    /** How words can differ. */
    public enum Kind implements Labelled {
        /** The draft lacks them. */
        LEFT_OUT,
        /** The draft has them, the article does not. */
        ADDED,
        /** The draft has others in their place. */
        CHANGED,
        /** The draft says by an ellipsis that it left them out. */
        ELLIPSIS,
        /** The draft says by brackets that it put them in, or in place of others. */
        BRACKETS;

        private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

        @Override
        public String label() {
            return label;
        }
    }

    /** Returns whether the draft does not say that it changed something. */
    boolean isSilent() {
        return kind == Kind.LEFT_OUT || kind == Kind.ADDED || kind == Kind.CHANGED;
    }
}
