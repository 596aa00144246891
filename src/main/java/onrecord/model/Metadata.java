package onrecord.model;

import java.util.List;
import java.util.Optional;

/**
 * What stands beside the copy: in the side-car, and in the file's own metadata. The side-car decides.
 *
 * @param published the date, where it was given; always a {@link When.Day}, {@link When.Month} or {@link When.Year}
 * @param publishedFrom who gave that date
 * @param headline the headline, where it was given
 * @param headlineFromSideCar whether the side-car gave it, not the file
 * @param agency name of the agency, where it was given
 * @param language BCP 47 tag, where it was given
 * @param url where the story was taken from, where it was given; http or https
 * @param rights who holds the rights, where it was said
 * @param id the address below {@code articles/} that overrides the one made from date and headline
 * @param aliases old addresses that lead here
 */
public record Metadata(
        Optional<When> published,
        Publication.DateSource publishedFrom,
        Optional<String> headline,
        boolean headlineFromSideCar,
        Optional<String> agency,
        Optional<String> language,
        Optional<String> url,
        Optional<String> rights,
        Optional<String> id,
        List<String> aliases) {
    private static final Metadata NONE = new Metadata(
            Optional.empty(),
            Publication.DateSource.METADATA,
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    /** Copies the list. */
    public Metadata {
        aliases = List.copyOf(aliases);
    }

    /** Returns the metadata of a file that has none. */
    public static Metadata none() {
        return NONE;
    }

    /** Returns what this says, and where it is silent what {@code other} says. */
    public Metadata over(Metadata other) {
        return new Metadata(
                published.or(other::published),
                published.isPresent() ? publishedFrom : other.publishedFrom,
                headline.or(other::headline),
                headline.isPresent() ? headlineFromSideCar : other.headlineFromSideCar,
                agency.or(other::agency),
                language.or(other::language),
                url.or(other::url),
                rights.or(other::rights),
                id.or(other::id),
                aliases.isEmpty() ? other.aliases : aliases);
    }
}
