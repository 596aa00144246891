package onrecord.data;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import onrecord.archive.Archive;
import onrecord.archive.EntitySummary;
import onrecord.archive.Speaker;
import onrecord.archive.Summary;

/** Who speaks in the archive, and where. This links the ids of the article JSON across articles. */
public record PeopleJson(List<SpeakerJson> speakers) {
    /**
     * Somebody, or a body, that speaks; {@code titles} are those that {@code people.yaml} adds, {@code sameAs} pages about the
     * same elsewhere, as schema.org has it.
     */
    public record SpeakerJson(
            String id,
            String name,
            String sortName,
            String type,
            List<String> titles,
            List<String> sameAs,
            String reason,
            List<CorrectionJson> corrections,
            List<AppearanceJson> appearances) {}

    /** What {@code people.yaml} changes of what the articles give. */
    public record CorrectionJson(String what, String was, String now, String reason, String by) {}

    /** An appearance in one article: what it says beside what {@code versionOf}, the latest version of its story, says. */
    public record AppearanceJson(
            String article,
            String id,
            String name,
            List<String> titles,
            int quotes,
            int paraphrases,
            int spoken,
            int addressed,
            Optional<String> versionOf) {}

    /**
     * Returns speakers of an archive as JSON.
     *
     * @param articles returns the article of an index in {@link Archive#articles()}
     * @param versions gives, for the address of an article, that of the latest version of its story; empty where it is that itself
     */
    public static byte[] of(List<Speaker> speakers, IntFunction<Summary> articles, UnaryOperator<String> versions) {
        return Json.bytes(new PeopleJson(
                speakers.stream().map(one -> speaker(one, articles, versions)).toList()));
    }

    private static SpeakerJson speaker(Speaker speaker, IntFunction<Summary> articles, UnaryOperator<String> versions) {
        return new SpeakerJson(
                speaker.address(),
                speaker.name(),
                speaker.sortName(),
                speaker.person() ? "person" : "organisation",
                speaker.titles(),
                speaker.links(),
                speaker.reason(),
                speaker.corrections().stream()
                        .map(one -> new CorrectionJson(one.what(), one.was(), one.now(), one.reason(), one.by()))
                        .toList(),
                speaker.appearances().stream()
                        .map(one -> appearance(articles.apply(one.article()), one.voice(), versions))
                        .toList());
    }

    private static AppearanceJson appearance(Summary article, EntitySummary voice, UnaryOperator<String> versions) {
        return new AppearanceJson(
                article.id(),
                voice.id(),
                voice.name(),
                voice.titles(),
                voice.direct(),
                voice.indirect(),
                voice.about(),
                voice.addressed(),
                Optional.of(versions.apply(article.id())).filter(address -> !address.isEmpty()));
    }
}
