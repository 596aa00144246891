package onrecord.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.files.Fingerprint;
import onrecord.model.PublishedAddress;
import onrecord.model.PublishedAddress.Kind;

/**
 * Gives each event its address: a number made of an article's address and of the sentence in it that tells the event. An
 * event that was published keeps its address; where articles that told it as two are found to tell of one, the address that
 * was published first stays, and the other leads to it.
 */
final class EventAddresses {
    private final List<Summary> articles;

    /** Old addresses of articles: by each the one it has now. */
    private final Map<String, String> renamed = new HashMap<>();

    /** By number: how early it was published. */
    private final Map<Integer, Integer> published = new HashMap<>();

    /** What was published of each article, by its date. */
    private final Map<String, List<Integer>> byArticleAndDate = new HashMap<>();

    private EventAddresses(List<Summary> articles, List<PublishedAddress> remembered) {
        this.articles = articles;
        articles.forEach(article -> article.aliases().forEach(alias -> renamed.put(alias, article.id())));
        for (PublishedAddress row : remembered) {
            if (row.kind() == Kind.EVENT) {
                int number = Integer.parseUnsignedInt(row.fragment().substring(1), 16);
                if (published.putIfAbsent(number, published.size()) == null) {
                    String article = renamed.getOrDefault(row.of(), row.of());
                    byArticleAndDate
                            .computeIfAbsent(article + " " + row.knownBy(), none -> new ArrayList<>(1))
                            .add(number);
                }
            }
        }
    }

    /** Returns the events in their order, each with its address. */
    static List<TimelineEvent> settle(
            List<TimelineEvent> events, List<Summary> articles, List<PublishedAddress> remembered) {
        EventAddresses addresses = new EventAddresses(articles, remembered);
        Set<Integer> told = new HashSet<>();
        events.forEach(event -> event.reports().forEach(report -> told.addAll(addresses.numbers(report))));
        Set<Integer> taken = new HashSet<>();
        List<TimelineEvent> settled = new ArrayList<>(events.size());
        for (TimelineEvent event : events) {
            settled.add(addresses.settle(event, told, taken));
        }
        return settled;
    }

    private TimelineEvent settle(TimelineEvent event, Set<Integer> told, Set<Integer> taken) {
        List<Integer> known = new ArrayList<>();
        for (EventReport report : event.reports()) {
            for (int number : numbers(report)) {
                if (published.containsKey(number) && taken.add(number)) {
                    known.add(number);
                }
            }
        }
        if (known.isEmpty()) {
            event.reports().forEach(report -> {
                // its sentence was edited: what the article told of that day, and tells no more, is this
                for (int number : byArticleAndDate.getOrDefault(key(report), List.of())) {
                    if (known.isEmpty() && !told.contains(number) && taken.add(number)) {
                        known.add(number);
                    }
                }
            });
        }
        if (known.isEmpty()) {
            int number = numbers(event.reports().get(0)).get(0);
            while (published.containsKey(number) || !taken.add(number)) {
                number++;
            }
            return event.at(number, List.of());
        }
        known.sort(Comparator.comparing(number -> published.getOrDefault(number, 0)));
        return event.at(known.get(0), known.subList(1, known.size()));
    }

    private String key(EventReport report) {
        return articles.get(report.article()).id() + " " + report.event().date();
    }

    /** Returns the numbers that a report gives an event: by the article's address, and by the addresses it had. */
    private List<Integer> numbers(EventReport report) {
        Summary article = articles.get(report.article());
        int event = report.event().number();
        if (article.aliases().isEmpty()) {
            return List.of(number(article.id(), event));
        }
        List<Integer> numbers = new ArrayList<>();
        numbers.add(number(article.id(), event));
        article.aliases().forEach(alias -> numbers.add(number(alias, event)));
        return numbers;
    }

    private static int number(String article, int event) {
        return (int) new Fingerprint().add(article).add(event).value();
    }
}
