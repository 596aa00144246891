package onrecord.extract.event;

import java.util.Optional;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/**
 * Finds the clause that a date stands in: it ends at marks and conjunctions that begin another clause, and it has neither
 * the words that attribute it to somebody nor what is in quotation marks beside it.
 */
final class Clauses {
    private static final int OF = Lexicon.id("of");
    private static final WordSet WHO = WordSet.of("who whose");
    private static final WordSet PART_OF = WordSet.of("at from in of on");
    private static final WordSet LIKELY = WordSet.of("likely unlikely");
    private static final WordSet BESIDE = WordSet.of("between with");
    private static final WordSet THING = WordSet.of("which that");
    private static final int THE = Lexicon.id("the");
    private static final int WHEN = Lexicon.id("when");
    private static final int WHERE = Lexicon.id("where");
    private static final int NONE = -1;
    private static final int LONGEST_SUBJECT = 10;
    /** No writer’s sentence has more tokens; tables and lists without periods do. */
    private static final int LONGEST = 250;

    private final Tokens tokens;
    private final Sentences sentences;
    private final ClauseWords words;
    private final Insertions insertions;
    private final ClauseBounds bounds;
    private final Relatives relatives;
    private final Continuations continuations;

    Clauses(
            Tokens tokens,
            Sentences sentences,
            ClauseWords words,
            Insertions insertions,
            Continuations continuations,
            ClauseBounds bounds) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.words = words;
        this.insertions = insertions;
        this.bounds = bounds;
        this.relatives = new Relatives(tokens, words);
        this.continuations = continuations;
    }

    /** Returns the clause around tokens {@code first..last}; empty where it is a condition or has no subject to name. */
    Optional<Clause> around(int first, int last) {
        int s = sentences.of(first);
        if (s < 0 || sentences.last(s) < last || sentences.last(s) - sentences.first(s) > LONGEST) {
            return Optional.empty();
        }
        // “although seven senators last month asked …”: the verb of the clause stands behind the date
        boolean behind = first > sentences.first(s)
                && last < sentences.last(s)
                && words.isFinite(last + 1)
                && !words.isFinite(first - 1);
        int from = isLedByDate(first, last, sentences.last(s))
                ? first - 1
                : bounds.left(sentences.first(s), first, behind);
        boolean ledIn = words.isSubordinator(from) || from > sentences.first(s) && words.isSubordinator(from - 1);
        boolean toComma = words.isRelative(from) || ledIn && words.hasFinite(from, first) || isLedInBefore(s, from);
        int to = toComma ? bounds.comma(from, last, sentences.last(s)) : bounds.right(from, last, sentences.last(s));
        to = withinInsertion(sentences.first(s), from, last, to);
        while (from < first && isLeadIn(from)) {
            from++;
        }
        if (from > sentences.first(s) && words.isCondition(from - 1) || words.isCondition(from)) {
            return Optional.empty();
        }
        if (words.isSubordinator(from) && from < first - 1) {
            from++;
        }
        if (from > sentences.first(s) && English.ends(tokens, from, "ing")) {
            return isEndOfDay(from, first) ? endOfDay(s, from, to) : Optional.empty();
        }
        // “drove "like mad" on the road to Marn on Monday”: what stands behind a quotation has no subject
        if (from > sentences.first(s)
                && words.isQuotationMark(from - 1)
                && tokens.shape(from) == Tokens.LOWER
                && English.PREPOSITION.has(tokens, from)) {
            return Optional.empty();
        }
        if (from > sentences.first(s) && isOfInner(from, first)) {
            return Optional.empty();
        }
        int participle = participle(sentences.first(s), first);
        if (participle > 0) {
            return ofParticiple(s, participle, last);
        }
        int relative = relatives.around(from, first);
        if (relative > from) {
            return ofRelative(s, relative, last);
        }
        int harmed = relatives.harmed(from, first);
        if (harmed > 0) {
            return ofReduced(s, harmed, last);
        }
        // “as called for in May”: the date is that of the participle
        boolean reduced = from > sentences.first(s) && words.isSubordinator(from - 1) && words.isFinite(from);
        // “who won the vote, on Friday promised …”: the relative clause is over before the date
        boolean over = behind && words.isRelative(from) && tokens.isMark(first - 2, ',');
        if (reduced || over) {
            return Optional.empty();
        }
        if (from > sentences.first(s) && needsSubject(from)) {
            return words.isRelative(from) ? ofRelative(s, from, last) : ofJoined(s, from, to);
        }
        return Optional.of(new Clause(s, from, to));
    }

    /**
     * “as part of an empire sold by its owners in May”; “the man who robbed the bank while she was there left in May”: a phrase
     * or a clause within another one, whose verb follows without a mark.
     */
    private boolean isOfInner(int from, int first) {
        int verb = insertions.firstFinite(from, first);
        boolean phrase = words.isSubordinator(from - 1)
                && verb < first
                && words.isPassiveOfNoun(verb)
                && !words.hasFinite(verb + 1, first);
        return phrase || words.opensClause(from - 1) && relatives.mainVerb(from, first) < first;
    }

    /** “Orr, who said Kell left in 1978, was ill”: what is set in ends the clause within it. */
    private int withinInsertion(int begin, int from, int last, int to) {
        for (int i = from - 1; i >= begin && i > from - LONGEST_SUBJECT * 2; i--) {
            int close = insertions.close(i);
            if (close > last) {
                return Math.min(to, close - 1);
            }
        }
        return to;
    }

    /** “…, ending the day at 8,017”: the day is that of the clause before. */
    private boolean isEndOfDay(int from, int first) {
        return first == from + 1 && tokens.isMark(from - 1, ',') && tokens.word(first) == THE;
    }

    private Optional<Clause> endOfDay(int s, int from, int to) {
        int begin = bounds.left(sentences.first(s), from - 1);
        int verb = insertions.firstFinite(begin, from);
        return verb > begin && verb < from && verb - begin <= LONGEST_SUBJECT
                ? Optional.of(new Clause(s, begin, to))
                : Optional.empty();
    }

    /** “and in May the council voted”: the date leads a clause that has its own subject. */
    private boolean isLedByDate(int first, int last, int end) {
        int next = last + 1;
        if (first < 2
                || !words.isLeadIn(first - 1)
                || !(words.isJoin(first - 2) || tokens.word(first - 2) == WHERE)
                || next >= end) {
            return false;
        }
        boolean subject = words.isArticle(next) || English.NOMINATIVE.has(tokens, next) || tokens.isCapitalised(next);
        int verb = insertions.firstFinite(next, end);
        return subject && verb > next && verb < end && verb - next <= LONGEST_SUBJECT && !words.isSaying(verb);
    }

    /** “Although the mayor said the mill closed in May, …”: what leads in goes on behind who says so, up to its comma. */
    private boolean isLedInBefore(int s, int from) {
        int begin = sentences.first(s);
        if (from <= begin + 1 || !words.isSubordinator(begin) || !words.isSaying(from - 1)) {
            return false;
        }
        for (int i = begin; i < from; i++) {
            if (tokens.isMark(i, ',')) {
                return false;
            }
        }
        return true;
    }

    /** Returns the whole of sentence {@code s} without its attribution and last mark; empty where it is too long for one. */
    Optional<Clause> whole(int s) {
        int first = sentences.first(s);
        int last = sentences.last(s);
        return last - first > LONGEST
                ? Optional.empty()
                : Optional.of(new Clause(s, first, bounds.right(first, first, last)));
    }

    /**
     * “Kell, who was elected in May, …”, “the fire that broke out in May”: what is told of somebody or something named or
     * singled out before the relative; not “cars that were built in May”.
     */
    private Optional<Clause> ofRelative(int s, int relative, int last) {
        int begin = sentences.first(s);
        int noun = relatives.last(begin, relative);
        int from = relatives.first(begin, noun, noun < relative - 1 || words.isRelative(relative));
        if (from >= 0 && THING.has(tokens, relative)) {
            // “Marn and Sund, which holds a vote in May”
            from = relatives.lastOfNames(from, noun);
        }
        int verb = relative + 1;
        if (from > begin && WHO.has(tokens, relative)) {
            // “Ada Kell of Marn, who left in May”: a place or a body before “who” belongs to somebody
            int tie = words.isArticle(from - 1) && from > begin + 1 ? from - 2 : from - 1;
            boolean part = PART_OF.has(tokens, tie) && tokens.word(tie) != OF;
            boolean whole = tokens.word(from - 1) == OF && tokens.isCapitalised(from - 2);
            from = whole ? relatives.whole(begin, from) : part ? NONE : from;
        }
        int bearer = relatives.bearer(begin, from);
        if (bearer >= 0) {
            noun = bearer;
            from = relatives.first(begin, bearer, true);
            boolean placed = from > begin + 1 && tokens.word(from - 1) == OF && tokens.isCapitalised(from - 2);
            from = placed ? relatives.whole(begin, from) : from;
        }
        // “the boat of the firm, which was built in May”: it may tell of either
        boolean name = tokens.isCapitalised(noun);
        // “the boat in Marn which sank”: a name without a comma behind it is not singled out
        boolean tied = from > begin
                && (tokens.word(from - 1) == OF
                        || name && noun == relative - 1 && English.PREPOSITION.has(tokens, from - 1));
        int before = from > begin + 1 && words.isArticle(from - 1) ? from - 2 : from - 1;
        // “the trade with Norland, which rose in May”
        boolean beside = from > begin + 1 && name && BESIDE.has(tokens, before);
        boolean either = beside && THING.has(tokens, relative)
                || tied && THING.has(tokens, relative) && !(name && tokens.is(from - 2, Category.TITLE));
        if (from < begin || verb > last || !words.isFinite(verb) || either) {
            return Optional.empty();
        }
        int end = sentences.last(s);
        boolean set = bearer >= 0 || relative > begin && tokens.isMark(relative - 1, ',');
        int to = set ? bounds.comma(verb, last, end) : bounds.right(verb, last, end);
        int main = words.firstFinite(last + 1, to + 1);
        boolean own = main > to || words.isJoin(main - 1);
        return Optional.of(new Clause(s, verb, own ? to : main - 1, from, noun));
    }

    /** “the suit, filed in May, …”: returns the participle behind the subject that the date belongs to, or −1. */
    private int participle(int begin, int date) {
        for (int i = date - 1; i > begin; i--) {
            if (insertions.isParticiple(i)) {
                return i;
            }
            if (tokens.isMark(i, ',') || words.isFinite(i)) {
                return NONE;
            }
        }
        return NONE;
    }

    private Optional<Clause> ofParticiple(int s, int participle, int last) {
        int begin = sentences.first(s);
        int noun = participle - 2;
        int from = relatives.whole(begin, relatives.first(begin, noun, true));
        int to = bounds.comma(participle, last, sentences.last(s));
        return from < begin ? Optional.empty() : Optional.of(new Clause(s, participle, to, from, noun));
    }

    private Optional<Clause> ofReduced(int s, int participle, int last) {
        int from = relatives.first(sentences.first(s), participle - 1, true);
        return from < sentences.first(s)
                ? Optional.empty()
                : Optional.of(new Clause(s, participle, last, from, participle - 1));
    }

    private boolean isLeadIn(int i) {
        return words.isJoin(i) || tokens.isMark(i, ',') || tokens.kind(i) == Tokens.QUOTE_MARK;
    }

    boolean needsSubject(int from) {
        return words.isRelative(from) || words.isFinite(from);
    }

    /** “But as the craze died, the firm shrank and closed in May”: returns the first token of the clause behind what leads in. */
    private int behindLeadIn(int begin, int from, int to) {
        if (from <= begin || !words.isSubordinator(from - 1)) {
            return from;
        }
        for (int i = insertions.firstFinite(from, to) + 1; i < to - 1; i++) {
            if (tokens.isMark(i, ',') && insertions.firstFinite(i + 1, to) < to) {
                return i + 1;
            }
        }
        return from;
    }

    /** “Kell resigned and moved in May”: the clause at {@code from}, whose subject is that of the clause before it. */
    private Optional<Clause> ofJoined(int s, int from, int to) {
        int begin = sentences.first(s);
        int subjectFrom = from;
        do {
            subjectFrom = bounds.left(begin, subjectFrom - 1);
            int conjunct = subjectFrom;
            while (subjectFrom < from && isLeadIn(subjectFrom)) {
                subjectFrom++;
            }
            if (conjunct > begin && words.isFinite(subjectFrom)) {
                // “shot and killed a man and fled”: this one has no subject either
                subjectFrom = conjunct;
            } else {
                break;
            }
        } while (subjectFrom > begin);
        if (subjectFrom > begin + 2
                && tokens.word(subjectFrom - 1) == WHEN
                && words.hasFinite(begin, subjectFrom - 1)) {
            // “stood at 8 percent when Kell took office and peaked in May”: it may go on from either clause
            return Optional.empty();
        }
        subjectFrom = behindLeadIn(begin, subjectFrom, from);
        int verb = insertions.firstFinite(subjectFrom, from);
        int relative = relatives.first(subjectFrom + 1, verb);
        if (relative > subjectFrom && !tokens.isMark(relative - 1, ',')) {
            // “a man who was dismissed in May shot two and fled on Monday”
            int main = relatives.mainVerb(relative + 1, from);
            if (main == from || relative - subjectFrom > LONGEST_SUBJECT) {
                return Optional.empty();
            }
            int verbs = continuations.isShared(main, from, to) ? main : from;
            return Optional.of(new Clause(s, verbs, to, subjectFrom, relative - 1));
        }
        boolean subject = verb < from
                && verb > subjectFrom
                && verb - subjectFrom <= LONGEST_SUBJECT
                && !words.isRelative(subjectFrom);
        if (!subject) {
            return Optional.empty();
        }
        // “beside Orr, the banker arrested and charged in May”: two participles behind a noun
        int before = from - 2;
        boolean reduced = words.isJoin(from - 1)
                && before > verb
                && words.isPast(before)
                && !words.isAuxiliary(before - 1)
                && English.isNominal(tokens, before - 1)
                && tokens.shape(before - 1) == Tokens.LOWER;
        // “is likely to win and put the vote out of reach”: both are only likely
        boolean likely = words.isJoin(from - 1) && words.isAuxiliary(verb) && LIKELY.has(tokens, verb + 1);
        if (reduced || likely) {
            return Optional.empty();
        }
        if (continuations.isShared(subjectFrom, from, to)) {
            return Optional.of(new Clause(s, subjectFrom, to));
        }
        int auxiliary = verb;
        while (auxiliary < from && words.isAuxiliary(auxiliary) && !words.isAuxiliary(from)) {
            auxiliary++;
        }
        boolean shared = (words.isPast(auxiliary) || words.isParticiple(auxiliary)) && !words.isModal(from);
        // “was hired in May, left in June”: whether the next verb shares the auxiliary is open
        boolean open = tokens.isMark(words.isJoin(from - 1) ? from - 2 : from - 1, ',')
                || words.hasFinite(auxiliary + 1, from - 1);
        if (shared && auxiliary > verb && open) {
            return Optional.empty();
        }
        return Optional.of(new Clause(s, from, to, subjectFrom, (shared ? auxiliary : verb) - 1));
    }
}
