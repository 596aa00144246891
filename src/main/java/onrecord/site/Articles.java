package onrecord.site;

import onrecord.archive.Summary;
import onrecord.model.Article;

/** The articles that an archive was made of, one at a time. Safe for use by many threads. */
@FunctionalInterface
public interface Articles {
    /** Returns the article of {@code summary}. */
    Article of(Summary summary);
}
