package onrecord.site;

import java.util.stream.Stream;
import onrecord.archive.Speaker;
import onrecord.archive.Summary;
import onrecord.site.view.Link;
import onrecord.site.view.NamesakesView;

/** The pages of names that several people bear. */
final class NamesakePages implements PageMaker {
    private static final int PAGE = 100;

    @Override
    public Stream<Page> pages(SiteContext context) {
        return context.sharedNames().byAddress().entrySet().stream()
                .flatMap(
                        name -> ListPart.of(
                                name.getKey(), name.getValue(), PAGE, number -> Links.speaker(name.getKey(), number))
                                .stream())
                .map(part -> context.page(part.path(), part, NamesakePages::page));
    }

    private static Page.Content page(ListPart<Speaker> part, Scope scope) {
        String name = part.things().get(0).bareName();
        return new Page.Filled(
                "namesakes.peb",
                new NamesakesView(
                        scope.frame("speakers", name, scope.wording().say("namesakes.description", name)),
                        name,
                        name.indexOf(' ') < 0
                                ? scope.wording().say("namesakes.single")
                                : scope.wording().say("namesakes.several"),
                        part.things().stream()
                                .map(speaker -> bearer(speaker, scope))
                                .toList(),
                        part.pager(scope.wording())));
    }

    private static NamesakesView.Bearer bearer(Speaker speaker, Scope scope) {
        Summary first = scope.summary(speaker.appearances().get(0).article());
        return new NamesakesView.Bearer(
                SpeakerLists.line(speaker, scope),
                new Link(first.headline(), scope.href(first)),
                scope.wording().source(first));
    }
}
