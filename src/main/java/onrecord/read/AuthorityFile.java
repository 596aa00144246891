package onrecord.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.model.Authority;
import onrecord.text.Diagnostic;

/** Reads {@code people.yaml}: a list of people, each with {@code name, aliases, links, notSameAs}. */
final class AuthorityFile {
    private AuthorityFile() {}

    static Authority read(String path, String text, List<Diagnostic> found) {
        Problems problems = new Problems(path, text);
        List<Authority.AuthorityRecord> people = new ArrayList<>();
        Tree.yaml(text, 0, problems).ifPresent(value -> {
            if (value instanceof Tree.Items items) {
                people(items, people, problems);
            } else {
                problems.error(
                        "wrong-type",
                        value.span(),
                        "a list of people is expected here",
                        "begin each with “- name: Mara Velden”");
            }
        });
        found.addAll(problems.found());
        return new Authority(people);
    }

    private static void people(Tree.Items items, List<Authority.AuthorityRecord> people, Problems problems) {
        Set<String> names = new HashSet<>();
        for (Tree.Value item : items.items()) {
            Fields fields = Fields.of(item, "- name: Mara Velden", problems);
            Optional<String> name = fields.words("name");
            Authority.AuthorityRecord entry = new Authority.AuthorityRecord(
                    name.orElse(""), fields.list("aliases"), fields.webs("links"), fields.list("notSameAs"));
            fields.reportUnknown();
            if (name.isEmpty()) {
                problems.error("no-name", item.span(), "a person without a name", "begin with “- name: Mara Velden”");
            } else if (!names.add(name.get())) {
                problems.error(
                        "same-name",
                        item.span(),
                        "“" + name.get() + "” is listed twice",
                        "tell the two apart, like “" + name.get() + " (mayor)”");
            } else {
                people.add(entry);
            }
        }
    }
}
