package onrecord.extract.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.model.Amendment;
import onrecord.model.Entity;
import onrecord.model.Mention;
import onrecord.model.Organisation;
import onrecord.model.Person;
import onrecord.model.Unnamed;
import onrecord.text.Slug;
import onrecord.text.Span;

/** Finds those whom a person names among the voices of an article, and makes them where the article has none of the name. */
final class Voices {
    private final Draft draft;

    Voices(Draft draft) {
        this.draft = draft;
    }

    /** Returns the ids of {@code names}; none for {@link Amendment#NOBODY}. */
    List<String> ids(List<String> names) {
        List<String> ids = new ArrayList<>();
        for (String name : names) {
            if (!name.equals(Amendment.NOBODY)) {
                ids.add(find(name).orElseGet(() -> make(name)));
            }
        }
        return ids;
    }

    /** Returns the names of {@code ids}, for a reader. */
    String names(List<String> ids) {
        return ids.stream()
                .map(id -> draft.voices()
                        .filter(voice -> voice.id().equals(id))
                        .map(Entity::name)
                        .findFirst()
                        .orElse(id))
                .collect(Collectors.joining(", "));
    }

    private Optional<String> find(String name) {
        return draft.voices()
                .filter(voice -> voice.id().equals(name)
                        || Stream.concat(Stream.of(voice.name()), aliases(voice))
                                .anyMatch(one -> one.equalsIgnoreCase(name)))
                .map(Entity::id)
                .findFirst();
    }

    private static Stream<String> aliases(Entity voice) {
        if (voice instanceof Person person) {
            return person.aliases().stream();
        }
        return voice instanceof Organisation body ? body.aliases().stream() : Stream.empty();
    }

    /** Makes a person; a source without a name where the words begin small, as in “a spokesman”. */
    private String make(String name) {
        boolean named = Character.isUpperCase(name.charAt(0)) || Character.isTitleCase(name.charAt(0));
        String base = (named ? "person:" : "unnamed:") + Slug.of(name);
        String id = base;
        for (int i = 2; isTaken(id); i++) {
            id = base + "-" + i;
        }
        List<Mention> mentions = mentions(name, named ? Mention.Kind.FULL_NAME : Mention.Kind.DESCRIPTION);
        if (named) {
            draft.people.add(new Person(id, name, sortName(name), List.of(), List.of(), mentions));
        } else {
            draft.unnamed.add(new Unnamed(id, name, mentions));
        }
        return id;
    }

    private boolean isTaken(String id) {
        return draft.voices().anyMatch(voice -> voice.id().equals(id));
    }

    private List<Mention> mentions(String name, Mention.Kind kind) {
        List<Mention> mentions = new ArrayList<>();
        for (Span span : Passage.all(draft.article.text(), name)) {
            mentions.add(new Mention(span, kind));
        }
        return mentions;
    }

    private static String sortName(String name) {
        int blank = name.lastIndexOf(' ');
        return blank < 0 ? name : name.substring(blank + 1) + ", " + name.substring(0, blank);
    }
}
