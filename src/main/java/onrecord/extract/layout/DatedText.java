package onrecord.extract.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import onrecord.extract.time.CalendarDate;
import onrecord.extract.time.Tense;
import onrecord.extract.time.Times;
import onrecord.extract.time.ToldDuration;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.model.When;
import onrecord.text.Span;

/** The calendar dates that the copy itself gives, with what the words around them say of their place in time. */
final class DatedText {
    /** A stamp stands in a line that holds little else. */
    private static final int SHORT_LINE = 8;
    /** What a line of a stamp begins with, and how far behind it the date stands. */
    private static final Set<String> STAMPING = Set.of("published", "posted", "updated", "issued");

    private static final int STAMP_WORDS = 4;
    /** A note of where a clipping is from has so many words before and behind its date. */
    private static final int SOURCE_WORDS = 20;
    /** What a line begins with that says when somebody took or printed the story, long after. */
    static final Set<String> TAKEN = Set.of(
            "load",
            "received",
            "printed",
            "retrieved",
            "downloaded",
            "accessed",
            "exported",
            "saved",
            "scanned",
            "typed");
    /** Words that set a date beside the present one: such a date says nothing of when the story was written. */
    private static final List<String> COMPARING =
            List.of("from", "against", "than", "versus", "vs", "compared", "until", "before", "through", "prior");

    private final Tokens tokens;
    private final Sentences sentences;
    private final List<CalendarDate> dates;
    private final List<ToldDuration> durations;

    DatedText(Tokens tokens, Sentences sentences, Times times, Layout layout) {
        this.tokens = tokens;
        this.sentences = sentences;
        List<CalendarDate> copy = new ArrayList<>();
        for (CalendarDate date : times.calendarDates()) {
            if (!layout.hides(tokens.start(date.first()), date.month() == 0) && !isLoaded(date.first())) {
                copy.add(date);
            }
        }
        this.dates = copy;
        this.durations = times.durations();
    }

    Tokens tokens() {
        return tokens;
    }

    Sentences sentences() {
        return sentences;
    }

    /** Returns how long things took or are ago, in text order. */
    List<ToldDuration> durations() {
        return durations;
    }

    Span span(CalendarDate date) {
        return tokens.span(date.first(), date.last() + 1);
    }

    /** Returns the days with a year, in text order. */
    List<CalendarDate> wholeDays() {
        return dates.stream().filter(date -> day(date).isPresent()).toList();
    }

    /** Returns the days without a year, in text order. */
    List<CalendarDate> yearlessDays() {
        return dates.stream()
                .filter(date -> date.year() == 0 && date.month() > 0 && date.day() > 0)
                .toList();
    }

    /** Returns the bare years, in text order. */
    List<CalendarDate> years() {
        return dates.stream()
                .filter(date -> date.year() > 0 && date.month() == 0)
                .toList();
    }

    static Optional<LocalDate> day(CalendarDate date) {
        return date.year() > 0 && date.month() > 0 && date.day() > 0
                ? day(date.year(), date.month(), date.day())
                : Optional.empty();
    }

    static Optional<LocalDate> day(int year, int month, int day) {
        return When.Day.exists(year, month, day) ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** Returns whether the date tells when something happened: “On February 14 … released”, in the past tense. */
    boolean isNarrated(CalendarDate date) {
        int before = date.first() - 1;
        return before >= 0 && tokens.text(before).equalsIgnoreCase("on") && isPast(date);
    }

    /** Returns whether the words around the date are of the past tense, and do not set it beside another time. */
    boolean isPast(CalendarDate date) {
        return Tense.of(tokens, sentences, date.first(), date.last()) == Tense.PAST && !isCompared(date);
    }

    private boolean isCompared(CalendarDate date) {
        for (int i = Math.max(0, date.first() - 4); i < date.first(); i++) {
            if (tokens.kind(i) == Tokens.WORD && COMPARING.contains(tokens.text(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the date is a stamp: with a clock time after it, almost alone in its line, or behind “Published”. */
    boolean isStamp(CalendarDate date) {
        int next = date.last() + 1;
        while (next < tokens.size() && next < date.last() + 3 && tokens.kind(next) != Tokens.NUMBER) {
            next++;
        }
        boolean clock = next + 2 < tokens.size()
                && tokens.block(next) == tokens.block(date.first())
                && tokens.kind(next) == Tokens.NUMBER
                && tokens.isMark(next + 1, ':')
                && tokens.glued(next + 1)
                && tokens.kind(next + 2) == Tokens.NUMBER;
        return clock || lineLength(date.first()) <= SHORT_LINE || isPublished(date.first());
    }

    /** Returns whether the date stands on a line of its own, in a column of its own, or in brackets that say where a clipping is from. */
    boolean isApart(CalendarDate date) {
        String text = tokens.text();
        int from = tokens.start(date.first());
        while (from > 0 && text.charAt(from - 1) == ' ') {
            from--;
        }
        int to = tokens.end(date.last());
        boolean begins = from == 0 || text.charAt(from - 1) == '\n' || tokens.start(date.first()) - from > 1;
        boolean ends = to == text.length() || "\r\n".indexOf(text.charAt(to)) >= 0 || text.startsWith("  ", to);
        return begins && ends || DeskNotes.isSource(text, block(date.first()));
    }

    private Span block(int token) {
        int first = token;
        while (first > 0 && !tokens.firstInBlock(first) && token - first <= SOURCE_WORDS) {
            first--;
        }
        int next = token + 1;
        while (next < tokens.size() && !tokens.firstInBlock(next) && next - token <= SOURCE_WORDS) {
            next++;
        }
        return tokens.span(first, next);
    }

    /** Returns whether a line begins “Published on” or so, and the date follows. */
    private boolean isPublished(int date) {
        int first = date;
        while (first > 0 && !tokens.firstInBlock(first) && date - first <= STAMP_WORDS) {
            first--;
        }
        return tokens.firstInBlock(first)
                && STAMPING.contains(tokens.text(first).toLowerCase(Locale.ROOT))
                && tokens.kind(first) == Tokens.WORD;
    }

    /** Returns whether a line says when a database took in the story, or somebody printed it: {@code LOAD-DATE: March 4, 2031}. */
    private boolean isLoaded(int date) {
        int first = date;
        while (first > 0 && !tokens.firstInBlock(first) && date - first <= STAMP_WORDS) {
            first--;
        }
        return tokens.firstInBlock(first)
                && (DeskNotes.isPrint(block(date).of(tokens.text()))
                        || TAKEN.contains(tokens.text(first).toLowerCase(Locale.ROOT)));
    }

    private int lineLength(int token) {
        int from = token;
        while (from > 0 && !tokens.firstInBlock(from) && token - from <= SHORT_LINE) {
            from--;
        }
        int to = token + 1;
        while (to < tokens.size() && !tokens.firstInBlock(to) && to - from <= SHORT_LINE) {
            to++;
        }
        return to - from;
    }
}
