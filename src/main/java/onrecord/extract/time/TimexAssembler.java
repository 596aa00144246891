package onrecord.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onrecord.extract.time.TimexMeaning.Amount;
import onrecord.extract.time.TimexMeaning.Clock;
import onrecord.extract.time.TimexMeaning.PartOfDay;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.extract.time.TimexMeaning.Reference;
import onrecord.extract.time.TimexMeaning.Repeat;
import onrecord.extract.time.TimexMeaning.Shift;
import onrecord.extract.time.TimexMeaning.Weekday;
import onrecord.extract.word.Category;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.model.Basis;
import onrecord.model.Dating;
import onrecord.model.Evidence;
import onrecord.model.TimeExpression;
import onrecord.model.TimeExpression.Type;
import onrecord.model.When;
import onrecord.model.When.Doubt;
import onrecord.text.Digits;
import onrecord.text.Span;

/** Makes time expressions of what was found, one after the other, since some are counted from the one before. */
final class TimexAssembler {
    private static final int THE = Lexicon.id("the");

    /** How many words may stand between a day and the noun for what happened on it. */
    private static final int MODIFIERS = 3;

    private final Tokens tokens;
    private final Sentences sentences;
    private final When publication;
    private final TimexResolver resolver;

    TimexAssembler(Tokens tokens, Sentences sentences, Dating published, List<TimexMatch> found) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.publication = published.when();
        this.resolver = new TimexResolver(day(publication), found);
    }

    private static Optional<LocalDate> day(When when) {
        return when instanceof When.Day day ? Optional.of(day.date()) : Optional.empty();
    }

    TimeExpression of(TimexMatch found) {
        Span span = tokens.span(found.first(), found.last() + 1);
        TimexMeaning meaning = found.meaning();
        if (meaning instanceof Amount amount) {
            return plain(
                    span, Type.DURATION, amount.value(), Basis.INFERRED, Rule.DURATION, "The words tell how long.");
        }
        if (meaning instanceof Repeat repeat) {
            return plain(span, Type.SET, repeat.value(), Basis.UNCERTAIN, Rule.REPEATED, "The words tell how often.");
        }
        if (meaning instanceof Reference reference) {
            return plain(
                    span,
                    Type.DATE,
                    reference.value(),
                    Basis.UNCERTAIN,
                    Rule.REFERENCE,
                    "The words point at no date of the calendar.");
        }
        Tense tense = isOpen(meaning) ? Tense.of(tokens, sentences, found.first(), found.last()) : Tense.PRESENT;
        if (meaning instanceof Clock clock) {
            return time(span, clock.day(), clock(clock), tense);
        }
        if (meaning instanceof PartOfDay part) {
            return time(span, part.day(), "T" + part.code(), tense);
        }
        Optional<ResolvedDate> resolved = meaning instanceof PartialDate of && isName(found, of)
                ? resolver.dayAsName(of)
                : resolver.resolve(meaning, tense);
        return resolved.map(date -> date(span, meaning, found.loose() ? date.weakened() : date))
                .orElseGet(() -> unresolved(span, meaning));
    }

    /** Returns whether a day without year is what a calamity is known by: “the September 11 terrorist attacks”. */
    private boolean isName(TimexMatch found, PartialDate of) {
        int before = found.first() - 1;
        if (of.year() > 0 || of.day() == 0 || before < 0 || tokens.word(before) != THE) {
            return false;
        }
        int end = Math.min(tokens.size(), found.last() + 2 + MODIFIERS);
        for (int i = found.last() + 1; i < end && tokens.kind(i) == Tokens.WORD; i++) {
            if (tokens.is(i, Category.CALAMITY_NOUN)) {
                return true;
            }
            if (tokens.is(i, Category.FUNCTION_WORD)) {
                return false;
            }
        }
        return false;
    }

    /** Returns whether tense decides which date is meant. */
    private static boolean isOpen(TimexMeaning meaning) {
        if (meaning instanceof PartialDate of) {
            return of.year() == 0;
        }
        return !(meaning instanceof Shift) && !(meaning instanceof TimexMeaning.DecadeOrCentury);
    }

    private static TimeExpression plain(Span span, Type type, String value, Basis basis, String rule, String reason) {
        return new TimeExpression(span, type, value, Optional.empty(), "", Evidence.of(basis, rule, reason));
    }

    private TimeExpression date(Span span, TimexMeaning meaning, ResolvedDate date) {
        resolver.tell(date.date());
        Doubt doubt = doubt(meaning, date);
        return new TimeExpression(
                span,
                Type.DATE,
                date.date().value(),
                Optional.of(date.date().when(doubt)),
                asStated(meaning),
                Evidence.of(date.basis(), date.rule(), date.reason()));
    }

    /** What was worked out: nothing in a full date, the year of “26 January”, and all of what rests on an inferred year. */
    private Doubt doubt(TimexMeaning meaning, ResolvedDate date) {
        if (meaning instanceof PartialDate of && of.year() == 0) {
            return Doubt.YEAR;
        }
        boolean absolute = meaning instanceof PartialDate
                || meaning instanceof TimexMeaning.DecadeOrCentury
                || meaning instanceof TimexMeaning.YearPart of && of.year() > 0;
        if (absolute) {
            return date.basis() == Basis.UNCERTAIN ? Doubt.WHOLE : Doubt.NONE;
        }
        if (date.basis() != Basis.STATED) {
            return Doubt.WHOLE;
        }
        return publication instanceof When.Day day ? day.doubt() : Doubt.NONE;
    }

    private TimeExpression time(Span span, Optional<TimexMeaning> day, String clock, Tense tense) {
        Optional<ResolvedDate> resolved = day.flatMap(of -> resolver.resolve(of, tense));
        resolved.ifPresent(of -> resolver.tell(of.date()));
        Optional<LocalDate> on = day.isPresent() ? resolved.map(of -> of.date().start()) : resolver.here();
        Basis basis = resolved.map(ResolvedDate::basis).orElse(on.isPresent() ? Basis.INFERRED : Basis.STATED);
        String reason = resolved.map(ResolvedDate::reason).orElse("The time of day is in the text.");
        String value = on.map(LocalDate::toString).orElse("XXXX-XX-XX") + clock;
        Optional<When> when = resolved.map(of -> of.date().when(doubt(day.orElseThrow(), of)));
        String stated = day.map(TimexAssembler::asStated).orElse("");
        return new TimeExpression(span, Type.TIME, value, when, stated, Evidence.of(basis, Rule.TIME_OF_DAY, reason));
    }

    private static String clock(Clock of) {
        String hour = "T" + Digits.of(of.hour(), 2);
        return hour + ":" + Digits.of(Math.max(of.minute(), 0), 2) + of.zone();
    }

    /** A date that needs a day of publication where nobody gives one. */
    private TimeExpression unresolved(Span span, TimexMeaning meaning) {
        String value = "XXXX-XX-XX";
        Optional<When> when = Optional.empty();
        String stated = "";
        if (meaning instanceof PartialDate of && of.day() > 0) {
            stated = asStated(of);
            value = stated;
            when = Optional.of(new When.YearlessDay(of.month(), of.day()));
        } else if (meaning instanceof PartialDate of) {
            stated = asStated(of);
            value = stated;
        } else if (meaning instanceof Weekday of) {
            value = "XXXX-WXX-" + of.weekday();
        } else if (meaning instanceof TimexMeaning.YearPart of) {
            value = "XXXX-" + PartCodes.timex(of.code());
        } else if (meaning instanceof Shift of && of.unit().compareTo(Unit.DAY) > 0) {
            value = of.unit() == Unit.WEEK ? "XXXX-WXX" : of.unit() == Unit.MONTH ? "XXXX-XX" : "XXXX";
        } else if (meaning instanceof Shift of
                && of.unit() == Unit.DAY
                && of.by() == 0
                && publication instanceof When.YearlessDay) {
            value = publication.edtf();
            when = Optional.of(publication);
        }
        return new TimeExpression(
                span,
                Type.DATE,
                value,
                when,
                stated,
                Evidence.of(Basis.UNCERTAIN, Rule.UNRESOLVED, "Nothing says which year or day this is counted from."));
    }

    private static String asStated(TimexMeaning meaning) {
        if (meaning instanceof PartialDate of && of.turn() == TimexMeaning.Turn.NONE) {
            String year = of.year() > 0 ? Digits.of(of.year(), 4) : "XXXX";
            String month = of.month() > 0 ? "-" + Digits.of(of.month(), 2) : "";
            String day = of.day() > 0 ? "-" + Digits.of(of.day(), 2) : "";
            return year + month + day;
        }
        return "";
    }
}
