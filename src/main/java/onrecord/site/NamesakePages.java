package onrecord.site;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.archive.Speaker;
import onrecord.archive.Summary;
import onrecord.files.Fingerprint;
import onrecord.site.view.Link;
import onrecord.site.view.NamesakesView;

/** The pages of names that several people bear. */
final class NamesakePages implements PageMaker {
    private static final int PAGE = 100;

    @Override
    public Stream<Page> pages(SiteContext context) {
        return context.bearers().byAddress().entrySet().stream()
                .flatMap(name -> pages(context, name.getKey(), name.getValue()));
    }

    private static Stream<Page> pages(SiteContext context, String address, List<Speaker> bearers) {
        int pages = (bearers.size() + PAGE - 1) / PAGE;
        return IntStream.rangeClosed(1, pages).mapToObj(number -> {
            List<Speaker> here = bearers.subList((number - 1) * PAGE, Math.min(bearers.size(), number * PAGE));
            Fingerprint inputs = new Fingerprint().add(address).add(number).add(pages);
            here.forEach(speaker -> inputs.add(context.inputs(speaker)));
            return Page.filled(
                    SharedNames.path(address, number),
                    inputs.value(),
                    "namesakes.peb",
                    () -> view(context, address, number, pages, here));
        });
    }

    private static NamesakesView view(SiteContext context, String address, int number, int pages, List<Speaker> here) {
        String path = SharedNames.path(address, number);
        String root = SiteContext.root(path);
        String name = here.get(0).bareName();
        return new NamesakesView(
                context.frame(path, "speakers", name, "Those who are called " + name + " in the archive."),
                name,
                name.indexOf(' ') < 0
                        ? "The articles give this name alone. Whether they speak of one or of several, they do not say."
                        : "Several people bear this name: what the articles say of them does not go together.",
                here.stream().map(speaker -> bearer(context, speaker, root)).toList(),
                MonthLists.pager(number, pages, n -> root + Links.encode(SharedNames.path(address, n))));
    }

    private static NamesakesView.Bearer bearer(SiteContext context, Speaker speaker, String root) {
        Summary first = context.summary(speaker.appearances().get(0).article());
        return new NamesakesView.Bearer(
                SpeakerLists.line(speaker, root),
                new Link(first.headline(), SiteContext.href(first, root)),
                Wording.source(first));
    }
}
