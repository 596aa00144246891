package onrecord.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import onrecord.match.EventSynonyms;
import onrecord.match.EventWords;

/** Reads the reports of all articles for comparison: words and speakers become numbers, and words get their weights. */
final class ToldEvents {
    private static final int[] NOBODY = {};

    /** Before the kind of what befell, which is no word that an event is known by. */
    private static final String HAPPENING = "* ";

    private final List<Summary> articles;
    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final Rarity rarity = new Rarity();

    /** How much a word tells of which story an article is of, by the days of publication. */
    private final Rarity ofStories = new Rarity();

    /** By article: the speakers that its voices are, by their place; empty where none speaks. */
    private final int[][] speakers;

    private final Retold retold;

    private ToldEvents(List<Summary> articles, List<Speaker> speakers, Retold retold) {
        this.retold = retold;
        this.articles = articles;
        this.speakers = new int[articles.size()][];
        Arrays.fill(this.speakers, NOBODY);
        for (int i = 0; i < speakers.size(); i++) {
            for (Speaker.Appearance one : speakers.get(i).appearances()) {
                enter(one, i);
            }
        }
    }

    private void enter(Speaker.Appearance one, int speaker) {
        int article = one.article();
        if (speakers[article].length == 0) {
            speakers[article] = new int[articles.get(article).voices().size()];
            Arrays.fill(speakers[article], ArchiveLookup.NONE);
        }
        speakers[article][one.place()] = speaker;
    }

    /** Returns the reports of all articles in their order, but those for which others stand. */
    static List<Told> of(List<Summary> articles, List<Speaker> speakers, Retold retold) {
        return new ToldEvents(articles, speakers, retold).all();
    }

    private List<Told> all() {
        List<EventReport> reports = new ArrayList<>();
        for (int article = 0; article < articles.size(); article++) {
            List<EventSummary> events = articles.get(article).events();
            for (int place = 0; place < events.size(); place++) {
                if (!retold.isRetold(article, place)) {
                    reports.add(new EventReport(article, place, events.get(place)));
                }
            }
        }
        List<int[]> words = new ArrayList<>(reports.size());
        Map<String, List<int[]>> days = new LinkedHashMap<>();
        for (EventReport report : reports) {
            int[] numbers = numbers(report.event().words());
            words.add(numbers);
            String date = report.event().date();
            if (EventGroups.isNarrow(date)) {
                days.computeIfAbsent(date, none -> new ArrayList<>()).add(numbers);
            }
        }
        for (List<int[]> day : days.values()) {
            rarity.beginDay();
            day.forEach(rarity::count);
        }
        rarity.weigh();
        Story[] stories = stories();
        List<Told> all = new ArrayList<>(reports.size());
        for (int i = 0; i < words.size(); i++) {
            all.add(told(reports.get(i), words.get(i), stories[reports.get(i).article()]));
        }
        return all;
    }

    /** Returns what each article is about. */
    private Story[] stories() {
        List<int[]> words = new ArrayList<>(articles.size());
        String day = "";
        ofStories.beginDay();
        for (Summary article : articles) {
            words.add(numbers(about(article)));
            String published = article.published().dating().when().value().orElse("");
            if (!published.equals(day)) {
                ofStories.beginDay();
            }
            day = published;
            ofStories.count(words.get(words.size() - 1));
        }
        ofStories.weigh();
        return words.stream().map(numbers -> Story.of(numbers, ofStories)).toArray(Story[]::new);
    }

    private static List<String> about(Summary article) {
        if (article.events().isEmpty()) {
            return List.of();
        }
        Set<String> words = new LinkedHashSet<>(EventWords.of(article.headline()));
        article.filedAt().forEach(place -> words.addAll(EventWords.of(place)));
        article.voices().forEach(voice -> words.addAll(EventWords.of(voice.name())));
        article.events().forEach(event -> words.addAll(event.words()));
        return List.copyOf(words);
    }

    private Told told(EventReport report, int[] words, Story story) {
        EventSummary event = report.event();
        List<String> figures = new ArrayList<>();
        for (String word : event.words()) {
            if (Character.isDigit(word.charAt(0))) {
                figures.add(word);
            }
        }
        return new Told(
                report,
                event.date(),
                words,
                opposites(event.words()),
                among(words, event.names()),
                among(words, figures),
                rarity,
                rarity.of(words),
                story,
                event.happening()
                        .map(happening -> number(HAPPENING + happening.kind()))
                        .orElse(ArchiveLookup.NONE),
                actors(report));
    }

    /** Returns of each word whether it is one of {@code some}. */
    private boolean[] among(int[] words, List<String> some) {
        boolean[] among = new boolean[words.length];
        for (int word : numbers(some)) {
            among[Arrays.binarySearch(words, word)] = true;
        }
        return among;
    }

    /** Returns the numbers of words in ascending order. */
    private int[] numbers(List<String> words) {
        int[] numbers = new int[words.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(EventSynonyms.of(words.get(i)));
        }
        Arrays.sort(numbers);
        return each(numbers);
    }

    /** Returns the numbers of the words that say the opposite of some; of both words of a pair neither. */
    private int[] opposites(List<String> words) {
        Set<String> all = new TreeSet<>();
        for (String word : words) {
            all.addAll(EventSynonyms.opposites(EventSynonyms.of(word)));
        }
        if (all.isEmpty()) {
            return NOBODY;
        }
        words.forEach(word -> all.remove(EventSynonyms.of(word)));
        return numbers(List.copyOf(all));
    }

    private int number(String word) {
        Integer known = vocabulary.get(word);
        int number = known == null ? vocabulary.size() : known;
        if (known == null) {
            vocabulary.put(word, number);
        }
        return number;
    }

    /** Returns numbers in ascending order without those that come again: two words may mean the same. */
    private static int[] each(int[] numbers) {
        int size = 0;
        for (int number : numbers) {
            if (size == 0 || numbers[size - 1] != number) {
                numbers[size++] = number;
            }
        }
        return size == numbers.length ? numbers : Arrays.copyOf(numbers, size);
    }

    private int[] actors(EventReport report) {
        List<String> participants = report.event().participants();
        if (participants.isEmpty()) {
            return NOBODY;
        }
        int[] actors = new int[participants.size()];
        for (int i = 0; i < actors.length; i++) {
            actors[i] = speaker(report.article(), participants.get(i));
        }
        return actors;
    }

    private int speaker(int article, String name) {
        int[] known = speakers[article];
        List<EntitySummary> voices = articles.get(article).voices();
        for (int i = 0; i < known.length; i++) {
            if (known[i] != ArchiveLookup.NONE && voices.get(i).name().equals(name)) {
                return known[i];
            }
        }
        return ArchiveLookup.NONE;
    }
}
