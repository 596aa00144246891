package onrecord.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Invents what may lie in a seeds folder, at random: wire copy in each format, side-cars, {@code archive.yaml} and
 * {@code people.yaml}. Names, places and addresses come from short lists, so that articles share people and events, and now
 * and then quarrel over an address.
 */
final class CopyDesk {
    /** The endings of the files that copy comes in. */
    static final List<String> ENDINGS = List.of(".txt", ".md", ".html", ".json");

    private static final List<String> PEOPLE = List.of(
            "Marit Oudekerk",
            "Tomas Vell",
            "Ada Kell",
            "Ruben Haas",
            "Irene Dorn",
            "Pavel Ostrow",
            "Lena Marsh",
            "Otto Brandt");
    private static final List<String> FIRST_NAMES =
            List.of("Ada", "Bram", "Carla", "Dirk", "Edda", "Falk", "Greta", "Hauke", "Ines", "Jarl", "Kaja", "Lars");
    private static final List<String> SURNAMES = List.of(
            "Vonder",
            "Imker",
            "Brugh",
            "\u00c5lgren",
            "Osterdal",
            "Quist",
            "Rademaker",
            "Steen",
            "Tolle",
            "Ufkes",
            "Zijl");
    private static final List<String> PLACES = List.of("VLISSING", "KARSTAD", "PORT ELMO", "NOVA RIGA");
    private static final List<String> TITLES =
            List.of("Harbour board chairwoman", "Finance Minister", "Union leader", "Mayor");
    private static final List<String> MONTHS =
            List.of("January", "February", "March", "April", "May", "June", "July", "August");

    private final Random random;

    CopyDesk(Random random) {
        this.random = random;
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** Returns a name: mostly that of somebody whom everybody writes about. */
    private String person() {
        return random.nextInt(3) > 0 ? any(PEOPLE) : any(FIRST_NAMES) + " " + any(SURNAMES);
    }

    /** Returns a month: half of the time one that fills more than a page of a list. */
    private String month() {
        return random.nextBoolean() ? "March" : any(MONTHS);
    }

    private int year() {
        return random.nextBoolean() ? 1997 : 1990 + random.nextInt(9);
    }

    /** Returns the text of a story as a file with this ending has it. */
    String story(String ending) {
        String headline = "Talks on berth " + random.nextInt(50) + " put off";
        List<String> paragraphs = paragraphs();
        return switch (ending) {
            case ".md" -> markdown(headline, paragraphs);
            case ".html" -> html(headline, paragraphs);
            case ".json" -> json(headline, paragraphs);
            default -> headline + "\n" + String.join("\n", paragraphs) + "\n";
        };
    }

    private List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        String month = month();
        int day = 1 + random.nextInt(27);
        String who = person();
        String other = person();
        paragraphs.add(any(PLACES) + ", " + month + " " + day + " - " + any(TITLES) + " " + who
                + " put off talks on Tuesday.");
        for (int i = random.nextInt(6); i >= 0; i--) {
            paragraphs.add("\"We will not be hurried into berth " + random.nextInt(90) + ",\" " + who
                    + (random.nextBoolean()
                            ? " told reporters."
                            : " told " + other + " on " + month() + " " + (1 + random.nextInt(27)) + ", " + year()
                                    + "."));
        }
        paragraphs.add(other + " said the board had met on " + month() + " " + day + ", " + year() + ".");
        if (random.nextInt(4) == 0) {
            paragraphs.add("The caf\u00e9 at berth " + random.nextInt(9) + " was closed.");
        }
        List<String> names = new ArrayList<>();
        for (int i = random.nextInt(9); i >= 0; i--) {
            names.add(name());
        }
        paragraphs.add("On the list stood " + String.join(", ", names) + ".");
        return paragraphs;
    }

    /** Invents one of many thousand names, so that most of them stand in few stories. */
    private String name() {
        int number = random.nextInt(random.nextBoolean() ? 50 : 20_000);
        return "berth " + Integer.toString(40_000 + number, 36);
    }

    private String markdown(String headline, List<String> paragraphs) {
        String front = random.nextBoolean() ? "---\n" + keys() + "---\n" : "";
        return front + "# " + headline + "\n\n" + String.join("\n\n", paragraphs) + "\n";
    }

    private String html(String headline, List<String> paragraphs) {
        String published =
                random.nextBoolean() ? "<meta property=\"article:published_time\" content=\"" + time() + "\">" : "";
        return "<!doctype html><html lang=\"" + language() + "\"><head><title>" + headline + "</title>" + published
                + "</head><body><nav>Home</nav><article><h1>" + headline + "</h1><p>"
                + String.join("</p>\n<p>", paragraphs) + "</p></article></body></html>\n";
    }

    /** Returns a wire item, or a list of some: those without a name go by their numbers. */
    private String json(String headline, List<String> paragraphs) {
        if (random.nextInt(3) > 0) {
            return item(headline, paragraphs, "") + "\n";
        }
        List<String> items = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            items.add(item(headline, paragraphs(), some(2, "\"uri\": \"urn:berths:" + random.nextInt(5) + "\",")));
        }
        return "[" + String.join(",\n", items) + "]\n";
    }

    private String item(String headline, List<String> paragraphs, String name) {
        String published = random.nextBoolean() ? ", \"versioncreated\": \"" + time() + "\"" : "";
        return "{" + name.strip() + "\"headline\": \"" + headline + "\", \"language\": \"" + language()
                + "\", \"source\": \"" + agency()
                + "\"" + published + ",\n \"body_text\": \""
                + String.join("\\n", paragraphs).replace("\"", "\\\"") + "\"}";
    }

    /** Returns the text of a side-car. */
    String sideCar() {
        return keys()
                + some(6, "charset: " + any(List.of("utf-8", "windows-1252")))
                + some(20, "shelf: 7")
                + some(12, any(List.of("withheld: true", "withheld: false", "embargo: " + time())));
    }

    /** Returns corrections, of which some fit the story beside them and some do not. */
    String corrections() {
        return "corrections:\n  - find: We will not be hurried\n    occurrence: " + (1 + random.nextInt(3))
                + any(List.of("\n    speaker: " + person(), "\n    drop: quote", "\n    date: " + day()))
                + "\n  - find: put off talks\n    " + any(List.of("status: planned", "drop: event", "add: event"))
                + "\n  - headline: Berth " + random.nextInt(9) + " rests\n    reason: it does\n";
    }

    /** Returns some of the keys that side-cars and front matter share. */
    private String keys() {
        return some(2, "published: " + any(List.of(day(), day().substring(0, 7), day().substring(0, 4), time())))
                + some(4, "headline: Berth " + random.nextInt(50) + " waits")
                + some(4, "agency: " + agency())
                + some(4, "language: " + language())
                + some(4, "url: https://example.org/berths/" + random.nextInt(50))
                + some(4, "rights: \u00a9 " + agency())
                + some(4, "credit: " + agency())
                + some(4, "bylines: [" + person() + "]")
                + some(4, "places: [" + any(PLACES) + "]")
                + some(4, "subjects: [berths]")
                + some(4, "id: " + address())
                + some(2, "aliases: [" + address() + ", " + address() + "]");
    }

    /** Returns the text of an editorial page that leads to another. */
    String page(List<String> names) {
        return some(4, "---\ntitle: Of berth " + random.nextInt(9) + "\n---")
                + "# About berth " + random.nextInt(3) + "\n\nIt was " + any(List.of("open", "closed", "let"))
                + "; see [there](<" + any(names).replace(" ", "%20") + ">).\n"
                + some(6, "\n<b>Berth</b>");
    }

    /** Returns the text of {@code archive.yaml}. */
    String settings() {
        return some(2, "title: The berth file " + random.nextInt(9))
                + some(2, "description: What was said of berth " + random.nextInt(9) + ".")
                + some(3, "language: " + language())
                + some(2, "baseUrl: " + baseUrl())
                + some(3, "timeZone: Europe/" + any(List.of("Lisbon", "Riga", "Volgograd")))
                + some(3, "noindex: " + random.nextBoolean())
                + some(2, "repository: https://example.org/berths/" + any(List.of("file", "copy")));
    }

    /** Returns the text of {@code .onrecordignore}, of which not all can be read. */
    String patterns() {
        return some(2, any(List.of("a/", "c/", "/story-*", "*.md")))
                + some(2, "again-[0-4]*")
                + some(3, "!*7*")
                + some(6, "[b");
    }

    /** Returns where the site may be published. */
    String baseUrl() {
        return "https://example.org/" + any(List.of("berths", "quays"));
    }

    /**
     * Returns the text of {@code people.yaml}.
     *
     * @param articles addresses of articles that there may be
     */
    String people(List<String> articles) {
        StringBuilder out = new StringBuilder();
        for (String name : PEOPLE) {
            if (random.nextInt(3) == 0) {
                out.append("- name: ").append(name).append(random.nextInt(4) == 0 ? " (mayor)\n" : "\n");
                out.append(some(3, "  same: [" + any(PEOPLE) + ", " + name.charAt(0) + ". Kell]"))
                        .append(some(4, "  kind: " + any(List.of("person", "body"))))
                        .append(some(4, "  titles: [warden]"))
                        .append(some(4, "  notTitles: [" + any(List.of("mayor", "pilot")) + "]"))
                        .append(some(3, "  links: [https://example.org/who/" + random.nextInt(9) + "]"));
                if (!articles.isEmpty()) {
                    out.append(some(2, "  notSame: [" + any(articles) + ", " + any(articles) + "]"));
                }
            }
        }
        return out.length() == 0 ? "[]\n" : out.toString();
    }

    private String some(int oneIn, String line) {
        return random.nextInt(oneIn) == 0 ? line + "\n" : "";
    }

    private String day() {
        return String.format(
                Locale.ROOT, "%d-%02d-%02d", 1998 + random.nextInt(3), 1 + random.nextInt(9), 1 + random.nextInt(28));
    }

    /** Returns a time of which the day depends on where somebody is. */
    private String time() {
        return day() + "T23:15:00" + any(List.of("Z", "-05:00", "+03:00"));
    }

    private String agency() {
        return any(List.of("NVA", "Acme Wire", "KRS"));
    }

    private String language() {
        return any(List.of("en", "en-GB", "fr"));
    }

    private String address() {
        return any(List.of("old", "1999")) + "/story-" + random.nextInt(12);
    }
}
