package onrecord.extract.german;

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
import onrecord.model.Quote;
import onrecord.model.TimeExpression;

/** Reads German: datelines, dates with the names of months, and who said what stands in quotation marks. */
public final class GermanReading implements Reading {
    private final GermanWords words = new GermanWords();
    private final GermanDateline datelines = new GermanDateline(words);

    @Override
    public Times times(Tokens tokens) {
        return Times.inFigures(tokens, words::month);
    }

    @Override
    public Layout layout(Layout layout, Manuscript manuscript) {
        return datelines.read(layout, manuscript.text());
    }

    @Override
    public Findings findings(
            Manuscript manuscript,
            Tokens tokens,
            Layout layout,
            Sentences sentences,
            Publication published,
            List<TimeExpression> dates) {
        Cast cast = new Cast(manuscript.text(), words);
        List<Quote> marked = MarkedWords.find(tokens, sentences);
        List<Quote> quotes = new Reports(manuscript.text(), words, cast, marked).speakers(layout.paragraphs());
        return new Findings(cast.people(), cast.organisations(), cast.unnamed(), List.of(), quotes, dates, List.of());
    }
}
