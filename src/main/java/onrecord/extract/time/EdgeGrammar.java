package onrecord.extract.time;

import java.util.Optional;
import onrecord.extract.time.TimexMeaning.Amount;
import onrecord.extract.time.TimexMeaning.Anchor;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.extract.time.TimexMeaning.Repeat;
import onrecord.extract.time.TimexMeaning.Shift;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.WordSet;

/** Reads parts of a longer time: “the end of June”, “early 2009”, “mid-May”, “later this year”, “late in the day”. */
final class EdgeGrammar implements TimexGrammar {
    private static final int THE = Lexicon.id("the");
    private static final int OF = Lexicon.id("of");
    private static final int IN = Lexicon.id("in");
    private static final int VERY = Lexicon.id("very");
    private static final Phrase THE_DAY = Phrase.of("the day");
    private static final WordSet BEFORE_THE_DAY = WordSet.of("during in for");

    private final TimeTokens words;
    private final RelativeGrammar relative;
    private final YearGrammar years;

    EdgeGrammar(TimeTokens words, RelativeGrammar relative, YearGrammar years) {
        this.words = words;
        this.relative = relative;
        this.years = years;
    }

    @Override
    public Optional<TimexMatch> at(int i) {
        int at = words.isWord(i, THE) ? i + 1 : i;
        at = words.isWord(at, VERY) ? at + 1 : at;
        while (words.is(at, TimeWords.EARLY) && words.is(at + 1, TimeWords.EDGE)) {
            at++;
        }
        int whole = wholeAfter(at);
        Optional<TimexMatch> match = whole > at ? whole(whole) : Optional.empty();
        boolean isDate = match.isPresent()
                && !(match.get().meaning() instanceof Amount)
                && !(match.get().meaning() instanceof Repeat);
        return isDate
                ? Optional.of(new TimexMatch(i, match.get().last(), match.get().meaning(), true))
                : Optional.empty();
    }

    /** Returns where the time begins of which the words at {@code at} name a part, or {@code at} if they name none. */
    private int wholeAfter(int at) {
        if (words.is(at, TimeWords.EDGE)) {
            return words.isWord(at + 1, OF) ? at + 2 : at;
        }
        if (words.is(at, TimeWords.EARLY)) {
            int next = words.isHyphen(at + 1) ? at + 2 : at + 1;
            return words.isWord(next, IN) ? next + 1 : next;
        }
        return at;
    }

    /** A date or the unit that is going on: “the year”, “the day”. */
    private Optional<TimexMatch> whole(int i) {
        if (words.isWord(i, THE) && words.is(i + 1, TimeWords.UNIT) && !words.isHyphen(i + 2)) {
            Unit unit = words.unit(i + 1);
            Anchor anchor = unit == Unit.DAY ? Anchor.TOLD : Anchor.PUBLICATION;
            return unit.isClock() ? Optional.empty() : TimexMatch.of(i, i + 1, new Shift(unit, 0, anchor));
        }
        int year = words.year(i);
        if (year > 0 && !words.is(i + 1, TimeWords.UNITS) && !words.isMark(i + 1, '%')) {
            return TimexMatch.of(i, i, PartialDate.of(year, 0, 0));
        }
        Optional<TimexMatch> decade = years.partOfDecade(i);
        return decade.isPresent() ? decade : relative.point(i);
    }

    /** “The day” that trading ends, or the text is at. */
    Optional<TimexMatch> day(int i) {
        boolean day =
                THE_DAY.stands(words, i) && (words.isOneOf(i - 1, BEFORE_THE_DAY) || words.is(i - 1, TimeWords.ENDING));
        return day ? TimexMatch.of(i, i + 1, new Shift(Unit.DAY, 0, Anchor.TOLD)) : Optional.empty();
    }
}
