package onrecord.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.model.Authority.AuthorityRecord;
import onrecord.text.Diagnostic;
import onrecord.text.Slug;

/** The entries of {@code people.yaml}, by the names that people and bodies have in articles. */
final class Entries {
    private final List<AuthorityRecord> all;
    private final Map<String, List<AuthorityRecord>> byName = new HashMap<>();

    /** The entries that say of a name that it is somebody else's. */
    private final Map<String, AuthorityRecord> apart = new HashMap<>();

    Entries(List<AuthorityRecord> all) {
        this.all = all;
        for (AuthorityRecord entry : all) {
            enter(entry.plainName(), entry);
            entry.same().forEach(name -> enter(name, entry));
            entry.notSame().forEach(name -> apart.putIfAbsent(Slug.of(name), entry));
        }
    }

    private void enter(String name, AuthorityRecord entry) {
        List<AuthorityRecord> entries = byName.computeIfAbsent(Slug.of(name), none -> new ArrayList<>(1));
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    /** Returns who bears the name of these words. */
    List<AuthorityRecord> named(String slug) {
        return byName.getOrDefault(slug, List.of());
    }

    /** Returns the entry that says that the name of these words is somebody else's. */
    Optional<AuthorityRecord> apart(String slug) {
        return Optional.ofNullable(apart.get(slug));
    }

    /** Returns whether {@code people.yaml} says that two are not the same: in so many words, or by an entry for each. */
    boolean tellsApart(Speaker one, Speaker other, List<Summary> articles) {
        Optional<AuthorityRecord> first = entryOf(one);
        Optional<AuthorityRecord> second = entryOf(other);
        return first.isPresent() && second.isPresent()
                || first.isPresent() && excludes(first.get(), other, articles)
                || second.isPresent() && excludes(second.get(), one, articles);
    }

    private Optional<AuthorityRecord> entryOf(Speaker speaker) {
        return all.stream()
                .filter(entry -> entry.name().equals(speaker.name()) && speaker.isEntered())
                .findFirst();
    }

    private static boolean excludes(AuthorityRecord entry, Speaker other, List<Summary> articles) {
        Set<String> names = new HashSet<>();
        entry.notSame().forEach(name -> names.add(Slug.of(name)));
        return other.appearances().stream()
                .anyMatch(one -> names.contains(Slug.of(one.voice().name()))
                        || entry.notSame().contains(articles.get(one.article()).id()));
    }

    /** Returns which of {@code entries} a voice is; where several bear the name, the words in brackets decide. */
    static Optional<AuthorityRecord> of(List<AuthorityRecord> entries, EntitySummary voice, Summary article) {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        List<AuthorityRecord> possible = entries.stream()
                .filter(entry -> !isSomebodyElse(entry, article))
                .toList();
        if (possible.size() < 2) {
            return possible.stream().findFirst();
        }
        return possible.stream()
                .filter(entry ->
                        voice.titles().stream().anyMatch(title -> Slug.of(title).contains(Slug.of(entry.inBrackets()))))
                .findFirst();
    }

    /** Returns whether an entry says of an article, by any address that it has or had, that somebody else bears the name there. */
    static boolean isSomebodyElse(AuthorityRecord entry, Summary article) {
        return !entry.notSame().isEmpty()
                && (entry.notSame().contains(article.id())
                        || article.aliases().stream().anyMatch(entry.notSame()::contains));
    }

    /** Returns a note on each entry that says something of what no article holds. */
    List<Diagnostic> unmatched(List<Summary> articles) {
        if (all.isEmpty()) {
            return List.of();
        }
        Set<String> names = new HashSet<>();
        Set<String> titles = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Summary article : articles) {
            ids.add(article.id());
            ids.addAll(article.aliases());
            for (EntitySummary voice : article.voices()) {
                names.add(Slug.of(voice.name()));
                voice.titles().forEach(title -> titles.add(Slug.of(title)));
            }
        }
        Set<String> entered = new HashSet<>();
        all.forEach(entry -> entered.add(entry.name()));
        List<Diagnostic> notes = new ArrayList<>();
        for (AuthorityRecord entry : all) {
            List<String> bears = Stream.concat(Stream.of(entry.plainName()), entry.same().stream())
                    .toList();
            List<String> unknown = bears.stream()
                    .filter(name -> !names.contains(Slug.of(name)))
                    .toList();
            if (unknown.size() == bears.size()) {
                notes.add(note(
                        entry, "no article names “" + entry.plainName() + "”", "is the name spelt as in the copy?"));
                continue;
            }
            Stream<String> nobody = unknown.stream().filter(entry.same()::contains);
            Stream<String> notApart = entry.notSame().stream()
                    .filter(other ->
                            !names.contains(Slug.of(other)) && !ids.contains(other) && !entered.contains(other));
            Stream<String> untitled = entry.notTitles().stream().filter(title -> !titles.contains(Slug.of(title)));
            Stream.of(nobody, notApart, untitled)
                    .flatMap(words -> words)
                    .forEach(words -> notes.add(note(
                            entry,
                            "nothing in the archive is “" + words + "”, which the entry of “" + entry.name()
                                    + "” speaks of",
                            "is it spelt as in the copy?")));
        }
        return notes;
    }

    private static Diagnostic note(AuthorityRecord entry, String message, String hint) {
        Diagnostic at = entry.at();
        return new Diagnostic(
                Diagnostic.Severity.NOTE,
                "entry-without-match",
                at.path(),
                at.line(),
                at.column(),
                at.span(),
                message,
                at.excerpt(),
                hint);
    }
}
