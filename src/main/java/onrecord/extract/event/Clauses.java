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
    private static final WordSet THING = WordSet.of("which that");
    private static final int WHERE = Lexicon.id("where");
    private static final int JUST = Lexicon.id("just");
    private static final int NONE = -1;
    private static final int LONGEST_SUBJECT = 10;
    /** No writer’s sentence has more tokens; tables and lists without periods do. */
    private static final int LONGEST = 250;

    private final Tokens tokens;
    private final Sentences sentences;
    private final ClauseWords words;
    private final Insertions insertions;
    private final Attributions attributions;
    private final Relatives relatives;
    private final Continuations continuations;

    Clauses(Tokens tokens, Sentences sentences, ClauseWords words, Insertions insertions, Continuations continuations) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.words = words;
        this.insertions = insertions;
        this.attributions = new Attributions(tokens, words, insertions);
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
        int from = isLedByDate(first, last, sentences.last(s)) ? first - 1 : left(sentences.first(s), first, behind);
        boolean ledIn = words.isSubordinator(from) || from > sentences.first(s) && words.isSubordinator(from - 1);
        boolean toComma = words.isRelative(from) || ledIn && words.hasFinite(from, first);
        int to = toComma ? comma(from, last, sentences.last(s)) : right(from, last, sentences.last(s));
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

    /** Returns the whole of sentence {@code s} without its attribution and last mark; empty where it is too long for one. */
    Optional<Clause> whole(int s) {
        int first = sentences.first(s);
        int last = sentences.last(s);
        return last - first > LONGEST ? Optional.empty() : Optional.of(new Clause(s, first, right(first, first, last)));
    }

    /**
     * “Kell, who was elected in May, …”, “the fire that broke out in May”: what is told of somebody or something named or
     * singled out before the relative; not “cars that were built in May”.
     */
    private Optional<Clause> ofRelative(int s, int relative, int last) {
        int begin = sentences.first(s);
        int noun = relatives.last(begin, relative);
        int from = relatives.first(begin, noun, noun < relative - 1 || words.isRelative(relative));
        int verb = relative + 1;
        // “the boat of the firm, which was built in May”: it may tell of either
        boolean either = from > begin
                && tokens.word(from - 1) == OF
                && THING.has(tokens, relative)
                && !(tokens.isCapitalised(noun) && tokens.is(from - 2, Category.TITLE));
        if (from < begin || verb > last || !words.isFinite(verb) || either) {
            return Optional.empty();
        }
        int end = sentences.last(s);
        int to = noun < relative - 1 ? comma(verb, last, end) : right(verb, last, end);
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
        int from = relatives.first(begin, noun, true);
        int to = comma(participle, last, sentences.last(s));
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

    /** “Kell resigned and moved in May”: the clause at {@code from}, whose subject is that of the clause before it. */
    private Optional<Clause> ofJoined(int s, int from, int to) {
        int begin = sentences.first(s);
        int subjectFrom = from;
        do {
            subjectFrom = left(begin, subjectFrom - 1);
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
        if (continuations.isShared(subjectFrom, from, to)) {
            return Optional.of(new Clause(s, subjectFrom, to));
        }
        int auxiliary = verb;
        while (auxiliary < from && words.isAuxiliary(auxiliary) && !words.isAuxiliary(from)) {
            auxiliary++;
        }
        boolean shared = words.isPast(auxiliary) || words.isParticiple(auxiliary);
        // “was hired in May, left in June”: whether the next verb shares the auxiliary is open
        boolean open = tokens.isMark(words.isJoin(from - 1) ? from - 2 : from - 1, ',')
                || words.hasFinite(auxiliary + 1, from - 1);
        if (shared && auxiliary > verb && open) {
            return Optional.empty();
        }
        return Optional.of(new Clause(s, from, to, subjectFrom, (shared ? auxiliary : verb) - 1));
    }

    /** Returns the first token of the clause that ends before token {@code before}. */
    int left(int begin, int before) {
        return left(begin, before, false);
    }

    /** Returns the same for a clause whose verb may stand at {@code before} or behind. */
    private int left(int begin, int before, boolean verbBehind) {
        boolean verb = verbBehind;
        for (int i = before - 1; i >= begin; i--) {
            if (insertions.open(i) > begin) {
                i = insertions.open(i);
                continue;
            }
            if (isStop(i)
                    || tokens.isMark(i, ',') && (opens(i + 1, before, verb) || isNextInSeries(i, begin))
                    || attributions.endsAt(i, begin, before, verb)) {
                return i + 1;
            }
            if (i > begin && conjoins(i, verb) && (verb || words.isFinite(i + 1))) {
                return words.isCondition(i) ? i : i + 1;
            }
            verb |= words.isFinite(i);
        }
        return begin;
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

    /** Returns whether a comma is followed by a clause of its own that runs up to the date. */
    private boolean opens(int next, int before, boolean verb) {
        if (next >= before) {
            return false;
        }
        return words.isRelative(next) || verb && (words.isJoin(next) || words.isSubordinator(next));
    }

    /** “declared a holiday on Monday, closed the schools on Friday”: the next verb of the subject, behind a date. */
    private boolean isNextInSeries(int comma, int begin) {
        return comma > begin + 1 && words.isPast(comma + 1) && continuations.hasTime(comma - 1, comma);
    }

    /** Returns the last token of a relative or subordinate clause: a comma ends it. */
    private int comma(int from, int last, int end) {
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
            boolean conjunction = words.isSubordinator(i) && words.hasFinite(i + 1, end + 1)
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
        // “in May, at which time …”, “in May, with which …”
        if (next < end && English.PREPOSITION.has(tokens, next) && words.isRelative(next + 1)) {
            return true;
        }
        // “declared a holiday, closed the schools on Friday”: the next verb has a day of its own
        boolean dated = words.isPast(next) && continuations.hasTime(next, continuations.lastOf(next, end) + 1);
        int participle = English.isAdverb(tokens, next) ? next + 1 : next;
        if (dated || participle <= end && English.ends(tokens, participle, "ing")) {
            return true;
        }
        for (int i = next; i <= end && i < next + 12; i++) {
            if (tokens.isMark(i, ',')) {
                return false;
            }
            boolean lastWord = i >= end - 1
                    && tokens.is(i, Category.SPEECH_VERB)
                    && tokens.shape(i) == Tokens.LOWER
                    && !tokens.is(i, Category.NOUN_OR_VERB);
            if (words.isSaying(i) || lastWord) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether token {@code i} always parts clauses. */
    private boolean isStop(int i) {
        if (words.isQuotationMark(i)) {
            return !insertions.isAroundWords(i);
        }
        return words.isStopMark(i);
    }
}
