package onrecord.site;

import java.util.List;
import java.util.stream.Stream;
import onrecord.site.view.Frame;
import onrecord.site.view.NotFoundView;

/**
 * The page for addresses that do not exist. A server shows it at any depth, so its own links are absolute where the
 * archive has a base URL; without one they are right for addresses in the top folder only.
 */
final class NotFoundPage implements PageMaker {
    static final String PATH = "404.html";

    @Override
    public Stream<Page> pages(SiteContext context) {
        return Stream.of(context.page(PATH, List.of(), NotFoundPage::page));
    }

    private static Page.Content page(List<?> nothing, Scope scope) {
        String root = scope.settings().baseUrl().map(base -> base + "/").orElse("");
        Frame frame = scope.frame("", "Not found", "There is no page at this address.");
        return new Page.Filled(
                "404.peb",
                new NotFoundView(new Frame(
                        frame.title(),
                        frame.description(),
                        frame.archive(),
                        frame.language(),
                        root,
                        frame.section(),
                        "",
                        true,
                        scope.editorial(root))));
    }
}
