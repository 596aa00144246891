package onrecord.extract.quote;

import java.util.List;
import onrecord.extract.layout.Layout;
import onrecord.extract.name.Names;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;

/** Finds what an article reports to have been said. */
public final class Utterances {
    private Utterances() {}

    /** Gives all utterances, ordered by the start of their words. */
    public static List<Utterance> find(Tokens tokens, Sentences sentences, Layout layout, Names names) {
        return List.of();
    }
}
