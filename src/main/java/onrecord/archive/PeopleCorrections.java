package onrecord.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.model.Authority;
import onrecord.model.Authority.AuthorityRecord;
import onrecord.model.Correction;
import onrecord.text.Slug;

/** What an entry of {@code people.yaml} changes of what the articles give. */
final class PeopleCorrections {
    private final AuthorityRecord entry;
    private final List<Correction> changes = new ArrayList<>();

    private PeopleCorrections(AuthorityRecord entry) {
        this.entry = entry;
    }

    /**
     * Returns what is not as it would be without the entry.
     *
     * @param fullest the name, among those that articles give, which would be shown
     * @param person whether it would be taken for a person
     * @param appearances the articles it appears in, with what they say
     */
    static List<Correction> of(
            AuthorityRecord entry, String fullest, boolean person, List<Speaker.Appearance> appearances) {
        PeopleCorrections corrections = new PeopleCorrections(entry);
        corrections.add(appearances, fullest, person);
        return corrections.changes;
    }

    /** Returns an appearance without the titles that the entry takes away. */
    static Speaker.Appearance titled(AuthorityRecord entry, Speaker.Appearance one) {
        return entry.notTitles().isEmpty()
                ? one
                : new Speaker.Appearance(
                        one.article(),
                        one.place(),
                        one.voice()
                                .titled(one.voice().titles().stream()
                                        .filter(title -> !isDropped(entry, title))
                                        .toList()));
    }

    private static boolean isDropped(AuthorityRecord entry, String title) {
        return entry.notTitles().stream().anyMatch(dropped -> Slug.of(dropped).equals(Slug.of(title)));
    }

    private void add(List<Speaker.Appearance> appearances, String fullest, boolean person) {
        Set<String> others = new LinkedHashSet<>();
        Set<String> dropped = new LinkedHashSet<>();
        String own = Slug.of(entry.plainName());
        for (Speaker.Appearance one : appearances) {
            if (!Slug.of(one.voice().name()).equals(own)) {
                others.add(one.voice().name());
            }
            one.voice().titles().stream()
                    .filter(title -> isDropped(entry, title))
                    .forEach(dropped::add);
        }
        if (!fullest.equals(entry.name())) {
            add("name", fullest, entry.name());
        }
        others.forEach(name -> add("same", "", name));
        entry.notSame().forEach(other -> add("not the same", "", other));
        if (entry.kind().isPresent() && (entry.kind().get() == Authority.Kind.PERSON) != person) {
            Authority.Kind was = person ? Authority.Kind.PERSON : Authority.Kind.BODY;
            add("kind", was.label(), entry.kind().get().label());
        }
        entry.titles().forEach(title -> add("title", "", title));
        dropped.forEach(title -> add("title", title, ""));
    }

    private void add(String what, String was, String now) {
        changes.add(new Correction(what, Optional.empty(), was, now, entry.reason(), entry.by()));
    }
}
