package onrecord.extract.layout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import onrecord.extract.time.CalendarDate;
import onrecord.extract.time.ToldDuration;
import onrecord.extract.word.Tokens;

/**
 * Dates a story by a day of the past that it names with its year, and by how long ago that is: “opened on May 6, 2016 … after
 * five weeks”. Only one year has the dateline’s day so long after that one.
 */
final class ElapsedTime {
    /** How far from the count a day may lie: half a unit, for “three weeks” are seldom told to the day. */
    private static final int OFF_WEEKS = 4;

    private static final int OFF_MONTHS = 15;
    /** What is told in years is an anniversary, or it says nothing of the day. */
    private static final int OFF_YEARS = 1;

    /** What tells that time has gone by, behind the count or a few words before it. */
    private static final Set<String> ELAPSED = Set.of("ago", "later", "after", "since", "past");

    private static final int WORDS = 4;

    private final DatedText text;

    ElapsedTime(DatedText text) {
        this.text = text;
    }

    /** Returns how long ago the copy says that {@code past} is, where {@code now} is so long after it. */
    Optional<ToldDuration> between(CalendarDate past, LocalDate now) {
        LocalDate from = DatedText.day(past).orElseThrow();
        if (!text.isPast(past)) {
            return Optional.empty();
        }
        int sentence = text.sentences().of(past.first());
        return text.durations().stream()
                .filter(each -> Math.abs(text.sentences().of(each.first()) - sentence) <= 1)
                .filter(this::isElapsed)
                .filter(each -> fits(each.value(), from, now))
                .findFirst();
    }

    /** Returns whether the words say that the time has gone by: “for the past eight months”, “after five weeks”, not “a six-month loan”. */
    private boolean isElapsed(ToldDuration duration) {
        Tokens tokens = text.tokens();
        boolean elapsed = isOne(duration.last()) || duration.last() + 1 < tokens.size() && isOne(duration.last() + 1);
        for (int i = Math.max(0, duration.first() - WORDS); i < duration.first(); i++) {
            elapsed |= isOne(i);
        }
        return elapsed;
    }

    private boolean isOne(int token) {
        return ELAPSED.contains(text.tokens().text(token).toLowerCase(Locale.ROOT));
    }

    private static boolean fits(String duration, LocalDate from, LocalDate now) {
        int count = count(duration);
        return count > 0
                && switch (duration.charAt(duration.length() - 1)) {
                    case 'D' -> isNear(from.plusDays(count), now, 0);
                    case 'W' -> isNear(from.plusWeeks(count), now, OFF_WEEKS);
                    case 'M' -> isNear(from.plusMonths(count), now, OFF_MONTHS);
                    case 'Y' -> isNear(from.plusYears(count), now, OFF_YEARS);
                    default -> false;
                };
    }

    private static boolean isNear(LocalDate one, LocalDate other, int days) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= days;
    }

    /** Returns the number of units in a duration of one unit of a day or longer; 0 for others. */
    private static int count(String duration) {
        int count = 0;
        for (int i = 1; i < duration.length() - 1; i++) {
            char digit = duration.charAt(i);
            if (digit < '0' || digit > '9' || i > 3) {
                return 0;
            }
            count = count * 10 + digit - '0';
        }
        return count;
    }
}
