package onrecord.extract.layout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.extract.time.CalendarDate;
import onrecord.extract.time.DatePhrases;
import onrecord.extract.word.Tokens;
import onrecord.model.Evidence;
import onrecord.model.Rule;
import onrecord.model.When;
import onrecord.text.Span;

/**
 * Works out the year of a dateline that prints none, from what the copy says. Each clue has to settle the year by itself:
 * that a date in the copy is past, and nothing more, gives the wrong year as often as the right one.
 */
final class YearInference {
    /**
     * A year and why.
     *
     * @param day the dateline's day in that year
     * @param evidence the clue
     */
    record Settled(LocalDate day, Evidence evidence) {}

    /** A stamp is put on a story within this many days. */
    private static final int STAMP_DAYS = 3;
    /** A story tells what led to its news over this many days, not more. */
    private static final int CHAIN_DAYS = 190;
    /** So many words may stand between “this year” and the year it is compared with. */
    private static final int COMPARISON = 14;

    private static final int NONE = -1;

    private final When.YearlessDay date;
    private final DatedText text;
    private final Tokens tokens;
    private final int weekday;

    private YearInference(When.YearlessDay date, int weekday, DatedText text) {
        this.date = date;
        this.weekday = weekday;
        this.text = text;
        this.tokens = text.tokens();
    }

    /**
     * Settles the year.
     *
     * @param date the dateline's day
     * @param weekday 1–7 if the dateline prints it, else 0
     * @return empty where the copy does not settle it
     */
    static Optional<Settled> settle(When.YearlessDay date, int weekday, DatedText text) {
        YearInference inference = new YearInference(date, weekday, text);
        return inference
                .stamp()
                .or(inference::copyright)
                .or(inference::comparison)
                .or(inference::pastDates)
                .or(inference::elapsedTime)
                .or(inference::weekday)
                .filter(inference::agreesWithWeekday);
    }

    private Optional<LocalDate> in(int year) {
        return DatedText.day(year, date.month(), date.day());
    }

    /** Returns the first of the dateline's days after {@code past}. */
    private Optional<LocalDate> firstAfter(LocalDate past) {
        for (int year = past.getYear(); year <= past.getYear() + 8; year++) {
            Optional<LocalDate> day = in(year).filter(each -> each.isAfter(past));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Settled settled(LocalDate day, Rule rule, Span... spans) {
        List<Span> sorted = new ArrayList<>(List.of(spans));
        sorted.sort(null);
        return new Settled(day, rule.evidence(sorted));
    }

    private boolean agreesWithWeekday(Settled settled) {
        return weekday == 0 || settled.day().getDayOfWeek().getValue() == weekday;
    }

    /** A whole date as a stamp, on the dateline's day or next to it. */
    private Optional<Settled> stamp() {
        for (CalendarDate each : text.wholeDays()) {
            LocalDate stamp = DatedText.day(each).orElseThrow();
            Optional<LocalDate> day = YearlessDates.nearest(date, stamp, stamp, STAMP_DAYS);
            if (day.isPresent() && text.isStamp(each)) {
                Rule rule = PublicationRules.YEAR_FROM_STAMP.with(DatePhrases.day(stamp));
                return Optional.of(settled(day.get(), rule, text.span(each)));
            }
        }
        return Optional.empty();
    }

    /** “Copyright 2022”, “(c) 2022”, “© 2022”. */
    private Optional<Settled> copyright() {
        for (CalendarDate each : text.years()) {
            Optional<LocalDate> day = isCopyrighted(each.first()) ? in(each.year()) : Optional.empty();
            if (day.isPresent()) {
                Rule rule = PublicationRules.YEAR_FROM_COPYRIGHT.with(Integer.toString(each.year()));
                return Optional.of(settled(day.get(), rule, text.span(each)));
            }
        }
        return Optional.empty();
    }

    private boolean isCopyrighted(int year) {
        return year > 0 && tokens.isMark(year - 1, '\u00a9')
                || year > 0 && tokens.text(year - 1).equalsIgnoreCase("copyright")
                || year > 2
                        && tokens.isMark(year - 1, ')')
                        && tokens.text(year - 2).equalsIgnoreCase("c")
                        && tokens.isMark(year - 3, '(');
    }

    /** “This year, compared with … in 2021”: one sets a year beside the one before it. */
    private Optional<Settled> comparison() {
        for (CalendarDate each : text.years()) {
            int thisYear = thisYearBefore(each);
            // of “2020/21” nobody knows which of the two years this one follows
            if (thisYear != NONE && (each.last() + 1 == tokens.size() || !tokens.isMark(each.last() + 1, '/'))) {
                Rule rule = PublicationRules.YEAR_FROM_COMPARISON.with(Integer.toString(each.year()));
                return in(each.year() + 1)
                        .filter(day -> isCompared(thisYear + 2, each.first() - 1))
                        .map(day -> settled(day, rule, tokens.span(thisYear, thisYear + 2), text.span(each)));
            }
        }
        return Optional.empty();
    }

    /** Returns the token of “this” in the last “this year” before “in 2021” in its sentence, or {@link #NONE}. */
    private int thisYearBefore(CalendarDate year) {
        int s = text.sentences().of(year.first());
        int begin = Math.max(s < 0 ? 0 : text.sentences().first(s), year.first() - COMPARISON);
        boolean in = year.first() > begin && tokens.text(year.first() - 1).equals("in");
        for (int i = year.first() - 2; in && i > begin; i--) {
            if (isWord(i, "year") && tokens.text(i - 1).equalsIgnoreCase("this")) {
                return i - 1;
            }
        }
        return NONE;
    }

    private boolean isCompared(int from, int end) {
        for (int i = from; i < end; i++) {
            if (isWord(i, "compared") || isWord(i, "against") || isWord(i, "from") || isWord(i, "than")) {
                return true;
            }
        }
        return false;
    }

    private boolean isWord(int i, String word) {
        return tokens.kind(i) == Tokens.WORD && tokens.text(i).equals(word);
    }

    /** The latest whole date that the story tells of. */
    private Optional<CalendarDate> latest() {
        Optional<CalendarDate> latest = Optional.empty();
        for (CalendarDate each : text.wholeDays()) {
            LocalDate day = DatedText.day(each).orElseThrow();
            boolean later =
                    latest.isEmpty() || day.isAfter(DatedText.day(latest.get()).orElseThrow());
            if (later && text.isNarrated(each)) {
                latest = Optional.of(each);
            }
        }
        return latest;
    }

    /** A whole date, then a day without a year, then the dateline's: one run of events. */
    private Optional<Settled> pastDates() {
        Optional<CalendarDate> whole = latest();
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = DatedText.day(whole.get()).orElseThrow();
        Optional<LocalDate> to = firstAfter(from).filter(day -> ChronoUnit.DAYS.between(from, day) <= CHAIN_DAYS);
        if (to.isEmpty()) {
            return Optional.empty();
        }
        for (CalendarDate each : text.yearlessDays()) {
            if (isBetween(each, from, to.get()) && text.isNarrated(each)) {
                Rule rule = PublicationRules.YEAR_AFTER_PAST_DATES.with(
                        DatePhrases.day(from),
                        text.span(each).of(tokens.text()),
                        DatePhrases.dayAndMonth(to.get()),
                        Integer.toString(to.get().getYear()));
                return Optional.of(settled(to.get(), rule, text.span(whole.get()), text.span(each)));
            }
        }
        return Optional.empty();
    }

    /** Returns whether a day without a year can be one between two others. */
    private static boolean isBetween(CalendarDate yearless, LocalDate from, LocalDate to) {
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            Optional<LocalDate> day = DatedText.day(year, yearless.month(), yearless.day());
            if (day.isPresent() && day.get().isAfter(from) && day.get().isBefore(to)) {
                return true;
            }
        }
        return false;
    }

    /** A whole date in the past, and how long ago it is; where several settle it, they agree. */
    private Optional<Settled> elapsedTime() {
        if (text.durations().isEmpty()) {
            return Optional.empty();
        }
        ElapsedTime elapsed = new ElapsedTime(text, date);
        Optional<Settled> settled = Optional.empty();
        for (CalendarDate past : text.wholeDays()) {
            for (ElapsedTime.Reckoned each : elapsed.since(past)) {
                if (settled.isPresent() && !settled.get().day().equals(each.day())) {
                    return Optional.empty();
                }
                settled = settled.or(() -> Optional.of(reckoned(past, each)));
            }
        }
        return settled;
    }

    private Settled reckoned(CalendarDate past, ElapsedTime.Reckoned now) {
        Span words = tokens.span(now.told().first(), now.told().last() + 1);
        Rule rule = PublicationRules.YEAR_FROM_ELAPSED_TIME.with(
                words.of(tokens.text()),
                DatePhrases.day(DatedText.day(past).orElseThrow()),
                DatePhrases.dayAndMonth(now.day()),
                Integer.toString(now.day().getYear()));
        return settled(now.day(), rule, text.span(past), words);
    }

    /** A whole date in the past, and the dateline's weekday, which only some years share. */
    private Optional<Settled> weekday() {
        Optional<CalendarDate> whole = weekday > 0 ? latest() : Optional.empty();
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = DatedText.day(whole.get()).orElseThrow();
        return firstAfter(from).map(day -> {
            Rule rule = PublicationRules.YEAR_FROM_WEEKDAY.with(
                    DatePhrases.day(from),
                    DatePhrases.dayAndMonth(day),
                    Integer.toString(day.getYear()),
                    DatePhrases.weekday(day.getDayOfWeek().getValue()));
            return settled(day, rule, text.span(whole.get()));
        });
    }
}
