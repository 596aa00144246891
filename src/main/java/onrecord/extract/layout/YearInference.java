package onrecord.extract.layout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.extract.time.CalendarDate;
import onrecord.extract.time.DatePhrases;
import onrecord.extract.word.Tokens;
import onrecord.model.Basis;
import onrecord.model.Evidence;
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
                .or(inference::thisYear)
                .or(inference::chain)
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

    private static Settled settled(LocalDate day, String rule, String reason, Span... spans) {
        List<Span> sorted = new ArrayList<>(List.of(spans));
        sorted.sort(null);
        return new Settled(day, new Evidence(Basis.INFERRED, rule, "The dateline gives no year. " + reason, sorted));
    }

    private boolean agreesWithWeekday(Settled settled) {
        return weekday == 0 || settled.day().getDayOfWeek().getValue() == weekday;
    }

    /** A whole date as a stamp, on the dateline's day or next to it. */
    private Optional<Settled> stamp() {
        for (CalendarDate each : text.wholeDays()) {
            LocalDate stamp = DatedText.day(each).orElseThrow();
            for (int year = stamp.getYear() - 1; year <= stamp.getYear() + 1; year++) {
                Optional<LocalDate> day = in(year);
                if (day.isPresent()
                        && Math.abs(ChronoUnit.DAYS.between(stamp, day.get())) <= STAMP_DAYS
                        && text.isStamp(each)) {
                    return Optional.of(settled(
                            day.get(),
                            "year-from-stamp",
                            "The text bears the date " + DatePhrases.day(stamp) + ".",
                            text.span(each)));
                }
            }
        }
        return Optional.empty();
    }

    /** “Copyright 2022”, “(c) 2022”, “© 2022”. */
    private Optional<Settled> copyright() {
        for (CalendarDate each : text.years()) {
            int i = each.first();
            boolean sign = i > 0 && tokens.isMark(i - 1, '\u00a9')
                    || i > 0 && tokens.text(i - 1).equalsIgnoreCase("copyright")
                    || i > 2
                            && tokens.isMark(i - 1, ')')
                            && tokens.text(i - 2).equalsIgnoreCase("c")
                            && tokens.isMark(i - 3, '(');
            if (sign && in(each.year()).isPresent()) {
                return Optional.of(settled(
                        in(each.year()).get(),
                        "year-from-copyright",
                        "The copyright is of " + each.year() + ".",
                        text.span(each)));
            }
        }
        return Optional.empty();
    }

    /** “This year, compared with … in 2021”: one sets a year beside the one before it. */
    private Optional<Settled> thisYear() {
        for (CalendarDate each : text.years()) {
            int s = text.sentences().of(each.first());
            int begin = Math.max(s < 0 ? 0 : text.sentences().first(s), each.first() - COMPARISON);
            boolean in = each.first() > begin && tokens.text(each.first() - 1).equals("in");
            boolean compared = false;
            for (int i = each.first() - 2; in && i > begin; i--) {
                String word = tokens.kind(i) == Tokens.WORD ? tokens.text(i) : "";
                compared |=
                        word.equals("compared") || word.equals("against") || word.equals("from") || word.equals("than");
                if (word.equals("year") && tokens.text(i - 1).equalsIgnoreCase("this")) {
                    Optional<LocalDate> day = in(each.year() + 1);
                    return compared && day.isPresent()
                            ? Optional.of(settled(
                                    day.get(),
                                    "year-from-comparison",
                                    "The text compares this year with " + each.year() + ".",
                                    tokens.span(i - 1, i + 1),
                                    text.span(each)))
                            : Optional.empty();
                }
            }
        }
        return Optional.empty();
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
    private Optional<Settled> chain() {
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
            for (int year = from.getYear(); year <= to.get().getYear(); year++) {
                boolean between = DatedText.day(year, each.month(), each.day())
                        .filter(day -> day.isAfter(from) && day.isBefore(to.get()))
                        .isPresent();
                if (between && text.isNarrated(each)) {
                    return Optional.of(settled(
                            to.get(),
                            "year-after-past-dates",
                            "What the text tells of happened on " + DatePhrases.day(from) + " and then on "
                                    + tokens.text().substring(tokens.start(each.first()), tokens.end(each.last()))
                                    + "; the first " + DatePhrases.dayAndMonth(to.get()) + " after these is in "
                                    + to.get().getYear() + ".",
                            text.span(whole.get()),
                            text.span(each)));
                }
            }
        }
        return Optional.empty();
    }

    /** A whole date in the past, and the dateline's weekday, which only some years share. */
    private Optional<Settled> weekday() {
        Optional<CalendarDate> whole = weekday > 0 ? latest() : Optional.empty();
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = DatedText.day(whole.get()).orElseThrow();
        return firstAfter(from)
                .map(day -> settled(
                        day,
                        "year-from-weekday",
                        "The text tells of " + DatePhrases.day(from) + "; the next " + DatePhrases.dayAndMonth(day)
                                + " was in "
                                + day.getYear()
                                + ", and a "
                                + DatePhrases.weekday(day.getDayOfWeek().getValue())
                                + ", as the dateline says.",
                        text.span(whole.get())));
    }
}
