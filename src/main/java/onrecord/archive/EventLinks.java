package onrecord.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.model.When;

/** Links the events of many articles to events of the archive. */
final class EventLinks {
    private static final int WITHOUT = Integer.MAX_VALUE;

    private static final When UNKNOWN = new When.Unknown();

    private EventLinks() {}

    /**
     * An event with what it is put in order by: its first and last day, what has none coming last, and its address.
     *
     * @param told its first report
     */
    record DatedEvent(int first, int last, TimelineEvent event, Told told) {
        static DatedEvent of(EventGroup group, Retold retold) {
            TimelineEvent event = retold.whole(group.event());
            When when = event.when().orElse(UNKNOWN);
            int first = firstDay(when);
            return new DatedEvent(first, when instanceof When.Day ? first : day(when.lastDay()), event, group.first());
        }

        private int compareTo(DatedEvent other) {
            if (first != other.first) {
                return Integer.compare(first, other.first);
            }
            return last != other.last
                    ? Integer.compare(last, other.last)
                    : Integer.compareUnsigned(event.number(), other.event.number());
        }
    }

    /** Returns all events, those with a date first. */
    static List<TimelineEvent> link(List<Summary> articles, List<Speaker> speakers, List<Versions> versions) {
        Retold retold = new Retold(articles, versions);
        List<EventGroup> groups = EventGroups.of(articles, speakers, retold);
        List<DatedEvent> events = new ArrayList<>(groups.size());
        for (EventGroup group : groups) {
            events.add(DatedEvent.of(group, retold));
        }
        events.sort(DatedEvent::compareTo);
        return DateConflicts.mark(events);
    }

    /** Returns the first day of a date as a number that is greater for a later one; the greatest for none. */
    static int firstDay(When when) {
        return when instanceof When.Day day ? (day.year() * 100 + day.month()) * 100 + day.day() : day(when.firstDay());
    }

    private static int day(Optional<String> iso) {
        if (iso.isEmpty()) {
            return WITHOUT;
        }
        String day = iso.get();
        int number = 0;
        for (int i = 0; i < day.length(); i++) {
            char c = day.charAt(i);
            number = c == '-' ? number : number * 10 + c - '0';
        }
        return number;
    }
}
