package onrecord.site.view;

import java.util.List;

/**
 * The articles of a day in the list of a month.
 *
 * @param id fragment of the heading
 * @param heading the day, or that it is not known
 * @param articles the articles
 */
public record DayArticles(String id, String heading, List<ArticleLine> articles) {}
