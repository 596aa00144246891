package onrecord.extract.german;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.model.Mention;
import onrecord.model.Organisation;
import onrecord.model.Person;
import onrecord.model.Unnamed;
import onrecord.text.Slug;
import onrecord.text.Spaces;
import onrecord.text.Span;

/** Those who speak in a German article: a family name is of who bears it in full there, an office of who was called by it. */
final class Cast {
    private final String text;
    private final GermanWords words;
    private final Map<String, Member> members = new LinkedHashMap<>();

    /** Who was named last, by a name or an office. */
    private Optional<Member> last = Optional.empty();

    /** Somebody or something that speaks. */
    static final class Member {
        private final Kind kind;
        private final String id;
        private final String name;
        private final Set<String> titles = new LinkedHashSet<>();
        private final List<Mention> mentions = new ArrayList<>();
        private boolean feminine;
        private boolean masculine;

        private Member(Kind kind, String id, String name) {
            this.kind = kind;
            this.id = id;
            this.name = name;
        }

        String id() {
            return id;
        }
    }

    private enum Kind {
        PERSON("person:"),
        BODY("org:"),
        UNNAMED("unnamed:");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    Cast(String text, GermanWords words) {
        this.text = text;
        this.words = words;
    }

    /**
     * Returns whom a phrase names, with this mention added; empty for a pronoun before which nobody was named.
     *
     * @param told who is spoken of right before
     */
    Optional<Member> member(NounPhrase phrase, Optional<NounPhrase> told) {
        Optional<Member> found =
                phrase.pronoun() ? told.map(this::named).or(() -> fitting(phrase)) : Optional.of(named(phrase, told));
        found.ifPresent(member -> {
            member.feminine |= phrase.isFeminine(text)
                    || told.filter(one -> one.isFeminine(text)).isPresent() && phrase.refersBack(text);
            member.masculine |= phrase.isMasculine(text);
            Mention.Kind kind = phrase.pronoun()
                    ? Mention.Kind.PRONOUN
                    : phrase.name().isEmpty()
                            ? Mention.Kind.TITLE
                            : isFull(phrase.name().get()) ? Mention.Kind.FULL_NAME : Mention.Kind.SURNAME;
            Mention mention = new Mention(phrase.words(), kind);
            if (!member.mentions.contains(mention)) {
                member.mentions.add(mention);
            }
            if (!phrase.title().isEmpty() && member.kind == Kind.PERSON) {
                member.titles.add(phrase.title());
            }
            last = found;
        });
        return found;
    }

    /** Returns who was named last. */
    Optional<Member> last() {
        return last;
    }

    /** Returns who was named last, where the pronoun can be of that one. */
    private Optional<Member> fitting(NounPhrase pronoun) {
        return last.filter(member -> pronoun.isFeminine(text) ? !member.masculine : !member.feminine);
    }

    private Member named(NounPhrase phrase) {
        return named(phrase, Optional.empty());
    }

    private boolean isFull(Span name) {
        return words(name).indexOf(' ') > 0;
    }

    private String words(Span span) {
        return Spaces.fold(span.of(text));
    }

    private Member named(NounPhrase phrase, Optional<NounPhrase> told) {
        if (phrase.name().isPresent()) {
            String name = words(phrase.name().get());
            String head = name.substring(name.lastIndexOf(' ') + 1);
            String first = name.indexOf(' ') < 0 ? name : name.substring(0, name.indexOf(' '));
            if (words.isBody(head) && phrase.title().isEmpty()
                    || words.isBody(first) && phrase.title().isEmpty()) {
                return of(Kind.BODY, name);
            }
            Optional<String> full = name.indexOf(' ') > 0
                    ? Optional.of(name).filter(one -> !words.isNoGivenName(first))
                    : fullName(name);
            // one word that nobody bears in full may be anything
            return full.map(one -> of(Kind.PERSON, one)).orElseGet(() -> of(Kind.UNNAMED, name));
        }
        for (Member member : members.values()) {
            if (member.kind == Kind.PERSON && member.titles.contains(phrase.title())) {
                return member;
            }
        }
        Optional<String> bearer = bearer(phrase.title());
        if (bearer.isEmpty() && told.isPresent() && phrase.refersBack(text)) {
            return named(told.get());
        }
        String all = words(phrase.words());
        boolean body = words.isBody(phrase.title()) && !words.isTitle(phrase.title());
        return bearer.map(name -> of(Kind.PERSON, name)).orElseGet(() -> of(body ? Kind.BODY : Kind.UNNAMED, all));
    }

    private Member of(Kind kind, String name) {
        return members.computeIfAbsent(kind.prefix + Slug.of(name), id -> new Member(kind, id, name));
    }

    /** Returns the name in full that ends with a family name somewhere in the text. */
    private Optional<String> fullName(String family) {
        Matcher full = Pattern.compile("(?<![\\p{L}-])(\\p{Lu}[\\p{L}-]+|\\p{Lu}\\.) (?:(?:von|van|de|zu) )?"
                        + Pattern.quote(family) + "(?![\\p{L}-])")
                .matcher(text.replace('\n', ' '));
        while (full.find()) {
            String given = full.group(1);
            boolean title = words.isTitle(given) || words.isBody(given) || words.isNoGivenName(given);
            if (!title) {
                return Optional.of(Spaces.fold(full.group()));
            }
        }
        return Optional.empty();
    }

    /** Returns whether a family name is of somebody whom the text gives in full. */
    boolean isFamilyName(String word) {
        return fullName(word).isPresent();
    }

    /** Returns the full name that stands right behind an office somewhere in the text; empty where several do. */
    private Optional<String> bearer(String title) {
        if (title.isEmpty()) {
            return Optional.empty();
        }
        Matcher named = Pattern.compile(
                        "(?<![\\p{L}])" + Pattern.quote(title)
                                + "(?: (?:der|des|von|vom|für|beim) [\\p{L} -]{2,40},)? (\\p{Lu}[\\p{L}-]+(?: (?:von|van|de|zu))? \\p{Lu}[\\p{L}-]+)")
                .matcher(text.replace('\n', ' '));
        String found = "";
        while (named.find()) {
            String name = named.group(1);
            if (!words.isTitle(name.split(" ")[0])) {
                if (!found.isEmpty() && !found.equals(name)) {
                    return Optional.empty();
                }
                found = name;
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    List<Person> people() {
        List<Person> people = new ArrayList<>();
        for (Member one : members.values()) {
            if (one.kind == Kind.PERSON) {
                people.add(new Person(
                        one.id, one.name, sortName(one.name), List.copyOf(one.titles), List.of(), sorted(one)));
            }
        }
        return people;
    }

    private static String sortName(String name) {
        int family = name.lastIndexOf(' ');
        return family < 0 ? name : name.substring(family + 1) + ", " + name.substring(0, family);
    }

    List<Organisation> organisations() {
        List<Organisation> all = new ArrayList<>();
        for (Member one : members.values()) {
            if (one.kind == Kind.BODY) {
                all.add(new Organisation(one.id, one.name, List.of(), sorted(one)));
            }
        }
        return all;
    }

    List<Unnamed> unnamed() {
        List<Unnamed> all = new ArrayList<>();
        for (Member one : members.values()) {
            if (one.kind == Kind.UNNAMED) {
                all.add(new Unnamed(one.id, one.name, sorted(one)));
            }
        }
        return all;
    }

    private static List<Mention> sorted(Member member) {
        List<Mention> mentions = new ArrayList<>(member.mentions);
        mentions.sort((one, other) -> one.span().compareTo(other.span()));
        return mentions;
    }
}
