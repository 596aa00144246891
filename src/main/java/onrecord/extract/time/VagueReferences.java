package onrecord.extract.time;

import java.util.Optional;
import onrecord.extract.time.TimexMeaning.Reference;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;

/** Reads what points at the past, the present or the future and at no date: “now”, “recently”, “in the future”. */
final class VagueReferences {
    private static final String[] VALUES = {"PAST_REF", "PRESENT_REF", "FUTURE_REF"};
    private static final int THE = Lexicon.id("the");
    private static final int PAST = Lexicon.id("past");
    private static final int PRESENT = Lexicon.id("present");
    private static final int FUTURE = Lexicon.id("future");
    private static final int NEAR = Lexicon.id("near");
    private static final int LONG = Lexicon.id("long");
    private static final int SHORT = Lexicon.id("short");
    private static final int TERM = Lexicon.id("term");
    private static final int TIME = Lexicon.id("time");
    private static final int BEING = Lexicon.id("being");
    private static final int MOMENT = Lexicon.id("moment");
    private static final int THESE = Lexicon.id("these");
    private static final int DAYS = Lexicon.id("days");
    private static final int AT = Lexicon.id("at");
    private static final int RECENT = Lexicon.id("recent");
    private static final int CURRENT = Lexicon.id("current");
    private static final int OF = Lexicon.id("of");
    private static final int MORE = Lexicon.id("more");
    private static final int VERY = Lexicon.id("very");

    private VagueReferences() {}

    static Optional<TimexMatch> at(TimeTokens words, int i) {
        if (words.is(i, TimeWords.REFERENCE)) {
            int last = words.isWord(i, RECENT) && words.is(i + 1, TimeWords.UNITS) ? i + 1 : i;
            boolean adjective = words.isWord(i, RECENT) || words.isWord(i, CURRENT);
            boolean noun = adjective && !words.has(i + 1)
                    || adjective && words.all().kind(i + 1) != Tokens.WORD
                    || words.isWord(i + 1, OF);
            boolean compound = words.isHyphen(i + 1) || noun;
            int first = words.isWord(i - 1, MORE) || words.isWord(i - 1, VERY) ? i - 1 : i;
            return compound ? Optional.empty() : found(first, last, words.value(i));
        }
        if (words.isWord(i, THESE) && words.isWord(i + 1, DAYS)) {
            return found(i, i + 1, 1);
        }
        if (words.isWord(i, AT) && words.isWord(i + 1, PRESENT) && !words.is(i + 2, TimeWords.ARTICLE)) {
            return found(i + 1, i + 1, 1);
        }
        if (!words.isWord(i, THE)) {
            return Optional.empty();
        }
        boolean near = words.isWord(i + 1, NEAR);
        int at = near ? i + 2 : i + 1;
        if (words.isWord(at, PAST) && isNoun(words, at + 1)) {
            return found(i, at, 0);
        }
        if (words.isWord(at, FUTURE) && isNoun(words, at + 1) || near && words.isWord(at, TERM)) {
            return found(i, at, 2);
        }
        boolean term = words.isWord(at, LONG) || words.isWord(at, SHORT);
        if (term && words.isWord(at + 1, TERM)) {
            return found(i, at + 1, 2);
        }
        if (words.isWord(at, TIME) && words.isWord(at + 1, BEING)) {
            return found(i, at + 1, 1);
        }
        if (words.isWord(at, MOMENT) && words.isWord(i - 1, AT)) {
            return found(i, at, 1);
        }
        return Optional.empty();
    }

    /** Returns whether the phrase ends before token {@code i}: “the past”, not “the past president”. */
    private static boolean isNoun(TimeTokens words, int i) {
        return !words.has(i)
                || words.all().kind(i) != Tokens.WORD
                || !words.isContent(i)
                        && !words.isCapitalised(i)
                        && !words.is(i, TimeWords.UNIT | TimeWords.UNITS | TimeWords.NUMBER);
    }

    private static Optional<TimexMatch> found(int first, int last, int value) {
        return Optional.of(new TimexMatch(first, last, new Reference(VALUES[value])));
    }
}
