package onrecord.extract.event;

import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.model.TimeExpression;

/** Tells dates that belong to a noun or stand for a thing: “the June 3 agreement”, “a film from 1999”. */
final class NounTimes {
    private static final WordSet TELLS_WHEN = WordSet.of("on in during from between at");
    private static final WordSet FROM_TO = WordSet.of("to until through on");
    private static final int FROM = Lexicon.id("from");
    private static final WordSet THROUGH = WordSet.of("through to until");
    private static final int POSSESSIVE = Lexicon.id("'s");
    private static final int AS = Lexicon.id("as");
    private static final int BACK = Lexicon.id("back");
    private static final int IN_PLACE = Lexicon.id("in");
    private static final int OF = Lexicon.id("of");
    private static final int DAY = Lexicon.id("day");
    private static final int FOLLOWING = Lexicon.id("following");
    private static final int YEAR_LENGTH = 4;

    private static final int AND = Lexicon.id("and");
    private static final int NOW = Lexicon.id("now");

    private final Tokens tokens;
    private final ClauseWords words;

    NounTimes(Tokens tokens, ClauseWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** Returns whether a noun, and perhaps a preposition, stand before a date: “the death on”, “the release”. */
    private boolean isNounBefore(int before, int begin) {
        int noun = TELLS_WHEN.has(tokens, before) ? before - 1 : before;
        return noun > begin
                && tokens.kind(noun) == Tokens.WORD
                && tokens.shape(noun) == Tokens.LOWER
                && !tokens.is(noun, Category.FUNCTION_WORD)
                && !words.isFinite(noun)
                && !words.isParticiple(noun)
                && !English.isAdverb(tokens, noun);
    }

    /** “income for the six months ended May 1”: the end of a period of account. */
    private boolean isOfPeriod(int before, int begin) {
        return before > begin && English.ends(tokens, before, "ended") && tokens.is(before - 1, Category.TIME_WORD);
    }

    /** “invest in tomorrow”, “back in the day”: no day is meant. */
    private boolean isDayAsThing(int first, int last, int before, int begin) {
        // “She checked in today” tells when
        if (tokens.word(before) != IN_PLACE || before > begin && words.isPast(before - 1)) {
            return false;
        }
        boolean word = first == last
                        && tokens.shape(first) == Tokens.LOWER
                        && !tokens.is(first, Category.MONTH)
                        && English.ends(tokens, first, "day")
                || English.ends(tokens, first, "tomorrow");
        boolean back = before > begin && tokens.word(before - 1) == BACK && tokens.word(last) == DAY;
        return word || back;
    }

    /** “three days of mourning, Wednesday through Friday”: how long what stands before lasts. */
    private boolean isSpan(int before, int last, int end) {
        return tokens.isMark(before, ',')
                && last + 1 < end
                && THROUGH.has(tokens, last + 1)
                && (tokens.is(last + 2, Category.WEEKDAY) || tokens.is(last + 2, Category.MONTH));
    }

    /** “January’s vote”, “the mid-January vote”: something is tied to the date without a blank. */
    boolean isCompound(int first, int last, int begin, int end) {
        boolean toNext = last < end
                && (tokens.word(last + 1) == POSSESSIVE || tokens.isMark(last + 1, '-') && tokens.glued(last + 1));
        return toNext || first > begin && tokens.glued(first);
    }

    /** Returns whether a noun follows at once that the date belongs to: “in January sales”, “the 2008 games”. */
    boolean isNounNext(int last, int end) {
        int next = last + 1;
        if (next > end || tokens.kind(next) != Tokens.WORD || tokens.is(next, Category.FUNCTION_WORD)) {
            return false;
        }
        return tokens.shape(next) == Tokens.LOWER
                && tokens.word(next) != FOLLOWING
                && !English.isAdverb(tokens, next)
                && !English.isIng(tokens, next)
                && !words.isFinite(next)
                && !words.isParticiple(next)
                && !tokens.is(next, Category.SPEECH_VERB);
    }

    /** “reported third-quarter income”, “the so-called May 24 sanctions”: the date before a noun tells of what time that is. */
    boolean isOfNoun(TimeExpression date, int before) {
        return !DateRoles.isDay(date) && words.isFinite(before)
                || tokens.isMark(before - 1, '-') && tokens.glued(before) && English.ends(tokens, before, "called")
                || tokens.is(before, Category.FUNCTION_WORD);
    }

    /** “from last May to this June”. */
    boolean isFromTo(int last, int end) {
        return last < end && FROM_TO.has(tokens, last + 1);
    }

    /** “listed the birth as May 1”, “a film from 1999”, “the death on Monday of the mayor”: the date is that of a thing. */
    boolean isOfThing(TimeExpression date, int first, int last, int begin, int end) {
        int before = first - 1;
        // “listed the birth as May 1”; “as early as May”
        // “was working on it as recently as May 3”: it went on till then
        boolean recently = before > begin + 1 && English.ends(tokens, before - 1, "recently");
        boolean named =
                tokens.word(before) == AS && (recently || !(before > begin + 1 && tokens.word(before - 2) == AS));
        // “a film from 1999”; “the death on Monday of the mayor”
        boolean year = first == last
                && tokens.word(before) == FROM
                && date.value().length() == YEAR_LENGTH
                && !isFromTo(last, end);
        boolean complement = last < end
                && tokens.word(last + 1) == OF
                && isNounBefore(before, begin)
                && (date.value().length() == YEAR_LENGTH || !English.isIng(tokens, last + 2));
        // “every vote between now and May”
        boolean toCome = before > begin + 1 && tokens.word(before) == AND && tokens.word(before - 1) == NOW;
        boolean letter = English.ends(tokens, before, "dated");
        return named
                || toCome
                || letter
                || year
                || complement
                || isOfPeriod(before, begin)
                || isDayAsThing(first, last, before, begin)
                || isSpan(before, last, end);
    }
}
