package onrecord.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import onrecord.archive.Archive;
import onrecord.archive.Speaker;
import onrecord.archive.Summary;
import onrecord.data.DataPackage;
import onrecord.data.Json;
import onrecord.data.PeopleJson;
import onrecord.data.Tables;
import onrecord.files.Fingerprint;
import onrecord.site.view.DataView;
import onrecord.site.view.YearShelf;

/**
 * The downloads, and the page that describes them. A small archive has each table in one file. A larger one has a file
 * for each month, and those who speak by the first letters of their address, so that one more article changes little.
 */
final class DataPages implements PageMaker {
    private static final String FOLDER = "data/";
    private static final String PATH = FOLDER + "index.html";

    /** Number of articles whose findings fit into one file that a spreadsheet opens with ease. */
    private static final int WHOLE = 1_000;

    /** Number of articles that a part of a month seldom exceeds. */
    private static final int MOST = 400;

    private static final int LETTERS = 2;
    private static final String SAID = "Everything that somebody is reported to have said, one row each.";
    private static final String HAPPENED = "Everything that is reported to have happened, one row each.";

    /** What the page of the downloads is made of. */
    private record DownloadsOverview(List<DataView.DataFile> files, List<YearShelf> quotes, List<YearShelf> events) {}

    /** What the data package is made of: the files of each table. */
    private record Files(List<String> quotes, List<String> events, List<String> people) {}

    @Override
    public Stream<Page> pages(SiteContext context) {
        Map<String, List<Summary>> months = months(context);
        Map<String, List<Speaker>> people = people(context);
        boolean whole = isSmall(context.archive());
        List<Page> pages = new ArrayList<>();
        DownloadsOverview overview = new DownloadsOverview(
                files(context.archive(), Links.root(PATH)),
                whole ? List.of() : byMonth("quotes", months),
                whole ? List.of() : byMonth("events", months));
        pages.add(context.page(PATH, overview, DataPages::overview));
        months.forEach((month, articles) -> {
            pages.add(context.page(FOLDER + file("quotes", month, "csv"), articles, DataPages::quotes));
            pages.add(context.page(FOLDER + file("events", month, "csv"), articles, DataPages::events));
        });
        people.forEach((letters, speakers) ->
                pages.add(context.page(FOLDER + file("people", letters, "json"), speakers, DataPages::people)));
        Files files = new Files(
                files("quotes", months, "csv"), files("events", months, "csv"), files("people", people, "json"));
        pages.add(context.page(FOLDER + "datapackage.json", files, DataPages::dataPackage));
        pages.add(context.page(FOLDER + "article.schema.json", List.of(), DataPages::schema));
        return pages.stream();
    }

    private static Page.Content overview(DownloadsOverview overview, Scope scope) {
        return new Page.Filled(
                "data.peb",
                new DataView(
                        scope.frame("data", "Data", "Everything found in the archive, to take away."),
                        overview.files(),
                        overview.quotes(),
                        overview.events()));
    }

    private static Page.Content quotes(List<Summary> articles, Scope scope) {
        return new Page.Data(Tables.quotes(articles.stream().map(scope::article)));
    }

    private static Page.Content events(List<Summary> articles, Scope scope) {
        return new Page.Data(Tables.events(articles.stream().map(scope::article)));
    }

    private static Page.Content people(List<Speaker> speakers, Scope scope) {
        return new Page.Data(PeopleJson.of(speakers, scope::summary));
    }

    private static Page.Content dataPackage(Files files, Scope scope) {
        return new Page.Data(DataPackage.of(scope.settings().title(), files.quotes(), files.events(), files.people()));
    }

    private static Page.Content schema(List<?> nothing, Scope scope) {
        try (InputStream in = Json.class.getResourceAsStream("article.schema.json")) {
            return new Page.Data(in == null ? new byte[] {'{', '}', '\n'} : in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the articles by the month in whose file they stand; all in one without a name while they are few. */
    private static Map<String, List<Summary>> months(SiteContext context) {
        if (isSmall(context.archive())) {
            return Map.of("", context.archive().articles());
        }
        Map<String, List<Summary>> months = new LinkedHashMap<>();
        context.articlesByMonth().lists().forEach((month, articles) -> cut(month, articles, months));
        return months;
    }

    /** Cuts a month of many articles in parts, by a hash of their paths: so one more article moves no other. */
    private static void cut(String month, List<Summary> articles, Map<String, List<Summary>> parts) {
        int count = Integer.highestOneBit(Math.max(1, 2 * articles.size() / MOST));
        List<List<Summary>> cut = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cut.add(new ArrayList<>());
        }
        for (Summary article : articles) {
            cut.get((int) (number(article.path()) & count - 1)).add(article);
        }
        for (int i = 0; i < count; i++) {
            parts.put(i == 0 ? month : month + "-" + (i + 1), cut.get(i));
        }
    }

    /** Returns what decides in which part an article stands: these values are published and must stay as they are. */
    private static long number(String path) {
        long number = path.length();
        for (int i = 0; i < path.length(); i++) {
            number = number * 0x9e3779b97f4a7c15L + path.charAt(i);
            number ^= number >>> 32;
        }
        return Fingerprint.mix(number);
    }

    /** Returns those who speak by the letters of the file in which they stand. */
    private static Map<String, List<Speaker>> people(SiteContext context) {
        List<Speaker> all = context.archive().speakers();
        if (isSmall(context.archive())) {
            return Map.of("", all);
        }
        Map<String, List<Speaker>> people = new TreeMap<>();
        for (Speaker speaker : all) {
            String address = speaker.address();
            int length = Math.min(address.length(), address.offsetByCodePoints(0, Math.min(LETTERS, address.length())));
            people.computeIfAbsent(address.substring(0, length), letters -> new ArrayList<>())
                    .add(speaker);
        }
        return people;
    }

    private static boolean isSmall(Archive archive) {
        return archive.articles().size() <= WHOLE;
    }

    /** Returns {@code quotes.csv}, or {@code quotes/1990-03.csv}. */
    private static String file(String name, String part, String ending) {
        return name + (part.isEmpty() ? "" : "/" + part.replace('/', '-')) + "." + ending;
    }

    private static List<String> files(String name, Map<String, ?> parts, String ending) {
        return parts.keySet().stream()
                .map(part -> Links.encode(file(name, part, ending)))
                .toList();
    }

    /** Returns the files of a table by year and month. */
    private static List<YearShelf> byMonth(String name, Map<String, List<Summary>> months) {
        Map<String, List<YearShelf.ShelfLink>> years = new LinkedHashMap<>();
        months.forEach((part, articles) -> {
            int cut = part.indexOf('-');
            String month = cut < 0 ? part : part.substring(0, cut);
            String text = MonthLists.month(month) + (cut < 0 ? "" : " (" + part.substring(cut + 1) + ")");
            years.computeIfAbsent(MonthLists.year(month), year -> new ArrayList<>())
                    .add(new YearShelf.ShelfLink(
                            text, file(name, part, "csv"), Wording.count(articles.size(), "article")));
        });
        return years.entrySet().stream()
                .map(year -> new YearShelf(year.getKey(), year.getValue()))
                .toList();
    }

    /** Returns the downloads of the whole archive, seen from {@code root}. */
    static List<DataView.DataFile> files(Archive archive, String root) {
        List<DataView.DataFile> files = new ArrayList<>();
        if (isSmall(archive)) {
            files.add(file(root, "quotes.csv", "CSV", SAID));
            files.add(file(root, "events.csv", "CSV", HAPPENED));
            files.add(file(root, "people.json", "JSON", "Who speaks, and in which articles."));
        }
        files.add(
                file(root, "datapackage.json", "Data Package", "Which tables there are, and what their columns hold."));
        files.add(file(root, "article.schema.json", "JSON Schema", "What the data beside each article holds."));
        return files;
    }

    private static DataView.DataFile file(String root, String name, String format, String what) {
        return new DataView.DataFile(name, root + FOLDER + name, format, what);
    }
}
