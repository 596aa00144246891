package onrecord.site;

import java.util.stream.Stream;

/** Makes the pages of one kind. */
@FunctionalInterface
interface PageMaker {
    /** Gives the pages, lazily and always in the same order. */
    Stream<Page> pages(Context context);
}
