package onrecord.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import onrecord.archive.Summary;
import onrecord.archive.Versions;
import onrecord.data.VersionJson;
import onrecord.model.Rule;
import onrecord.site.view.VersionLine;

/** The other versions of the story that an article tells. */
final class VersionLines {
    /** Versions named, the latest ones; one copy in a thousand files must not make a thousand endless pages. */
    private static final int MOST = 20;

    private VersionLines() {}

    /** Returns whether an article is the latest of several versions. */
    static boolean isLatest(Summary article, Scope scope) {
        return scope.versions(article).isPresent()
                && scope.versionOf(article.id()).isEmpty();
    }

    /** Returns the places of the others that are named, the latest first. */
    private static List<Integer> named(Versions story, int own) {
        int last = story.all().size() - 1;
        return IntStream.rangeClosed(0, last)
                .map(place -> last - place)
                .filter(place -> place != own)
                .limit(MOST)
                .boxed()
                .toList();
    }

    /** Returns the others in a line each, the latest first. */
    static List<VersionLine> of(Summary article, Scope scope) {
        Optional<Versions> versions = scope.versions(article);
        if (versions.isEmpty()) {
            return List.of();
        }
        Versions story = versions.get();
        int own = scope.place(story, article);
        return named(story, own).stream()
                .map(place -> line(story, place, own, article, scope))
                .toList();
    }

    private static VersionLine line(Versions story, int place, int own, Summary article, Scope scope) {
        Summary other = scope.version(story, place, article);
        Rule rule = story.rule(place, own);
        return new VersionLine(
                other.headline(),
                scope.href(other),
                scope.wording().origin(other),
                scope.dates().text(other.published(), true),
                words(scope.kind(story, place, own), place == story.all().size() - 1, scope),
                rule.basis().label(),
                rule.reason());
    }

    /** Returns how many there are besides, in words; empty where all are named. */
    static String more(Summary article, Scope scope) {
        int others =
                scope.versions(article).map(story -> story.all().size() - 1).orElse(0);
        return others > MOST ? scope.wording().count("versions.more", others - MOST) : "";
    }

    /** Returns what the data say of it: see {@link VersionJson}. */
    static VersionJson.Story data(Summary article, Scope scope) {
        Optional<Versions> versions = scope.versions(article);
        if (versions.isEmpty()) {
            return VersionJson.Story.NONE;
        }
        Versions story = versions.get();
        int own = scope.place(story, article);
        return new VersionJson.Story(
                Optional.of(scope.versionOf(article.id())).filter(latest -> !latest.isEmpty()),
                named(story, own).stream()
                        .map(place -> version(story, place, own, article, scope))
                        .toList());
    }

    private static VersionJson version(Versions story, int place, int own, Summary article, Scope scope) {
        Rule rule = story.rule(place, own);
        return new VersionJson(
                scope.version(story, place, article).id(),
                scope.kind(story, place, own),
                rule.basis(),
                rule.id(),
                rule.reason());
    }

    private static String words(Versions.Kind kind, boolean latest, Scope scope) {
        Wording words = scope.wording();
        String version =
                switch (kind) {
                    case SAME_COPY -> words.say("version.same-copy");
                    case NEARLY_SAME -> words.say("version.nearly-same");
                    case CORRECTED -> words.say("version.corrected");
                    case LATER -> words.say("version.later");
                    case EARLIER -> words.say("version.earlier");
                };
        return latest ? words.say("version.latest", version) : version;
    }
}
