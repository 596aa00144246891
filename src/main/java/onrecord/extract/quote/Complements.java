package onrecord.extract.quote;

import onrecord.extract.word.English;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** What a stretch of words after or before a reporting verb looks like: a clause, a phrase of time and place, or neither. */
final class Complements {
    private static final WordSet THAT = WordSet.of("that");
    private static final WordSet TO = WordSet.of("to");
    private static final WordSet WHEN = WordSet.of("after before until");

    private final Tokens tokens;
    private final QuoteMarks marks;

    Complements(Tokens tokens, QuoteMarks marks) {
        this.tokens = tokens;
        this.marks = marks;
    }

    /** Returns whether what follows a reporting clause only tells when and where: “on Tuesday in an interview”. */
    boolean rest(int from, int end) {
        if (end - from > 9) {
            return false;
        }
        for (int i = from; i < end; i++) {
            if (English.PRONOUN.has(tokens, i)
                    || THAT.has(tokens, i)
                    || marks.at(i) >= 0
                    || English.AUXILIARY.has(tokens, i)) {
                return false;
            }
        }
        return true;
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
        if (English.PRONOUN.has(tokens, at)) {
            return true;
        }
        if (!English.isNominal(tokens, at)
                && !English.DETERMINER.has(tokens, at)
                && !English.SUBORDINATOR.has(tokens, at)) {
            return false;
        }
        if (WHEN.has(tokens, at)) {
            return false;
        }
        int stop = Math.min(end, at + 18);
        for (int i = at + 1; i < stop; i++) {
            if (English.isVerb(tokens, i)
                    || English.ends(tokens, i, "s")
                            && tokens.shape(i) == Tokens.LOWER
                            && i > at + 1
                            && isObjectNext(i, end)) {
                return true;
            }
        }
        return false;
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
