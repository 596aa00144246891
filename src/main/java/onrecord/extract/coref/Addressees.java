package onrecord.extract.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import onrecord.extract.name.Names;
import onrecord.extract.quote.Utterance;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.model.Rule;
import onrecord.text.Span;

/**
 * Finds whom something was said to: the object of the verb (“told Kell”), whoever the speaker meets in the same clause
 * where the quotation says “you”, and whoever the same speaker went on speaking to.
 */
final class Addressees {
    private static final int WITH = Lexicon.id("with");
    private static final WordSet SECOND_PERSON = WordSet.of("you your");
    private static final WordSet ADDS = WordSet.of("add adds added adding continue continues continued");
    private static final int THE = Lexicon.id("the");
    /** For so many utterances a speaker goes on speaking to the same person. */
    private static final int CARRIED = 4;

    /**
     * Whom something was said to.
     *
     * @param who those addressed
     * @param rules why; none where the words say it
     */
    record Addressee(List<EntityDraft> who, List<Rule> rules) {
        boolean isEmpty() {
            return who.isEmpty();
        }
    }

    static final Addressee NOBODY = new Addressee(List.of(), List.of());

    private final Tokens tokens;
    private final Sentences sentences;
    private final Names names;
    private final SpeakerResolver resolver;
    private final MentionList mentions;
    private int utterances;
    private Addressee last = NOBODY;
    private List<EntityDraft> lastSpeakers = List.of();
    private int lastAt = -CARRIED - 1;
    private int lastSentence = -1;
    private int lastBlock = -1;

    Addressees(Tokens tokens, Sentences sentences, Names names, SpeakerResolver resolver, MentionList mentions) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.names = names;
        this.resolver = resolver;
        this.mentions = mentions;
    }

    /** Returns whom the next utterance in text order, said by {@code speakers}, is addressed to. */
    Addressee next(Utterance utterance, List<EntityDraft> speakers) {
        Addressee found = stated(utterance, speakers);
        if (found.isEmpty() && utterance.kind().inMarks() && saysYou(utterance)) {
            found = met(utterance, speakers);
            if (found.isEmpty()) {
                found = same(speakers);
            }
        }
        if (found.isEmpty()) {
            found = goesOn(utterance, speakers);
        }
        if (!found.isEmpty()) {
            found.who().forEach(EntityDraft::listens);
            last = found;
            lastSpeakers = speakers;
            lastAt = utterances;
            int at =
                    tokens.from(utterance.cue().orElse(utterance.spans().get(0)).start());
            lastSentence = sentences.of(at);
            lastBlock = tokens.block(at);
        }
        utterances++;
        return found;
    }

    /** Returns whom the words name that the verb has for its object. */
    private Addressee stated(Utterance utterance, List<EntityDraft> speakers) {
        if (utterance.addressee().isEmpty()) {
            return NOBODY;
        }
        Span span = utterance.addressee().get();
        int from = tokens.from(span.start());
        int to = tokens.from(span.end()) - 1;
        if (to < from) {
            return NOBODY;
        }
        Referent referent = resolver.listener(from, to);
        return new Addressee(
                others(referent.who(), speakers), referent.rule().stream().toList());
    }

    /** Returns whom the same speaker spoke to a few utterances before. */
    private Addressee same(List<EntityDraft> speakers) {
        boolean goesOn = isLast(speakers) && utterances - lastAt <= CARRIED;
        return goesOn && last.who().get(0).sort() != EntityDraft.Sort.UNNAMED
                ? again(PronounRules.YOU_OF_THE_SAME_SPEAKER)
                : NOBODY;
    }

    /** Returns whom the words right before were said to, if these are added to them: “told the council …, adding that …”. */
    private Addressee goesOn(Utterance utterance, List<EntityDraft> speakers) {
        if (!isLast(speakers) || utterances - lastAt > 1 || utterance.cue().isEmpty()) {
            return NOBODY;
        }
        int cue = tokens.from(utterance.cue().get().end()) - 1;
        boolean sameSentence = English.isIng(tokens, cue) && sentences.of(cue) == lastSentence;
        boolean adds = ADDS.has(tokens, cue) && tokens.block(cue) - lastBlock <= 1;
        return sameSentence || adds ? again(PronounRules.ADDED_FOR_THE_SAME) : NOBODY;
    }

    private boolean isLast(List<EntityDraft> speakers) {
        return !speakers.isEmpty() && !last.isEmpty() && speakers.equals(lastSpeakers);
    }

    private Addressee again(Rule rule) {
        return new Addressee(
                last.who(), List.of(rule.with(last.who().get(0).name().of(tokens.text()))));
    }

    private static List<EntityDraft> others(List<EntityDraft> who, List<EntityDraft> speakers) {
        List<EntityDraft> others = new ArrayList<>(who);
        others.removeAll(speakers);
        return others;
    }

    private boolean saysYou(Utterance utterance) {
        for (Span span : utterance.spans()) {
            for (int i = tokens.from(span.start()); i < tokens.size() && tokens.start(i) < span.end(); i++) {
                if (SECOND_PERSON.has(tokens, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Finds whom the clause of the cue has the speaker meet: “at a meeting with the mayor”. */
    private Addressee met(Utterance utterance, List<EntityDraft> speakers) {
        if (utterance.cue().isEmpty()) {
            return NOBODY;
        }
        int cue = tokens.from(utterance.cue().get().start());
        int sentence = sentences.of(cue);
        int end = sentence < 0 ? cue : sentences.last(sentence);
        for (int i = cue + 1; i < end && !mentions.isQuoted(i); i++) {
            if (tokens.word(i) == WITH && tokens.is(i - 1, Category.MESSAGE_NOUN)) {
                int to = phraseEnd(i + 1, end);
                Referent referent = resolver.known(i + 1, to);
                List<EntityDraft> who = others(referent.who(), speakers);
                if (!who.isEmpty()) {
                    Rule rule = PronounRules.YOU_AT_A_MEETING.with(
                            who.get(0).name().of(tokens.text()),
                            tokens.span(i - 1, to + 1).of(tokens.text()));
                    return new Addressee(
                            who,
                            Stream.concat(Stream.of(rule), referent.rule().stream())
                                    .toList());
                }
            }
        }
        return NOBODY;
    }

    private int phraseEnd(int from, int end) {
        int n = names.at(from);
        if (n >= 0) {
            return names.last(n);
        }
        int to = from;
        while (to < end
                && (tokens.is(to, Category.TITLE_PART) || tokens.is(to, Category.DEMONYM) || tokens.word(to) == THE)
                && !tokens.firstInBlock(to + 1)) {
            to++;
        }
        int titled = to;
        while (titled < end && tokens.is(titled + 1, Category.TITLE)) {
            titled++;
        }
        int name = titled < end ? names.at(titled + 1) : -1;
        return name >= 0 ? names.last(name) : titled;
    }
}
