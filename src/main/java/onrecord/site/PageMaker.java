package onrecord.site;

import java.util.stream.Stream;

/** Creates the pages of one kind. */
@FunctionalInterface
interface PageMaker {
    /** Returns the pages, lazily and always in the same order. */
    Stream<Page> pages(SiteContext context);
}
