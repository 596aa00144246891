package onrecord.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onrecord.extract.time.TimexMeaning.Amount;
import onrecord.extract.time.TimexMeaning.BeforeChrist;
import onrecord.extract.time.TimexMeaning.Clock;
import onrecord.extract.time.TimexMeaning.DecadeOrCentury;
import onrecord.extract.time.TimexMeaning.EndOfRange;
import onrecord.extract.time.TimexMeaning.NumberedDay;
import onrecord.extract.time.TimexMeaning.PartOfDay;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.extract.time.TimexMeaning.Reference;
import onrecord.extract.time.TimexMeaning.Repeat;
import onrecord.extract.time.TimexMeaning.Shift;
import onrecord.extract.time.TimexMeaning.Weekday;
import onrecord.extract.time.TimexMeaning.YearPart;
import onrecord.extract.word.Category;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.model.Basis;
import onrecord.model.Dating;
import onrecord.model.Rule;
import onrecord.model.TimeExpression;
import onrecord.model.TimeExpression.Type;
import onrecord.model.When;
import onrecord.model.When.Doubt;
import onrecord.text.Digits;
import onrecord.text.Span;

/** Makes time expressions of what was found, one after the other, since some are counted from the one before. */
final class TimexAssembler {
    private static final String UNKNOWN_DAY = "XXXX-XX-XX";
    /** Before an amount, these say that something goes on so long. */
    private static final WordSet LASTING =
            WordSet.of("for after during through throughout within over lasted lasts takes took take");

    private static final int THE = Lexicon.id("the");

    /** How many words may stand between a day and the noun for what happened on it. */
    private static final int MODIFIERS = 3;

    private final Tokens tokens;
    private final Sentences sentences;
    private final When publication;
    private final AgreedResolver resolver;
    private Tense tenseOfRange = Tense.PRESENT;

    TimexAssembler(Tokens tokens, Sentences sentences, Dating published, List<TimexMatch> matches) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.publication = published.when();
        this.resolver = new AgreedResolver(publication, matches);
    }

    /** Makes the next time expression: what is counted from the one before must come after it. */
    TimeExpression of(TimexMatch match) {
        Span span = tokens.span(match.first(), match.last() + 1);
        if (match.meaning() instanceof EndOfRange end) {
            return endOfRange(match, span, end);
        }
        TimexMeaning meaning = match.meaning();
        if (meaning instanceof Amount amount) {
            resolver.tell(amount);
            return undated(
                    span,
                    Type.DURATION,
                    amount.value(),
                    isMeasured(match, amount) ? DateRules.DURATION : DateRules.LOOSE_DURATION);
        }
        if (meaning instanceof Repeat repeat) {
            return undated(span, Type.SET, repeat.value(), DateRules.REPEATED);
        }
        if (meaning instanceof Reference reference) {
            return undated(span, Type.DATE, reference.value(), DateRules.REFERENCE);
        }
        if (meaning instanceof BeforeChrist date) {
            return undated(span, Type.DATE, date.value(), DateRules.BEFORE_CHRIST);
        }
        Tense tense = isOpen(meaning) ? Tense.of(tokens, sentences, match.first(), match.last()) : Tense.PRESENT;
        if (meaning instanceof Clock clock) {
            return time(span, clock.day(), clock(clock), tense);
        }
        if (meaning instanceof PartOfDay part) {
            return time(span, part.day(), "T" + part.code(), tense);
        }
        Optional<ResolvedDate> resolved = meaning instanceof PartialDate of && isName(match, of)
                ? resolver.dayAsName(of)
                : resolver.resolve(meaning, tense);
        return resolved.map(date -> date(span, meaning, weakened(date, match), tense))
                .orElseGet(() -> unresolved(span, meaning));
    }

    /** Both ends of a range are of one clause: the tense that the first one has decides for both. */
    private TimeExpression endOfRange(TimexMatch match, Span span, EndOfRange end) {
        if (end.first()) {
            tenseOfRange = Tense.of(tokens, sentences, match.first(), match.last());
        }
        return resolver.resolve(end, tenseOfRange)
                .map(date -> date(span, end.own(), match.loose() ? date.weakened() : date, tenseOfRange))
                .orElseGet(() -> unresolved(span, end.own()));
    }

    /** Returns whether an amount is how long something takes: “for three weeks”, “a three-week strike”. */
    private boolean isMeasured(TimexMatch match, Amount amount) {
        if (amount.value().indexOf('X') >= 0) {
            return false;
        }
        for (int i = match.first(); i < match.last(); i++) {
            if (tokens.isMark(i, '-')) {
                return true;
            }
        }
        return match.first() > 0 && LASTING.has(tokens, match.first() - 1);
    }

    /** Returns whether a day without year is what a calamity is known by: “the September 11 terrorist attacks”. */
    private boolean isName(TimexMatch match, PartialDate of) {
        int before = match.first() - 1;
        if (of.year() > 0 || of.day() == 0 || before < 0 || tokens.word(before) != THE) {
            return false;
        }
        int end = Math.min(tokens.size(), match.last() + 2 + MODIFIERS);
        for (int i = match.last() + 1; i < end && tokens.kind(i) == Tokens.WORD; i++) {
            if (tokens.is(i, Category.CALAMITY_NOUN)) {
                return true;
            }
            if (tokens.is(i, Category.FUNCTION_WORD)) {
                return false;
            }
        }
        return false;
    }

    /** “Early 2009” and “today’s” mean only about that: the latter may be nowadays. */
    private static ResolvedDate weakened(ResolvedDate date, TimexMatch match) {
        if (!match.loose()) {
            return date;
        }
        boolean possessive = match.first() == match.last() && isToday(match.meaning());
        return possessive ? date.weakened().weakened() : date.weakened();
    }

    /** Returns whether tense decides which date is meant. */
    private static boolean isOpen(TimexMeaning meaning) {
        if (meaning instanceof PartialDate of) {
            return of.year() == 0;
        }
        return !(meaning instanceof Shift) && !(meaning instanceof DecadeOrCentury);
    }

    private static TimeExpression undated(Span span, Type type, String value, Rule rule) {
        return new TimeExpression(span, type, value, Optional.empty(), "", rule.evidence());
    }

    private TimeExpression date(Span span, TimexMeaning meaning, ResolvedDate resolved, Tense tense) {
        GranularDate date = resolved.date();
        resolver.tell(date, meaning, tense);
        return new TimeExpression(
                span,
                Type.DATE,
                date.value(),
                Optional.of(date.when(doubt(meaning, resolved))),
                asStated(meaning),
                resolved.rule().evidence());
    }

    /** What was worked out: nothing in a full date, the year of “26 January”, and all of what rests on an inferred year. */
    private Doubt doubt(TimexMeaning meaning, ResolvedDate date) {
        if (meaning instanceof PartialDate of && of.year() == 0) {
            return Doubt.YEAR;
        }
        boolean absolute = meaning instanceof PartialDate
                || meaning instanceof DecadeOrCentury
                || meaning instanceof NumberedDay named && named.month().year() > 0
                || meaning instanceof YearPart of && of.year() > 0;
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
        resolved.ifPresent(of -> resolver.tell(of.date(), day.orElseThrow(), tense));
        Optional<LocalDate> on = day.isPresent() ? resolved.map(of -> of.date().start()) : resolver.here();
        Rule rule = resolved.map(ResolvedDate::rule)
                .map(of -> DateRules.TIME_OF_NAMED_DAY.with(of.reason()).atMost(of.basis()))
                .orElse(DateRules.TIME_OF_DAY.atMost(
                        isPart(clock) ? Basis.UNCERTAIN : on.isPresent() ? Basis.INFERRED : Basis.STATED));
        String value = on.map(LocalDate::toString).orElse(UNKNOWN_DAY) + clock;
        Optional<When> when = resolved.map(of -> of.date().when(doubt(day.orElseThrow(), of)));
        String stated = day.map(TimexAssembler::asStated).orElse("");
        return new TimeExpression(span, Type.TIME, value, when, stated, rule.evidence());
    }

    /** Returns whether a time is a part of a day, which is any day’s where none is named: “at night”. */
    private static boolean isPart(String clock) {
        return !Character.isDigit(clock.charAt(1));
    }

    private static String clock(Clock of) {
        String minute = "T" + Digits.of(of.hour(), 2) + ":" + Digits.of(Math.max(of.minute(), 0), 2);
        return minute + (of.second() < 0 ? "" : ":" + Digits.of(of.second(), 2)) + of.zone();
    }

    /** A date that needs a day of publication where nobody gives one. */
    private TimeExpression unresolved(Span span, TimexMeaning meaning) {
        Optional<When> when = Optional.empty();
        String value = openValue(meaning);
        if (meaning instanceof PartialDate of && of.day() > 0) {
            when = Optional.of(new When.YearlessDay(of.month(), of.day()));
        } else if (isToday(meaning) && publication instanceof When.YearlessDay) {
            when = Optional.of(publication);
            value = publication.edtf();
        }
        return new TimeExpression(span, Type.DATE, value, when, asStated(meaning), DateRules.UNRESOLVED.evidence());
    }

    private static boolean isToday(TimexMeaning meaning) {
        return meaning instanceof Shift of && of.unit() == Unit.DAY && of.by() == 0;
    }

    /** Returns the TIMEX3 value of words whose year or day is not known. */
    private static String openValue(TimexMeaning meaning) {
        if (meaning instanceof PartialDate) {
            return asStated(meaning);
        }
        if (meaning instanceof Weekday of) {
            return "XXXX-WXX-" + of.weekday();
        }
        if (meaning instanceof YearPart of) {
            return "XXXX-" + YearPart.letters(of.code());
        }
        if (meaning instanceof Shift of && of.unit().compareTo(Unit.DAY) > 0) {
            if (of.unit() == Unit.WEEKEND) {
                return "XXXX-WXX-WE";
            }
            return of.unit() == Unit.WEEK ? "XXXX-WXX" : of.unit() == Unit.MONTH ? "XXXX-XX" : "XXXX";
        }
        return UNKNOWN_DAY;
    }

    /** Returns EDTF of what the words of a date alone say; empty where they point, as “last” does. */
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
