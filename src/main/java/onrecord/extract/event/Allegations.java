package onrecord.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import onrecord.extract.word.English;
import onrecord.extract.word.Tokens;
import onrecord.model.Quote;
import onrecord.text.Span;

/** Tells what somebody alleges from what the text reports: “he allegedly sold the boat”, “police suspect that he sold it”. */
final class Allegations {
    /** What an allegation is told with, in its clause; “the alleged thief fled” tells a fact. */
    private static final Set<String> ALLEGING = Set.of("allegedly", "reportedly", "purportedly", "supposedly");
    /** Verbs that bring one in by “that”. */
    private static final Set<String> SUSPECTING = Set.of("suspect", "suspects", "suspected", "allege", "alleges");

    private static final String FIRST_LETTERS = "aprs";

    /** The verbs by which somebody alleges what he is not known to know. */
    private static final List<String> CUES = List.of("alleg", "accus", "claim", "suspect");

    private final Tokens tokens;
    private final List<Quote> statements;
    private final SpanIndex words;

    Allegations(Tokens tokens, List<Quote> quotes) {
        this.tokens = tokens;
        this.statements = quotes.stream()
                .filter(quote -> quote.kind() == Quote.Kind.INDIRECT)
                .toList();
        this.words = SpanIndex.of(statements, Quote::spans);
    }

    /** Returns whether a clause tells what somebody alleges. */
    boolean has(Clause clause) {
        for (int i = clause.from(); i <= clause.to(); i++) {
            // all these words begin with one of four letters: most tokens need not be taken out of the text
            if (tokens.shape(i) != Tokens.LOWER || FIRST_LETTERS.indexOf(tokens.first(i)) < 0) {
                continue;
            }
            String word = tokens.text(i);
            boolean that = i < clause.to() && tokens.text(i + 1).equals("that");
            // “for allegedly taking money” is why, and no allegation of the clause
            boolean why = i < clause.to() && English.isIng(tokens, i + 1);
            if (ALLEGING.contains(word) && !why || that && SUSPECTING.contains(word)) {
                return true;
            }
        }
        return statement(clause)
                .flatMap(Quote::cue)
                .map(cue -> cue.of(tokens.text()).toLowerCase(Locale.ROOT))
                .filter(cue -> CUES.stream().anyMatch(cue::startsWith))
                .isPresent();
    }

    /** Returns the ids of those in whose words a clause stands: who alleges it. */
    List<String> by(Clause clause) {
        return statement(clause).map(Quote::speakers).orElse(List.of());
    }

    /** Returns the statement that holds the clause, in the writer's words. */
    private Optional<Quote> statement(Clause clause) {
        Span span = tokens.span(clause.from(), clause.to() + 1);
        return words.overlapping(span, any -> true).stream().findFirst().map(statements::get);
    }
}
