package onrecord.extract.time;

import java.util.Optional;
import onrecord.extract.time.TimexMeaning.Anchor;
import onrecord.extract.time.TimexMeaning.Shift;
import onrecord.extract.word.WordSet;

/** Reads the periods that prices and accounts are told of: “the year to date”. */
final class PeriodGrammar implements TimexGrammar {
    /** The roles of words that a period can begin with. */
    static final int BEGINS = TimeWords.ARTICLE | TimeWords.UNIT;

    private static final Phrase YEAR_TO_DATE = Phrase.of("year to date");
    private static final WordSet THE = WordSet.of("the");

    private final TimeTokens words;

    PeriodGrammar(TimeTokens words) {
        this.words = words;
    }

    @Override
    public Optional<TimexMatch> at(int i) {
        int at = words.isOneOf(i, THE) ? i + 1 : i;
        return YEAR_TO_DATE.stands(words, at)
                ? TimexMatch.of(i, at + 2, new Shift(Unit.YEAR, 0, Anchor.PUBLICATION))
                : Optional.empty();
    }
}
