package onrecord.extract.event;

import java.util.Optional;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.model.TimeExpression;
import onrecord.model.When;

/** Tells which dates side by side are the two ends of one time, and which are two times. */
final class DateRanges {
    private static final WordSet UP_TO = WordSet.of("to until");
    private static final int AND = Lexicon.id("and");
    private static final int FROM = Lexicon.id("from");
    private static final int BETWEEN = Lexicon.id("between");

    private final Tokens tokens;
    private final ClauseWords words;

    DateRanges(Tokens tokens, ClauseWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** “in 2008 and 2012”: two events in one clause, and no telling their words apart. */
    boolean isListed(int last, TimeExpression next) {
        return last + 2 < tokens.size()
                && tokens.word(last + 1) == AND
                && tokens.start(last + 2) == next.span().start();
    }

    /** “Three years later, in 2015, …”: the second date names the first, and as exactly. */
    boolean isNamedBy(TimeExpression date, int last, TimeExpression next) {
        return last + 3 < tokens.size()
                && tokens.isMark(last + 1, ',')
                && English.PREPOSITION.has(tokens, last + 2)
                && tokens.start(last + 3) == next.span().start()
                && next.when().isPresent()
                && !isVerbNext(next)
                && next.value().length() >= date.value().length();
    }

    /** “who won last week, on Thursday promised …”: the second date is that of the verb behind it. */
    private boolean isVerbNext(TimeExpression date) {
        int next = tokens.from(date.span().end());
        return next < tokens.size() && words.isFinite(next);
    }

    /** “from 3 to 5 March”, “March 3-5”. */
    boolean isRange(int first, int last, TimeExpression next) {
        int after = last + 1;
        boolean adjacent = after + 1 < tokens.size()
                && tokens.start(after + 1) == next.span().start();
        if (!adjacent || first == 0) {
            return false;
        }
        boolean dash = tokens.isMark(after, '-') || tokens.isMark(after, '\u2013');
        boolean between = tokens.word(first - 1) == BETWEEN && tokens.word(after) == AND;
        return dash || isFrom(first, after) || between;
    }

    /** Returns whether “from” stands before the date at {@code first} and “to” at {@code after}. */
    private boolean isFrom(int first, int after) {
        return tokens.word(first - 1) == FROM && UP_TO.has(tokens, after);
    }

    /** Returns the time from one date to the other; empty for “moved from May to March”, which is no time. */
    Optional<When> between(int first, int last, TimeExpression from, TimeExpression to) {
        Optional<String> begin = from.when().flatMap(When::firstDay);
        Optional<String> end = to.when().flatMap(When::firstDay);
        if (begin.isEmpty() || end.isEmpty()) {
            return from.when();
        }
        if (begin.get().compareTo(end.get()) < 0) {
            return Optional.of(new When.Range(from.when(), to.when()));
        }
        return isFrom(first, last + 1) ? Optional.empty() : from.when();
    }
}
