package onrecord.extract.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import onrecord.extract.time.CalendarDate;
import onrecord.extract.time.ToldDuration;
import onrecord.extract.word.Tokens;
import onrecord.model.When;

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
    private final When.YearlessDay now;

    ElapsedTime(DatedText text, When.YearlessDay now) {
        this.text = text;
        this.now = now;
    }

    /**
     * A day so long after one of the past.
     *
     * @param day the dateline's day, with its year
     * @param told how long ago the day of the past is
     */
    record Reckoned(LocalDate day, ToldDuration told) {}

    /** Returns which days the copy's words on {@code past} make of the dateline's. */
    List<Reckoned> since(CalendarDate past) {
        int sentence = text.sentences().of(past.first());
        List<ToldDuration> near = text.durations().stream()
                .filter(each -> Math.abs(text.sentences().of(each.first()) - sentence) <= 1)
                .filter(this::isElapsed)
                .toList();
        if (near.isEmpty() || !text.isPast(past)) {
            return List.of();
        }
        LocalDate from = DatedText.day(past).orElseThrow();
        return near.stream()
                .flatMap(each -> day(each.value(), from).map(day -> new Reckoned(day, each)).stream())
                .toList();
    }

    /** Returns whether the words say that the time has gone by: “after five weeks”, not “a six-month loan”. */
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

    /** Returns the dateline's day that lies so long after {@code from}, if one does. */
    private Optional<LocalDate> day(String duration, LocalDate from) {
        int count = count(duration);
        return count == 0
                ? Optional.empty()
                : switch (duration.charAt(duration.length() - 1)) {
                    case 'D' -> near(from.plusDays(count), 0);
                    case 'W' -> near(from.plusWeeks(count), OFF_WEEKS);
                    case 'M' -> near(from.plusMonths(count), OFF_MONTHS);
                    case 'Y' -> near(from.plusYears(count), OFF_YEARS);
                    default -> Optional.empty();
                };
    }

    private Optional<LocalDate> near(LocalDate day, int days) {
        return YearlessDates.nearest(now, day, day, days);
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
