package onrecord.model;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.text.Labelled;

/**
 * What {@code archive.yaml} says of the whole archive.
 *
 * @param title name of the archive
 * @param description one or two sentences about it, plain text
 * @param language BCP 47 tag of the archive's own words
 * @param baseUrl where it is published, {@code http} or {@code https}, without a slash at the end
 * @param timeZone the newsroom's time zone, by which its days begin and end
 * @param noindex whether search engines are asked to stay away
 * @param repository page of the repository that holds the seeds, {@code http} or {@code https}, without a slash at the
 *     end; readers are sent there to report errors
 * @param leaveOut what is not published, for the site to be smaller
 * @param tombstones whether a page is left at the address of a story that was taken out
 * @param followLinks whether links among the seeds are followed, out of their folder, too
 */
public record Settings(
        String title,
        String description,
        String language,
        Optional<String> baseUrl,
        Optional<ZoneId> timeZone,
        boolean noindex,
        Optional<String> repository,
        List<Part> leaveOut,
        boolean tombstones,
        boolean followLinks) {
    private static final Settings STANDARD = new Settings(
            "On Record",
            "News copy as it was filed, with who said what, to whom, and when things happened."
                    + " Every quotation and date leads back to the sentence it came from.",
            "en",
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            List.of(),
            false,
            false);

    /** A part of the site that can be left out. */
    public enum Part implements Labelled {
        /** The data beside each article. */
        ARTICLE_JSON,
        /** The tables of all findings. */
        TABLES;

        @Override
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Copies the list. */
    public Settings {
        leaveOut = List.copyOf(leaveOut);
    }

    /** Returns whether a part of the site is not published. */
    public boolean leavesOut(Part part) {
        return leaveOut.contains(part);
    }

    /** Returns the settings of an archive that has none of its own. */
    public static Settings standard() {
        return STANDARD;
    }

    /** Returns the same settings for another place of publication. */
    public Settings at(Optional<String> otherBaseUrl) {
        return new Settings(
                title,
                description,
                language,
                otherBaseUrl,
                timeZone,
                noindex,
                repository,
                leaveOut,
                tombstones,
                followLinks);
    }
}
