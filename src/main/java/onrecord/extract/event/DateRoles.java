package onrecord.extract.event;

import onrecord.extract.word.Category;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.model.TimeExpression;

/** Tells dates that say when something happened from those that are part of a noun phrase. */
final class DateRoles {
    private static final int ON = Lexicon.id("on");
    private static final int IN = Lexicon.id("in");
    private static final int AT = Lexicon.id("at");
    private static final int DURING = Lexicon.id("during");
    private static final int FROM = Lexicon.id("from");
    private static final int BETWEEN = Lexicon.id("between");
    private static final int SINCE = Lexicon.id("since");
    private static final int AFTER = Lexicon.id("after");
    private static final int BEFORE = Lexicon.id("before");
    private static final int BY = Lexicon.id("by");
    private static final int UNTIL = Lexicon.id("until");
    private static final int OF = Lexicon.id("of");
    private static final int FOR = Lexicon.id("for");
    private static final int THAN = Lexicon.id("than");
    private static final int POSSESSIVE = Lexicon.id("'s");

    private static final int THROUGH = Lexicon.id("through");
    private static final int THROUGHOUT = Lexicon.id("throughout");
    private static final int OVER = Lexicon.id("over");
    private static final int WITHIN = Lexicon.id("within");
    private static final int TO = Lexicon.id("to");
    private static final int THE = Lexicon.id("the");
    private static final int DAY = Lexicon.id("day");
    private static final int THAT = Lexicon.id("that");
    private static final int ACCORDING = Lexicon.id("according");
    private static final int NEAR = 15;

    private final Tokens tokens;
    private final ClauseWords words;

    DateRoles(Tokens tokens, ClauseWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** Tells the role of the date at tokens {@code first..last} in a sentence that begins at {@code begin} and ends at {@code end}. */
    DateRole of(TimeExpression date, int first, int last, int begin, int end) {
        if (last < end
                        && (tokens.word(last + 1) == POSSESSIVE
                                || tokens.isMark(last + 1, '-') && tokens.glued(last + 1))
                || tokens.glued(first) && first > begin) {
            return DateRole.NOUN;
        }
        if (first == begin) {
            return isNounNext(last, end) && !isDay(date) ? DateRole.NOUN : DateRole.WHEN;
        }
        int before = tokens.word(first - 1);
        if (before == SINCE
                || before == UNTIL
                || before == THROUGH
                || before == THROUGHOUT
                || before == OVER
                || before == WITHIN
                || before == TO) {
            // “the lowest since 1989”, “closed until Friday”: a state, and no event of that date
            return DateRole.NOUN;
        }
        if (before == AFTER) {
            return isNounNext(last, end) ? DateRole.NOUN : DateRole.AFTER;
        }
        if (before == BEFORE || before == BY) {
            return isNounNext(last, end) ? DateRole.NOUN : DateRole.BEFORE;
        }
        boolean tied = before == ON || before == IN || before == DURING;
        boolean participle = tied && first - 2 > begin && words.isPast(first - 2);
        boolean verbNext = last < end && words.isFinite(last + 1);
        if (participle && (verbNext || isReduced(first - 2, begin))) {
            return DateRole.NOUN;
        }
        if (before == ON
                || before == IN
                || before == DURING
                || before == FROM
                || before == BETWEEN
                || before == AT && date.span().length() > 0) {
            return isNounNext(last, end) && !isDay(date) ? DateRole.NOUN : DateRole.WHEN;
        }
        boolean object = tokens.word(first) == THE && tokens.kind(first - 1) == Tokens.WORD && tokens.word(last) == DAY;
        if (object || isReduced(first - 1, begin)) {
            return DateRole.NOUN;
        }
        if (before == OF || before == FOR || before == THAN || words.isArticle(first - 1) || isJoined(first - 1)) {
            return DateRole.NOUN;
        }
        if (tokens.isCapitalised(first - 1) && !isDay(date)) {
            return DateRole.NOUN;
        }
        boolean bare =
                tokens.kind(first - 1) == Tokens.WORD || tokens.isMark(first - 1, ',') || tokens.isMark(first - 1, '(');
        boolean short_ = date.value().length() == 4 || date.value().length() == 7 && !isRelative(first);
        return !bare || short_ || isNounNext(last, end) && tokens.is(first - 1, Category.FUNCTION_WORD)
                ? DateRole.NOUN
                : DateRole.WHEN;
    }

    /** “figures released on Monday rose”: a participle after its noun, in a clause that has another verb already. */
    private boolean isReduced(int verb, int begin) {
        if (!words.isPast(verb) || verb == begin || words.isAuxiliary(verb - 1) || words.isFinite(verb - 1)) {
            return false;
        }
        for (int i = verb - 1; i > begin && i > verb - NEAR; i--) {
            if (tokens.word(i) == ACCORDING) {
                return true;
            }
            if (tokens.isMark(i, ',')
                    || words.isJoin(i)
                    || words.isRelative(i)
                    || words.isSubordinator(i)
                    || tokens.word(i) == THAT) {
                return false;
            }
            if (words.isFinite(i)) {
                return !words.isSaying(i) && !words.isAuxiliary(i);
            }
        }
        return false;
    }

    private boolean isJoined(int i) {
        return tokens.isMark(i, '/') || tokens.isMark(i, '-');
    }

    /** Returns whether the words say a day by themselves: only a weekday or a day of a month can stand before another noun. */
    private static boolean isDay(TimeExpression date) {
        return date.value().length() >= 10;
    }

    /** “this month”, “last year”: these need no preposition. */
    private boolean isRelative(int first) {
        return !tokens.is(first, Category.MONTH) && tokens.kind(first) == Tokens.WORD;
    }

    /** Returns whether a noun follows at once that the date belongs to: “in January sales”, “the 2008 games”. */
    private boolean isNounNext(int last, int end) {
        int next = last + 1;
        if (next > end || tokens.kind(next) != Tokens.WORD || tokens.is(next, Category.FUNCTION_WORD)) {
            return false;
        }
        return tokens.shape(next) == Tokens.LOWER && !words.isFinite(next) && !tokens.is(next, Category.SPEECH_VERB);
    }
}
