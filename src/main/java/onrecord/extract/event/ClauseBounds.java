package onrecord.extract.event;

import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** Finds where a clause begins and ends: at marks and conjunctions that begin another one, and at who says it. */
final class ClauseBounds {
    private static final int BUT = Lexicon.id("but");
    private static final int JUST = Lexicon.id("just");
    private static final WordSet SHOWING = WordSet.of("indicated revealed showed suggested");
    private static final int THAT = Lexicon.id("that");
    private static final int THEN = Lexicon.id("then");
    private static final WordSet UNMARKED = WordSet.of("in on at after before during since");
    private static final int NONE = -1;

    private final Tokens tokens;
    private final ClauseWords words;
    private final Insertions insertions;
    private final Attributions attributions;
    private final Continuations continuations;

    ClauseBounds(Tokens tokens, ClauseWords words, Insertions insertions, Continuations continuations) {
        this.tokens = tokens;
        this.words = words;
        this.insertions = insertions;
        this.attributions = new Attributions(tokens, words, insertions);
        this.continuations = continuations;
    }

    /** Returns the first token of the clause that ends before token {@code before}. */
    int left(int begin, int before) {
        return left(begin, before, false);
    }

    /** Returns the same for a clause whose verb may stand at {@code before} or behind. */
    int left(int begin, int before, boolean verbBehind) {
        boolean verb = verbBehind;
        for (int i = before - 1; i >= begin; i--) {
            if (insertions.open(i) > begin) {
                i = insertions.open(i);
                continue;
            }
            boolean ledIn = tokens.isMark(i, ',')
                    && words.isSubordinator(begin)
                    && English.NOMINATIVE.has(tokens, i + 1)
                    && !tokens.is(i + 2, Category.SPEECH_VERB)
                    && !words.isSaying(i + 2);
            boolean then =
                    tokens.isMark(i, ',') && tokens.word(i + 1) == THEN && continuations.hasOwnSubject(i + 2, before);
            if (ledIn
                    || then
                    || isUnmarkedEnd(i, begin)
                    || isStop(i)
                    || tokens.isMark(i, ',') && (opens(i + 1, before, verb) || isNextInSeries(i, begin))
                    || attributions.endsAt(i, begin, before, verb)) {
                return i + 1;
            }
            if (i > begin && verb && joinsThat(i)) {
                return i + 2;
            }
            if (i > begin && tokens.word(i) == BUT && (tokens.isMark(i - 1, ',') || verb && setsAgainst(begin, i))) {
                return i + 1;
            }
            if (i > begin && (words.opensClause(i) || conjoins(i, verb) && (verb || words.isFinite(i + 1)))) {
                return words.isCondition(i) ? i : i + 1;
            }
            verb |= words.isFinite(i);
        }
        return begin;
    }

    /** “reached the quay  In May the council met”: a sentence ends without a mark where a preposition has a capital. */
    private boolean isUnmarkedEnd(int i, int begin) {
        return i > begin
                && tokens.shape(i) == Tokens.LOWER
                && !tokens.is(i, Category.FUNCTION_WORD)
                && tokens.isCapitalised(i + 1)
                && UNMARKED.has(tokens, i + 1)
                && !tokens.isCapitalised(i - 1);
    }

    /**
     * Returns whether token {@code i} joins two clauses, not two nouns.
     *
     * @param verb whether what follows has a verb of its own
     */
    private boolean conjoins(int i, boolean verb) {
        return words.isSubordinator(i)
                || words.isJoin(i)
                        && (words.isFinite(i + 1)
                                || verb && (tokens.isMark(i - 1, ',') || English.NOMINATIVE.has(tokens, i + 1)));
    }

    /** “… and that the election would be held”: the next thing said, which has a subject of its own. */
    private boolean joinsThat(int i) {
        return words.isJoin(i) && i + 2 < tokens.size() && tokens.word(i + 1) == THAT && !words.isFinite(i + 2);
    }

    /** “did not pay but the bank seized it”: between two verbs, an article or a name behind “but” is a subject. */
    private boolean setsAgainst(int begin, int but) {
        return (English.CORE_DETERMINER.has(tokens, but + 1) || tokens.isCapitalised(but + 1))
                && words.hasFinite(begin, but);
    }

    /** Returns whether a comma is followed by a clause of its own that runs up to the date. */
    private boolean opens(int next, int before, boolean verb) {
        if (next >= before) {
            return false;
        }
        boolean relative =
                words.isRelative(next) || English.PREPOSITION.has(tokens, next) && words.isRelative(next + 1);
        return relative || verb && (words.isJoin(next) || words.isSubordinator(next));
    }

    /** “declared a holiday on Monday, closed the schools on Friday”: the next verb of the subject, behind a date. */
    private boolean isNextInSeries(int comma, int begin) {
        return comma > begin + 1 && words.isPast(comma + 1) && continuations.hasTime(comma - 1, comma);
    }

    /** Returns the last token of a relative or subordinate clause: a comma ends it. */
    int comma(int from, int last, int end) {
        int to = right(from, last, end);
        for (int i = last + 1; i <= to; i++) {
            if (tokens.isMark(i, ',')) {
                return i - 1;
            }
        }
        return to;
    }

    /** Returns the last token of the clause that token {@code last} belongs to. */
    int right(int from, int last, int end) {
        boolean verb = insertions.firstFinite(from, last) < last;
        int stop = end;
        for (int i = last + 1; i <= end; i++) {
            if (insertions.close(i) > i) {
                i = insertions.close(i);
                continue;
            }
            int goesOn = verb ? continuations.end(from, i, end) : NONE;
            if (goesOn > i) {
                i = goesOn;
                continue;
            }
            if (isStop(i) && (i > last + 1 || words.isQuotationMark(i) || tokens.isMark(i, ';'))) {
                stop = i - 1;
                break;
            }
            if (tokens.isMark(i, ',') && verb && closes(i + 1, end)) {
                stop = i - 1;
                break;
            }
            boolean conjunction = (words.isSubordinator(i) || joinsThat(i)) && words.hasFinite(i + 1, end + 1)
                    || words.isJoin(i) && i < end && words.isFinite(i + 1);
            if (verb && conjunction) {
                stop = beforeMeasure(i - 1, last);
                break;
            }
            if (verb && words.isRelative(i) && i > last + 1 && tokens.isMark(i - 1, ',')) {
                stop = i - 2;
                break;
            }
            verb |= words.isFinite(i);
        }
        while (stop > from && isClosing(stop)) {
            stop--;
        }
        return stop;
    }

    /** “three weeks after …”, “just before …”: how long before what follows. */
    private int beforeMeasure(int stop, int last) {
        int at = stop;
        while (at > last
                && (tokens.is(at, Category.TIME_WORD) || tokens.kind(at) == Tokens.NUMBER || tokens.word(at) == JUST)) {
            at--;
        }
        return at;
    }

    private boolean isClosing(int i) {
        return tokens.kind(i) == Tokens.MARK && !tokens.isMark(i, ')') && !tokens.isMark(i, '%')
                || tokens.kind(i) == Tokens.QUOTE_MARK && !insertions.isAroundWords(i);
    }

    /** Returns whether a comma ends the clause: another one begins, or “…, he said”. */
    private boolean closes(int next, int end) {
        if (next > end) {
            return true;
        }
        if (words.isRelative(next) || words.isSubordinator(next) || words.isJoin(next)) {
            return words.hasFinite(next + 1, end + 1);
        }
        // “won Marn in 2018, then the town went to Orr”
        if (tokens.word(next) == THEN && continuations.hasOwnSubject(next + 1, end)) {
            return true;
        }
        // “in May, at which time …”, “in May, with which …”
        if (next < end && English.PREPOSITION.has(tokens, next) && words.isRelative(next + 1)) {
            return true;
        }
        // “declared a holiday, closed the schools on Friday”: the next verb has a day of its own
        boolean dated = (words.isPast(next) || words.isDoing(next))
                && continuations.hasTime(next, continuations.lastOf(next, end) + 1);
        int participle = English.isAdverb(tokens, next) ? next + 1 : next;
        if (dated || participle <= end && English.ends(tokens, participle, "ing")) {
            return true;
        }
        for (int i = next; i <= end && i < next + 12; i++) {
            if (tokens.isMark(i, ',')) {
                return isShown(next, i);
            }
            boolean lastWord = i >= end - 1
                    && tokens.is(i, Category.SPEECH_VERB)
                    && tokens.shape(i) == Tokens.LOWER
                    && !tokens.is(i, Category.NOUN_OR_VERB);
            if (words.isSaying(i) || lastWord) {
                return true;
            }
        }
        return next + 12 > end && isShown(next, end + 1);
    }

    /** “…, data showed on Tuesday, …”: what shows it, and perhaps when, between two commas. */
    private boolean isShown(int from, int comma) {
        int verb = comma - 1;
        while (verb > from && words.isTimeOrFunction(verb)) {
            verb--;
        }
        return verb > from && SHOWING.has(tokens, verb) && words.firstFinite(from, verb) == verb;
    }

    /** Returns whether token {@code i} always parts clauses. */
    private boolean isStop(int i) {
        if (words.isQuotationMark(i)) {
            return !insertions.isAroundWords(i);
        }
        return words.isStopMark(i);
    }
}
