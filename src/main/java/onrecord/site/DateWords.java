package onrecord.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import onrecord.model.Basis;
import onrecord.model.Dating;
import onrecord.model.Publication;
import onrecord.model.When;
import onrecord.site.view.DateText;
import onrecord.text.Messages;

/** Says dates in words, as precisely as they are known and no more. */
final class DateWords {
    private static final int MONTHS = 12;

    private final Messages messages;

    private final List<String> months;
    private final List<String> briefMonths;

    DateWords(Messages messages) {
        this.messages = messages;
        this.months = months("month.");
        this.briefMonths = months("month.brief.");
    }

    private List<String> months(String key) {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> messages.say(key + month))
                .toList();
    }

    /** How a date is said. */
    private enum Manner {
        FULL,
        BRIEF,
        CITED
    }

    /** Returns {@code 14 February 2022}. */
    String full(When when) {
        return say(when, Manner.FULL);
    }

    /** Returns {@code 14 Feb 2022}. */
    String brief(When when) {
        return say(when, Manner.BRIEF);
    }

    /** Returns {@code 14 February [2022]}: what was worked out stands in brackets, as in a bibliography. */
    String cited(When when) {
        return say(when, Manner.CITED);
    }

    /** Returns the name of a month, 1 to 12. */
    String month(int month) {
        return months.get(month - 1);
    }

    /** Returns the same in brief: {@code Feb}. */
    String briefMonth(int month) {
        return briefMonths.get(month - 1);
    }

    /** Returns {@code 14 February}. */
    String day(int month, int day) {
        return messages.say("date.day-month", day, month(month));
    }

    /** Returns {@code 14 Feb}. */
    String briefDay(int month, int day) {
        return messages.say("date.day-month", day, briefMonth(month));
    }

    /** Returns {@code February 2022}. */
    String month(int year, int month) {
        return messages.say("date.month", month(month), year);
    }

    /** Returns the value for {@code <time datetime>}; empty where HTML has none for such a date. */
    static String datetime(When when) {
        boolean calendar = when instanceof When.Day
                || when instanceof When.YearlessDay
                || when instanceof When.Month
                || when instanceof When.Year year && year.digits() == 4;
        return calendar ? when.value().orElse("") : "";
    }

    /** Returns a date with its basis in words, in full or in brief. */
    DateText text(Dating dating, boolean brief) {
        return new DateText(
                brief ? brief(dating.when()) : full(dating.when()),
                datetime(dating.when()),
                dating.evidence().basis().label(),
                saying(dating));
    }

    /** Returns the date of publication with its basis in words. */
    DateText text(Publication published, boolean brief) {
        DateText text = text(published.dating(), brief);
        return published.dating().evidence().basis() == Basis.STATED
                ? new DateText(text.text(), text.datetime(), text.basis(), stated(published.from()))
                : text;
    }

    private String stated(Publication.DateSource from) {
        return switch (from) {
            case SIDE_CAR -> messages.say("date.beside");
            case METADATA -> messages.say("date.in-file");
            default -> messages.say("date.stated");
        };
    }

    /** Returns the date of something that has none, and on what that rests. */
    static DateText none(Basis basis) {
        return new DateText("", "", basis.label(), "");
    }

    /** Returns the basis of a date in words: {@code Year inferred}. */
    String saying(Dating dating) {
        String basis = dating.evidence().basis().label();
        if (dating.when() instanceof When.Unknown) {
            return messages.say("date.unknown");
        }
        if (dating.when() instanceof When.YearlessDay) {
            return messages.say("date.no-year");
        }
        return messages.say((yearIsInferred(dating.when()) ? "year." : "date.") + basis);
    }

    /** Returns the question that the reason of a date answers: {@code Why 2022?}. */
    String question(When when) {
        if (when instanceof When.Unknown || when instanceof When.YearlessDay) {
            return messages.say("why.no-year");
        }
        if (yearIsInferred(when)) {
            return when.firstDay()
                    .map(day -> messages.say("why.year", day.substring(0, 4)))
                    .orElseGet(() -> messages.say("why.date"));
        }
        return messages.say(when instanceof When.Day ? "why.day" : "why.date");
    }

    private static boolean yearIsInferred(When when) {
        return when instanceof When.Day day && day.doubt() == When.Doubt.YEAR
                || when instanceof When.Month month && month.doubt() == When.Doubt.YEAR;
    }

    private String say(When when, Manner manner) {
        if (when instanceof When.Day day) {
            boolean whole = manner == Manner.CITED && day.doubt() == When.Doubt.WHOLE;
            String year = whole ? String.valueOf(day.year()) : year(day.year(), day.doubt(), manner);
            String words = messages.say("date.day", day.day(), name(day.month(), manner), year);
            return whole ? "[" + words + "]" : words;
        }
        if (when instanceof When.YearlessDay day) {
            String words = messages.say("date.day-month", day.day(), name(day.month(), manner));
            return messages.say(
                    "date.yearless",
                    words,
                    messages.say(manner == Manner.BRIEF ? "date.year-unknown-brief" : "date.year-unknown"));
        }
        if (when instanceof When.Month month) {
            return messages.say("date.month", name(month.month(), manner), year(month.year(), month.doubt(), manner));
        }
        if (when instanceof When.Season season) {
            return messages.say("season." + season.code(), year(season.year(), season.doubt(), manner));
        }
        if (when instanceof When.Year year) {
            String digits = String.valueOf(year.year());
            return switch (year.digits()) {
                case 4 -> year(year.year(), year.doubt(), manner);
                case 3 -> messages.say("date.decade", digits.substring(0, digits.length() - 1) + "0");
                default -> messages.say("date.century", digits.substring(0, digits.length() - 2) + "00");
            };
        }
        if (when instanceof When.Range range) {
            return range(range.from(), range.to(), manner);
        }
        return messages.say(manner == Manner.CITED ? "date.undated" : "date.none");
    }

    private String range(Optional<When> from, Optional<When> to, Manner manner) {
        if (from.isPresent() && to.isPresent()) {
            return between(say(from.get(), manner), say(to.get(), manner));
        }
        return from.map(when -> messages.say("date.since", say(when, manner)))
                .or(() -> to.map(when -> messages.say("date.until", say(when, manner))))
                .orElse("");
    }

    /** Returns {@code 14 February 2022 to 3 March 2022}. */
    String between(String from, String to) {
        return messages.say("date.range", from, to);
    }

    private static String year(int year, When.Doubt doubt, Manner manner) {
        return manner == Manner.CITED && doubt != When.Doubt.NONE ? "[" + year + "]" : String.valueOf(year);
    }

    private String name(int month, Manner manner) {
        return manner == Manner.BRIEF ? briefMonth(month) : month(month);
    }
}
