package onrecord.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.archive.Summary;
import onrecord.model.Article;
import onrecord.model.Event;
import onrecord.site.view.Link;
import onrecord.site.view.Surroundings;

/**
 * What the page of an article shows of the archive around it.
 *
 * @param previous the article before it in the archive's order
 * @param next the one behind it
 * @param day the day on which it was published, with the page that has its articles
 * @param bySpeakers others in which somebody speaks who speaks here, too: the nearest ones before it, then those behind it
 * @param retold events that others report, too
 */
record Neighbourhood(
        Optional<Neighbour> previous,
        Optional<Neighbour> next,
        Optional<DayPage> day,
        List<SameSpeaker> bySpeakers,
        List<Retold> retold) {
    /**
     * Where the articles of a day are.
     *
     * @param date the day in words
     * @param path a page of the lists by month
     * @param anchor the fragment of the day on it
     * @param others whether the day has other articles
     */
    record DayPage(String date, String path, String anchor, boolean others) {}

    /**
     * An article in which somebody speaks who speaks here, too.
     *
     * @param article the article
     * @param name who speaks
     */
    record SameSpeaker(Neighbour article, String name) {}

    /**
     * An event that other articles report, too.
     *
     * @param event its id in the article
     * @param reports the nearest of these reports
     */
    record Retold(String event, List<OtherReport> reports) {}

    /**
     * A report of an event.
     *
     * @param article the article that has it
     * @param sentence the number of the sentence
     */
    record OtherReport(Neighbour article, int sentence) {}

    /** Returns what the page of {@code article} shows of this. */
    Surroundings shown(Summary summary, Article article, Scope scope) {
        return new Surroundings(
                summary.agency()
                        .map(name -> scope.headingHref(Heading.Kind.AGENCY, name, summary.id()))
                        .orElse(""),
                links(Heading.Kind.PLACE, summary.filedAt(), summary, scope),
                day.map(one -> scope.near(one.path()) + "#" + one.anchor()).orElse(""),
                links(Heading.Kind.SUBJECT, summary.subjects(), summary, scope),
                link(previous, scope),
                link(next, scope),
                day.filter(DayPage::others)
                        .map(one -> new Link(
                                scope.wording().say("link.all-of", one.date()),
                                scope.near(one.path()) + "#" + one.anchor()))
                        .orElse(new Link("", "")),
                bySpeakers.stream()
                        .map(one -> nearby(
                                one.article(),
                                scope.wording()
                                        .say(
                                                "around.speaker",
                                                one.name(),
                                                one.article().source()),
                                scope))
                        .toList(),
                article.events().stream()
                        .flatMap(event -> retold(event, article, scope))
                        .toList());
    }

    private static List<Link> links(Heading.Kind kind, List<String> names, Summary article, Scope scope) {
        return names.stream()
                .map(name -> new Link(name, scope.headingHref(kind, name, article.id())))
                .toList();
    }

    private static Link link(Optional<Neighbour> article, Scope scope) {
        return article.map(one -> new Link(one.headline(), scope.near(Links.article(one.id()))))
                .orElse(new Link("", ""));
    }

    private static Surroundings.Nearby nearby(Neighbour article, String source, Scope scope) {
        return new Surroundings.Nearby(article.headline(), scope.near(Links.article(article.id())), source);
    }

    private Stream<Surroundings.RetoldEvent> retold(Event event, Article article, Scope scope) {
        return retold.stream()
                .filter(one -> one.event().equals(event.id()))
                .map(one -> new Surroundings.RetoldEvent(
                        event.labelText(article.text()),
                        scope.eventHref(article, event.id()),
                        one.reports().stream()
                                .map(report -> link(report, scope))
                                .toList(),
                        scope.comparisonHref(article, event.id())));
    }

    private static Link link(OtherReport report, Scope scope) {
        return new Link(
                report.article().source(),
                scope.near(Links.article(report.article().id())) + "#s" + report.sentence());
    }
}
