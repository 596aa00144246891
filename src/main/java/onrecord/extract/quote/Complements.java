package onrecord.extract.quote;

import java.util.Set;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** What a stretch of words after or before a reporting verb looks like: a clause, a phrase of time and place, or neither. */
final class Complements {
    private static final WordSet THAT = WordSet.of("that");
    private static final WordSet TO = WordSet.of("to");
    private static final WordSet NOMINATIVE = WordSet.of("he she they we i there it");
    private static final WordSet QUANTITY =
            WordSet.of("more about almost nearly only both such despite most all some many few half not even");
    private static final WordSet LOOSE = WordSet.of("about despite");
    private static final WordSet AT = WordSet.of("at");
    private static final WordSet SAME = WordSet.of("same something nothing much little yes no few so");
    private static final WordSet THAN = WordSet.of("than");
    private static final WordSet NON_FINITE = WordSet.of("be been being having not");
    private static final WordSet WHEN = WordSet.of("after before until");
    /** Conjunctions that tell when it was said, unless a main clause follows their own. */
    private static final WordSet WHILE = WordSet.of("when while as since where");

    /** Participles that tell what a report led to; the speaker does not tell that. */
    private static final Set<String> CONSEQUENCES =
            Set.of("sparking", "raising", "prompting", "drawing", "fueling", "fuelling", "triggering", "stoking");

    private static final int LONGEST_SOURCE = 16;

    private final Tokens tokens;
    private final QuoteMarks marks;

    Complements(Tokens tokens, QuoteMarks marks) {
        this.tokens = tokens;
        this.marks = marks;
    }

    /** Returns whether what follows a reporting clause only tells when and where: “on Tuesday in an interview”. */
    boolean rest(int from, int end) {
        return end - from <= 9 && endsReport(from, end);
    }

    /** Returns where a report ends before what followed from it: “the dam had failed, raising questions”. */
    int beforeConsequence(int from, int to) {
        for (int i = to - 2; i > from; i--) {
            if (tokens.isMark(i, ',') && marks.at(i) < 0 && CONSEQUENCES.contains(tokens.text(i + 1))) {
                return i;
            }
        }
        return to;
    }

    /** “he was not aware of it: “Wow! Many …””: returns where words end before a quotation that goes on beyond them, or {@code to}. */
    int beforeOpenWords(int from, int to) {
        int quoted = to > from ? marks.at(to - 1) : -1;
        if (quoted < 0) {
            return to;
        }
        Quoted words = marks.all().get(quoted);
        return words.close() >= to && words.open() > from && tokens.isMark(words.open() - 1, ':') ? words.open() : to;
    }

    /** Returns whether a comma stands in the words outside quotation marks, but for one within a number. */
    boolean hasComma(int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            if (tokens.isMark(i, ',') && marks.at(i) < 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether no clause begins in {@code from..end}, however long: “in an interview with the Post on Monday at noon”. */
    boolean endsReport(int from, int end) {
        for (int i = from; i < end; i++) {
            if (English.PRONOUN.has(tokens, i)
                    || THAT.has(tokens, i)
                    || marks.at(i) >= 0
                    || English.AUXILIARY.has(tokens, i) && !English.isTime(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    /** “According to data released by the port office (PO), …”: returns the comma that ends a source, or {@code from}. */
    int endOfSource(int from, int end) {
        if (from >= end || tokens.isMark(from, ',')) {
            return from;
        }
        boolean further =
                English.PREPOSITION.has(tokens, from) || English.isPast(tokens, from) || tokens.isMark(from, '(');
        for (int i = from; further && i < end && i < from + LONGEST_SOURCE; i++) {
            if (English.AUXILIARY.has(tokens, i) || English.RELATIVE.has(tokens, i) || marks.at(i) >= 0) {
                return from;
            }
            if (tokens.isMark(i, ',')) {
                return i;
            }
        }
        return from;
    }

    /** Returns where words end because blanks before a capital stand for a lost end of a sentence, or {@code to}. */
    int beforeGap(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (LostMarks.gap(tokens, i) > 2 && tokens.isCapitalised(i)) {
                return i;
            }
        }
        return to;
    }

    /** Returns the first comma in {@code from..to}, where an inserted relative clause ends, or {@code to}. */
    int commaIn(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (tokens.isMark(i, ',')) {
                return marks.at(i) >= 0
                        ? Math.min(to, marks.all().get(marks.at(i)).close() + 1)
                        : i;
            }
        }
        return to;
    }

    /** “the crew who said it had sunk, left”: returns the comma that a verb follows, or {@code to}. */
    int commaBeforeVerb(int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            boolean verb = English.isVerb(tokens, i + 1) || English.isIng(tokens, i + 1);
            if (tokens.isMark(i, ',') && marks.at(i) < 0 && verb) {
                return i;
            }
        }
        return to;
    }

    /** Returns whether a conjunction opens the sentence at {@code from} or stands at {@code before}, and no comma ends its clause. */
    boolean isInOpening(int from, int before) {
        if (English.CORE_SUBORDINATOR.has(tokens, before)) {
            return true;
        }
        int at = from;
        while (at < before && English.COORDINATOR.has(tokens, at)) {
            at++;
        }
        if (!English.CORE_SUBORDINATOR.has(tokens, at)) {
            return false;
        }
        while (at <= before && tokens.kind(at) != Tokens.MARK) {
            at++;
        }
        return at > before;
    }

    /** “After Kell told the board [the dam had failed], the board met”: returns where what an opening clause reports ends. */
    int endOfOpening(int from, int to) {
        for (int i = from + 1; i + 2 < to; i++) {
            boolean comma = tokens.isMark(i, ',') && marks.at(i) < 0;
            boolean subject = English.DETERMINER.has(tokens, i + 1)
                    || English.PRONOUN.has(tokens, i + 1)
                    || tokens.isCapitalised(i + 1);
            if (comma && subject && hasVerb(i + 2, to)) {
                return i;
            }
        }
        return to;
    }

    /** Returns whether a verb that must be finite stands in the words outside marks. */
    boolean hasFinite(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (marks.at(i) < 0 && (English.isVerb(tokens, i) || tokens.is(i, Category.PAST_VERB))) {
                return true;
            }
        }
        return false;
    }

    boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean present = i > from && tokens.shape(i) == Tokens.LOWER && English.ends(tokens, i, "s");
            if (English.isVerb(tokens, i) || present && !English.isPossessive(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a clause without “that” begins here: a subject, and a verb after it. */
    boolean beginsClause(int at, int end) {
        if (English.PRONOUN.has(tokens, at) || NOMINATIVE.has(tokens, at)) {
            return true;
        }
        if (!canBegin(at, end) || isLooseParticiple(at, end)) {
            return false;
        }
        boolean object = SAME.has(tokens, at) || SAME.has(tokens, at + 1);
        boolean when =
                English.isTime(tokens, at) || English.isTime(tokens, at + 1) || MainSubject.UNIT.has(tokens, at + 1);
        if (plainWords(at, end) > 3 && !object && !when) {
            return true;
        }
        int stop = Math.min(end, at + 40);
        for (int i = at + 1; i < stop; i++) {
            if (English.isVerb(tokens, i)
                    || tokens.is(i, Category.PAST_VERB)
                    || English.ends(tokens, i, "s")
                            && tokens.shape(i) == Tokens.LOWER
                            && i > at + 1
                            && isObjectNext(i, end)) {
                return true;
            }
        }
        return false;
    }

    /**
     * “said answering a question”, “told the paper in a call shared with the board”: returns whether a participle without a
     * finite verb of its own before the next mark stands here, which “said flying was safe” has.
     */
    private boolean isLooseParticiple(int at, int end) {
        if (tokens.shape(at) != Tokens.LOWER || !English.isIng(tokens, at) && !English.isPast(tokens, at)) {
            return false;
        }
        for (int i = at + 1; i < end && tokens.kind(i) != Tokens.MARK && !English.RELATIVE.has(tokens, i); i++) {
            if (English.AUXILIARY.has(tokens, i) && !NON_FINITE.has(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean canBegin(int at, int end) {
        boolean least = AT.has(tokens, at) && English.SUPERLATIVE.has(tokens, at + 1);
        return !WHEN.has(tokens, at)
                && !(WHILE.has(tokens, at) && commaIn(at, end) == end)
                && (English.isNominal(tokens, at)
                        || English.DETERMINER.has(tokens, at)
                        || English.SUBORDINATOR.has(tokens, at)
                        || QUANTITY.has(tokens, at)
                        || least);
    }

    /**
     * Returns whether a whole clause must begin here, where a verb may as well have an object: a subject, and a finite verb
     * that no relative clause within the subject takes.
     */
    boolean isClause(int at, int end) {
        if (NOMINATIVE.has(tokens, at)) {
            return true;
        }
        boolean subject = English.isNominal(tokens, at)
                || English.DETERMINER.has(tokens, at)
                || QUANTITY.has(tokens, at) && !LOOSE.has(tokens, at)
                || AT.has(tokens, at) && English.SUPERLATIVE.has(tokens, at + 1);
        if (!subject || isLooseParticiple(at, end)) {
            return false;
        }
        int relatives = 0;
        int stop = Math.min(end, at + 24);
        for (int i = at + 1; i < stop && marks.at(i) < 0 && !tokens.isMark(i, ',') && !English.isDash(tokens, i); i++) {
            relatives += English.RELATIVE.has(tokens, i) || NOMINATIVE.has(tokens, i) || THAN.has(tokens, i) ? 1 : 0;
            if (!isFinite(i, end)) {
                continue;
            }
            if (relatives-- == 0) {
                return true;
            }
            // “a bill that would have allowed the council to …” has one verb
            boolean auxiliary = English.AUXILIARY.has(tokens, i);
            while (auxiliary
                    && i + 1 < stop
                    && (English.AUXILIARY.has(tokens, i + 1) || English.isAdverb(tokens, i + 1))) {
                i++;
            }
            i += auxiliary ? 1 : 0;
        }
        return false;
    }

    /** Returns whether token {@code i} is a finite verb and cannot be the participle of a shortened relative clause. */
    private boolean isFinite(int i, int end) {
        if (English.AUXILIARY.has(tokens, i)) {
            // “in May”
            return !NON_FINITE.has(tokens, i) && !TO.has(tokens, i - 1) && !English.isTime(tokens, i);
        }
        boolean verb = tokens.is(i, Category.PAST_VERB)
                || tokens.shape(i) == Tokens.LOWER && (English.ends(tokens, i, "ed") || English.ends(tokens, i, "s"));
        return verb && !TO.has(tokens, i - 1) && i + 1 < end && English.DETERMINER.has(tokens, i + 1);
    }

    private boolean isObjectNext(int i, int end) {
        return i + 1 < end && (English.DETERMINER.has(tokens, i + 1) || TO.has(tokens, i + 1));
    }

    /** Counts the words outside quotation marks. */
    int plainWords(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += marks.at(i) < 0 && tokens.kind(i) <= Tokens.MIXED ? 1 : 0;
        }
        return words;
    }
}
