package onrecord.site;

import java.util.HashSet;
import java.util.Set;
import onrecord.archive.SentenceAnchors;
import onrecord.archive.Summary;
import onrecord.model.Article;
import onrecord.site.view.SourceLine;

/** Names the articles that the words in one list come from: each with its headline once. */
final class SourceLines {
    private final Set<String> named = new HashSet<>();
    private final Wording words;

    SourceLines(Wording words) {
        this.words = words;
    }

    /** Returns the words that it names them in. */
    Wording words() {
        return words;
    }

    /** Returns the line for an article; without its headline where an earlier line of the list has it. */
    SourceLine of(Summary article) {
        return new SourceLine(
                named.add(article.id()) ? article.headline() : "",
                article.agency().orElse(""),
                words.and(article.filedAt()),
                words.dates().cited(article.published().dating().when()));
    }

    /**
     * Returns the fragment that a sentence is cited by, which is made of its words. Headline and deck have none: no number stands
     * in the margin there.
     *
     * @param number which sentence it is, counted from 1; 0 for none
     */
    static String fragment(Article article, int number) {
        if (number < 1) {
            return "#s" + number;
        }
        int start = article.sentences().get(number - 1).start();
        boolean above = article.paragraphs().stream()
                .filter(paragraph -> paragraph.span().contains(start))
                .anyMatch(paragraph -> !ArticlePages.isCopy(article, paragraph));
        return "#" + (above ? "s" + number : SentenceAnchors.of(article, number));
    }
}
