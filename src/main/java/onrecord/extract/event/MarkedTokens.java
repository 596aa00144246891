package onrecord.extract.event;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import onrecord.extract.coref.Coreference;
import onrecord.extract.word.Tokens;
import onrecord.model.Quote;
import onrecord.model.TimeExpression;
import onrecord.text.Span;

/** Marks the tokens of a text that are quoted or say when. */
final class MarkedTokens {
    /** How the values of “recently”, “now” and “soon” end. */
    private static final String REFERENCE = "_REF";

    private MarkedTokens() {}

    /** Marks the tokens within quotation marks: what is quoted is said, not reported. */
    static boolean[] quoted(Tokens tokens, Coreference cast) {
        boolean[] quoted = new boolean[tokens.size()];
        for (Quote quote : cast.quotes()) {
            if (quote.kind().inMarks()) {
                for (Span span : quote.spans()) {
                    for (int i = tokens.from(span.start()); i < tokens.size() && tokens.start(i) < span.end(); i++) {
                        quoted[i] = true;
                    }
                }
            }
        }
        return quoted;
    }

    /** Marks the tokens of some expressions of time. */
    static boolean[] marked(Tokens tokens, List<TimeExpression> dates, Predicate<TimeExpression> which) {
        boolean[] marked = new boolean[tokens.size()];
        for (TimeExpression date : dates) {
            if (which.test(date)) {
                Span span = date.span();
                Arrays.fill(marked, tokens.from(span.start()), tokens.from(span.end()), true);
            }
        }
        return marked;
    }

    /** “one day earlier”, of a story without a date: it says when, and nobody can tell. */
    static boolean isUnknown(TimeExpression date) {
        return date.type() == TimeExpression.Type.DATE
                && date.when().isEmpty()
                && !date.value().endsWith(REFERENCE);
    }
}
