package onrecord.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.archive.Summary;
import onrecord.archive.Versions;
import onrecord.data.VersionJson;
import onrecord.model.Rule;
import onrecord.site.view.VersionLine;

/** The other versions of the story that an article tells. */
final class VersionLines {
    private VersionLines() {}

    /** Returns whether an article is the latest of several versions. */
    static boolean isLatest(Summary article, Scope scope) {
        return scope.versions(article)
                .filter(story -> scope.place(story, article) == story.all().size() - 1)
                .isPresent();
    }

    /** Returns the others in a line each, the latest first. */
    static List<VersionLine> of(Summary article, Scope scope) {
        Optional<Versions> versions = scope.versions(article);
        if (versions.isEmpty()) {
            return List.of();
        }
        Versions story = versions.get();
        int own = scope.place(story, article);
        List<VersionLine> lines = new ArrayList<>();
        for (int i = story.all().size() - 1; i >= 0; i--) {
            if (i != own) {
                Summary other = scope.version(story, i, article);
                Rule rule = story.rule(i, own);
                lines.add(new VersionLine(
                        other.headline(),
                        scope.href(other),
                        Wording.origin(other),
                        DateWords.text(other.published(), true),
                        words(scope.kind(story, i, article)) + (i == story.all().size() - 1 ? ", the latest" : ""),
                        rule.basis().label(),
                        rule.reason()));
            }
        }
        return lines;
    }

    /** Returns what the data say of it: see {@link VersionJson}. */
    static VersionJson.Story data(Summary article, Scope scope) {
        Optional<Versions> versions = scope.versions(article);
        if (versions.isEmpty()) {
            return VersionJson.Story.NONE;
        }
        Versions story = versions.get();
        int own = scope.place(story, article);
        List<VersionJson> others = new ArrayList<>();
        for (int i = 0; i < story.all().size(); i++) {
            if (i != own) {
                Rule rule = story.rule(i, own);
                others.add(new VersionJson(
                        scope.version(story, i, article).id(),
                        scope.kind(story, i, article),
                        rule.basis(),
                        rule.id(),
                        rule.reason()));
            }
        }
        return new VersionJson.Story(
                isLatest(article, scope)
                        ? Optional.empty()
                        : Optional.of(scope.version(story, story.all().size() - 1, article)
                                .id()),
                others);
    }

    private static String words(Versions.Kind kind) {
        return switch (kind) {
            case SAME_COPY -> "The same copy";
            case NEARLY_SAME -> "Nearly the same";
            case CORRECTED -> "Corrected";
            case LATER -> "Later version";
            case EARLIER -> "Earlier version";
        };
    }
}
