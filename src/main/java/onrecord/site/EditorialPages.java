package onrecord.site;

import java.util.stream.Stream;
import onrecord.model.EditorialPage;
import onrecord.site.view.PageView;

/** The pages that editors wrote. */
final class EditorialPages implements PageMaker {
    @Override
    public Stream<Page> pages(SiteContext context) {
        return context.editorial().stream()
                .map(page -> context.page(Links.page(page.address()), page, EditorialPages::page));
    }

    private static Page.Content page(EditorialPage page, Scope scope) {
        String description = scope.wording()
                .say("editorial.description", page.title(), scope.settings().title());
        return new Page.Filled(
                "page.peb", new PageView(scope.frame("", page.title(), description), page.title(), page.body()));
    }
}
