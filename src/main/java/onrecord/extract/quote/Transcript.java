package onrecord.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.extract.word.Tokens;
import onrecord.model.Quote;
import onrecord.text.Span;

/**
 * Finds the lines of a transcript: paragraphs without quotation marks that begin with a name in capitals and a colon, or
 * with “Q.” and “A.”. One such paragraph alone is a heading or a keyword.
 */
final class Transcript {
    private static final int LONGEST_LABEL = 5;

    private Transcript() {}

    /** Returns the end of the label that stands at token {@code from}, its colon or period included, or {@code from}. */
    static int label(Tokens tokens, int from, int to) {
        int at = from;
        int stop = Math.min(to, from + LONGEST_LABEL);
        if (at + 1 < stop && isQuestionOrAnswer(tokens, at)) {
            if (tokens.last(at) == '.') {
                return at + 1;
            }
            if (tokens.isMark(at + 1, '.') || tokens.isMark(at + 1, ':')) {
                return at + 2;
            }
        }
        while (at < stop && tokens.kind(at) == Tokens.WORD && tokens.shape(at) == Tokens.UPPER) {
            at++;
        }
        return at > from && at < to && tokens.isMark(at, ':') ? at + 1 : from;
    }

    private static boolean isQuestionOrAnswer(Tokens tokens, int i) {
        char c = tokens.first(i);
        int length = tokens.end(i) - tokens.start(i);
        return (c == 'Q' || c == 'A') && (length == 1 || length == 2 && tokens.last(i) == '.');
    }

    /** Returns the lines that stand in no quotation marks. */
    static List<Utterance> lines(Tokens tokens, QuoteMarks marks) {
        List<Utterance> lines = new ArrayList<>();
        int from = 0;
        while (from < tokens.size()) {
            int to = from + 1;
            while (to < tokens.size() && !tokens.firstInBlock(to)) {
                to++;
            }
            int words = label(tokens, from, to);
            if (words > from && words < to && marks.at(from) < 0 && marks.at(words) < 0) {
                boolean named = !isQuestionOrAnswer(tokens, from);
                boolean answer = !named && tokens.first(from) == 'A';
                Optional<Span> source = named ? Optional.of(tokens.span(from, words - 1)) : Optional.empty();
                lines.add(new Utterance(
                        Quote.Kind.DIRECT,
                        List.of(tokens.span(words, to)),
                        source,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        -1,
                        (named
                                        ? QuoteRules.TRANSCRIPT_LINE
                                        : answer ? QuoteRules.ANSWER_LINE : QuoteRules.QUESTION_LINE)
                                .evidence(),
                        answer ? Utterance.Told.INTRODUCED : Utterance.Told.HERE));
            }
            from = to;
        }
        return lines.size() > 1 ? lines : List.of();
    }
}
