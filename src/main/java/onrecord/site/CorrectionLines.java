package onrecord.site;

import java.util.Optional;
import onrecord.model.Article;
import onrecord.model.Correction;
import onrecord.site.view.CorrectionLine;
import onrecord.text.Spaces;

/** What people changed, in a line each. */
final class CorrectionLines {
    private CorrectionLines() {}

    /** Returns a change of what was found in {@code article}. */
    static CorrectionLine of(Article article, Correction correction) {
        return line(
                correction,
                correction
                        .span()
                        .map(span -> Spaces.fold(span.of(article.text())))
                        .orElse(""),
                correction
                        .span()
                        .map(span -> article.sentenceAt(span.start()))
                        .filter(number -> number > 0)
                        .map(number -> "#s" + number));
    }

    /** Returns a change that is of no article. */
    static CorrectionLine of(Correction correction) {
        return line(correction, "", Optional.empty());
    }

    private static CorrectionLine line(Correction correction, String words, Optional<String> href) {
        String by = correction.by();
        String why =
                correction.reason() + (by.isEmpty() ? "" : correction.reason().isEmpty() ? by : " (" + by + ")");
        return new CorrectionLine(
                Wording.capital(correction.what()), words, href.orElse(""), correction.was(), correction.now(), why);
    }
}
