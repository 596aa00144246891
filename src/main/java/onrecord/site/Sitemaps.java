package onrecord.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.files.Fingerprint;
import onrecord.model.When;

/**
 * The list of all pages for search engines (sitemaps.org), where the archive has a base URL and wants to be found. One that is
 * too long for a file is cut into parts, and {@code sitemap.xml} lists these: one for the articles of each year and one for all
 * else, each cut further by what stands for the addresses. So a new page changes one part and moves no other page.
 */
final class Sitemaps {
    static final String PATH = "sitemap.xml";

    /** Most addresses of a file, and most bytes, as sitemaps.org has them. */
    private static final int ADDRESSES = 50_000;

    private static final int BYTES = 50_000_000;

    /** Bytes around an address, at most. */
    private static final int MARKUP = 80;

    private static final Pattern YEAR = Pattern.compile("articles/(\\d{4})/.+");
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    /**
     * A page.
     *
     * @param day when it was published; empty where no full day is known
     */
    private record Place(String path, String day) {}

    /** What a file is made of: the pages in it, or else the paths of the parts. */
    private record Sitemap(List<Place> places, List<String> parts) {}

    private Sitemaps() {}

    /**
     * Returns the files.
     *
     * @param made the paths of all other files of the site
     */
    static Stream<Page> pages(SiteContext context, Collection<String> made) {
        return pages(context, made, ADDRESSES);
    }

    /** Does the same with {@code most} addresses a file. */
    static Stream<Page> pages(SiteContext context, Collection<String> made, int most) {
        Optional<String> base =
                context.settings().baseUrl().filter(one -> !context.settings().noindex());
        if (base.isEmpty()) {
            return Stream.empty();
        }
        List<Place> places = new ArrayList<>();
        for (String path : new TreeSet<>(made)) {
            if (context.addresses().isPage(path)) {
                places.add(new Place(path, day(path, context.addresses())));
            }
        }
        if (fits(places, most, base.get())) {
            return Stream.of(page(context, PATH, new Sitemap(places, List.of())));
        }
        Map<String, List<Place>> parts = new TreeMap<>();
        Map<String, List<Place>> years = new TreeMap<>();
        for (Place place : places) {
            Matcher year = YEAR.matcher(place.path());
            years.computeIfAbsent(year.matches() ? year.group(1) : "others", none -> new ArrayList<>())
                    .add(place);
        }
        years.forEach((name, all) -> cut(name, all, most, base.get(), parts));
        return Stream.concat(
                Stream.of(page(context, PATH, new Sitemap(List.of(), List.copyOf(parts.keySet())))),
                parts.entrySet().stream()
                        .map(part -> page(context, part.getKey(), new Sitemap(part.getValue(), List.of()))));
    }

    private static Page page(SiteContext context, String path, Sitemap sitemap) {
        return context.page(path, sitemap, Sitemaps::file);
    }

    private static String day(String path, AddressBook addresses) {
        return addresses
                .articleAt(path)
                .map(article -> article.published().dating().when())
                .filter(When.Day.class::isInstance)
                .flatMap(When::firstDay)
                .orElse("");
    }

    private static boolean fits(List<Place> places, int most, String base) {
        long bytes = 0;
        for (Place place : places) {
            bytes += MARKUP
                    + Xml.escape(base).length()
                    + Links.encode(place.path()).length();
        }
        return places.size() <= most && bytes <= BYTES;
    }

    /** Puts places into twice as many parts until each is small enough. */
    private static void cut(String name, List<Place> places, int most, String base, Map<String, List<Place>> parts) {
        for (int count = 1; ; count *= 2) {
            Map<String, List<Place>> cut = new TreeMap<>();
            for (Place place : places) {
                long part = Fingerprint.of(place.path()) & count - 1;
                cut.computeIfAbsent(
                                "sitemap-" + name + (count == 1 ? "" : "-" + (part + 1)) + ".xml",
                                none -> new ArrayList<>())
                        .add(place);
            }
            if (cut.values().stream().allMatch(part -> fits(part, most, base))) {
                parts.putAll(cut);
                return;
            }
        }
    }

    private static Page.Content file(Sitemap sitemap, Scope scope) {
        String root = Xml.escape(scope.absolute().root());
        StringBuilder out = new StringBuilder(HEAD.length() + (sitemap.places().size() + 1) * 2 * MARKUP).append(HEAD);
        if (sitemap.parts().isEmpty()) {
            out.append("<urlset xmlns=\"").append(NAMESPACE).append("\">\n");
            for (Place place : sitemap.places()) {
                out.append("<url><loc>").append(root).append(Links.encode(place.path()));
                out.append("</loc>");
                if (!place.day().isEmpty()) {
                    out.append("<lastmod>").append(place.day()).append("</lastmod>");
                }
                out.append("</url>\n");
            }
            out.append("</urlset>\n");
        } else {
            out.append("<sitemapindex xmlns=\"").append(NAMESPACE).append("\">\n");
            for (String part : sitemap.parts()) {
                out.append("<sitemap><loc>").append(root).append(part).append("</loc></sitemap>\n");
            }
            out.append("</sitemapindex>\n");
        }
        return new Page.Data(out.toString().getBytes(StandardCharsets.UTF_8));
    }
}
