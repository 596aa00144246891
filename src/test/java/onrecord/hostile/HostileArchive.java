package onrecord.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import onrecord.model.PublishedAddress;

/**
 * Writes an archive with something in every place that reaches a page, a feed, a table or a script: hostile words, or in
 * an archive of the same shape harmless ones.
 */
final class HostileArchive {
    private static final String[] FIRST = {"Ada", "Tom", "Marit", "Jon", "Mira", "Carl", "Lena", "Rolf", "Nora", "Hugo"
    };
    private static final String[] LAST = {"Kell", "Orl", "Oudekerk", "Vey", "Sund", "Brandt", "Moor", "Vell", "Dahl"};

    /** Bytes of a name of a file, far below what a disk takes. */
    private static final int NAME = 120;

    /** Gives the words for a place in a round. */
    interface Words {
        String at(int place, int round);
    }

    private final Path seeds;
    private final Words words;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private int round;
    private int filled;

    private HostileArchive(Path seeds, Words words) {
        this.seeds = seeds;
        this.words = words;
    }

    /** What was written: how many places there are, and how often one of them was filled. */
    record Written(int places, int filled) {}

    /** Writes the rounds {@code from} to {@code end}, excluded; each has one article of every format, and settings of {@code from}. */
    static Written write(Path seeds, int from, int end, Words words) throws IOException {
        HostileArchive archive = new HostileArchive(Files.createDirectories(seeds), words);
        archive.round = from;
        archive.settings();
        StringBuilder people = new StringBuilder();
        for (int i = from; i < end; i++) {
            archive.round = i;
            archive.text();
            archive.corrected();
            archive.named();
            archive.markdown();
            archive.html();
            archive.json();
            archive.editorial();
            archive.person(people);
        }
        archive.file("people.yaml", people.toString());
        return new Written(archive.places.size(), archive.filled);
    }

    /** Writes the memory of addresses of an earlier site into {@code file}. */
    static int addresses(Path file, int from, int end, Words words) throws IOException {
        HostileArchive archive = new HostileArchive(file, words);
        StringBuilder table = new StringBuilder(String.join(",", PublishedAddress.COLUMNS)).append("\r\n");
        for (archive.round = from; archive.round < end; archive.round++) {
            int i = archive.round;
            table.append(archive.row(
                    "articles/2030/gone" + i + archive.name("address.article") + ".html", "article", "gone.txt"));
            table.append(
                    archive.row("speakers/gone" + i + archive.name("address.person") + ".html", "person", "2030/x"));
            table.append(archive.row("speakers/body" + i + archive.name("address.body") + ".html", "body", "2030/x"));
            table.append(archive.row("timeline/2030/01.html#e" + String.format("%08x", i), "event", "2030/x"));
            table.append(archive.row("pages/" + i + archive.name("address.list") + ".html", "list", ""));
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, Payloads.encodable(table.toString()));
        return archive.filled;
    }

    private String row(String address, String kind, String of) {
        String cells = address.replace("\"", "\"\"") + "\"," + kind + ",\"" + of + "\",\"";
        return "\"" + cells + at("address.known").replace("\"", "\"\"") + "\",\""
                + at("address.leads").replace("\"", "\"\"") + "\"\r\n";
    }

    /** Returns the words for a place. */
    private String at(String place) {
        filled++;
        int number = places.computeIfAbsent(place, any -> places.size());
        return words.at(number, round);
    }

    /** Returns the words for a place in one line. */
    private String line(String place) {
        return at(place).replaceAll("[\\n\\r\\u2028\\u2029\\u000b\\u000c\\u0085]", " ");
    }

    /** Returns the words for a place as a part of a name of a file. */
    private String name(String place) {
        String name =
                Payloads.encodable(at(place)).replaceAll("[/\\x00\\n\\r]", "_").replaceAll("^[.\\s]+", "_");
        while (name.getBytes(StandardCharsets.UTF_8).length > NAME) {
            name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
        }
        return name;
    }

    /** Returns the words for a place as a string of JSON, which is one of YAML, too. */
    private String string(String place) {
        return quoted(at(place));
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            boolean plain = c >= ' ' && c < 0x7f && c != '"' && c != '\\';
            out.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return out.append('"').toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private String person() {
        return FIRST[round % FIRST.length] + " " + LAST[round / FIRST.length % LAST.length];
    }

    private void file(String path, String text) throws IOException {
        Path file = seeds.resolve(path);
        Files.createDirectories(file.getParent());
        // a file with a NUL in it is refused as no text: in words it stands as an escape alone
        Files.writeString(file, Payloads.encodable(text).replace('\0', '\u0001'));
    }

    private void settings() throws IOException {
        file(
                "archive.yaml",
                "title: " + string("archive.title") + "\ndescription: " + string("archive.description") + "\nbaseUrl: "
                        + string("archive.baseUrl") + "\nrepository: " + string("archive.repository") + "\nlanguage: "
                        + string("archive.language") + "\ntimeZone: " + string("archive.timeZone") + "\nleaveOut: ["
                        + string("archive.leaveOut") + "]\ntombstones: true\n" + "x" + round + ": "
                        + string("archive.unknown")
                        + "\n");
    }

    /** Returns paragraphs that have the words in every role that prose gives them. */
    private String story(String kind) {
        String who = person();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 2; i++) {
            String at = kind + i + ".";
            out.append("\"We heard ")
                    .append(line(at + "quote"))
                    .append(",\" said Mayor ")
                    .append(who)
                    .append(" on March 3, 2031.\n\n");
            out.append("\"It is late,\" said ").append(line(at + "speaker")).append(" Kell.\n\n");
            out.append(who)
                    .append(", ")
                    .append(line(at + "title"))
                    .append(", told ")
                    .append(line(at + "addressee"))
                    .append(" that the pier was safe. \"It holds,\" she told reporters.\n\n");
            out.append("The ")
                    .append(line(at + "event"))
                    .append(" of Marn reopened on March 1, 2031, in ")
                    .append(line(at + "place"))
                    .append(".\n\n");
            out.append(line(at + "sentence")).append(" The council met on Monday.\n\n");
        }
        return out.toString();
    }

    private String wire(String kind) {
        return line(kind + ".headline") + " in Marn\n\n" + line(kind + ".deck") + "\n\nBy " + line(kind + ".byline")
                + "\n\nMARN"
                + line(kind + ".dateline") + ", March 9, 2031 (" + line(kind + ".agency")
                + ") -- The pier of Marn reopened, "
                + line(kind + ".lead") + " said.\n\n" + story(kind);
    }

    private void text() throws IOException {
        file("text" + round + ".txt", wire("txt"));
    }

    /** Keys that side-cars and front matter share. */
    private String keys(String kind) {
        StringBuilder out = new StringBuilder("published: 2031-03-09\n");
        for (String key : new String[] {"headline", "agency", "language", "url", "rights", "credit", "id"}) {
            out.append(key).append(": ").append(string(kind + "." + key)).append('\n');
        }
        for (String key : new String[] {"bylines", "places", "subjects", "aliases"}) {
            out.append(key)
                    .append(": [")
                    .append(string(kind + "." + key))
                    .append(", ")
                    .append(string(kind + "." + key + "2"))
                    .append("]\n");
        }
        return out.toString();
    }

    private void corrected() throws IOException {
        String seed = "corrected" + round + ".txt";
        file(
                seed,
                "Council puts off vote\n\nMARN, March 9, 2031 (NVA) -- The council of Marn met on March 2, 2031.\n\n\"We will wait,\" Mayor "
                        + person()
                        + " told reporters.\n\nCritics call the pier a folly. The crane fell on March 4, 2031.\n");
        StringBuilder car = new StringBuilder(keys("car")).append("corrections:\n");
        String why = "    reason: " + string("fix.reason") + "\n    by: " + string("fix.by") + "\n";
        car.append("  - headline: ")
                .append(string("fix.headline"))
                .append("\n    agency: ")
                .append(string("fix.agency"))
                .append('\n')
                .append(why);
        car.append("  - find: We will wait\n    speaker: ")
                .append(string("fix.speaker"))
                .append("\n    addressee: ")
                .append(string("fix.addressee"))
                .append('\n')
                .append(why);
        car.append("  - find: Critics call the pier a folly\n    add: quote\n    speaker: [")
                .append(string("fix.voice"))
                .append(", ")
                .append(string("fix.voice2"))
                .append("]\n")
                .append(why);
        car.append("  - find: MARN\n    place: ")
                .append(string("fix.place"))
                .append('\n')
                .append(why);
        car.append("  - find: ")
                .append(string("fix.find"))
                .append("\n    label: ")
                .append(string("fix.label"))
                .append('\n')
                .append(why);
        file(seed + ".yaml", car.toString());
    }

    private void named() throws IOException {
        file("names/" + name("folder") + "/" + round + name("file") + ".txt", wire("named"));
    }

    private void markdown() throws IOException {
        file(
                "mark" + round + ".md",
                "---\n" + keys("front") + "---\n# " + line("md.heading") + "\n\n" + story("md") + "[" + line("md.link")
                        + "](" + line("md.target")
                        + " \"" + line("md.tip") + "\") ![" + line("md.alt") + "](" + line("md.picture") + ") <"
                        + line("md.auto")
                        + "> <b " + line("md.inline") + ">x</b>\n\n[x]: " + line("md.reference") + "\n\n`"
                        + line("md.code")
                        + "`\n\n```\n" + line("md.fence") + "\n```\n\n> " + line("md.quotation") + "\n\n- "
                        + line("md.item") + "\n\n| a | b |\n|---|---|\n| "
                        + line("md.cell") + " | c |\n\nWords[^1].\n\n[^1]: " + line("md.note") + "\n\n" + at("md.block")
                        + "\n");
    }

    private void html() throws IOException {
        String page = "<!DOCTYPE html><html lang=\"" + escaped(at("html.lang")) + "\"><head><title>"
                + escaped(at("html.title")) + "</title>";
        for (String name : new String[] {"author", "keywords", "news_keywords", "copyright", "pubdate"}) {
            page += "<meta name=\"" + name + "\" content=\"" + escaped(at("html.meta." + name)) + "\">";
        }
        for (String name : new String[] {"og:title", "article:section", "article:tag"}) {
            page += "<meta property=\"" + name + "\" content=\"" + escaped(at("html.meta." + name)) + "\">";
        }
        page += "<link rel=canonical href=\"" + escaped(at("html.canonical"))
                + "\"><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\"";
        for (String key : new String[] {"author", "keywords", "articleSection", "contentLocation", "creditText"}) {
            page += ",\"" + key + "\":" + string("html.data." + key).replace("<", "\\u003c");
        }
        page += ",\"datePublished\":\"2031-03-09\"}</script></head><body><article><h1>" + escaped(at("html.heading"))
                + "</h1>";
        for (String paragraph : story("html").split("\n\n")) {
            page += "<p>" + escaped(paragraph) + "</p>";
        }
        page += "<figure><img alt=\"" + escaped(at("html.alt")) + "\"><figcaption>" + escaped(at("html.caption"))
                + "</figcaption></figure>"
                + "<a href=\"" + escaped(at("html.href")) + "\" title=\"" + escaped(at("html.tip")) + "\">"
                + escaped(at("html.link"))
                + "</a><table><tr><td>" + escaped(at("html.cell")) + "</table><p>" + at("html.raw")
                + "</article></body></html>";
        file("page" + round + ".html", page);
    }

    private void json() throws IOException {
        StringBuilder item = new StringBuilder("{\"versioncreated\":\"2031-03-09\"");
        for (String key :
                new String[] {"headline", "language", "source", "copyrightnotice", "creditline", "byline", "uri"}) {
            item.append(",\"").append(key).append("\":").append(string("json." + key));
        }
        for (String key : new String[] {"place", "subject"}) {
            item.append(",\"")
                    .append(key)
                    .append("\":[{\"name\":")
                    .append(string("json." + key))
                    .append("}]");
        }
        item.append(",\"body_text\":")
                .append(quoted("MARN, March 9 (NVA) -- " + at("json.body") + "\n\n" + story("json")))
                .append('}');
        file("wire" + round + ".json", "[" + item + "]");
    }

    private void editorial() throws IOException {
        file(
                "pages/" + round + name("page.file") + ".md",
                "---\ntitle: " + string("page.title") + "\n---\n# " + line("page.heading") + "\n\n## "
                        + line("page.second") + "\n\n[" + line("page.link") + "]("
                        + line("page.target") + " \"" + line("page.tip") + "\") [y](<" + line("page.pointed")
                        + ">) [x][r] <" + line("page.auto") + "> ![" + line("page.alt") + "]("
                        + line("page.picture") + ")\n\n[r]: <" + line("page.reference") + "> '" + line("page.label")
                        + "'\n\n`" + line("page.code") + "`\n\n``` "
                        + line("page.info") + "\n" + line("page.fence") + "\n```\n\n" + line("page.words") + " *"
                        + line("page.stressed") + "*\n\n" + at("page.block") + "\n\n    code\n");
    }

    private void person(StringBuilder people) {
        people.append("- name: ")
                .append(string("people.name"))
                .append("\n  same: [")
                .append(person())
                .append(", ")
                .append(string("people.same"))
                .append("]\n  titles: [")
                .append(string("people.title"))
                .append("]\n  notTitles: [")
                .append(string("people.notTitle"))
                .append("]\n  links: [")
                .append(string("people.link"))
                .append(", ")
                .append(quoted("https://example.org/" + at("people.path")))
                .append("]\n  reason: ")
                .append(string("people.reason"))
                .append("\n  by: ")
                .append(string("people.by"))
                .append('\n');
    }
}
