package onrecord.site;

import java.util.List;
import java.util.stream.Stream;
import onrecord.site.view.Frame;
import onrecord.site.view.NotFoundView;

/**
 * The page for addresses that do not exist. A server shows it at any depth, so its own links are absolute where the
 * archive has a base URL; without one they are right for addresses in the top folder only. Its stylesheet and script are
 * asked for beside the page, where they are when it is opened from disk, and by their path on the server.
 */
final class NotFoundPage implements PageMaker {
    static final String PATH = "404.html";

    @Override
    public Stream<Page> pages(SiteContext context) {
        return Stream.of(context.page(PATH, List.of(), NotFoundPage::page));
    }

    private static Page.Content page(List<?> nothing, Scope scope) {
        String root = scope.settings().baseUrl().map(base -> base + "/").orElse("");
        Frame frame = scope.frame(
                "", scope.wording().say("404.heading"), scope.wording().say("404.description"));
        return new Page.Filled(
                "404.peb",
                new NotFoundView(new Frame(
                        frame.title(),
                        frame.description(),
                        frame.archive(),
                        frame.language(),
                        root,
                        served(root),
                        frame.section(),
                        "",
                        true,
                        scope.editorial(root))));
    }

    /** Returns the path of an address; it begins with one slash, since two would name another host. */
    private static String served(String address) {
        return address.isEmpty() ? "" : "/" + address.replaceFirst("^[^/]*//[^/]*/*", "");
    }
}
