package onrecord.read;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import onrecord.model.Metadata;
import onrecord.model.Publication;
import onrecord.text.Diagnostic;

/**
 * What {@code story.txt.yaml} says about {@code story.txt}. Most of its keys serve as front matter of Markdown, too.
 *
 * @param metadata what is published of it
 * @param charset the charset of the seed, where it was given
 * @param diagnostics what is wrong in it
 * @param ofOne what is wrong in it, too, where the seed holds several stories
 */
record SideCar(Metadata metadata, Optional<Charset> charset, List<Diagnostic> diagnostics, List<Diagnostic> ofOne) {
    private static final SideCar NONE = new SideCar(Metadata.none(), Optional.empty(), List.of(), List.of());

    /** The keys that say what no two stories have. */
    private static final List<String> OF_ONE = List.of("headline", "url", "id", "aliases", "corrections");

    /** Returns the side-car of a seed that has none. */
    static SideCar none() {
        return NONE;
    }

    /** Reads the side-car {@code path} with the content {@code text}. */
    static SideCar read(String path, String text, Optional<ZoneId> newsroom) {
        Problems problems = new Problems(path, text);
        Optional<Tree.Value> value = Tree.yaml(text, 0, problems);
        if (value.isEmpty()) {
            Metadata unread = Metadata.builder()
                    .withheld(Withholding.ofUnreadable(text, 0, problems))
                    .build();
            return new SideCar(unread, Optional.empty(), problems.found(), List.of());
        }
        Fields fields = Fields.of(value.get(), "published: 2022-02-14", problems);
        Metadata metadata = Metadata.builder()
                .amendments(AmendmentFields.read(fields, newsroom))
                .build()
                .over(metadata(fields, Publication.DateSource.SIDE_CAR, newsroom, problems));
        Optional<Charset> charset = fields.charset("charset");
        fields.reportUnknown();
        Problems ofOne = new Problems(path, text);
        OF_ONE.forEach(key -> fields.place(key)
                .ifPresent(at -> ofOne.error(
                        "one-for-several",
                        at,
                        "“" + key + "” is of one story, and the file holds several",
                        "it was left out; keep that story in a file of its own")));
        return new SideCar(metadata, charset, problems.found(), ofOne.found());
    }

    /** Returns what it says of each of several stories. */
    Metadata ofEach() {
        return Metadata.builder()
                .published(metadata.published(), metadata.publishedFrom())
                .agency(metadata.agency())
                .language(metadata.language())
                .rights(metadata.rights())
                .credit(metadata.credit())
                .bylines(metadata.bylines())
                .places(metadata.places())
                .subjects(metadata.subjects())
                .withheld(metadata.withheld())
                .build();
    }

    /** Reads the keys that side-cars and front matter share. */
    static Metadata metadata(Fields fields, Publication.DateSource from, Optional<ZoneId> newsroom, Problems problems) {
        return Metadata.builder()
                .published(fields.date("published", newsroom), from)
                .headline(fields.words("headline"), from == Publication.DateSource.SIDE_CAR)
                .agency(fields.words("agency"))
                .language(fields.language("language"))
                .url(fields.link("url"))
                .rights(fields.words("rights"))
                .credit(fields.words("credit"))
                .bylines(fields.list("bylines"))
                .places(fields.list("places"))
                .subjects(fields.list("subjects"))
                .id(fields.address("id"))
                .aliases(fields.addresses("aliases"))
                .withheld(Withholding.of(fields, newsroom, problems))
                .build();
    }
}
