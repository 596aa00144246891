package onrecord.extract.time;

import java.util.Optional;
import onrecord.extract.word.Tokens;

/**
 * The year behind a month or a day of one, in every usual form: {@code , 2014}, {@code ’14}, {@code [2014]}, {@code 96},
 * “nineteen ninety-three”, “Heisei 25 (2013)”, and {@code 19l2} as a scan misreads it.
 *
 * @param year the year
 * @param last its last token
 * @param loose whether its century or a digit of it is worked out
 */
record TrailingYear(int year, int last, boolean loose) {
    /** A number of two digits from here on is no day of a month. */
    private static final int NO_DAY = 32;

    private static final String ENDS = ".,;)]";

    /** Reads the year behind token {@code at}, with or without a comma between. */
    static Optional<TrailingYear> after(TimeTokens words, int at) {
        int next = words.isMark(at + 1, ',') ? at + 2 : at + 1;
        if (words.isNumber(next)) {
            return words.year(next) > 0 && !(words.isMark(next + 1, ':') && words.glued(next + 1))
                    ? sure(words.year(next), next)
                    : Optional.empty();
        }
        if (words.shortYear(next) > 0) {
            return sure(words.shortYear(next), next + 1);
        }
        if (isEraYear(words, next)) {
            return sure(words.year(next + 3), next + 4);
        }
        if (words.isMark(next, '[')) {
            boolean closed = words.year(next + 1) > 0 && words.isMark(next + 2, ']');
            return closed ? sure(words.year(next + 1), next + 2) : Optional.empty();
        }
        Optional<WordedYear> worded = WordedYear.at(words, next);
        return worded.isPresent() ? sure(worded.get().year(), worded.get().last()) : misread(words, next);
    }

    /** “Heisei 25 (2013)”: the year of an era, and what it is in the common one. */
    private static boolean isEraYear(TimeTokens words, int i) {
        return words.has(i + 4)
                && words.tokens().isCapitalised(i)
                && words.isNumber(i + 1)
                && words.isMark(i + 2, '(')
                && words.year(i + 3) > 0
                && words.isMark(i + 4, ')');
    }

    private static Optional<TrailingYear> sure(int year, int last) {
        return Optional.of(new TrailingYear(year, last, false));
    }

    /** {@code 19l2}, {@code l9O5}: letters that look like the digits they stand for. */
    private static Optional<TrailingYear> misread(TimeTokens words, int i) {
        if (!words.has(i) || words.tokens().kind(i) != Tokens.MIXED || words.length(i) != 4) {
            return Optional.empty();
        }
        int year = 0;
        for (int at = words.tokens().start(i); at < words.tokens().end(i); at++) {
            int digit =
                    switch (words.charAt(at)) {
                        case 'l', 'I' -> 1;
                        case 'O', 'o' -> 0;
                        default -> words.digits(at, at + 1);
                    };
            if (digit < 0) {
                return Optional.empty();
            }
            year = year * 10 + digit;
        }
        return TimeTokens.isYear(year) ? Optional.of(new TrailingYear(year, i, true)) : Optional.empty();
    }

    /**
     * {@code Aug 96} at the end of a clause, where nothing is counted: reads the two digits behind the month at token
     * {@code month}. After a day of two digits, {@code 03 Aug 14}, the number may be one that a day can have.
     */
    static Optional<TrailingYear> brief(TimeTokens words, int first, int month) {
        int at = month + 1;
        boolean number = words.isNumber(at) && words.length(at) == 2 && !words.glued(at);
        int year = number ? words.digits(at) : -1;
        boolean dated = first < month && words.length(first) == 2 && words.is(month, TimeWords.SHORT_NAME);
        // “In May 48, mostly boys, were hurt”
        boolean counts = words.isMark(at + 1, ',') && !dated && !words.is(month, TimeWords.SHORT_NAME);
        boolean said = year >= (dated ? 0 : NO_DAY) && isEnd(words, at + 1) && !counts;
        return said && !isListed(words, first, at + 1)
                ? Optional.of(new TrailingYear(TimeTokens.century(year), at, true))
                : Optional.empty();
    }

    private static boolean isEnd(TimeTokens words, int i) {
        return !words.has(i)
                || words.tokens().kind(i) == Tokens.MARK
                        && ENDS.indexOf(words.tokens().first(i)) >= 0;
    }

    /** Returns whether the numbers are prices or scores by month: {@code Mar 55, May 57}. */
    private static boolean isListed(TimeTokens words, int first, int after) {
        boolean begins =
                words.has(first - 1) && words.tokens().kind(first - 1) != Tokens.WORD && !words.isMark(first - 1, '(');
        return begins || words.is(after + 1, TimeWords.MONTH);
    }
}
