package onrecord.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.extract.word.Tokens;

/** Finds time expressions from left to right. Only a number or a word of time makes it look closer. */
final class TimexFinder {
    private final TimeTokens words;
    private final RangeGrammar ranges;
    private final ClockGrammar clock;
    private final StampGrammar stamps;
    private final EraGrammar eras;
    private final YearGrammar years;
    /** What can begin with a number, in order of trial. */
    private final TimexGrammar[] ofNumbers;
    /** What can begin with a word of time, in order of trial. */
    private final WordGrammars ofWords;

    private final List<TimexMatch> matches = new ArrayList<>();

    private TimexFinder(Tokens tokens) {
        words = new TimeTokens(tokens);
        CalendarGrammar calendar = new CalendarGrammar(words);
        AmountGrammar amounts = new AmountGrammar(words, calendar);
        RelativeGrammar relative = new RelativeGrammar(words, calendar, amounts);
        stamps = new StampGrammar(words);
        eras = new EraGrammar(words);
        clock = new ClockGrammar(words, calendar, relative);
        years = new YearGrammar(words);
        EdgeGrammar edges = new EdgeGrammar(words, relative, years);
        ranges = new RangeGrammar(words, calendar);
        VagueReferences references = new VagueReferences(words);
        PeriodGrammar periods = new PeriodGrammar(words, calendar, matches);
        ofNumbers = new TimexGrammar[] {
            clock,
            relative::date,
            ranges::dayBefore,
            eras::century,
            relative,
            amounts,
            years::decade,
            eras,
            i -> years.at(i, matches),
            periods::fiscalYear
        };
        ofWords = new WordGrammars()
                .add(HolidayGrammar.ENDS, new HolidayGrammar(words))
                .add(TimeWords.MONTH, relative::date)
                .add(TimeWords.NUMBER | TimeWords.ORDINAL, calendar::dayInWords)
                .add(TimeWords.ORDINAL, ranges::dayInWordsBefore)
                .add(TimeWords.NUMBER, years::inWords)
                .add(TimeWords.ARTICLE | TimeWords.ORDINAL, eras::century)
                .add(DayOfMonthGrammar.BEGINS, new DayOfMonthGrammar(words, calendar))
                .add(TimeWords.ARTICLE | TimeWords.EDGE | TimeWords.EARLY, edges)
                .add(TimeWords.EVERY, amounts::every)
                .add(TimeWords.REPEAT, amounts::repeated)
                .add(PeriodGrammar.BEGINS, periods)
                .add(TimeWords.DAY_SHIFT, references::generic)
                .add(RelativeGrammar.BEGINS, relative)
                .add(TimeWords.NUMBER | TimeWords.ARTICLE | TimeWords.EDGE | TimeWords.UNIT, clock)
                .add(AmountGrammar.BEGINS, amounts)
                .add(TimeWords.UNITS, amounts::uncounted)
                .add(TimeWords.ARTICLE, edges::day)
                .add(VagueReferences.BEGINS, references)
                .add(TimeWords.ARTICLE, years::decade)
                .add(TimeWords.ARTICLE | TimeWords.DAY_PART, clock::partOfDay);
    }

    /** Returns the time expressions among the tokens, in text order, not overlapping. */
    static List<TimexMatch> find(Tokens tokens) {
        TimexFinder finder = new TimexFinder(tokens);
        int at = 0;
        while (at < tokens.size()) {
            int end = finder.words.enter(at);
            finder.block(at, end);
            at = end;
        }
        return finder.matches;
    }

    /** Returns the dates that figures, marks and the names of months write, in text order. */
    static List<TimexMatch> inFigures(Tokens tokens, ToIntFunction<String> month) {
        TimeTokens words = new TimeTokens(tokens);
        NumericGrammar figures = new NumericGrammar(words);
        NamedMonths months = new NamedMonths(words, month);
        List<TimexMatch> matches = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int end = words.enter(at);
            while (at < end) {
                int i = at;
                Optional<TimexMatch> date = tokens.kind(at) == Tokens.MARK
                        ? Optional.empty()
                        : months.at(at).or(() -> figures.at(i));
                date.ifPresent(matches::add);
                at = date.map(TimexMatch::last).orElse(at) + 1;
            }
        }
        return matches;
    }

    private void block(int begin, int end) {
        int i = begin;
        while (i < end) {
            byte kind = words.tokens().kind(i);
            int roles = kind == Tokens.WORD ? words.roles(i) : 0;
            boolean closer = kind == Tokens.WORD ? ofWords.canBegin(roles) : kind != Tokens.MARK;
            Optional<TimexMatch> next =
                    closer ? expression(i, kind, roles).filter(match -> !isTitle(match)) : Optional.empty();
            i = next.isEmpty() ? i + 1 : Math.max(i, add(next.get()));
        }
    }

    /** Returns whether an expression opens a title in quotation marks: “Next Week With Ada Kell”. */
    private boolean isTitle(TimexMatch match) {
        int last = match.last();
        return last > match.first()
                && words.is(last, TimeWords.UNIT | TimeWords.UNITS)
                && words.isCapitalised(last)
                && words.tokens().shape(last) != Tokens.UPPER
                && words.glued(match.first())
                && words.tokens().kind(match.first() - 1) == Tokens.QUOTE_MARK;
    }

    private Optional<TimexMatch> expression(int i, byte kind, int roles) {
        return switch (kind) {
            case Tokens.WORD -> ofWords.first(i, roles);
            case Tokens.QUOTE_MARK -> years.shortened(i);
            default -> TimexGrammar.first(ofNumbers, i);
        };
    }

    /** Keeps an expression, and what a range adds to it; returns the token after. */
    private int add(TimexMatch found) {
        TimexMatch match = stamps.withTime(eras.withEra(clock.withHour(found)));
        if (match.meaning() instanceof PartialDate of) {
            matches.addAll(ranges.from(match, of));
            ranges.shareYear(matches);
            ranges.reachYear(matches);
        } else {
            matches.add(match);
        }
        ranges.tie(matches);
        return matches.get(matches.size() - 1).last() + 1;
    }
}
