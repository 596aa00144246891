package onrecord.archive;

import java.util.ArrayList;
import java.util.List;
import onrecord.model.Article;
import onrecord.model.Quote;
import onrecord.model.Unnamed;

/**
 * A source of an article whom it does not name, and who speaks. Nobody knows whether those of two articles are one.
 *
 * @param description how the article describes it: {@code a senior official}
 * @param direct number of its quotations in marks
 * @param indirect number of its paraphrases
 * @param about number of times that the text says that it spoke, not what
 * @param sentence the number of the first sentence in which it speaks
 */
public record UnnamedSource(String description, int direct, int indirect, int about, int sentence) {
    /** Returns those of {@code article}, in the order in which it speaks of them. */
    static List<UnnamedSource> of(Article article) {
        List<UnnamedSource> sources = new ArrayList<>(article.unnamed().size());
        for (Unnamed one : article.unnamed()) {
            int direct = 0;
            int indirect = 0;
            int about = 0;
            int first = Integer.MAX_VALUE;
            for (Quote quote : article.quotes()) {
                if (quote.standsAlone() && quote.speakers().contains(one.id())) {
                    direct += quote.kind().inMarks() ? 1 : 0;
                    indirect += quote.kind() == Quote.Kind.INDIRECT ? 1 : 0;
                    about += quote.kind() == Quote.Kind.ABOUT ? 1 : 0;
                    first = Math.min(first, article.sentenceAt(quote.span().start()));
                }
            }
            if (direct + indirect + about > 0) {
                sources.add(new UnnamedSource(one.name(), direct, indirect, about, first));
            }
        }
        return sources;
    }
}
