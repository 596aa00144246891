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
import onrecord.files.Fingerprint;
import onrecord.model.PublishedAddress;
import onrecord.model.Settings;
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

    /** What the page of the downloads is made of. */
    private record DownloadsOverview(
            List<DataView.DataFile> files, List<DataView.DataTable> tables, boolean articleJson) {}

    /** What the data package is made of. */
    private record Resources(List<DataPackage.Resource> resources) {}

    @Override
    public Stream<Page> pages(SiteContext context) {
        List<Page> pages = new ArrayList<>();
        List<DataView.DataTable> tables = new ArrayList<>();
        List<DataPackage.Resource> resources = new ArrayList<>();
        Map<String, List<Summary>> months = months(context);
        Map<String, List<Speaker>> people = people(context);
        for (Export export : exports(context.settings())) {
            Map<String, Export.Part> parts = new LinkedHashMap<>();
            if (export.cut() == Export.Cut.MONTHS) {
                months.forEach(
                        (part, articles) -> parts.put(part, new Export.Part(export.name(), articles, List.of())));
                if (!isSmall(context.archive())) {
                    tables.add(byMonth(export, months, context.wording()));
                }
            } else {
                people.forEach(
                        (part, speakers) -> parts.put(part, new Export.Part(export.name(), List.of(), speakers)));
            }
            parts.forEach(
                    (part, inputs) -> pages.add(context.page(FOLDER + export.file(part), inputs, DataPages::export)));
            resources.add(new DataPackage.Resource(
                    export.name(),
                    export.title(context.wording()),
                    export.ending(),
                    export.mediaType(),
                    export.columns(),
                    parts.keySet().stream()
                            .map(part -> Links.encode(export.file(part)))
                            .toList()));
        }
        resources.add(new DataPackage.Resource(
                "addresses",
                context.wording().say("data.addresses"),
                "csv",
                "text/csv",
                PublishedAddress.COLUMNS,
                List.of("addresses.csv")));
        DownloadsOverview overview = new DownloadsOverview(
                files(context, Links.root(PATH)), tables, !context.settings().leavesOut(Settings.Part.ARTICLE_JSON));
        pages.add(context.page(PATH, overview, DataPages::overview));
        pages.add(context.page(FOLDER + "datapackage.json", new Resources(resources), DataPages::dataPackage));
        pages.add(context.page(FOLDER + "article.schema.json", List.of(), DataPages::schema));
        return pages.stream();
    }

    /** Returns the downloads that the archive does not leave out. */
    private static List<Export> exports(Settings settings) {
        return Export.ALL.stream()
                .filter(export -> export.columns().isEmpty() || !settings.leavesOut(Settings.Part.TABLES))
                .toList();
    }

    private static Page.Content overview(DownloadsOverview overview, Scope scope) {
        return new Page.Filled(
                "data.peb",
                new DataView(
                        scope.frame(
                                "data",
                                scope.wording().say("frame.data"),
                                scope.wording().say("data.description")),
                        overview.files(),
                        overview.tables(),
                        overview.articleJson()));
    }

    private static Page.Content export(Export.Part part, Scope scope) {
        Export export = Export.ALL.stream()
                .filter(one -> one.name().equals(part.export()))
                .findFirst()
                .orElseThrow();
        return new Page.Data(export.bytes().apply(part, scope));
    }

    private static Page.Content dataPackage(Resources resources, Scope scope) {
        return new Page.Data(DataPackage.of(scope.settings().title(), resources.resources()));
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

    /** Returns the files of a table by year and month. */
    private static DataView.DataTable byMonth(Export export, Map<String, List<Summary>> months, Wording words) {
        Map<String, List<YearShelf.ShelfLink>> years = new LinkedHashMap<>();
        months.forEach((part, articles) -> {
            int cut = part.indexOf('-');
            String month = cut < 0 ? part : part.substring(0, cut);
            String text = MonthLists.month(month, words) + (cut < 0 ? "" : " (" + part.substring(cut + 1) + ")");
            years.computeIfAbsent(MonthLists.year(month), year -> new ArrayList<>())
                    .add(new YearShelf.ShelfLink(
                            text, export.file(part), words.count("count.articles", articles.size())));
        });
        return new DataView.DataTable(
                words.say("data.by-month", Wording.capital(export.name()), export.format()),
                years.entrySet().stream()
                        .map(year -> new YearShelf(year.getKey(), "", year.getValue()))
                        .toList());
    }

    /** Returns the downloads of the whole archive, seen from {@code root}. */
    static List<DataView.DataFile> files(SiteContext context, String root) {
        Wording words = context.wording();
        List<DataView.DataFile> files = new ArrayList<>();
        if (isSmall(context.archive())) {
            exports(context.settings())
                    .forEach(export -> files.add(file(root, export.file(""), export.format(), export.what(words))));
        }
        files.add(file(root, "datapackage.json", "Data Package", words.say("data.package")));
        files.add(file(root, "addresses.csv", "CSV", words.say("data.addresses") + "."));
        files.add(file(root, "article.schema.json", "JSON Schema", words.say("data.schema")));
        return files;
    }

    private static DataView.DataFile file(String root, String name, String format, String what) {
        return new DataView.DataFile(name, root + FOLDER + name, format, what);
    }
}
