package onrecord.extract.language;

import java.util.List;
import onrecord.extract.layout.Layout;
import onrecord.extract.time.Times;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.model.Manuscript;
import onrecord.model.Publication;
import onrecord.model.TimeExpression;

/**
 * How the stories of one language are read: all that is of that language alone. What does not depend on it, the layout and what figures and
 * marks say, is read before and after. Safe for use by many threads.
 */
public interface Reading {
    /** Returns the time expressions among the tokens. */
    Times times(Tokens tokens);

    /** Returns the layout with what only the words of the language tell; the same where nothing does. */
    default Layout layout(Layout layout, Manuscript manuscript) {
        return layout;
    }

    /**
     * Returns what is found within the sentences.
     *
     * @param dates the time expressions, resolved
     */
    Findings findings(
            Manuscript manuscript,
            Tokens tokens,
            Layout layout,
            Sentences sentences,
            Publication published,
            List<TimeExpression> dates);
}
