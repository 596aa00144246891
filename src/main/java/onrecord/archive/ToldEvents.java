package onrecord.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the reports of all articles for comparison: words and speakers become numbers, and words get their weights. */
final class ToldEvents {
    private static final int[] NOBODY = {};

    private final List<Summary> articles;
    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final Rarity rarity = new Rarity();

    /** By article: the speakers that its voices are, by their place; empty where none speaks. */
    private final int[][] speakers;

    private ToldEvents(List<Summary> articles, List<Speaker> speakers) {
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

    /** Returns the reports of all articles in their order. */
    static List<Told> of(List<Summary> articles, List<Speaker> speakers) {
        return new ToldEvents(articles, speakers).all();
    }

    private List<Told> all() {
        List<EventReport> reports = new ArrayList<>();
        for (int article = 0; article < articles.size(); article++) {
            List<EventSummary> events = articles.get(article).events();
            for (int place = 0; place < events.size(); place++) {
                reports.add(new EventReport(article, place, events.get(place)));
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
        List<Told> all = new ArrayList<>(reports.size());
        for (int i = 0; i < words.size(); i++) {
            all.add(told(reports.get(i), words.get(i)));
        }
        return all;
    }

    private Told told(EventReport report, int[] words) {
        EventSummary event = report.event();
        List<String> figures = new ArrayList<>();
        for (String word : event.words()) {
            if (Character.isDigit(word.charAt(0))) {
                figures.add(word);
            }
        }
        int weight = 0;
        for (int word : words) {
            weight += rarity.of(word);
        }
        return new Told(
                report,
                event.date(),
                words,
                among(words, event.names()),
                among(words, figures),
                rarity,
                weight,
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
            String word = words.get(i);
            Integer known = vocabulary.get(word);
            numbers[i] = known == null ? vocabulary.size() : known;
            if (known == null) {
                vocabulary.put(word, numbers[i]);
            }
        }
        Arrays.sort(numbers);
        return numbers;
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
