package onrecord.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Looks at what a site has beside its pages: feeds, sitemaps and data are read strictly, and no cell of a table is a formula. */
final class SiteData {
    private static final Set<String> XML =
            Set.of(("feed title subtitle id updated author name link entry published category content"
                            + " urlset url loc lastmod sitemapindex sitemap"
                            + " OpenSearchDescription ShortName LongName Description Url Language InputEncoding")
                    .split(" "));

    /** What the HTML of an entry is made of. */
    private static final Set<String> HTML = Set.of("#root", "html", "head", "body", "p", "blockquote", "a");

    /** What a spreadsheet may take for the beginning of a formula, wide forms too. */
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private SiteData() {}

    /** Adds what is wrong with the files of {@code site}. */
    static void check(Path site, Set<String> wrong) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = site.relativize(file).toString();
                if (name.endsWith(".xml")) {
                    xml(file, name, wrong);
                } else if (name.endsWith(".json")) {
                    json(file, name, wrong);
                } else if (name.endsWith(".csv")) {
                    table(Files.readString(file), name, wrong);
                }
            }
        }
    }

    private static void xml(Path file, String name, Set<String> wrong) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            Document feed = builder.parse(file.toFile());
            var all = feed.getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                if (!XML.contains(all.item(i).getNodeName())) {
                    wrong.add(name + ": element " + all.item(i).getNodeName());
                }
            }
            var entries = feed.getElementsByTagName("content");
            for (int i = 0; i < entries.getLength(); i++) {
                html(entries.item(i).getTextContent(), name, wrong);
            }
        } catch (SAXException | ParserConfigurationException e) {
            wrong.add(name + ": " + e.getMessage());
        }
    }

    private static void html(String content, String name, Set<String> wrong) {
        for (Element element : Jsoup.parse(content).getAllElements()) {
            boolean ours = HTML.contains(element.normalName())
                    && element.attributes().asList().stream()
                            .allMatch(one -> one.getKey().equals("href")
                                    && !one.getValue().startsWith("javascript:"));
            if (!ours) {
                wrong.add(name + ": in an entry " + element);
            }
        }
    }

    private static void json(Path file, String name, Set<String> wrong) throws IOException {
        try {
            JsonMapper.shared().readTree(Files.readAllBytes(file));
        } catch (JacksonException e) {
            wrong.add(name + ": " + e.getOriginalMessage());
        }
    }

    /** Reads a table as RFC 4180 has it, and nothing else. */
    private static void table(String text, String name, Set<String> wrong) {
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        int columns = -1;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (text.startsWith("\"\"", i)) {
                    cell.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.length() == 0) {
                quoted = true;
            } else if (c == ',' || text.startsWith("\r\n", i)) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c != ',') {
                    i++;
                    columns = columns < 0 ? row.size() : columns;
                    cells(row, columns, name, wrong);
                    row.clear();
                }
            } else if (c == '"' || c == '\r' || c == '\n') {
                wrong.add(name + ": a bare " + (int) c);
            } else {
                cell.append(c);
            }
        }
        if (quoted || cell.length() > 0 || !row.isEmpty()) {
            wrong.add(name + ": a row without end");
        }
    }

    private static void cells(List<String> row, int columns, String name, Set<String> wrong) {
        if (row.size() != columns) {
            wrong.add(name + ": " + row.size() + " cells in " + row.get(0));
        }
        for (String cell : row) {
            boolean number = cell.matches("-?[0-9]+");
            if (!cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 && !number) {
                wrong.add(name + ": formula " + cell);
            }
        }
    }
}
