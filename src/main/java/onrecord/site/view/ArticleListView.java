package onrecord.site.view;

import java.util.List;

/**
 * A list of articles.
 *
 * @param frame the frame
 * @param heading title of the list
 * @param introduction what is in it
 * @param listHeading title of the articles shown; empty where it is the page's own
 * @param articles the articles, oldest first; on the overview the latest, newest first; none in the list of a month
 * @param days the articles of a month by day
 * @param up the calendar of the year; without words on the overview and where no year is known
 * @param ways the lists of agencies, places and subjects, with how many there are; on the overview only
 * @param years the lists by month; on the overview only
 * @param pager the way through a list of several pages
 */
public record ArticleListView(
        Frame frame,
        String heading,
        String introduction,
        String listHeading,
        List<ArticleLine> articles,
        List<DayArticles> days,
        Link up,
        List<Link> ways,
        List<YearShelf> years,
        Pager pager) {}
