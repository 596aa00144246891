package onrecord.extract.german;

import java.util.ArrayList;
import java.util.HashMap;
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
    private static final Pattern FULL_NAME = Pattern.compile(
            "(?<![\\p{L}-])(\\p{Lu}[\\p{L}-]{1,30}|\\p{Lu}\\.)\\s(?:(?:von|van|de|zu)\\s)?(\\p{Lu}[\\p{L}-]{1,30})(?![\\p{L}-])");
    private static final Pattern BEARER = Pattern.compile(
            "(?<![\\p{L}-])(\\p{Lu}[\\p{L}-]{1,40})(?:\\s(?:der|des|von|vom|für|beim)\\s[\\p{L}\\s-]{2,40},)?"
                    + "\\s(\\p{Lu}[\\p{L}-]{1,30}(?:\\s(?:von|van|de|zu))?\\s\\p{Lu}[\\p{L}-]{1,30})");

    private final String text;
    private final GermanWords words;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, Member> byTitle = new HashMap<>();
    private final Map<String, String> fullNames;
    private final Map<String, String> bearers;

    /** Who was named last, by a name or an office. */
    private Optional<Member> last = Optional.empty();

    /** Somebody or something that speaks. */
    static final class Member {
        private final Kind kind;
        private final String id;
        private final String name;
        private final Set<String> titles = new LinkedHashSet<>();
        private final Set<Mention> mentions = new LinkedHashSet<>();
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
        this.fullNames = fullNames(text, words);
        this.bearers = bearers(text, words);
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
            member.mentions.add(new Mention(phrase.words(), kind));
            if (!phrase.title().isEmpty() && member.kind == Kind.PERSON) {
                member.titles.add(phrase.title());
                byTitle.putIfAbsent(phrase.title(), member);
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
        Member titled = byTitle.get(phrase.title());
        if (titled != null) {
            return titled;
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

    /** Reads, in one pass, the first name in full of each family name. */
    private static Map<String, String> fullNames(String text, GermanWords words) {
        Map<String, String> full = new HashMap<>();
        Matcher name = FULL_NAME.matcher(text);
        for (int at = 0; name.find(at); at = name.end(1)) {
            String given = name.group(1);
            if (!words.isTitle(given) && !words.isBody(given) && !words.isNoGivenName(given)) {
                full.putIfAbsent(name.group(2), Spaces.fold(name.group()));
            }
        }
        return full;
    }

    /** Reads, in one pass, the name in full that stands right behind each office; no name where several do. */
    private static Map<String, String> bearers(String text, GermanWords words) {
        Map<String, String> bearers = new HashMap<>();
        Matcher named = BEARER.matcher(text);
        for (int at = 0; named.find(at); at = named.end(1)) {
            String name = Spaces.fold(named.group(2));
            if (!words.isTitle(name.substring(0, name.indexOf(' ')))) {
                bearers.merge(named.group(1), name, (known, now) -> known.equals(now) ? known : "");
            }
        }
        return bearers;
    }

    private Optional<String> fullName(String family) {
        return Optional.ofNullable(fullNames.get(family));
    }

    /** Returns whether a family name is of somebody whom the text gives in full. */
    boolean isFamilyName(String word) {
        return fullName(word).isPresent();
    }

    private Optional<String> bearer(String title) {
        return Optional.ofNullable(bearers.get(title)).filter(name -> !name.isEmpty());
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
