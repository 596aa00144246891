package onrecord.site.view;

import java.util.List;

/**
 * What every page has around its own content. Nothing in it changes with the stories.
 *
 * @param title title of the page, for the browser's tab
 * @param description what the page holds, in one sentence
 * @param archive name of the archive
 * @param language BCP 47 tag of the archive's own words
 * @param root the way from the page to the site's root: empty or {@code ../}, repeated
 * @param served the path from the host to the site's root, on the page that a server shows at any depth; empty on all others
 * @param section which part of the navigation is current: {@code articles}, {@code timeline}, {@code speakers},
 *     {@code search}, {@code data}, or empty
 * @param canonical absolute address of the page; empty without a base URL
 * @param noindex whether search engines are asked to stay away
 * @param pages the pages that the archive's editors wrote
 */
public record Frame(
        String title,
        String description,
        String archive,
        String language,
        String root,
        String served,
        String section,
        String canonical,
        boolean noindex,
        List<Link> pages) {}
