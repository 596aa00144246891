package onrecord.extract.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import onrecord.extract.word.English;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.model.Basis;
import onrecord.model.Manuscript;
import onrecord.model.Quote;
import onrecord.text.Span;

/** Finds what an article reports to have been said. */
public final class Utterances {
    /** Fewer words than these in marks need a reporting verb next to them. */
    private static final int FEW = 4;
    /** How many tokens may stand between such words and the verb. */
    private static final int NEAR = 6;

    private Utterances() {}

    /** Returns all utterances, ordered by the start of their words. */
    public static List<Utterance> find(Tokens tokens, Sentences sentences, Manuscript manuscript) {
        if (sentences.size() == 0) {
            return List.of();
        }
        QuoteMarks marks = QuoteMarks.of(tokens, sentences, manuscript.blocks());
        Phrases phrases = new Phrases(tokens, marks);
        List<Cue> cues = Cues.find(tokens, sentences, marks, phrases);
        QuoteContext context = new QuoteContext(tokens, sentences, marks, phrases, cues);
        Attribution[] attributions = new Attributor(context).all();
        List<Utterance> direct = inMarks(context, attributions, new Occasions(tokens, sentences, marks));
        List<Utterance> indirect = new ArrayList<>(new Paraphrase(tokens, sentences, marks, phrases, cues).all());
        indirect.addAll(Transcript.lines(tokens, marks));
        return inOrder(direct, indirect);
    }

    /** Returns all that stands in quotation marks, or is set off as a quotation, whether somebody said it or not, in text order. */
    public static List<Span> quoted(Tokens tokens, Sentences sentences, Manuscript manuscript) {
        return QuoteMarks.of(tokens, sentences, manuscript.blocks()).all().stream()
                .map(words -> tokens.span(words.open(), words.close() + 1))
                .toList();
    }

    private static List<Utterance> inMarks(QuoteContext context, Attribution[] attributions, Occasions occasions) {
        Tokens tokens = context.tokens();
        List<Utterance> utterances = new ArrayList<>();
        WorkTitles works = new WorkTitles(context);
        Listeners listeners = new Listeners(tokens, context.sentences(), context.marks(), context.phrases());
        int[] number = new int[attributions.length];
        for (int q = 0; q < attributions.length; q++) {
            Quoted words = context.marks().all().get(q);
            Attribution by = attributions[q];
            number[q] = -1;
            if (works.isTitle(words, by) || !isSpeech(tokens, words, by)) {
                continue;
            }
            int earlier = by.continues() < 0 ? -1 : number[by.continues()];
            if (by.interrupted() && earlier >= 0 && earlier == utterances.size() - 1) {
                // “A,” Velden said. “B.”: one quotation, interrupted by its attribution
                utterances.set(earlier, utterances.get(earlier).with(span(tokens, words)));
                number[q] = earlier;
                continue;
            }
            number[q] = utterances.size();
            utterances.add(new Utterance(
                    kind(tokens, words),
                    List.of(span(tokens, words)),
                    by.source(),
                    by.cue(),
                    by.cueToken() < 0 ? Optional.empty() : listeners.of(context.cue(by.cueToken())),
                    by.cueToken() < 0 ? Optional.empty() : occasions.occasion(by.cueToken()),
                    earlier,
                    by.rule().evidence(),
                    Utterance.Told.HERE));
        }
        return utterances;
    }

    /** Returns the words with their marks, without a transcript's label. */
    private static Span span(Tokens tokens, Quoted words) {
        int label = Transcript.label(tokens, words.first(), words.last());
        boolean labelled = label > words.first() || Recordings.isLabelled(words);
        return tokens.span(labelled ? label : words.open(), words.close() + 1);
    }

    /**
     * Returns whether words in marks are somebody's words: long ones are; a few words only where a verb that stands next to
     * them clearly reports them, since else they are the title of a work, a name, or words the writer keeps at a distance.
     */
    private static boolean isSpeech(Tokens tokens, Quoted words, Attribution by) {
        int count = 0;
        for (int i = words.first(); i <= words.last(); i++) {
            count += tokens.kind(i) <= Tokens.MIXED && !English.isPossessive(tokens, i) ? 1 : 0;
        }
        if (count >= FEW) {
            return true;
        }
        if (!by.isFound() || by.cueToken() < 0) {
            char stop = tokens.first(words.last());
            boolean sentence = kind(tokens, words) == Quote.Kind.DIRECT && (stop == '.' || stop == '!' || stop == '?');
            return by.isFound() && (by.interrupted() || sentence);
        }
        int gap = by.cueToken() < words.open() ? words.open() - by.cueToken() - 1 : by.cueToken() - words.close() - 1;
        return gap <= NEAR && by.basis() == Basis.STATED;
    }

    /** Tells a quoted sentence from words quoted inside a clause: those neither begin a sentence nor stand after a comma or colon. */
    private static Quote.Kind kind(Tokens tokens, Quoted words) {
        int before = words.open() - 1;
        boolean begins = before < 0
                || tokens.firstInBlock(words.open())
                || tokens.kind(before) != Tokens.WORD
                        && tokens.kind(before) != Tokens.NUMBER
                        && tokens.kind(before) != Tokens.MIXED;
        return begins ? Quote.Kind.DIRECT : Quote.Kind.PARTIAL;
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
