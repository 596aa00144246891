package onrecord.site.view;

import java.util.List;

/**
 * What is filed under a name: the articles of an agency, of a place or of a subject, and what is reported to have happened in a place.
 *
 * @param frame the frame
 * @param heading the name
 * @param introduction what it is, in a sentence
 * @param up the list of all names of its kind
 * @param articlesHeading title of the articles
 * @param articles the articles, oldest first
 * @param eventsHeading title of the events
 * @param events what happened there, oldest first
 * @param more the way to all of the events; without words where they are all here, or there are none
 * @param pager the way through a list of several pages
 */
public record HeadingView(
        Frame frame,
        String heading,
        String introduction,
        Link up,
        String articlesHeading,
        List<ArticleLine> articles,
        String eventsHeading,
        List<EventLine> events,
        Link more,
        Pager pager) {}
