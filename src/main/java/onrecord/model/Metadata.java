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
 * @param credit who is to be named with it, where it was said
 * @param bylines who wrote it
 * @param places where it takes place
 * @param subjects what it is about
 * @param id the address below {@code articles/} that overrides the one made from date and headline
 * @param aliases old addresses that lead here
 * @param amendments what people say is wrong with what is found in it
 * @param version which version of a wire item it is
 * @param withheld whether it may be published, where that was said
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
        Optional<String> credit,
        List<String> bylines,
        List<String> places,
        List<String> subjects,
        Optional<String> id,
        List<String> aliases,
        List<Amendment> amendments,
        ItemVersion version,
        Optional<Withheld> withheld) {
    private static final Metadata NONE = builder().build();

    /** Copies the lists. */
    public Metadata {
        bylines = List.copyOf(bylines);
        places = List.copyOf(places);
        subjects = List.copyOf(subjects);
        aliases = List.copyOf(aliases);
        amendments = List.copyOf(amendments);
    }

    /** Returns the metadata of a file that has none. */
    public static Metadata none() {
        return NONE;
    }

    /** Creates metadata piece by piece; what is not given is not there. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what this says, and where it is silent what {@code other} says. */
    public Metadata over(Metadata other) {
        return builder()
                .published(published.or(other::published), published.isPresent() ? publishedFrom : other.publishedFrom)
                .headline(
                        headline.or(other::headline),
                        headline.isPresent() ? headlineFromSideCar : other.headlineFromSideCar)
                .agency(agency.or(other::agency))
                .language(language.or(other::language))
                .url(url.or(other::url))
                .rights(rights.or(other::rights))
                .credit(credit.or(other::credit))
                .bylines(bylines.isEmpty() ? other.bylines : bylines)
                .places(places.isEmpty() ? other.places : places)
                .subjects(subjects.isEmpty() ? other.subjects : subjects)
                .id(id.or(other::id))
                .aliases(aliases.isEmpty() ? other.aliases : aliases)
                .amendments(amendments.isEmpty() ? other.amendments : amendments)
                .version(version.equals(ItemVersion.unknown()) ? other.version : version)
                .withheld(withheld.or(other::withheld))
                .build();
    }

    /** Collects metadata. For one thread. */
    public static final class Builder {
        private Optional<When> published = Optional.empty();
        private Publication.DateSource publishedFrom = Publication.DateSource.METADATA;
        private Optional<String> headline = Optional.empty();
        private boolean headlineFromSideCar;
        private Optional<String> agency = Optional.empty();
        private Optional<String> language = Optional.empty();
        private Optional<String> url = Optional.empty();
        private Optional<String> rights = Optional.empty();
        private Optional<String> credit = Optional.empty();
        private List<String> bylines = List.of();
        private List<String> places = List.of();
        private List<String> subjects = List.of();
        private Optional<String> id = Optional.empty();
        private List<String> aliases = List.of();
        private List<Amendment> amendments = List.of();
        private ItemVersion version = ItemVersion.unknown();
        private Optional<Withheld> withheld = Optional.empty();

        private Builder() {}

        /** Sets the date, and who gives it. */
        public Builder published(Optional<When> date, Publication.DateSource from) {
            this.published = date;
            this.publishedFrom = from;
            return this;
        }

        /** Sets the headline, and whether the side-car gives it. */
        public Builder headline(Optional<String> words, boolean fromSideCar) {
            this.headline = words;
            this.headlineFromSideCar = fromSideCar;
            return this;
        }

        /** Sets the name of the agency. */
        public Builder agency(Optional<String> value) {
            this.agency = value;
            return this;
        }

        /** Sets the language. */
        public Builder language(Optional<String> value) {
            this.language = value;
            return this;
        }

        /** Sets where the story was taken from. */
        public Builder url(Optional<String> value) {
            this.url = value;
            return this;
        }

        /** Sets who holds the rights. */
        public Builder rights(Optional<String> value) {
            this.rights = value;
            return this;
        }

        /** Sets who is to be named with it. */
        public Builder credit(Optional<String> value) {
            this.credit = value;
            return this;
        }

        /** Sets who wrote it. */
        public Builder bylines(List<String> value) {
            this.bylines = value;
            return this;
        }

        /** Sets where it takes place. */
        public Builder places(List<String> value) {
            this.places = value;
            return this;
        }

        /** Sets what it is about. */
        public Builder subjects(List<String> value) {
            this.subjects = value;
            return this;
        }

        /** Sets the address. */
        public Builder id(Optional<String> value) {
            this.id = value;
            return this;
        }

        /** Sets old addresses. */
        public Builder aliases(List<String> value) {
            this.aliases = value;
            return this;
        }

        /** Sets what people say is wrong. */
        public Builder amendments(List<Amendment> value) {
            this.amendments = value;
            return this;
        }

        /** Sets which version of a wire item it is. */
        public Builder version(ItemVersion value) {
            this.version = value;
            return this;
        }

        /** Sets whether it may be published. */
        public Builder withheld(Optional<Withheld> value) {
            this.withheld = value;
            return this;
        }

        /** Creates the metadata. */
        public Metadata build() {
            return new Metadata(
                    published,
                    publishedFrom,
                    headline,
                    headlineFromSideCar,
                    agency,
                    language,
                    url,
                    rights,
                    credit,
                    bylines,
                    places,
                    subjects,
                    id,
                    aliases,
                    amendments,
                    version,
                    withheld);
        }
    }
}
