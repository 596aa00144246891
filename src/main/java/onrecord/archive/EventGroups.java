package onrecord.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.match.EventWords;

/**
 * Reports of many articles in groups of one event each. Two reports are of one event when their dates are the same, or a
 * day lies within a month, when somebody takes part in both, and when they share enough words. Reports with different
 * dates are never put together. One month is looked at after the other, and in it what is alike on one day, so that an
 * archive of any size takes its time in proportion to that, and room for its fullest month.
 */
final class EventGroups {
    private static final int MONTH = 7;
    /** The bucket of what is dated to the month, and that of what is dated to one of its days. */
    private static final int WHOLE_MONTH = 0;

    private static final int DAYS_OF_MONTH = 1;

    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final Map<String, List<EventReport>> months = new LinkedHashMap<>();
    private final List<EventGroup> groups = new ArrayList<>();
    private final Postings postings = new Postings();
    private final Counter tally = new Counter();

    /** Returns the groups of all events, and of them the order of their articles. */
    static List<EventGroup> of(List<Summary> articles) {
        EventGroups all = new EventGroups();
        for (int article = 0; article < articles.size(); article++) {
            all.file(article, articles.get(article).events());
        }
        all.months.values().forEach(all::group);
        return all.groups;
    }

    private void file(int article, List<EventSummary> summaries) {
        for (int place = 0; place < summaries.size(); place++) {
            file(new EventReport(article, place, summaries.get(place)));
        }
    }

    /** Puts a report to those that it can be one with: of the same day, week or month, or of a day in the same month. */
    private void file(EventReport report) {
        String date = report.event().date();
        if (date.length() < MONTH) {
            // too much happens in a year: its name and some words in common make no event
            groups.add(new EventGroup(report, date, numbers(report)));
            return;
        }
        months.computeIfAbsent(isDay(date) ? date.substring(0, MONTH) : date, month -> new ArrayList<>())
                .add(report);
    }

    private static boolean isDay(String date) {
        return date.length() == EventGroup.DAY;
    }

    private int[] numbers(EventReport report) {
        List<String> words = report.event().words();
        int[] numbers = new int[words.size()];
        for (int i = 0; i < numbers.length; i++) {
            Integer known = vocabulary.get(words.get(i));
            numbers[i] = known == null ? vocabulary.size() : known;
            if (known == null) {
                vocabulary.put(words.get(i), numbers[i]);
            }
        }
        return numbers;
    }

    /** Puts reports of one month into groups, each into the first that it fits into. */
    private void group(List<EventReport> reports) {
        int most = 0;
        for (EventReport report : reports) {
            most += 2 * report.event().words().size();
        }
        postings.clear(most);
        tally.clear(reports.size());
        List<EventGroup> here = new ArrayList<>();
        Map<String, Integer> days = new HashMap<>();
        for (EventReport report : reports) {
            group(report, here, days);
        }
        groups.addAll(here);
    }

    private void group(EventReport report, List<EventGroup> here, Map<String, Integer> days) {
        String date = report.event().date();
        int[] words = numbers(report);
        boolean isDay = isDay(date);
        int bucket = isDay ? days.computeIfAbsent(date, day -> DAYS_OF_MONTH + 1 + days.size()) : WHOLE_MONTH;
        int group = find(here, bucket, words, report, date, true);
        if (group < 0 && isDay) {
            group = find(here, WHOLE_MONTH, words, report, date, false);
        } else if (group < 0 && date.length() == MONTH) {
            group = find(here, DAYS_OF_MONTH, words, report, date, false);
        }
        if (group >= 0) {
            here.get(group).add(report, date);
            return;
        }
        for (int word : words) {
            postings.add(bucket, word, here.size());
            if (isDay) {
                postings.add(DAYS_OF_MONTH, word, here.size());
            }
        }
        here.add(new EventGroup(report, date, words));
    }

    /** Returns the first group of a bucket that a report is of; -1 where there is none. */
    private int find(
            List<EventGroup> here, int bucket, int[] words, EventReport report, String date, boolean sameDate) {
        for (int word : words) {
            for (int entry = postings.last(bucket, word); entry >= 0; entry = postings.before(entry)) {
                tally.add(postings.value(entry));
            }
        }
        int found = -1;
        int candidates = tally.atLeast(2);
        for (int i = 0; i < candidates && found < 0; i++) {
            int group = tally.number(i);
            found = isOf(here.get(group), tally.count(group), words, report, date, sameDate) ? group : -1;
        }
        tally.forget();
        return found;
    }

    private static boolean isOf(
            EventGroup group, int shared, int[] words, EventReport report, String date, boolean sameDate) {
        int fewer = Math.min(group.words().length, words.length);
        // what the words do not allow even to those who know each other is most of it
        if (!EventWords.areOne(shared, fewer, true, false, sameDate) || !group.takes(report, date)) {
            return false;
        }
        boolean takePart = group.sharesSomebody(report);
        boolean named = !group.first().event().participants().isEmpty()
                && !report.event().participants().isEmpty();
        return EventWords.areOne(shared, fewer, takePart, named && !takePart, sameDate);
    }
}
