package onrecord.model;

import java.util.Locale;
import java.util.Optional;
import onrecord.text.Labelled;

/**
 * When an article was published, and who says so.
 *
 * @param dating the date; {@link When.Unknown} where nothing settles it
 * @param from where it was found
 */
public record Publication(Dating dating, DateSource from) {
    /** Returns the same without the words that say why, and without places in the text: what a list shows of it. */
    public Publication brief() {
        Evidence evidence = Evidence.of(dating.evidence().basis(), "", "");
        return new Publication(new Dating(dating.when(), "", Optional.empty(), evidence), from);
    }

    /** Where a publication date was found, best first. */
    public enum DateSource implements Labelled {
        /** In the side-car beside the seed. */
        SIDE_CAR,
        /** In the file's own metadata, such as front matter. */
        METADATA,
        /** In the dateline, with what the text adds. */
        DATELINE,
        /** Elsewhere in the text. */
        TEXT,
        /** In the file's name, or nowhere. */
        FILE_NAME;

        private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

        @Override
        public String label() {
            return label;
        }
    }
}
