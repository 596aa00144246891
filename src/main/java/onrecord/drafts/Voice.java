package onrecord.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.match.Namesakes;
import onrecord.match.PersonNames;
import onrecord.model.Article;
import onrecord.model.Entity;
import onrecord.model.Mention;
import onrecord.model.Organisation;
import onrecord.model.Person;
import onrecord.model.Quote;
import onrecord.text.Folding;

/**
 * Somebody, or a body, whom a text says to have said something.
 *
 * @param name the name, or the words for a source without one
 * @param names all its names, the first one too
 * @param titles its titles
 * @param named whether it has a name
 */
record Voice(String name, List<String> names, List<String> titles, boolean named) {
    private static final String DEFINITE = "the ";
    private static final Set<Mention.Kind> CLAIMS =
            Set.of(Mention.Kind.FULL_NAME, Mention.Kind.SURNAME, Mention.Kind.PRONOUN);

    /** Copies the lists. */
    Voice {
        names = List.copyOf(names);
        titles = List.copyOf(titles);
    }

    /**
     * Returns who said something, by a draft, where it names them there, or by a pronoun that leads to a name: an office alone
     * may be held by somebody else than the one who comes to mind.
     */
    static List<Voice> claimed(Article draft, Quote quote) {
        boolean isClaim =
                switch (quote.evidence().basis()) {
                    case STATED -> true;
                    case INFERRED ->
                        draft.voices()
                                .filter(voice -> quote.speakers().contains(voice.id()))
                                .flatMap(voice -> voice.mentions().stream())
                                .anyMatch(mention -> CLAIMS.contains(mention.kind())
                                        && quote.speakerMention()
                                                .filter(mention.span()::equals)
                                                .isPresent());
                    case UNCERTAIN -> false;
                };
        return isClaim ? of(draft, quote) : List.of();
    }

    /** Returns who said something, by an article. */
    static List<Voice> of(Article article, Quote quote) {
        return quote.speakers().stream()
                .flatMap(id -> article.voices().filter(voice -> voice.id().equals(id)))
                .map(Voice::of)
                .toList();
    }

    private static Voice of(Entity entity) {
        if (entity instanceof Person person) {
            return new Voice(person.name(), names(person.name(), person.aliases()), person.titles(), true);
        }
        if (entity instanceof Organisation body) {
            return new Voice(body.name(), names(body.name(), body.aliases()), List.of(), true);
        }
        return new Voice(entity.name(), List.of(entity.name()), List.of(), isCapitalised(entity.name()));
    }

    /** Returns whether each word has a capital: the family name of somebody who is named nowhere else. */
    private static boolean isCapitalised(String name) {
        return Stream.of(name.split(" ")).allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)));
    }

    private static List<String> names(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    /** Returns the same as the archive knows it, by its name there and with all that it is called. */
    Voice known(String otherName, List<String> otherNames, List<String> otherTitles) {
        List<String> allNames = new ArrayList<>(names);
        allNames.addAll(otherNames);
        List<String> allTitles = new ArrayList<>(titles);
        allTitles.addAll(otherTitles);
        return new Voice(otherName, allNames, allTitles, named);
    }

    /**
     * Returns whether those of a draft and those of an article are the same; empty where one of the two names nobody. A source
     * that the article names by its office alone may be anybody; “a spokesman” is nobody with a name.
     */
    static Optional<Boolean> areSame(List<Voice> draft, List<Voice> archive) {
        List<Voice> namedOnes = draft.stream().filter(Voice::named).toList();
        if (namedOnes.isEmpty() || archive.isEmpty()) {
            return Optional.empty();
        }
        if (namedOnes.stream().anyMatch(one -> archive.stream().anyMatch(one::isSame))) {
            return Optional.of(true);
        }
        return archive.stream().anyMatch(voice -> !voice.named && voice.name.startsWith(DEFINITE))
                ? Optional.empty()
                : Optional.of(false);
    }

    /** A family name tells who is meant only where one of the two texts gives no more: Paul Velden is not Mara Velden. */
    private boolean isSame(Voice other) {
        List<String> own = full(names);
        List<String> others = full(other.names);
        boolean both = !own.isEmpty() && !others.isEmpty();
        List<String> those = both ? others : other.names;
        return other.named
                && (both ? own : names).stream().anyMatch(one -> those.stream().anyMatch(two -> areOne(one, two)))
                && new Namesakes().clash(other.titles, titles).isEmpty();
    }

    /** Returns the names of several words. */
    private static List<String> full(List<String> names) {
        return names.stream()
                .filter(name -> PersonNames.withoutInitials(name).indexOf(' ') > 0)
                .toList();
    }

    /** Returns whether two names may be one: the same, the end of the other, or with an initial in place of the given name. */
    private static boolean areOne(String one, String other) {
        String first = Folding.fold(PersonNames.withoutInitials(one));
        String second = Folding.fold(PersonNames.withoutInitials(other));
        return PersonNames.areOne(first, second)
                || PersonNames.areOne(Folding.fold(one), Folding.fold(other))
                || isInitial(first, second)
                || isInitial(second, first);
    }

    /** Returns whether the one is “m. velden” and the other “mara velden”. */
    private static boolean isInitial(String one, String other) {
        int space = one.indexOf(' ');
        int otherSpace = other.indexOf(' ');
        return space > 0
                && otherSpace > 0
                && one.charAt(0) == other.charAt(0)
                && (space == 1 || space == 2 && one.charAt(1) == '.')
                && one.substring(space).equals(other.substring(otherSpace));
    }
}
