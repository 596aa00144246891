package onrecord.extract.coref;

import java.util.ArrayList;
import java.util.List;
import onrecord.extract.name.Names;
import onrecord.extract.quote.Utterance;
import onrecord.extract.word.Category;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.text.Span;

/**
 * Finds whom something was said to: the object of the verb (“told Kell”), whoever the speaker meets in the same clause
 * where the quotation says “you”, and whoever the same speaker went on speaking to.
 */
final class Addressees {
    private static final int WITH = Lexicon.id("with");
    private static final int YOU = Lexicon.id("you");
    private static final int YOUR = Lexicon.id("your");
    private static final int THE = Lexicon.id("the");
    private static final int CARRIED = 4;

    /**
     * Those addressed.
     *
     * @param who who was spoken to
     * @param reason why, empty where the words say it
     */
    record Addressed(List<EntityBuilder> who, String reason) {}

    private static final Addressed NOBODY = new Addressed(List.of(), "");

    private final Tokens tokens;
    private final Sentences sentences;
    private final Names names;
    private final SpeakerResolver resolver;
    private final MentionList mentions;
    private Addressed last = NOBODY;
    private List<EntityBuilder> lastSpeakers = List.of();
    private int lastAt = -CARRIED - 1;

    Addressees(Tokens tokens, Sentences sentences, Names names, SpeakerResolver resolver, MentionList mentions) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.names = names;
        this.resolver = resolver;
        this.mentions = mentions;
    }

    /** Finds those whom utterance number {@code index} of {@code speakers} is addressed to. Call in text order. */
    Addressed of(Utterance utterance, int index, List<EntityBuilder> speakers) {
        Addressed found = stated(utterance, speakers);
        boolean second = utterance.kind().inMarks() && saysYou(utterance);
        if (found.who().isEmpty() && second) {
            found = met(utterance, speakers);
        }
        boolean sameSpeaker = !speakers.isEmpty() && speakers.equals(lastSpeakers);
        if (found.who().isEmpty()
                && second
                && sameSpeaker
                && index - lastAt <= CARRIED
                && !last.who().isEmpty()) {
            String name = last.who().get(0).name().of(tokens.text());
            found = new Addressed(last.who(), "“You” is " + name + ", to whom the same speaker spoke just before.");
        }
        if (!found.who().isEmpty()) {
            last = found;
            lastSpeakers = speakers;
            lastAt = index;
        }
        return found;
    }

    private Addressed stated(Utterance utterance, List<EntityBuilder> speakers) {
        if (utterance.addressee().isEmpty()) {
            return NOBODY;
        }
        Span span = utterance.addressee().get();
        int from = tokens.from(span.start());
        int to = tokens.from(span.end()) - 1;
        if (to < from) {
            return NOBODY;
        }
        Referent referent = resolver.known(from, to);
        return new Addressed(others(referent.who(), speakers), referent.reason());
    }

    private static List<EntityBuilder> others(List<EntityBuilder> who, List<EntityBuilder> speakers) {
        List<EntityBuilder> others = new ArrayList<>(who);
        others.removeAll(speakers);
        return others;
    }

    private boolean saysYou(Utterance utterance) {
        for (Span span : utterance.spans()) {
            for (int i = tokens.from(span.start()); i < tokens.size() && tokens.start(i) < span.end(); i++) {
                if (tokens.word(i) == YOU || tokens.word(i) == YOUR) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Finds whom the clause of the cue has the speaker meet: “at a meeting with the mayor”. */
    private Addressed met(Utterance utterance, List<EntityBuilder> speakers) {
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
                List<EntityBuilder> who = others(referent.who(), speakers);
                if (!who.isEmpty()) {
                    String where = tokens.span(i - 1, to + 1).of(tokens.text());
                    String reason =
                            "“You” is " + who.get(0).name().of(tokens.text()) + ": it was said at a “" + where + "”.";
                    return new Addressed(who, referent.reason().isEmpty() ? reason : reason + " " + referent.reason());
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
