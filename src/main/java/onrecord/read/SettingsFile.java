package onrecord.read;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.model.Settings;
import onrecord.text.Diagnostic;

/** Reads {@code archive.yaml}. */
final class SettingsFile {
    private SettingsFile() {}

    static Settings read(String path, String text, List<Diagnostic> found) {
        Problems problems = new Problems(path, text);
        Settings settings = Tree.yaml(text, 0, problems)
                .map(value -> settings(Fields.of(value, "title: Our archive", problems), problems))
                .orElse(Settings.standard());
        found.addAll(problems.found());
        return settings;
    }

    private static Settings settings(Fields fields, Problems problems) {
        Settings standard = Settings.standard();
        Settings settings = new Settings(
                fields.words("title").orElse(standard.title()),
                fields.words("description").orElse(standard.description()),
                fields.language("language").orElse(standard.language()),
                fields.root("baseUrl"),
                timeZone(fields, problems),
                fields.truth("noindex"),
                fields.root("repository"),
                leaveOut(fields, problems),
                fields.truth("tombstones"),
                fields.truth("followLinks"));
        fields.reportUnknown();
        return settings;
    }

    private static List<Settings.Part> leaveOut(Fields fields, Problems problems) {
        List<Settings.Part> parts = new ArrayList<>();
        for (Tree.Scalar word : fields.items("leaveOut")) {
            Optional<Settings.Part> part = Stream.of(Settings.Part.values())
                    .filter(one -> one.label().equals(word.text().strip()))
                    .findFirst();
            if (part.isEmpty()) {
                problems.error(
                        "no-part",
                        word.span(),
                        "“" + word.text() + "” is no part of the site that can be left out",
                        "there are article-json and tables");
            }
            part.filter(one -> !parts.contains(one)).ifPresent(parts::add);
        }
        return parts;
    }

    private static Optional<ZoneId> timeZone(Fields fields, Problems problems) {
        return fields.scalar("timeZone").flatMap(zone -> {
            try {
                return Optional.of(ZoneId.of(zone.text().strip()));
            } catch (DateTimeException e) {
                problems.error(
                        "no-time-zone",
                        zone.span(),
                        "there is no time zone “" + zone.text() + "”",
                        "write it like “timeZone: Europe/Lisbon”");
                return Optional.empty();
            }
        });
    }
}
