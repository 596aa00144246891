package onrecord.extract.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
        List<Utterance> direct = inMarks(tokens, marks, attributions);
        List<Utterance> indirect = new Paraphrase(tokens, sentences, marks, phrases, cues).all();
        return inOrder(direct, indirect);
    }

    private static List<Utterance> inMarks(Tokens tokens, QuoteMarks marks, Attribution[] attributions) {
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
            if (by.joins() && by.continues() >= 0 && number[by.continues()] == utterances.size() - 1) {
                // “A,” Velden said. “B.”: one quotation, interrupted by its attribution
                int last = utterances.size() - 1;
                utterances.set(last, utterances.get(last).with(tokens.span(words.open(), words.close() + 1)));
                number[q] = last;
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

    /** Merges two lists by where the words begin, and numbers what they continue anew. */
    private static List<Utterance> inOrder(List<Utterance> direct, List<Utterance> indirect) {
        List<Utterance> all = new ArrayList<>(direct);
        for (Utterance each : indirect) {
            all.add(each.continues() < 0 ? each : each.continuing(each.continues() + direct.size()));
        }
        Integer[] order = new Integer[all.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing(i -> all.get(i).spans().get(0)));
        int[] place = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
        List<Utterance> sorted = new ArrayList<>(all.size());
        for (int i : order) {
            Utterance each = all.get(i);
            sorted.add(each.continues() < 0 ? each : each.continuing(place[each.continues()]));
        }
        return sorted;
    }
}
