package onrecord.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.archive.EventLinks.DatedEvent;
import onrecord.match.EventWords;
import onrecord.model.When;

/**
 * Finds events that different articles tell of in nearly the same words, with the same people, on different days close by.
 * They stay two events, for nobody but the reader can say which article is right. What happens on three days or more is a
 * series, and no disagreement. Words that many events of a day share are not looked at, so that the time taken grows with
 * the number of events.
 */
final class DateConflicts {
    private static final int NEAR = 3;
    private static final int ENOUGH = 3;
    private static final int COMMON = 32;
    private static final int WITHOUT = Integer.MIN_VALUE;
    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    /** How many days are filed at a time. */
    private static final int WINDOW = 32;

    private final List<DatedEvent> events;

    /** By event: its day as a number. */
    private final int[] days;

    /** The events whose day is known, in order. */
    private final int[] dated;

    private final Postings postings = new Postings();
    private final Counter tally = new Counter();

    /** By event: the one other that it is told as. */
    private final int[] others;

    private DateConflicts(List<DatedEvent> events) {
        this.events = events;
        this.days = new int[events.size()];
        this.others = new int[events.size()];
        Arrays.fill(others, NONE);
        int[] known = new int[days.length];
        int size = 0;
        for (int i = 0; i < days.length; i++) {
            days[i] = day(events.get(i).event());
            known[size] = i;
            size += days[i] == WITHOUT ? 0 : 1;
        }
        this.dated = Arrays.copyOf(known, size);
        tally.clear(days.length);
    }

    /** Returns the same events in the same order, each with the one that tells of it with another date. */
    static List<TimelineEvent> mark(List<DatedEvent> events) {
        DateConflicts all = new DateConflicts(events);
        int next = 0;
        while (next < all.dated.length) {
            next = all.lookFrom(next);
        }
        List<TimelineEvent> marked = new ArrayList<>(events.size());
        for (int i = 0; i < events.size(); i++) {
            // Two days that have but each other: a third would make a series of them.
            int other = all.others[i];
            boolean pair = other >= 0 && all.others[other] >= 0;
            TimelineEvent event = events.get(i).event();
            marked.add(pair ? event.toldAlso(events.get(other).event(), other) : event);
        }
        return marked;
    }

    /** Returns the number of the day of an event, one more for the next day. */
    private static int day(TimelineEvent event) {
        return event.when().orElse(null) instanceof When.Day day
                ? (int) LocalDate.of(day.year(), day.month(), day.day()).toEpochDay()
                : WITHOUT;
    }

    /** Looks at the events of some days, the first of them number {@code start}, and gives the one to go on with. */
    private int lookFrom(int start) {
        int first = days[dated[start]];
        int end = start;
        while (end < dated.length && days[dated[end]] < first + WINDOW) {
            end++;
        }
        int from = start;
        while (from > 0 && days[dated[from - 1]] >= first - NEAR) {
            from--;
        }
        int to = end;
        while (to < dated.length && days[dated[to]] < first + WINDOW + NEAR) {
            to++;
        }
        file(from, to, first - NEAR);
        for (int i = start; i < end; i++) {
            others[dated[i]] = other(dated[i], days[dated[i]] - first + NEAR);
        }
        return end;
    }

    private void file(int from, int to, int firstDay) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += events.get(dated[i]).told().words().length;
        }
        postings.clear(words);
        for (int i = from; i < to; i++) {
            file(dated[i], days[dated[i]] - firstDay);
        }
    }

    private void file(int event, int bucket) {
        for (int word : events.get(event).told().words()) {
            postings.add(bucket, word, event);
        }
    }

    private int other(int event, int bucket) {
        int[] words = events.get(event).told().words();
        // they must have people in common
        if (words.length < ENOUGH || summary(event).participants().isEmpty()) {
            return NONE;
        }
        for (int near = Math.max(0, bucket - NEAR); near <= bucket + NEAR; near++) {
            for (int i = 0; i < words.length && near != bucket; i++) {
                for (int entry = postings.last(near, words[i], COMMON); entry >= 0; entry = postings.before(entry)) {
                    tally.add(postings.value(entry));
                }
            }
        }
        int candidates = tally.atLeast(ENOUGH);
        int found = NONE;
        for (int i = 0; i < candidates; i++) {
            if (areOne(event, tally.number(i))) {
                found = found == NONE ? tally.number(i) : SEVERAL;
            }
        }
        tally.forget();
        return found;
    }

    private boolean areOne(int one, int other) {
        EventSummary first = summary(one);
        EventSummary second = summary(other);
        if (first.status().contradicts(second.status())) {
            return false;
        }
        List<String> people = inBoth(events.get(one).told(), events.get(other).told());
        if (people.isEmpty()
                || shareArticle(events.get(one).event(), events.get(other).event())) {
            return false;
        }
        Set<String> deed = new HashSet<>(first.words());
        Set<String> deedThere = new HashSet<>(second.words());
        for (String name : people) {
            deed.removeAll(EventWords.of(name));
            deedThere.removeAll(EventWords.of(name));
        }
        int shared = EventWords.shared(deed, deedThere);
        return shared >= ENOUGH && shared * 4 >= Math.max(deed.size(), deedThere.size()) * 3;
    }

    private static boolean shareArticle(TimelineEvent one, TimelineEvent other) {
        for (EventReport report : one.reports()) {
            for (EventReport second : other.reports()) {
                if (report.article() == second.article()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the names of those who take part in both, as the first report has them. */
    private static List<String> inBoth(Told one, Told other) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < one.actors().length; i++) {
            if (one.takesPart(i, other)) {
                names.add(one.report().event().participants().get(i));
            }
        }
        return names;
    }

    private EventSummary summary(int event) {
        return events.get(event).event().reports().get(0).event();
    }
}
