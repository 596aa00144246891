package onrecord.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Reports of many articles in groups of one event each. Reports are of one event when their dates are the same, or a day
 * lies within a month, and when they are alike, see {@link Told}; of those that could belong to several, the most alike come
 * together first. Reports with different dates are never put together.
 *
 * <p>One month is looked at after the other, and a report is compared with those only that share one of its rare words, so
 * that an archive of any size takes its time in proportion to that, and room for its fullest month.
 */
final class EventGroups {
    private static final int MONTH = 7;
    private static final int DAY = 10;

    /** From one day to another. */
    private static final int DAYS = 2 * DAY + 1;

    /** A report is compared with so many of those before it that share a rare word, the nearest ones. */
    private static final int COMPARED = 32;

    /** The bucket of what is dated to the month, and that of what is dated to one of its days. */
    private static final int WHOLE_MONTH = 0;

    private static final int DAYS_OF_MONTH = 1;

    /** Bits for the place of a report among those of its month. */
    private static final int PLACE = 24;

    private static final long MASK = (1L << PLACE) - 1;

    private final List<EventGroup> groups = new ArrayList<>();
    private final Postings postings = new Postings();
    private final Counter tally = new Counter();

    /** Pairs of one month that are alike: those most alike come first when they are put in order as numbers. */
    private long[] pairs = new long[1024];

    private int size;

    /** Returns the groups of all events, and of them the order of their articles. */
    static List<EventGroup> of(List<Summary> articles, List<Speaker> speakers, Retold retold) {
        EventGroups all = new EventGroups();
        Map<String, List<Told>> months = new LinkedHashMap<>();
        for (Told told : ToldEvents.of(articles, speakers, retold)) {
            String date = told.date();
            if (isNarrow(date)) {
                String month = date.length() == DAY ? date.substring(0, MONTH) : date;
                months.computeIfAbsent(month, none -> new ArrayList<>()).add(told);
            } else {
                // too much happens in a year: its name and some words in common make no event
                all.groups.add(new EventGroup(told));
            }
        }
        months.values().forEach(all::group);
        return all.groups;
    }

    /** Returns whether events can be known by a date: a day, a month, from one day to another. */
    static boolean isNarrow(String date) {
        return date.length() == MONTH || date.length() == DAY || date.length() == DAYS;
    }

    /** Puts reports of one month into groups: the pairs most alike come together first. */
    private void group(List<Told> reports) {
        List<EventGroup> of = new ArrayList<>(reports.size());
        for (Told told : reports) {
            of.add(new EventGroup(told));
        }
        pair(reports);
        Arrays.sort(pairs, 0, size);
        int[] owner = IntStream.range(0, reports.size()).toArray();
        for (int i = 0; i < size; i++) {
            int one = owner(owner, (int) (pairs[i] >>> PLACE & MASK));
            int other = owner(owner, (int) (pairs[i] & MASK));
            if (one != other && of.get(one).fits(of.get(other))) {
                boolean grows = of.get(one).size() >= of.get(other).size();
                int into = grows ? one : other;
                int from = grows ? other : one;
                of.get(into).addAll(of.get(from));
                owner[from] = into;
            }
        }
        for (int i = 0; i < owner.length; i++) {
            if (owner[i] == i) {
                of.get(i).complete();
                groups.add(of.get(i));
            }
        }
    }

    private static int owner(int[] owner, int report) {
        int at = report;
        while (owner[at] != at) {
            owner[at] = owner[owner[at]];
            at = owner[at];
        }
        return at;
    }

    /** Finds the pairs that are alike. */
    private void pair(List<Told> reports) {
        int most = 0;
        for (Told told : reports) {
            most += 2 * (told.words().length + 1);
        }
        postings.clear(most);
        tally.clear(reports.size());
        size = 0;
        Map<String, Integer> days = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            Told told = reports.get(i);
            int[] words = told.rareWords();
            if (told.isOfDay()) {
                int day = days.computeIfAbsent(told.date(), none -> DAYS_OF_MONTH + 1 + days.size());
                pair(reports, i, words, day, WHOLE_MONTH);
                file(i, words, day, DAYS_OF_MONTH);
            } else {
                pair(reports, i, words, WHOLE_MONTH, DAYS_OF_MONTH);
                file(i, words, WHOLE_MONTH);
            }
        }
    }

    private void file(int report, int[] words, int... buckets) {
        for (int bucket : buckets) {
            for (int word : words) {
                postings.add(bucket, word, report);
            }
        }
    }

    /** Pairs a report with those before it in some buckets. */
    private void pair(List<Told> reports, int report, int[] words, int... buckets) {
        for (int bucket : buckets) {
            for (int word : words) {
                int entry = postings.last(bucket, word);
                for (int i = 0; i < COMPARED && entry >= 0; i++) {
                    tally.add(postings.value(entry));
                    entry = postings.before(entry);
                }
            }
        }
        int candidates = tally.atLeast(1);
        for (int i = 0; i < candidates; i++) {
            int other = tally.number(i);
            Told one = reports.get(report);
            Told second = reports.get(other);
            int likeness = one.likeness(second);
            if (!one.contradicts(second) && one.isOne(second, likeness)) {
                add((long) (Told.ALL - one.rank(second, likeness)) << 2 * PLACE | (long) other << PLACE | report);
            }
        }
        tally.forget();
    }

    private void add(long pair) {
        pairs = size == pairs.length ? Arrays.copyOf(pairs, size * 2) : pairs;
        pairs[size++] = pair;
    }
}
