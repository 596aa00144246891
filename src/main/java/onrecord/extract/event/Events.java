package onrecord.extract.event;

import java.util.List;
import onrecord.extract.cast.Cast;
import onrecord.extract.layout.Layout;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.model.Event;
import onrecord.model.Publication;
import onrecord.model.TimeExpression;

/** Finds what an article reports to have happened, and when. */
public final class Events {
    private Events() {}

    /** Gives all events: those with a date first, in order of date, then those without. */
    public static List<Event> of(
            Tokens tokens,
            Sentences sentences,
            Layout layout,
            List<TimeExpression> dates,
            Publication published,
            Cast cast) {
        return List.of();
    }
}
