package onrecord.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.extract.layout.Layout;
import onrecord.extract.name.Names;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.model.Evidence;
import onrecord.model.Quote;

/** Finds what an article reports to have been said. */
public final class Utterances {
    private Utterances() {}

    /** Gives all utterances, ordered by the start of their words. */
    public static List<Utterance> find(Tokens tokens, Sentences sentences, Layout layout, Names names) {
        QuoteMarks marks = QuoteMarks.of(tokens);
        Phrases phrases = new Phrases(tokens, marks);
        List<Cue> cues = Cues.find(tokens, sentences, marks, phrases);
        Attribution[] attributions = new Attributor(tokens, sentences, marks, phrases, cues).all();
        List<Utterance> utterances = new ArrayList<>();
        int[] number = new int[attributions.length];
        for (int q = 0; q < attributions.length; q++) {
            Quoted words = marks.all().get(q);
            Attribution by = attributions[q];
            number[q] = -1;
            int length = words.last() - words.first() + 1;
            if (!by.isFound() && length < 4) {
                continue;
            }
            number[q] = utterances.size();
            utterances.add(new Utterance(
                    Quote.Kind.DIRECT,
                    List.of(tokens.span(words.open(), words.close() + 1)),
                    by.source(),
                    by.cue(),
                    Optional.empty(),
                    Optional.empty(),
                    by.continues() < 0 ? -1 : number[by.continues()],
                    Evidence.of(by.basis(), by.rule(), by.reason())));
        }
        return utterances;
    }
}
