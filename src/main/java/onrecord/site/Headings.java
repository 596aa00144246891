package onrecord.site;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.archive.Archive;
import onrecord.archive.EventReport;
import onrecord.archive.Speaker;
import onrecord.archive.Summary;
import onrecord.archive.TimelineEvent;
import onrecord.model.PublishedAddress;
import onrecord.text.Collation;
import onrecord.text.Slug;
import onrecord.text.Spaces;

/** All names of one kind that the archive gives, in the order of the alphabet. What differs in case and blanks alone is one name. */
final class Headings {
    private static final String ENDING = ".html";

    private final List<Heading> all = new ArrayList<>();

    /** By the name as an article writes it. */
    private final Map<String, Heading> byName = new HashMap<>();

    /** What is filed under a name, while it is collected. */
    private static final class Draft {
        private final String key;
        private final Map<String, Integer> spellings = new LinkedHashMap<>();
        private final List<Summary> articles = new ArrayList<>();
        private final List<TimelineEvent> events = new ArrayList<>(0);

        Draft(String key) {
            this.key = key;
        }

        /** Returns the spelling that comes most often; of several, the one that came first. */
        String name() {
            String name = "";
            int most = 0;
            for (Map.Entry<String, Integer> each : spellings.entrySet()) {
                if (each.getValue() > most) {
                    name = each.getKey();
                    most = each.getValue();
                }
            }
            return name;
        }

        void add(Summary article) {
            // an article may write one name in two ways
            if (articles.isEmpty() || articles.get(articles.size() - 1) != article) {
                articles.add(article);
            }
        }

        void add(TimelineEvent event) {
            if (events.isEmpty() || events.get(events.size() - 1) != event) {
                events.add(event);
            }
        }
    }

    /** Collects what is filed under names. */
    private static final class Drafts {
        private final Map<String, Draft> byKey = new LinkedHashMap<>();
        private final Map<String, Draft> byName = new HashMap<>();

        /** Returns what is filed under a name, which has been read once more; empty for one of blanks alone. */
        Optional<Draft> of(String name) {
            Draft known = byName.get(name);
            if (known == null) {
                String key = key(name);
                if (key.isEmpty()) {
                    return Optional.empty();
                }
                known = byKey.computeIfAbsent(key, Draft::new);
                byName.put(name, known);
            }
            known.spellings.merge(Spaces.fold(name).strip(), 1, Integer::sum);
            return Optional.of(known);
        }
    }

    private Headings(Heading.Kind kind, Drafts drafts, List<PublishedAddress> remembered) {
        Map<Draft, String> addresses = addresses(kind, drafts.byKey, remembered);
        Map<Draft, Heading> headings = new HashMap<>();
        drafts.byKey
                .values()
                .forEach(draft -> headings.put(
                        draft,
                        new Heading(
                                kind, draft.name(), addresses.getOrDefault(draft, ""), draft.articles, draft.events)));
        drafts.byName.forEach((name, draft) ->
                Optional.ofNullable(headings.get(draft)).ifPresent(heading -> byName.put(name, heading)));
        drafts.byKey.values().stream()
                .map(headings::get)
                .sorted(Comparator.<Heading, String>comparing(heading -> Collation.key(heading.name()))
                        .thenComparing(Heading::address))
                .forEach(all::add);
    }

    /** Returns the names of a kind; one that was published has the address of then. */
    static Headings of(Heading.Kind kind, Archive archive) {
        Drafts drafts = new Drafts();
        for (Summary article : archive.articles()) {
            // what happened there is told by the events
            for (String name : kind == Heading.Kind.PLACE ? article.filedAt() : names(kind, article)) {
                drafts.of(name).ifPresent(draft -> draft.add(article));
            }
        }
        if (kind == Heading.Kind.PLACE) {
            archive.events().forEach(event -> addPlaces(event, drafts));
        }
        return new Headings(kind, drafts, archive.remembered());
    }

    private static void addPlaces(TimelineEvent event, Drafts drafts) {
        for (EventReport report : event.reports()) {
            report.event().place().flatMap(drafts::of).ifPresent(draft -> draft.add(event));
        }
    }

    /** Returns all names of a kind that an article gives, in order. */
    static List<String> names(Heading.Kind kind, Summary article) {
        return switch (kind) {
            case AGENCY -> article.agency().stream().toList();
            case PLACE ->
                Stream.concat(
                                article.filedAt().stream(),
                                article.events().stream().flatMap(event -> event.place().stream()))
                        .toList();
            case SUBJECT -> article.subjects();
        };
    }

    /** Returns what a name is in all its spellings. */
    static String key(String name) {
        String folded = Spaces.fold(name).strip().toLowerCase(Locale.ROOT);
        return Normalizer.isNormalized(folded, Normalizer.Form.NFC)
                ? folded
                : Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** Gives each its address: that of then, or the words of its name; where others have that, with a number. */
    private static Map<Draft, String> addresses(
            Heading.Kind kind, Map<String, Draft> drafts, List<PublishedAddress> remembered) {
        Map<Draft, String> addresses = new HashMap<>();
        Set<String> taken = new HashSet<>(Speaker.LISTS);
        for (PublishedAddress old : remembered) {
            Draft draft = isOf(kind, old) ? drafts.get(key(old.knownBy())) : null;
            if (draft != null && !addresses.containsKey(draft)) {
                String address = old.address()
                        .substring(kind.folder().length(), old.address().length() - ENDING.length());
                if (taken.add(address)) {
                    addresses.put(draft, address);
                }
            }
        }
        drafts.values().stream()
                .filter(draft -> !addresses.containsKey(draft))
                .sorted(Comparator.comparing(draft -> draft.key))
                .forEach(draft -> {
                    String slug = Slug.cut(Slug.of(draft.name()));
                    String address = slug;
                    for (int number = 2; !taken.add(address); number++) {
                        address = slug + "-" + number;
                    }
                    addresses.put(draft, address);
                });
        return addresses;
    }

    private static boolean isOf(Heading.Kind kind, PublishedAddress row) {
        return row.kind() == PublishedAddress.Kind.LIST
                && row.address().startsWith(kind.folder())
                && row.address().endsWith(ENDING)
                && row.address().indexOf('/', kind.folder().length()) < 0;
    }

    /** Returns all names in the order of the alphabet, accents aside. */
    List<Heading> all() {
        return all;
    }

    /** Returns what is filed under a name as an article writes it; empty where nothing is. */
    Optional<Heading> of(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Returns the {@code most} names that have most. */
    List<Heading> largest(int most) {
        return all.stream()
                .sorted(Comparator.<Heading>comparingInt(
                                heading -> heading.articles().size())
                        .thenComparingInt(heading -> heading.events().size())
                        .reversed())
                .limit(most)
                .toList();
    }
}
