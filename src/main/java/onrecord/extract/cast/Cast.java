package onrecord.extract.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.extract.layout.Layout;
import onrecord.extract.name.Names;
import onrecord.extract.quote.Utterance;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.model.Organisation;
import onrecord.model.Person;
import onrecord.model.Place;
import onrecord.model.Publication;
import onrecord.model.Quote;
import onrecord.model.Unnamed;

/**
 * Everybody and everything that an article speaks of, and who said what.
 *
 * @param people who is named
 * @param organisations which bodies are named
 * @param unnamed which speakers are not named
 * @param places which places are named
 * @param quotes the utterances with their speakers and addressees
 */
public record Cast(
        List<Person> people,
        List<Organisation> organisations,
        List<Unnamed> unnamed,
        List<Place> places,
        List<Quote> quotes) {

    /** Links names, pronouns and descriptions to entities, and utterances to their speakers. */
    public static Cast of(
            Tokens tokens,
            Sentences sentences,
            Layout layout,
            Names names,
            List<Utterance> utterances,
            Publication published) {
        List<Quote> quotes = new ArrayList<>(utterances.size());
        for (Utterance utterance : utterances) {
            quotes.add(new Quote(
                    "q" + (quotes.size() + 1),
                    utterance.kind(),
                    utterance.spans(),
                    List.of(),
                    utterance.source(),
                    utterance.cue(),
                    List.of(),
                    Optional.empty(),
                    utterance.occasion(),
                    utterance.evidence()));
        }
        return new Cast(List.of(), List.of(), List.of(), List.of(), quotes);
    }
}
