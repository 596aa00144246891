package onrecord.extract.coref;

import java.util.List;
import onrecord.extract.coref.QuoteLinker.LinkedQuote;
import onrecord.extract.name.Names;
import onrecord.extract.quote.Utterance;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.model.Organisation;
import onrecord.model.Person;
import onrecord.model.Place;
import onrecord.model.Publication;
import onrecord.model.Quote;
import onrecord.model.TimeExpression;
import onrecord.model.Unnamed;

/**
 * Everybody and everything that an article speaks of, and who said what.
 *
 * @param people who is named
 * @param organisations which bodies are named
 * @param unnamed which of those who speak or are spoken to are not named
 * @param places which places are named
 * @param quotes the utterances with their speakers and addressees
 */
public record Coreference(
        List<Person> people,
        List<Organisation> organisations,
        List<Unnamed> unnamed,
        List<Place> places,
        List<Quote> quotes) {

    /** Copies the lists. */
    public Coreference {
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        unnamed = List.copyOf(unnamed);
        places = List.copyOf(places);
        quotes = List.copyOf(quotes);
    }

    /** Links names, pronouns and descriptions to entities, and utterances to their speakers. */
    public static Coreference of(
            Tokens tokens,
            Sentences sentences,
            Names names,
            List<Utterance> utterances,
            List<TimeExpression> dates,
            Publication published) {
        MentionList mentions = new MentionList(tokens, sentences, utterances);
        NameLinker linker = new NameLinker(tokens, names, mentions);
        UnnamedSources unnamed = new UnnamedSources(tokens, names);
        Pronouns pronouns = new Pronouns(tokens, mentions);
        SpeakerResolver resolver = new SpeakerResolver(tokens, names, linker, mentions, pronouns, unnamed);
        new MentionDetector(tokens, names, linker, mentions, pronouns, unnamed, resolver).detect();
        Addressees addressees = new Addressees(tokens, sentences, names, resolver, mentions);
        List<LinkedQuote> quotes = new QuoteLinker(tokens, linker, resolver, addressees).link(utterances);
        EntityAssembler assembler =
                new EntityAssembler(tokens, new QuoteDates(tokens, sentences, dates, published.dating()));
        return new Coreference(
                assembler.people(linker.people()),
                assembler.organisations(linker.organisations().all()),
                assembler.unnamed(unnamed.takingPart()),
                assembler.places(linker.places()),
                assembler.quotes(quotes));
    }
}
