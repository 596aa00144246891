package onrecord.data;

import java.util.List;
import java.util.Optional;
import onrecord.archive.Versions;
import onrecord.model.Basis;

/**
 * Another version of the story that an article tells, as the article JSON of a site has it.
 *
 * @param article its address
 * @param kind what it is to the article
 * @param basis on what it rests that both are of one story
 * @param rule the rule that says so
 * @param reason why, in a sentence
 */
public record VersionJson(String article, Versions.Kind kind, Basis basis, String rule, String reason) {
    /**
     * What is known of the versions of an article’s story.
     *
     * @param versionOf the address of the latest version; empty where the article is that, or the only one
     * @param versions the others, the latest first; of very many only these
     */
    public record Story(Optional<String> versionOf, List<VersionJson> versions) {
        /** What is known of an article by itself. */
        public static final Story NONE = new Story(Optional.empty(), List.of());

        /** Copies the list. */
        public Story {
            versions = List.copyOf(versions);
        }
    }
}
