package onrecord.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import onrecord.data.Json;
import onrecord.data.PeopleJson;
import onrecord.data.Tables;
import onrecord.model.Article;
import onrecord.site.view.DataView;

/** The downloads, and the page that describes them. */
final class DataPages implements PageMaker {
    private static final String PATH = "data/index.html";

    @Override
    public Stream<Page> pages(Context context) {
        Supplier<Stream<Article>> articles =
                () -> context.archive().articles().stream().map(context::article);
        long all = context.inputs();
        return Stream.of(
                Page.filled(
                        PATH,
                        "data.peb",
                        () -> new DataView(
                                context.frame(PATH, "data", "Data", "Everything found in the archive, to take away."),
                                files(Context.root(PATH)))),
                Page.data("data/quotes.csv", all, () -> Tables.quotes(articles.get())),
                Page.data("data/events.csv", all, () -> Tables.events(articles.get())),
                Page.data("data/people.json", all, () -> Json.bytes(PeopleJson.of(context.archive()))),
                Page.data("data/article.schema.json", Page.UNKNOWN, DataPages::schema));
    }

    private static byte[] schema() {
        try (InputStream in = Json.class.getResourceAsStream("article.schema.json")) {
            return in == null ? new byte[] {'{', '}', '\n'} : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the downloads of the whole archive, seen from {@code root}. */
    static List<DataView.DataFile> files(String root) {
        return List.of(
                file(root, "quotes.csv", "CSV", "Everything that somebody is reported to have said, one row each."),
                file(root, "events.csv", "CSV", "Everything that is reported to have happened, one row each."),
                file(root, "people.json", "JSON", "Who speaks, and in which articles."),
                file(root, "article.schema.json", "JSON Schema", "What the data beside each article holds."));
    }

    private static DataView.DataFile file(String root, String name, String format, String what) {
        return new DataView.DataFile(name, root + "data/" + name, format, what);
    }
}
