package onrecord.site;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import onrecord.archive.Archive;
import onrecord.archive.Speaker;
import onrecord.archive.Summary;
import onrecord.data.WorkList;
import onrecord.model.Article;
import onrecord.model.Authority;
import onrecord.site.view.Frame;
import onrecord.site.view.Link;
import onrecord.site.view.ReviewView;

/** The list of what people should look at first. It is for those who keep the archive: nothing links to it. */
final class ReviewPage {
    static final String PATH = "review.html";
    private static final int MOST = 25;

    private ReviewPage() {}

    /** Returns the page. It is made by each build that asks for it, since every article has a say in it. */
    static Page page(SiteContext context, Authority authority) {
        return new Page(PATH, Page.UNKNOWN, () -> content(context, authority));
    }

    private static Page.Content content(SiteContext context, Authority authority) {
        Archive archive = context.archive();
        WorkList list = new WorkList(MOST);
        archive.articles().stream()
                .sorted(Comparator.comparing(Summary::path))
                .map(context::article)
                .forEach(article -> list.add(WorkList.items(article, words -> place(article))));
        list.add(archive, authority, speaker -> archive.articles()
                .get(speaker.appearances().get(0).article())
                .path());
        Scope scope = new Scope(context, PATH, List.of());
        return new Page.Filled(
                "review.peb",
                new ReviewView(
                        hidden(scope.frame("", scope.wording().say("review.heading"), "")),
                        list.kinds().stream().map(kind -> kind(kind, scope)).toList()));
    }

    private static String place(Article article) {
        return article.manuscript().source().key();
    }

    /** Returns a frame that keeps search engines away. */
    private static Frame hidden(Frame frame) {
        return new Frame(
                frame.title(),
                frame.description(),
                frame.archive(),
                frame.language(),
                frame.root(),
                frame.served(),
                frame.section(),
                "",
                true,
                frame.pages());
    }

    private static ReviewView.Doubted kind(WorkList.Kind kind, Scope scope) {
        int more = kind.count() - kind.items().size();
        return new ReviewView.Doubted(
                scope.wording().count("review.of." + kind.doubt().name().toLowerCase(Locale.ROOT), kind.count()),
                Wording.capital(
                        kind.doubt().isOfFinding()
                                ? scope.wording().say("review.correct")
                                : kind.doubt().hint()),
                kind.items().stream().map(item -> item(item, scope)).toList(),
                more > 0 ? scope.wording().count("review.more", more) : "");
    }

    private static ReviewView.DoubtedItem item(WorkList.Item item, Scope scope) {
        List<Link> links = item.article().isEmpty()
                ? item.speakers().stream().map(one -> link(one, scope)).toList()
                : List.of(new Link(
                        item.sentence() > 0
                                ? scope.wording().say("sentence", item.sentence())
                                : scope.wording().say("review.article"),
                        scope.href(Links.article(item.article()))
                                + (item.sentence() > 0 ? "#s" + item.sentence() : "")));
        String words = item.article().isEmpty() ? "" : item.words();
        return new ReviewView.DoubtedItem(links, words, item.place(), item.stub());
    }

    private static Link link(Speaker speaker, Scope scope) {
        return new Link(speaker.name(), scope.href(speaker));
    }
}
