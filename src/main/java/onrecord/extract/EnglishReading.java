package onrecord.extract;

import java.util.List;
import onrecord.extract.coref.Coreference;
import onrecord.extract.coref.Repetitions;
import onrecord.extract.event.Events;
import onrecord.extract.language.Findings;
import onrecord.extract.language.Reading;
import onrecord.extract.layout.Layout;
import onrecord.extract.name.Names;
import onrecord.extract.quote.Utterance;
import onrecord.extract.quote.Utterances;
import onrecord.extract.time.Times;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.model.Event;
import onrecord.model.Manuscript;
import onrecord.model.Publication;
import onrecord.model.TimeExpression;

/** Reads English: names, quotations and paraphrases with their speakers, times, dated events. */
final class EnglishReading implements Reading {
    @Override
    public Times times(Tokens tokens) {
        return Times.find(tokens);
    }

    @Override
    public Findings findings(
            Manuscript manuscript,
            Tokens tokens,
            Layout layout,
            Sentences sentences,
            Publication published,
            List<TimeExpression> dates) {
        Names names = Names.of(tokens, sentences, layout);
        List<Utterance> utterances = Utterances.find(tokens, sentences, manuscript);
        Coreference coreference = Coreference.of(tokens, sentences, names, utterances, dates, published);
        List<Event> events = Events.of(tokens, sentences, layout, dates, published, coreference);
        return new Findings(
                coreference.people(),
                coreference.organisations(),
                coreference.unnamed(),
                coreference.places(),
                Repetitions.name(coreference.quotes(), layout.paragraphs(), tokens),
                dates,
                events);
    }
}
