package onrecord.site;

import java.util.List;
import java.util.Optional;
import onrecord.model.Basis;
import onrecord.model.Dating;
import onrecord.model.Publication;
import onrecord.model.When;
import onrecord.site.view.DateText;

/** Says dates in words, as precisely as they are known and no more. */
final class DateWords {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private final boolean brief;
    private final boolean cited;

    private DateWords(boolean brief, boolean cited) {
        this.brief = brief;
        this.cited = cited;
    }

    /** Returns {@code 14 February 2022}. */
    static String full(When when) {
        return new DateWords(false, false).say(when);
    }

    /** Returns {@code 14 Feb 2022}. */
    static String brief(When when) {
        return new DateWords(true, false).say(when);
    }

    /** Returns {@code 14 February [2022]}: what was worked out stands in brackets, as in a bibliography. */
    static String cited(When when) {
        return new DateWords(false, true).say(when);
    }

    /** Returns the English name of a month, 1 to 12. */
    static String month(int month) {
        return MONTHS.get(month - 1);
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
    static DateText text(Dating dating, boolean brief) {
        return new DateText(
                brief ? brief(dating.when()) : full(dating.when()),
                datetime(dating.when()),
                dating.evidence().basis().label(),
                saying(dating));
    }

    /** Returns the date of publication with its basis in words. */
    static DateText text(Publication published, boolean brief) {
        DateText text = text(published.dating(), brief);
        return published.dating().evidence().basis() == Basis.STATED
                ? new DateText(text.text(), text.datetime(), text.basis(), stated(published.from()))
                : text;
    }

    private static String stated(Publication.DateSource from) {
        return switch (from) {
            case SIDE_CAR -> "Date given beside the file";
            case METADATA -> "Date given in the file";
            default -> "Date stated";
        };
    }

    /** Returns the date of something that has none, and on what that rests. */
    static DateText none(Basis basis) {
        return new DateText("", "", basis.label(), "");
    }

    /** Returns the basis of a date in words: {@code Year inferred}. */
    static String saying(Dating dating) {
        String basis = dating.evidence().basis().label();
        if (dating.when() instanceof When.Unknown) {
            return "Date unknown";
        }
        if (dating.when() instanceof When.YearlessDay) {
            return "Year unknown";
        }
        return (yearIsInferred(dating.when()) ? "Year " : "Date ") + basis;
    }

    /** Returns the question that the reason of a date answers: {@code Why 2022?}. */
    static String question(When when) {
        if (when instanceof When.Unknown || when instanceof When.YearlessDay) {
            return "Why no year?";
        }
        if (yearIsInferred(when)) {
            return "Why " + when.firstDay().map(day -> day.substring(0, 4)).orElse("this year") + "?";
        }
        return when instanceof When.Day ? "Why this day?" : "Why this date?";
    }

    private static boolean yearIsInferred(When when) {
        return when instanceof When.Day day && day.doubt() == When.Doubt.YEAR
                || when instanceof When.Month month && month.doubt() == When.Doubt.YEAR;
    }

    private String say(When when) {
        if (when instanceof When.Day day) {
            String days = day.day() + " " + name(day.month());
            boolean whole = cited && day.doubt() == When.Doubt.WHOLE;
            return whole ? "[" + days + " " + day.year() + "]" : days + " " + year(day.year(), day.doubt());
        }
        if (when instanceof When.YearlessDay day) {
            return day.day() + " " + name(day.month()) + (brief ? ", no year" : ", year unknown");
        }
        if (when instanceof When.Month month) {
            return name(month.month()) + " " + year(month.year(), month.doubt());
        }
        if (when instanceof When.Season season) {
            return season(season.code()) + " " + year(season.year(), season.doubt());
        }
        if (when instanceof When.Year year) {
            String digits = String.valueOf(year.year());
            return switch (year.digits()) {
                case 4 -> year(year.year(), year.doubt());
                case 3 -> digits.substring(0, digits.length() - 1) + "0s";
                default -> digits.substring(0, digits.length() - 2) + "00s";
            };
        }
        if (when instanceof When.Range range) {
            return range(range.from(), range.to());
        }
        return cited ? "undated" : "no date";
    }

    private String range(Optional<When> from, Optional<When> to) {
        if (from.isPresent() && to.isPresent()) {
            return say(from.get()) + " to " + say(to.get());
        }
        return from.map(when -> "since " + say(when))
                .or(() -> to.map(when -> "until " + say(when)))
                .orElse("");
    }

    private String year(int year, When.Doubt doubt) {
        return cited && doubt != When.Doubt.NONE ? "[" + year + "]" : String.valueOf(year);
    }

    private String name(int month) {
        return brief ? month(month).substring(0, 3) : month(month);
    }

    private static String season(int code) {
        return switch (code) {
            case 21 -> "spring";
            case 22 -> "summer";
            case 23 -> "autumn";
            case 24 -> "winter";
            case 33 -> "first quarter of";
            case 34 -> "second quarter of";
            case 35 -> "third quarter of";
            case 36 -> "fourth quarter of";
            case 40 -> "first half of";
            default -> "second half of";
        };
    }
}
