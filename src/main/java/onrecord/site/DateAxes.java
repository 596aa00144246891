package onrecord.site;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.model.Basis;
import onrecord.model.When;
import onrecord.site.view.DateAxis;
import onrecord.text.Digits;

/**
 * Draws days to scale. One small tick a day up to 120 days, a week up to two years, a month up to twenty years, else a
 * year. Words that would run into each other are left out; the list beside the ruler carries them.
 */
final class DateAxes {
    /** Room that a date and a word for a gap or month take, in percent of the width. */
    private static final double DATE_ROOM = 13;

    private static final double WORD_ROOM = 8;

    private DateAxes() {}

    /** Returns a ruler without dates: nothing to draw. */
    static DateAxis none() {
        return new DateAxis("", "0%", List.of(), List.of(), List.of());
    }

    /** A day and on what it rests. */
    record Point(When when, Basis basis) {}

    /** Draws those of {@code points} that are known to the day; nothing where there are fewer than two days. */
    static DateAxis of(List<Point> points, Wording words) {
        TreeMap<LocalDate, Basis> days = new TreeMap<>();
        for (Point point : points) {
            if (point.when() instanceof When.Day day) {
                days.merge(LocalDate.of(day.year(), day.month(), day.day()), point.basis(), DateAxes::stronger);
            }
        }
        if (days.size() < 2) {
            return none();
        }
        LocalDate first = days.firstKey();
        LocalDate last = days.lastKey();
        long length = ChronoUnit.DAYS.between(first, last);
        List<DateAxis.Dot> dots = new ArrayList<>();
        List<DateAxis.Tick> gaps = new ArrayList<>();
        double nextWords = 0;
        LocalDate before = first;
        for (Map.Entry<LocalDate, Basis> day : days.entrySet()) {
            double x = place(first, day.getKey(), length);
            boolean end = day.getKey().equals(last);
            boolean room = end || x >= nextWords && x <= 100 - 1.5 * DATE_ROOM;
            dots.add(dot(day.getKey(), day.getValue(), x, room, words));
            // the words of the first day begin at its dot, those of the others stand around theirs
            nextWords = !room ? nextWords : x + (x == 0 ? 1.5 : 1) * DATE_ROOM;
            double from = place(first, before, length);
            if (x - from >= WORD_ROOM) {
                long between = ChronoUnit.DAYS.between(before, day.getKey());
                gaps.add(
                        new DateAxis.Tick(percent((from + x) / 2), words.count("count.days", (int) between), "middle"));
            }
            before = day.getKey();
        }
        return new DateAxis(label(days, length, words), step(length), ticks(first, last, length, words), dots, gaps);
    }

    private static Basis stronger(Basis one, Basis other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static DateAxis.Dot dot(LocalDate day, Basis basis, double x, boolean shown, Wording words) {
        String text = words.dates().briefDay(day.getMonthValue(), day.getDayOfMonth());
        return new DateAxis.Dot(
                percent(x), shown ? text : "", shown ? String.valueOf(day.getYear()) : "", anchor(x), basis.label());
    }

    private static List<DateAxis.Tick> ticks(LocalDate first, LocalDate last, long length, Wording words) {
        List<DateAxis.Tick> ticks = new ArrayList<>();
        boolean years = length > 20 * 366;
        double wordsUntil = 0;
        LocalDate tick = years
                ? first.withDayOfYear(1).plusYears(1)
                : first.withDayOfMonth(1).plusMonths(1);
        while (!tick.isAfter(last)) {
            double x = place(first, tick, length);
            boolean newYear = tick.getDayOfYear() == 1;
            boolean room = x - wordsUntil >= WORD_ROOM && x <= 100 - WORD_ROOM / 2;
            String month = words.dates().briefMonth(tick.getMonthValue());
            String text = newYear && (years || length > 366) ? String.valueOf(tick.getYear()) : month;
            boolean shown = room && (newYear || length <= 2 * 366);
            if (shown || newYear || length <= 2 * 366) {
                ticks.add(new DateAxis.Tick(percent(x), shown ? text : "", "middle"));
            }
            wordsUntil = shown ? x : wordsUntil;
            tick = years ? tick.plusYears(Math.max(1, length / 366 / 100)) : tick.plusMonths(1);
        }
        return ticks;
    }

    private static String step(long length) {
        double days = length <= 120 ? 1 : length <= 2 * 366 ? 7 : length <= 20 * 366 ? 30.436875 : 365.2425;
        // more digits than the rest: the ticks add up over the whole width
        long parts = Math.round(Math.min(100, 100 * days / length) * 10_000);
        return parts / 10_000 + "." + Digits.of((int) (parts % 10_000), 4) + "%";
    }

    private static String label(TreeMap<LocalDate, Basis> days, long length, Wording words) {
        return words.say(
                "ruler.label",
                words.count("count.days", days.size()),
                words.count("count.days", (int) length),
                day(days.firstKey(), words),
                day(days.lastKey(), words));
    }

    private static String day(LocalDate day, Wording words) {
        return words.dates()
                .full(new When.Day(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), When.Doubt.NONE));
    }

    private static double place(LocalDate first, LocalDate day, long length) {
        return 100.0 * ChronoUnit.DAYS.between(first, day) / length;
    }

    private static String anchor(double x) {
        return x < 6 ? "start" : x > 94 ? "end" : "middle";
    }

    private static String percent(double x) {
        long hundredths = Math.round(x * 100);
        long rest = hundredths % 100;
        return hundredths / 100 + (rest < 10 ? ".0" : ".") + rest + "%";
    }
}
