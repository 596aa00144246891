package onrecord.site;

import java.util.stream.Stream;
import onrecord.files.Fingerprint;
import onrecord.site.view.Frame;
import onrecord.site.view.NotFoundView;

/**
 * The page for addresses that do not exist. A server shows it at any depth, so its own links are absolute where the
 * archive has a base URL; without one they are right for addresses in the top folder only.
 */
final class NotFoundPage implements PageMaker {
    private static final String PATH = "404.html";

    @Override
    public Stream<Page> pages(SiteContext context) {
        return Stream.of(Page.filled(PATH, new Fingerprint().value(), "404.peb", () -> view(context)));
    }

    private static NotFoundView view(SiteContext context) {
        Frame frame = context.frame(PATH, "", "Not found", "There is no page at this address.");
        return new NotFoundView(new Frame(
                frame.title(),
                frame.description(),
                frame.archive(),
                frame.language(),
                context.settings().baseUrl().map(base -> base + "/").orElse(""),
                frame.section(),
                "",
                true));
    }
}
