package onrecord.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import onrecord.model.When;

/** Links the events of many articles to events of the archive. */
final class EventLinks {
    /** An event with what it is put in order by, which is worked out only once. */
    private record Dated(String from, String to, TimelineEvent event) {
        /** In order of date; what has no date comes last; ties by address. */
        static final Comparator<Dated> ORDER = Comparator.comparing(Dated::from)
                .thenComparing(Dated::to)
                .thenComparing(dated -> dated.event().address());

        static Dated of(TimelineEvent event) {
            return new Dated(
                    event.when().flatMap(When::firstDay).orElse("~"),
                    event.when().flatMap(When::lastDay).orElse("~"),
                    event);
        }
    }

    private EventLinks() {}

    /** Gives all events, those with a date first. */
    static List<TimelineEvent> link(List<Summary> articles) {
        EventGroups groups = new EventGroups();
        for (int article = 0; article < articles.size(); article++) {
            for (Summary.Happening happening : articles.get(article).events()) {
                groups.add(new TimelineEvent.Report(article, happening));
            }
        }
        List<Dated> events = new ArrayList<>();
        for (List<TimelineEvent.Report> reports : groups.all()) {
            TimelineEvent.Report first = reports.get(0);
            events.add(Dated.of(new TimelineEvent(
                    address(articles.get(first.article()), first.happening()),
                    EventGroups.when(reports),
                    reports,
                    EventGroups.reason(reports),
                    Optional.empty())));
        }
        events.sort(Dated.ORDER);
        return Disagreements.mark(events.stream().map(Dated::event).toList());
    }

    /** Gives an address that depends on the event's words and article alone. */
    private static String address(Summary article, Summary.Happening happening) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((article.path() + "\n" + happening.id() + "\n" + happening.label())
                            .getBytes(StandardCharsets.UTF_8));
            return "e" + HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
