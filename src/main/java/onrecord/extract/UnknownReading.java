package onrecord.extract;

import java.util.List;
import onrecord.extract.language.Findings;
import onrecord.extract.language.Reading;
import onrecord.extract.layout.Layout;
import onrecord.extract.quote.MarkedWords;
import onrecord.extract.time.Times;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.model.Manuscript;
import onrecord.model.Publication;
import onrecord.model.TimeExpression;

/** Reads a language that no rules are for: dates in figures, and what stands in quotation marks, without speakers. */
final class UnknownReading implements Reading {
    @Override
    public Times times(Tokens tokens) {
        return Times.inFigures(tokens, word -> 0);
    }

    @Override
    public Findings findings(
            Manuscript manuscript,
            Tokens tokens,
            Layout layout,
            Sentences sentences,
            Publication published,
            List<TimeExpression> dates) {
        return new Findings(
                List.of(), List.of(), List.of(), List.of(), MarkedWords.find(tokens, sentences), dates, List.of());
    }
}
