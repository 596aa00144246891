package onrecord.data;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.archive.Archive;
import onrecord.archive.LookAlikes;
import onrecord.archive.Speaker;
import onrecord.model.Article;
import onrecord.model.Authority;
import onrecord.model.Basis;
import onrecord.model.Event;
import onrecord.model.Quote;
import onrecord.model.When;
import onrecord.text.Spaces;
import onrecord.text.Span;

/** What people should look at first, by kind: what is missing, what may be one, then what is guessed. */
public final class WorkList {
    private static final int LONGEST = 60;

    private final int most;
    private final Map<Doubt, List<Item>> kinds = new EnumMap<>(Doubt.class);
    private final Map<Doubt, Integer> counts = new EnumMap<>(Doubt.class);

    /**
     * Creates an empty list.
     *
     * @param most how many of a kind it keeps; the others are counted
     */
    public WorkList(int most) {
        this.most = most;
    }

    /**
     * Something to look at.
     *
     * @param doubt what is wrong with it
     * @param place where it stands
     * @param words its first words; empty for a whole article
     * @param article id of the article that it stands in; empty for an entry
     * @param sentence number of its sentence, 0 where it has none
     * @param speakers the entries that it is of; empty for a finding of one article
     * @param stub the lines that mend it, each with a line end; empty where they depend on what is right
     */
    public record Item(
            Doubt doubt,
            String place,
            String words,
            String article,
            int sentence,
            List<Speaker> speakers,
            String stub) {
        /** Copies the list. */
        public Item {
            speakers = List.copyOf(speakers);
        }
    }

    /**
     * The items of one kind.
     *
     * @param count how many there are
     * @param items the first of them
     */
    public record Kind(Doubt doubt, int count, List<Item> items) {}

    /**
     * Returns what is in doubt in one article, in text order for each kind. What people have corrected is in doubt no more.
     *
     * @param place returns where words of the article stand; asked with nothing for the article as a whole
     */
    public static List<Item> items(Article article, Function<Optional<Span>, String> place) {
        List<Item> items = new ArrayList<>();
        When when = article.published().dating().when();
        if (when instanceof When.Unknown || when instanceof When.YearlessDay) {
            items.add(new Item(
                    when instanceof When.Unknown ? Doubt.UNDATED : Doubt.YEARLESS,
                    place.apply(Optional.empty()),
                    "",
                    article.id(),
                    0,
                    List.of(),
                    ""));
        }
        article.statements()
                .forEach(quote -> doubt(quote).ifPresent(doubt -> add(items, doubt, article, quote.span(), place)));
        for (Event event : article.events()) {
            Span words = event.label().get(0);
            doubt(event).ifPresent(doubt -> add(items, doubt, article, words, place));
        }
        return items;
    }

    private static Optional<Doubt> doubt(Quote quote) {
        if (quote.speakers().isEmpty()) {
            return quote.kind().inMarks() ? Optional.of(Doubt.UNSPOKEN) : Optional.empty();
        }
        return doubt(quote.evidence().basis(), Doubt.GUESSED, Doubt.INFERRED_SPEAKER);
    }

    private static Optional<Doubt> doubt(Event event) {
        return event.date().isEmpty()
                ? Optional.empty()
                : doubt(event.evidence().basis(), Doubt.LOOSE, Doubt.INFERRED_DATE);
    }

    private static Optional<Doubt> doubt(Basis basis, Doubt uncertain, Doubt inferred) {
        return switch (basis) {
            case STATED -> Optional.empty();
            case INFERRED -> Optional.of(inferred);
            case UNCERTAIN -> Optional.of(uncertain);
        };
    }

    private static void add(
            List<Item> items, Doubt doubt, Article article, Span words, Function<Optional<Span>, String> place) {
        boolean settled = article.corrections().stream()
                .flatMap(one -> one.span().stream())
                .anyMatch(span -> span.start() < words.end() && words.start() < span.end());
        if (!settled) {
            items.add(new Item(
                    doubt,
                    place.apply(Optional.of(words)),
                    shortened(words.of(article.text())),
                    article.id(),
                    article.sentenceAt(words.start()),
                    List.of(),
                    ""));
        }
    }

    private static String shortened(String text) {
        String words = Spaces.fold(text);
        int points = words.codePointCount(0, words.length());
        return points > LONGEST ? words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…" : words;
    }

    /** Adds items, behind those of their kinds that are in the list. */
    public void add(List<Item> items) {
        for (Item item : items) {
            List<Item> kind = kinds.computeIfAbsent(item.doubt(), none -> new ArrayList<>());
            counts.merge(item.doubt(), 1, Integer::sum);
            if (kind.size() < most) {
                kind.add(item);
            }
        }
    }

    /**
     * Adds the entries that are in doubt: those that look like one, those that may be several, and bodies named by a common noun.
     *
     * @param place returns where a speaker is first named
     */
    public void add(Archive archive, Authority authority, Function<Speaker, String> place) {
        add(LookAlikes.of(archive, authority).stream()
                .map(pair -> new Item(
                        Doubt.TWINS,
                        Stream.of(pair.one(), pair.other())
                                .map(place)
                                .distinct()
                                .collect(Collectors.joining(", ")),
                        pair.one().name() + " and " + pair.other().name(),
                        "",
                        0,
                        List.of(pair.one(), pair.other()),
                        PeopleStub.same(pair)))
                .toList());
        add(LookAlikes.mixtures(archive, authority).stream()
                .map(one -> new Item(
                        Doubt.MIXED,
                        place.apply(one),
                        one.name(),
                        "",
                        0,
                        List.of(one),
                        PeopleStub.mixed(one, archive.articles())))
                .toList());
        add(LookAlikes.genericBodies(archive, authority).stream()
                .map(body -> new Item(
                        Doubt.GENERIC,
                        place.apply(body),
                        body.name(),
                        "",
                        0,
                        List.of(body),
                        PeopleStub.generic(body, archive.articles())))
                .toList());
    }

    /** Returns the kinds that there is something of, those first that hide most. */
    public List<Kind> kinds() {
        List<Kind> all = new ArrayList<>();
        kinds.forEach((doubt, items) -> all.add(new Kind(doubt, counts.getOrDefault(doubt, 0), List.copyOf(items))));
        return all;
    }
}
