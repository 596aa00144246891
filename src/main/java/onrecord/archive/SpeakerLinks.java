package onrecord.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.model.Authority;
import onrecord.text.Slug;

/**
 * Links the voices of many articles to speakers. The authority file decides over all. Else the same full name is the
 * same person, unless titles clash or the names have different middle initials; a bare surname never links across
 * articles. Bodies are the same by name.
 */
final class SpeakerLinks {
    private final List<Summary> articles;
    private final Map<String, List<Authority.Entry>> authority = new HashMap<>();
    private final Map<String, List<Group>> groups = new LinkedHashMap<>();

    /** Appearances that are taken for one speaker. */
    private static final class Group {
        private final List<Speaker.Appearance> appearances = new ArrayList<>();
        private final Optional<Authority.Entry> entry;
        private final boolean alone;
        private List<String> titles = List.of();
        private String initials = "";
        private String apart = "";

        Group(Optional<Authority.Entry> entry, boolean alone) {
            this.entry = entry;
            this.alone = alone;
        }

        void add(Speaker.Appearance one) {
            appearances.add(one);
            titles = one.voice().titles().isEmpty() ? titles : one.voice().titles();
            String middle = initials(one.voice().name());
            initials = middle.isEmpty() ? initials : middle;
        }
    }

    private SpeakerLinks(List<Summary> articles, Authority authority) {
        this.articles = articles;
        for (Authority.Entry entry : authority.people()) {
            enter(plainName(entry), entry);
            entry.aliases().forEach(alias -> enter(alias, entry));
        }
    }

    private void enter(String name, Authority.Entry entry) {
        List<Authority.Entry> entries = authority.computeIfAbsent(Slug.of(name), k -> new ArrayList<>());
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    /** Gives all speakers that speak somewhere, ordered by the name to sort by. */
    static List<Speaker> link(List<Summary> articles, Authority authority) {
        SpeakerLinks links = new SpeakerLinks(articles, authority);
        for (int article = 0; article < articles.size(); article++) {
            for (Summary.Voice voice : articles.get(article).voices()) {
                links.add(new Speaker.Appearance(article, voice));
            }
        }
        return links.speakers();
    }

    private void add(Speaker.Appearance one) {
        Summary.Voice voice = one.voice();
        if (!voice.person()) {
            join("o " + Slug.of(voice.name()), one, Optional.empty(), false);
            return;
        }
        String article = articles.get(one.article()).id();
        Optional<Authority.Entry> entry = entry(voice, article);
        if (entry.isPresent()) {
            join("a " + entry.get().name(), one, entry, false);
        } else if (voice.name().indexOf(' ') < 0 || isSomebodyElse(voice, article)) {
            join("p " + Slug.of(voice.name()) + " " + article, one, Optional.empty(), true);
        } else {
            join("p " + Slug.of(withoutInitials(voice.name())), one, Optional.empty(), false);
        }
    }

    /** Finds the entry of the authority file for a voice; where several bear the name, the words in brackets decide. */
    private Optional<Authority.Entry> entry(Summary.Voice voice, String article) {
        List<Authority.Entry> entries = authority.getOrDefault(Slug.of(voice.name()), List.of()).stream()
                .filter(entry -> !entry.notSameAs().contains(article))
                .toList();
        if (entries.size() < 2) {
            return entries.stream().findFirst();
        }
        return entries.stream()
                .filter(entry ->
                        voice.titles().stream().anyMatch(title -> Slug.of(title).contains(Slug.of(inBrackets(entry)))))
                .findFirst();
    }

    private boolean isSomebodyElse(Summary.Voice voice, String article) {
        return authority.getOrDefault(Slug.of(voice.name()), List.of()).stream()
                .anyMatch(entry -> entry.notSameAs().contains(article));
    }

    private void join(String key, Speaker.Appearance one, Optional<Authority.Entry> entry, boolean alone) {
        List<Group> candidates = groups.computeIfAbsent(key, k -> new ArrayList<>());
        String apart = "";
        for (Group group : candidates) {
            Optional<String> clash = entry.isPresent() ? Optional.empty() : clash(group, one.voice());
            if (clash.isEmpty()) {
                group.add(one);
                return;
            }
            apart = clash.get();
        }
        Group group = new Group(entry, alone);
        group.apart = apart;
        if (!apart.isEmpty()) {
            for (Group other : candidates) {
                other.apart = other.apart.isEmpty() ? apart : other.apart;
            }
        }
        group.add(one);
        candidates.add(group);
    }

    private static Optional<String> clash(Group group, Summary.Voice voice) {
        String middle = initials(voice.name());
        if (!middle.isEmpty() && !group.initials.isEmpty() && !middle.equals(group.initials)) {
            return Optional.of("the initials " + group.initials + " and " + middle);
        }
        return Namesakes.clash(group.titles, voice.titles());
    }

    private List<Speaker> speakers() {
        List<Speaker> speakers = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        for (List<Group> namesakes : groups.values()) {
            for (Group group : namesakes) {
                if (group.appearances.stream().anyMatch(one -> one.voice().speaks())) {
                    speakers.add(speaker(group, namesakes.size() > 1, taken));
                }
            }
        }
        speakers.sort(Comparator.comparing(Speaker::sortName).thenComparing(Speaker::address));
        return speakers;
    }

    private Speaker speaker(Group group, boolean hasNamesakes, Map<String, Integer> taken) {
        Summary.Voice fullest = group.appearances.get(0).voice();
        for (Speaker.Appearance one : group.appearances) {
            fullest = one.voice().name().length() > fullest.name().length() ? one.voice() : fullest;
        }
        String name = group.entry.map(Authority.Entry::name).orElse(fullest.name());
        String slug = Slug.of(name);
        if (group.alone || hasNamesakes) {
            slug += "-" + (group.titles.isEmpty() || group.alone ? hash(group) : Slug.of(group.titles.get(0)));
        }
        int times = taken.merge(slug, 1, Integer::sum);
        return new Speaker(
                times == 1 ? slug : slug + "-" + times,
                name,
                group.entry.isPresent() ? sortName(plainName(group.entry.get()), fullest) : fullest.sortName(),
                fullest.person(),
                group.appearances,
                reason(group),
                group.entry.map(Authority.Entry::links).orElse(List.of()));
    }

    /** Gives what ends the address of the first article: it does not change when others are added behind it. */
    private String hash(Group group) {
        String id = articles.get(group.appearances.get(0).article()).id();
        return id.substring(id.lastIndexOf('-') + 1).replace('/', '-');
    }

    private static String sortName(String name, Summary.Voice fullest) {
        int last = name.lastIndexOf(' ');
        return name.equals(fullest.name()) || last < 0
                ? fullest.sortName()
                : name.substring(last + 1) + ", " + name.substring(0, last);
    }

    private static String reason(Group group) {
        if (group.entry.isPresent()) {
            return "The archive’s people.yaml says who this is.";
        }
        String together = group.appearances.size() == 1 ? "" : "The same full name in each article.";
        if (group.apart.isEmpty()) {
            return together;
        }
        String apart = "Kept apart from somebody of the same name: " + group.apart + " do not go together.";
        return together.isEmpty() ? apart : together + " " + apart;
    }

    private static String plainName(Authority.Entry entry) {
        int bracket = entry.name().indexOf(" (");
        return bracket < 0 ? entry.name() : entry.name().substring(0, bracket);
    }

    private static String inBrackets(Authority.Entry entry) {
        int from = entry.name().indexOf('(');
        int to = entry.name().indexOf(')', from + 1);
        return from < 0 || to < 0 ? entry.name() : entry.name().substring(from + 1, to);
    }

    private static String initials(String name) {
        StringBuilder out = new StringBuilder();
        String[] words = name.split(" ");
        for (int i = 1; i < words.length - 1; i++) {
            if (isInitial(words[i])) {
                out.append(words[i]);
            }
        }
        return out.toString();
    }

    private static String withoutInitials(String name) {
        StringBuilder out = new StringBuilder();
        String[] words = name.split(" ");
        for (int i = 0; i < words.length; i++) {
            if (i == 0 || i == words.length - 1 || !isInitial(words[i])) {
                out.append(out.length() == 0 ? "" : " ").append(words[i]);
            }
        }
        return out.toString();
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && word.charAt(1) == '.';
    }
}
