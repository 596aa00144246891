package onrecord.extract.quote;

import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** Finds the subject of the main clause: after conjunctions, adverbs, times, and opening phrases that a comma closes. */
final class MainSubject {
    private static final long NAMES =
            Category.GIVEN_NAME_FEMALE.bit() | Category.GIVEN_NAME_MALE.bit() | Category.PLACE_NAME.bit();
    static final WordSet UNIT = WordSet.of("second seconds minute minutes moment hour hours day days week weeks"
            + " weekend month months year years decade decades century morning afternoon evening night");
    private static final int LONGEST_PLACE = 8;
    private static final WordSet LATER = WordSet.of("later earlier ago");
    private static final WordSet FIRST = WordSet.of("first second third next last");

    private final Tokens tokens;
    private final QuoteMarks marks;
    private final Phrases phrases;

    MainSubject(Tokens tokens, QuoteMarks marks, Phrases phrases) {
        this.tokens = tokens;
        this.marks = marks;
        this.phrases = phrases;
    }

    /**
     * Finds the subject of the main clause in {@code from..to}: after conjunctions, adverbs and opening phrases that a
     * comma closes.
     */
    long of(int from, int to) {
        int at = afterPlace(from, to);
        for (int tries = 0; tries < 6 && at < to; tries++) {
            while (at < to
                    && (tokens.kind(at) == Tokens.MARK
                            || tokens.kind(at) == Tokens.QUOTE_MARK
                            || marks.at(at) >= 0
                            || English.COORDINATOR.has(tokens, at)
                            || English.isAdverb(tokens, at)
                            || FIRST.has(tokens, at) && at + 1 < to && tokens.isMark(at + 1, ',')
                            || tokens.isCapitalised(at)
                                    && English.ends(tokens, at, "ly")
                                    && (tokens.categories(at) & NAMES) == 0)) {
                at++;
            }
            if (at >= to) {
                return Phrases.NONE;
            }
            boolean opening = English.PREPOSITION.has(tokens, at)
                    || English.SUBORDINATOR.has(tokens, at)
                    || English.isIng(tokens, at)
                            && !tokens.is(at, Category.MESSAGE_NOUN)
                            && (tokens.categories(at) & NAMES) == 0
                    || tokens.is(at, Category.SPEECH_VERB)
                    || English.isTime(tokens, at);
            if (!opening) {
                int when = endOfTime(at, to);
                if (when == at) {
                    return phrases.described(at, to);
                }
                at = when;
                continue;
            }
            int comma = at;
            while (comma < to && !(tokens.isMark(comma, ',') && marks.at(comma) < 0)) {
                comma++;
            }
            if (comma >= to) {
                return afterOpening(at, to);
            }
            at = region(comma, to);
            if (at < to
                    && tokens.shape(at) == Tokens.LOWER
                    && English.isNominal(tokens, at)
                    && tokens.kind(at) == Tokens.WORD) {
                // “After a long, quiet meeting, the council …”: the phrase goes on
                int further = at;
                while (further < to && !(tokens.isMark(further, ',') && marks.at(further) < 0)) {
                    further++;
                }
                at = further < to ? further + 1 : at;
            }
        }
        return Phrases.NONE;
    }

    /** “LOWPORT, Norland — Velden said”: returns the token after a place in capitals and its dash, or {@code from}. */
    private int afterPlace(int from, int to) {
        if (from >= to || tokens.inCapitals() || tokens.shape(from) != Tokens.UPPER) {
            return from;
        }
        for (int i = from + 1; i < to && i < from + LONGEST_PLACE; i++) {
            if (English.isDash(tokens, i)) {
                return i + 1;
            }
            if (!tokens.isCapitalised(i) && !tokens.isMark(i, ',')) {
                return from;
            }
        }
        return from;
    }

    /** Returns the token after “Hours later” or “Last week” at {@code from} and its comma, or {@code from}. */
    private int endOfTime(int from, int to) {
        int at = from;
        while (at < to
                && at < from + 5
                && tokens.kind(at) <= Tokens.MIXED
                && !UNIT.has(tokens, at)
                && !LATER.has(tokens, at)
                && !English.isVerb(tokens, at)) {
            at++;
        }
        boolean unit = at < to && UNIT.has(tokens, at);
        at += unit ? 1 : 0;
        boolean later = at > from && at < to && LATER.has(tokens, at);
        if (later) {
            at++;
        }
        if (!unit && !later || at >= to) {
            return from;
        }
        if (tokens.isMark(at, ',')) {
            return at + 1;
        }
        boolean subject =
                tokens.isCapitalised(at) || English.PRONOUN.has(tokens, at) || English.ARTICLE.has(tokens, at);
        return unit && subject ? at : from;
    }

    /** Returns the token after a comma, and after the region it sets off: “In Ames, Wyre, Velden …”. */
    private int region(int comma, int to) {
        int at = comma + 1;
        if (at + 1 < to && tokens.kind(at) == Tokens.NUMBER && tokens.isMark(at + 1, ',')) {
            // “On July 6, 2015, Velden …”
            return at + 2;
        }
        if (at + 1 >= to || !tokens.isCapitalised(comma - 1) || !tokens.isCapitalised(at)) {
            return at;
        }
        boolean abbreviated = tokens.last(at) == '.' && tokens.end(at) - tokens.start(at) > 2;
        boolean region = tokens.isMark(at + 1, ',')
                && (abbreviated || tokens.is(at, Category.PLACE_NAME))
                && !English.isVerb(tokens, Math.min(at + 2, to - 1));
        return region ? at + 2 : at;
    }

    /** Finds the subject after an opening phrase without a comma: “On Monday Velden …”, “In a statement she …”. */
    private long afterOpening(int from, int to) {
        int at = from + 1;
        while (at < to && English.DETERMINER.has(tokens, at)) {
            at++;
        }
        boolean lower = at < to && !tokens.isCapitalised(at);
        for (; at < to; at++) {
            boolean time = English.isTime(tokens, at) || tokens.kind(at) == Tokens.NUMBER;
            if (English.PRONOUN.has(tokens, at)
                    || at > from + 1 && English.DETERMINER.has(tokens, at) && !English.PREPOSITION.has(tokens, at - 1)
                    || tokens.isCapitalised(at)
                            && !time
                            && (lower || English.isTime(tokens, at - 1) || tokens.kind(at - 1) == Tokens.NUMBER)
                            && !English.PREPOSITION.has(tokens, at - 1)) {
                return phrases.beginningAt(at, to);
            }
        }
        return Phrases.NONE;
    }
}
