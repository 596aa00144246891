package onrecord.extract;

import java.util.List;
import onrecord.extract.language.Findings;
import onrecord.extract.language.Reading;
import onrecord.extract.layout.Layout;
import onrecord.extract.quote.MarkedCredits;
import onrecord.extract.quote.MarkedWords;
import onrecord.extract.time.Times;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.model.Manuscript;
import onrecord.model.Paragraph;
import onrecord.model.Publication;
import onrecord.model.TimeExpression;

/** Reads a language that no rules are for: dates in figures, and what stands in quotation marks, with a speaker where a name stands beside it. */
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
        MarkedCredits credits = MarkedCredits.of(
                manuscript.text(),
                MarkedWords.find(tokens, sentences),
                layout.paragraphs().stream().map(Paragraph::span).toList());
        return new Findings(credits.people(), List.of(), List.of(), List.of(), credits.quotes(), dates, List.of());
    }
}
