package onrecord.site;

import onrecord.archive.Summary;
import onrecord.model.Basis;
import onrecord.model.Dating;
import onrecord.model.When;
import onrecord.site.view.Citation;

/** Citations of an article. What is not printed in the article stands in brackets, and is said in a note. */
final class Citations {
    private Citations() {}

    /** Returns the citation of an article. */
    static Citation of(Summary article, Wording words) {
        return new Citation(text(article, words), note(article.published().dating(), words));
    }

    private static String text(Summary article, Wording words) {
        StringBuilder out = new StringBuilder();
        article.agency().ifPresent(agency -> out.append(agency).append(". "));
        String headline = article.headline();
        boolean ended = headline.endsWith("?") || headline.endsWith("!") || headline.endsWith(".");
        out.append('\u201c').append(Direction.apart(headline)).append(ended ? "\u201d " : ".\u201d ");
        if (!article.filedAt().isEmpty()) {
            out.append(words.and(article.filedAt())).append(", ");
        }
        return out.append(words.dates().cited(article.published().dating().when()))
                .append('.')
                .toString();
    }

    private static String note(Dating dating, Wording words) {
        if (dating.when() instanceof When.Unknown || dating.when() instanceof When.YearlessDay) {
            return words.dates().saying(dating);
        }
        if (dating.evidence().basis() == Basis.STATED) {
            return "";
        }
        return words.say("citation.not-printed", words.dates().saying(dating));
    }
}
