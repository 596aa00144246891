package onrecord.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.model.Authority;
import onrecord.text.Diagnostic;
import onrecord.text.Slug;

/** Reads {@code people.yaml}: a list of people and bodies, each with what its editors say of it. */
final class AuthorityFile {
    private static final String EXAMPLE = "- name: Mara Velden";

    private final Problems problems;
    private final Set<String> names = new HashSet<>();

    /** Who goes by a name. */
    private final Map<String, Authority.AuthorityRecord> bearers = new HashMap<>();

    private AuthorityFile(Problems problems) {
        this.problems = problems;
    }

    static Authority read(String path, String text, List<Diagnostic> found) {
        Problems problems = new Problems(path, text);
        List<Authority.AuthorityRecord> people = new ArrayList<>();
        Tree.yaml(text, 0, problems).ifPresent(value -> {
            if (value instanceof Tree.Items items) {
                AuthorityFile file = new AuthorityFile(problems);
                items.items().forEach(item -> file.entry(item).ifPresent(people::add));
            } else {
                problems.error(
                        "wrong-type",
                        value.span(),
                        "a list of people is expected here",
                        "begin each with “" + EXAMPLE + "”");
            }
        });
        found.addAll(problems.found());
        return new Authority(people);
    }

    /** Returns an entry that has a name of its own; tells of any other. */
    private Optional<Authority.AuthorityRecord> entry(Tree.Value item) {
        Fields fields = Fields.of(item, EXAMPLE, problems);
        Optional<String> name = fields.words("name");
        Authority.AuthorityRecord entry = new Authority.AuthorityRecord(
                name.orElse(""),
                fields.one("kind", Authority.Kind.values()),
                fields.list("same"),
                fields.list("notSame"),
                fields.list("titles"),
                fields.list("notTitles"),
                fields.webs("links"),
                fields.words("reason").orElse(""),
                fields.words("by").orElse(""),
                problems.at("", item.span(), "", ""));
        fields.reportUnknown();
        if (name.isEmpty()) {
            problems.error("no-name", item.span(), "a person without a name", "begin with “" + EXAMPLE + "”");
            return Optional.empty();
        }
        if (!names.add(name.get())) {
            problems.error(
                    "same-name",
                    item.span(),
                    "“" + name.get() + "” is listed twice",
                    "tell the two apart, like “" + name.get() + " (mayor)”");
            return Optional.empty();
        }
        tellContradictions(entry, fields);
        return Optional.of(entry);
    }

    /** Tells of a name that somebody has and has not, and of one that two have whom no words in brackets tell apart. */
    private void tellContradictions(Authority.AuthorityRecord entry, Fields fields) {
        Set<String> own = new HashSet<>();
        Stream.concat(Stream.of(entry.plainName()), entry.same().stream()).forEach(name -> {
            Authority.AuthorityRecord other = bearers.putIfAbsent(Slug.of(name), entry);
            if (own.add(Slug.of(name)) && other != null && !isTold(entry) && !isTold(other)) {
                fields.tell(
                        "two-of-a-name",
                        "“" + name + "” is a name of “" + other.name() + "”, too",
                        "make one entry of the two, or tell them apart, like “" + entry.name() + " (mayor)”");
            }
        });
        entry.notSame().stream()
                .filter(other -> own.contains(Slug.of(other)))
                .forEach(other -> fields.tell(
                        "same-and-not",
                        "“" + other + "” is the same and not the same",
                        "take it out of “same” or “notSame”; a namesake of one article goes by its address, like"
                                + " “2031/harbour-vote-1a2b3c”"));
        entry.titles().stream()
                .filter(entry.notTitles()::contains)
                .forEach(title -> fields.tell(
                        "title-and-not",
                        "“" + title + "” is a title and none",
                        "take it out of “titles” or “notTitles”"));
    }

    private static boolean isTold(Authority.AuthorityRecord entry) {
        return !entry.inBrackets().equals(entry.name());
    }
}
