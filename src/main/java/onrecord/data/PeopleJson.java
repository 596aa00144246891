package onrecord.data;

import java.util.List;
import onrecord.archive.Archive;
import onrecord.archive.EntitySummary;
import onrecord.archive.Speaker;
import onrecord.archive.Summary;

/** Who speaks in the archive, and where. This links the ids of the article JSON across articles. */
public record PeopleJson(List<SpeakerJson> speakers) {
    /** Somebody, or a body, that speaks. */
    public record SpeakerJson(
            String id, String name, String sortName, String type, String reason, List<AppearanceJson> appearances) {}

    /** An appearance in one article. */
    public record AppearanceJson(
            String article,
            String id,
            String name,
            List<String> titles,
            int quotes,
            int paraphrases,
            int spoken,
            int addressed) {}

    /** Returns {@code speakers}, all or some of those of {@code archive}, as JSON. */
    public static byte[] of(Archive archive, List<Speaker> speakers) {
        return Json.bytes(new PeopleJson(
                speakers.stream().map(one -> speaker(archive, one)).toList()));
    }

    private static SpeakerJson speaker(Archive archive, Speaker speaker) {
        return new SpeakerJson(
                speaker.address(),
                speaker.name(),
                speaker.sortName(),
                speaker.person() ? "person" : "organisation",
                speaker.reason(),
                speaker.appearances().stream()
                        .map(one -> appearance(archive.articles().get(one.article()), one.voice()))
                        .toList());
    }

    private static AppearanceJson appearance(Summary article, EntitySummary voice) {
        return new AppearanceJson(
                article.id(),
                voice.id(),
                voice.name(),
                voice.titles(),
                voice.direct(),
                voice.indirect(),
                voice.about(),
                voice.addressed());
    }
}
