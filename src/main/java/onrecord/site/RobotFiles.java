package onrecord.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.model.Settings;

/**
 * What programs that visit the site ask for: {@code robots.txt} (RFC 9309) tells search engines to stay away, or where the
 * sitemap is; {@code opensearch.xml} tells a browser how to search here, which it can where the archive has a base URL.
 */
final class RobotFiles implements PageMaker {
    static final String ROBOTS = "robots.txt";
    static final String OPEN_SEARCH = "opensearch.xml";

    /** Most characters of a short name, a long one and a description, as OpenSearch 1.1 has them. */
    private static final int SHORT = 16;

    private static final int LONG = 48;
    private static final int DESCRIPTION = 1024;

    @Override
    public Stream<Page> pages(SiteContext context) {
        Settings settings = context.settings();
        Stream<Page> robots = settings.noindex() || settings.baseUrl().isPresent()
                ? Stream.of(context.page(ROBOTS, List.of(), RobotFiles::robots))
                : Stream.empty();
        Stream<Page> search = settings.baseUrl().isPresent()
                ? Stream.of(context.page(OPEN_SEARCH, List.of(), RobotFiles::openSearch))
                : Stream.empty();
        return Stream.concat(robots, search);
    }

    private static Page.Content robots(List<?> nothing, Scope scope) {
        return text(
                scope.settings().noindex()
                        ? "User-agent: *\nDisallow: /\n"
                        : "User-agent: *\nDisallow:\n\nSitemap: "
                                + scope.absolute().href(Sitemaps.PATH) + "\n");
    }

    private static Page.Content openSearch(List<?> nothing, Scope scope) {
        Settings settings = scope.settings();
        return text("""
                <?xml version="1.0" encoding="UTF-8"?>
                <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                <ShortName>%s</ShortName>
                <LongName>%s</LongName>
                <Description>%s</Description>
                <Url type="text/html" template="%s?q={searchTerms}"/>
                <Language>%s</Language>
                <InputEncoding>UTF-8</InputEncoding>
                </OpenSearchDescription>
                """.formatted(
                        Xml.escape(within(settings.title(), SHORT)),
                        Xml.escape(within(settings.title(), LONG)),
                        Xml.escape(within(settings.description(), DESCRIPTION)),
                        Xml.escape(scope.absolute().href(SearchPages.PATH)),
                        Xml.escape(settings.language())));
    }

    private static Page.Content text(String words) {
        return new Page.Data(words.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the first words of {@code text}, no more than {@code most} characters. */
    private static String within(String text, int most) {
        String plain = text.strip();
        if (plain.codePointCount(0, plain.length()) <= most) {
            return plain;
        }
        String cut = plain.substring(0, plain.offsetByCodePoints(0, most));
        boolean whole = Character.isWhitespace(plain.charAt(cut.length()));
        return Optional.of(cut.lastIndexOf(' '))
                .filter(space -> space > 0 && !whole)
                .map(space -> cut.substring(0, space))
                .orElse(cut)
                .strip();
    }
}
