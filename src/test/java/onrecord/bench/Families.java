package onrecord.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Inputs that one piece after the other makes long, each of a kind that a search with a loop within a loop would take too
 * long for: much that may belong together, and nothing that parts it.
 */
public final class Families {
    private static final String HEAD =
            "Harbour of Marn\nMARN, March 10, 2031. /NVA/. The harbour reopened on Monday.\n";
    private static final String[] ENDINGS = {"el", "or", "an", "is", "ut", "em", "ad", "ov", "ik", "ul"};
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private Families() {}

    /**
     * A kind of input.
     *
     * @param name what is in it
     * @param ending of the file; {@code yaml} is the side-car of a story of one line
     * @param head what stands before the pieces
     * @param piece the piece of a number from 0, of about the same length for all
     * @param tail what stands after them
     */
    public record Family(String name, String ending, String head, IntFunction<String> piece, String tail) {
        /** Returns the file of at least {@code chars} chars. */
        public String text(int chars) {
            StringBuilder text = new StringBuilder(chars + 200).append(head);
            for (int i = 0; text.length() < chars; i++) {
                text.append(piece.apply(i));
            }
            return text.append(tail).toString();
        }
    }

    /** Returns all of them. */
    public static List<Family> all() {
        List<Family> all = new ArrayList<>();
        words(all);
        names(all);
        quotes(all);
        dates(all);
        formats(all);
        return all;
    }

    private static void words(List<Family> all) {
        txt(
                all,
                "story",
                i -> "The council met on Monday, Mayor " + surname(i % 50)
                        + " said. \"We agreed,\" he told reporters.\n");
        txt(all, "one sentence", "the ferry and the quay of the town were seen by them ");
        txt(all, "one word", "a");
        txt(all, "capital letters", "A");
        txt(all, "one line", "The pier of Marn closed, she said. ");
        txt(all, "words a line", "word\n");
        txt(all, "words a paragraph", "Word.\n\n");
        txt(all, "capitals", "Marn ");
        txt(all, "capitals a line", "MARN\n");
        txt(all, "commas", ",");
        txt(all, "comma list", "boats, ");
        txt(all, "capital commas", "Marn, ");
        txt(all, "semicolon list", "Ada Kell, mayor of Marn; ");
        txt(all, "and list", "Kell and ");
        txt(all, "and list of people", i -> "Ada " + surname(i) + " and ");
        txt(all, "of chain", "Office of ");
        txt(all, "of the chain", "chairman of the ");
        txt(all, "brackets open", "(");
        txt(all, "brackets open words", "(Marn ");
        txt(all, "brackets nested", i -> "(Ada Kell, ", ")".repeat(100) + "\n");
        txt(all, "square brackets", "[Kell ");
        txt(all, "dashes", "-");
        txt(all, "dashes apart", "- ");
        txt(all, "dash asides", "Kell - the mayor -- ");
        txt(all, "em dashes", "—Kell");
        txt(all, "hyphens", "Kell-");
        txt(all, "apostrophes", "'");
        txt(all, "apostrophe words", "o'");
        txt(all, "possessives", "Kell's ");
        txt(all, "abbreviations", "Sen. ");
        txt(all, "abbreviated lines", "Corp. Inc. St. ");
        txt(all, "initials", "A. ");
        txt(all, "initials glued", "A.");
        txt(all, "periods", ". ");
        txt(all, "dots", ".");
        txt(all, "question marks", "What? ");
        txt(all, "emoji", "😀");
        txt(all, "soft hyphens", "a\u00ad");
        txt(all, "no-break spaces", "a\u00a0");
        txt(all, "combining marks", "a\u0301");
        txt(all, "spaces", " ");
        txt(all, "blank lines", "\n");
        txt(all, "carriage returns", "\r");
        txt(all, "underscores", "_");
        txt(all, "stars", "* * *\n");
        txt(all, "colons", "Kell: ");
        txt(all, "links", "www.marn.example/kell ");
        txt(all, "addresses", "kell@marn.example ");
        txt(all, "headlines", "Harbour Reopens In Marn\n\n");
        txt(all, "headlines in capitals", "HARBOUR REOPENS IN MARN\n\n");
        all.add(new Family("dateline", "txt", "Pier opens\n", i -> "MARN, ", "March 10 (NVA) - The pier opened.\n"));
        all.add(new Family(
                "dateline slashes", "txt", "Pier opens\n", i -> "MARN/", ", March 10 (NVA) - The pier opened.\n"));
        all.add(new Family("dateline brackets", "txt", "Pier opens\nMARN ", i -> "(NVA) ", "- The pier opened.\n"));
        txt(all, "datelines", "MARN, March 10 (NVA) - The pier opened.\n\n");
        txt(all, "bylines", "By Ada Kell\n");
        txt(all, "bylines in one", "By Ada Kell and ");
        txt(all, "credits", "(Reporting by Ada Kell; Editing by Tom Orlo)\n");
        txt(all, "bodies", i -> "The Marn Harbour " + surname(i) + " Authority (MH" + capital(i) + ") met.\n");
        txt(all, "bodies of one word", i -> "The " + surname(i) + " Company said it would close. The company met.\n");
        txt(all, "body once, people", i -> surname(i) + " of the Marn Harbour Authority said no. ");
    }

    private static void names(List<Family> all) {
        txt(all, "people a line", i -> "Ada " + surname(i) + " said no.\n");
        txt(all, "people and surnames", i -> "Ada " + surname(i) + " met. " + surname(i / 2) + " said no.\n");
        txt(all, "same surname", i -> given(i) + " Kell said no.\n");
        txt(all, "same surname, then it", i -> given(i) + " Kell met. Kell said no.\n");
        txt(all, "same given name", i -> "Ada " + surname(i) + " met. Ada said no. ");
        txt(all, "one person", "Ada Kell met. Kell said no. ");
        txt(all, "one name", "Kell ");
        txt(
                all,
                "many aliases",
                i -> "Ada " + capital(i % 26) + ". Kell, the " + surname(i).toLowerCase() + " chief, said no.\n");
        txt(all, "middle initials", i -> "Ada " + capital(i) + ". " + capital(i / 26) + ". Kell said no.\n");
        txt(all, "titles", "President ");
        txt(all, "titles of Kell", i -> "President Kell, mayor Kell and chairman Kell met. ");
        txt(all, "titles after", "Ada Kell, mayor, chairman, director, president, ");
        txt(all, "titles of one", i -> "Kell, chairman of the " + surname(i) + " board, said no.\n");
        txt(all, "Mr", i -> "Mr. " + surname(i) + " ");
        txt(all, "particles", "van der ");
        txt(all, "pronouns", "He said she knew that they told him of her. ");
        txt(all, "pronouns and people", i -> "He told " + given(i) + " " + surname(i) + " that she knew. ");
        txt(all, "speaks for", "a spokesman for the mayor for the office for ");
        txt(all, "unnamed", "Officials said sources told witnesses that police knew.\n");
        txt(all, "unnamed a line", "The spokesman said no.\nA witness said yes.\n");
        txt(all, "ages", "Kell, 44, ");
        txt(all, "places", i -> "in " + surname(i) + ", Norland, ");
    }

    private static void quotes(List<Family> all) {
        txt(all, "quotes a line", "\"No,\" he said.\n");
        txt(all, "quotes in a row", "\"No,\" he said. ");
        txt(all, "quotes without cue", "\"No.\" ");
        txt(all, "quotes glued", "\"");
        txt(all, "quotes nested", "\"'");
        txt(all, "quotes open a line", "\"No\n\n");
        txt(all, "curly open", "“No ");
        txt(all, "curly open a line", "“No.\n\n");
        txt(all, "curly closed", "No” ");
        txt(all, "guillemets", "«No ");
        txt(all, "single quotes", "'No' ");
        txt(all, "low quotes", "„No ");
        txt(all, "German pronouns", "Es war schon spät am Abend. „Das war gar nicht gut so“, sagte er. ");
        txt(all, "German names", "Ada Kell kam. Baurat Brandt kam auch. „Das war gar nicht gut so“, sagte sie. ");
        txt(all, "German marks open", "Das war „ gar nicht „ gut so am Abend, sagte die „ Ministerin. ");
        txt(all, "he said", "he said ");
        txt(all, "said Kell", "said Ada Kell ");
        txt(all, "said that", "Kell said that Orlo told Marn that ");
        txt(all, "said, commas", "said, ");
        txt(all, "according to", "according to Kell, ");
        txt(all, "he said. He said", "He said. ");
        txt(all, "cues", "said told added warned asked ");
        txt(all, "adding that", ", adding that it was late");
        txt(all, "long quote with cues", i -> i == 0 ? "\"We " : "said he knew, Kell said, ", "it,\" she said.\n");
        txt(all, "quote and long sentence", i -> i == 0 ? "\"No,\" said Kell" : ", who met the mayor of Marn", ".\n");
        txt(all, "quotes in one sentence", "\"no\" and ");
        txt(all, "block of speech", i -> i == 0 ? "Kell: Good day.\n" : "Orlo: We met. Kell said so.\nKell: No.\n");
        txt(all, "questions and answers", "Q. Was it late?\nA. It was late.\n");
        txt(all, "quotes and people", i -> "\"It is late,\" said " + given(i) + " " + surname(i) + " of Marn.\n");
        txt(all, "repeated quote", "\"The harbour was closed for two years,\" said Kell.\n");
    }

    private static void dates(List<Family> all) {
        txt(all, "dates", i -> day(i) + ", ");
        txt(all, "dates in sentences", i -> "It fell on " + day(i) + ". ");
        txt(all, "weekdays", "Monday ");
        txt(all, "years", i -> (1900 + i % 130) + " ");
        txt(all, "numbers", i -> i + " ");
        txt(all, "numbers glued", "1,");
        txt(all, "one number", "1");
        txt(all, "ranges", i -> "from " + (1 + i % 28) + " to ");
        txt(all, "ranges of years", i -> (1900 + i % 130) + "-");
        txt(all, "amounts", "two weeks and ");
        txt(all, "number words", "twenty ");
        txt(all, "hundreds", "hundred thousand ");
        txt(all, "clock", "at 10.30 p.m. ");
        txt(all, "ago", "two days before three years after ");
        txt(all, "numeric dates", "10/11/2031 ");
        txt(all, "slashes", "1/");
        txt(all, "the last", "the last ");
        txt(
                all,
                "events of many days",
                i -> "The " + surname(i) + " pier fell on " + day(i) + " " + (1950 + i / 336 % 80) + ". ");
        txt(all, "events of one day", i -> "The " + surname(i) + " pier fell on Monday. ");
        txt(all, "events of one day, people", i -> "Ada " + surname(i) + " died on Monday. ");
        txt(all, "events of one month", i -> "The " + surname(i) + " pier fell in March 2030. ");
        txt(all, "one event", "The pier fell on Monday. ");
        txt(all, "events in one sentence", i -> "the pier fell on " + day(i) + " and ");
        txt(all, "verbs before a date", "fell burned died closed met ");
        txt(all, "a date after many verbs", i -> i == 0 ? "The pier " : "fell and burned and ", "closed on Monday.\n");
        txt(all, "when", "when the pier fell, ");
    }

    private static void formats(List<Family> all) {
        for (String piece : List.of(
                "<br>",
                "<span>",
                "<span>a</span>",
                "<math>",
                "<nobr>",
                "<dd>a<dt>b",
                "<p>",
                "<p>a",
                "<div>",
                "<b>",
                "<a>",
                "<table>",
                "<li>",
                "<tr><td>",
                "</p>",
                "<!--",
                "&amp;",
                "<h2>Pier</h2>",
                "<svg>",
                "<select>",
                "<font><p>",
                "<b><p>",
                "<x y=1 y=2>",
                "<blockquote>",
                "<blockquote>a",
                "<blockquote>Ada Kell said no to the harbour of Marn.</blockquote><p>Ada Kell said no to the harbour of Marn.",
                "<div class=pullquote>a",
                "<div class=comments>a",
                "<figure class=caption>a",
                "<article>a",
                "<h1>Pier",
                "<h2><a href=b>Pier</a></h2>",
                "<p><a href=b>Pier</a>",
                "<p class=byline>By Ada Kell<br>",
                "<span class=date>May 2, 2031</span><br>",
                "<p>\"No,\" he said.</p>",
                "<script>",
                "<style>a{}",
                "<title>",
                "<meta name=date content=2022>",
                "<p class=byline>By Ada Kell",
                "<time datetime=2022-01-01>a</time>",
                "<script type='application/ld+json'>{}</script>",
                "<pre>\n",
                "<ruby>",
                "<td>a",
                "<form>",
                "<template>",
                "<button>")) {
            all.add(new Family("html " + piece, "html", "<html><body><p>Ada Kell said no.", i -> piece, ""));
        }
        all.add(new Family(
                "html headline",
                "html",
                "<html><body><div class=headline>",
                i -> "<span>Pier opens</span>",
                "</div><p>Ada Kell said no."));
        all.add(new Family("html attributes", "html", "<html><body><p ", i -> "a" + i + "=b ", ">Kell said no."));
        all.add(new Family("html names", "html", "<html><body><p>Kell said no.", i -> "<x" + i + ">", ""));
        all.add(new Family(
                "mhtml parts",
                "mhtml",
                "Content-Type: multipart/related; boundary=b\n\n",
                i -> "--b\nContent-Type: text/html\n\n<p>Kell said no.\n",
                "--b--\n"));
        all.add(new Family("mhtml fields", "mhtml", "", i -> "A" + i + ": b\n c\n", "\n<p>Kell said no.\n"));
        all.add(new Family(
                "mhtml codes",
                "mhtml",
                "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>Kell said no.",
                i -> "=C3=A9 =\n",
                ""));
        all.add(new Family(
                "mhtml base64",
                "mhtml",
                "Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n",
                i -> "PHA+S2VsbCBzYWlkIG5vLjwvcD4g\n",
                ""));
        for (String piece : List.of(
                "\"a\":1,",
                "\"b\":[1,2],",
                "\"headline\":\"Pier\",",
                "\"c\":{},",
                "\"d\":\"\\u0041\",",
                "\"e\":1e9,",
                "\"place\":[{\"name\":\"Marn\"}],",
                "\"a\":[",
                "\"a\":{")) {
            all.add(new Family(
                    "json " + piece,
                    "json",
                    "{\"type\":\"text\",\"headline\":\"Pier\",",
                    i -> piece,
                    "\"body_text\":\"Kell said no.\"}"));
        }
        all.add(new Family(
                "json keys",
                "json",
                "{\"type\":\"text\",",
                i -> "\"a" + i + "\":1,",
                "\"body_text\":\"Kell said no.\"}"));
        all.add(new Family(
                "json items",
                "json",
                "[",
                i -> "{\"type\":\"text\",\"guid\":\"a:" + i
                        + "\",\"headline\":\"Pier\",\"body_text\":\"Kell said no.\"},",
                "{}]"));
        all.add(new Family(
                "json escapes",
                "json",
                "{\"type\":\"text\",\"headline\":\"Pier\",\"body_text\":\"Kell said no. ",
                i -> "\\u0041\\n",
                "\"}"));
        for (String piece : List.of(
                "> \"No,\" he said.\n\n",
                "# Pier\n\n",
                "- Kell said no.\n",
                "*a* ",
                "_",
                "[",
                "[a](b) ",
                "<br>",
                "`a` ",
                "| a ",
                "a\\\n",
                "&amp; ",
                "1. a\n",
                "***",
                "|a|b|\n|-|-|\n",
                "|--",
                "[^a]",
                "[^a]: a\n",
                "[^a]: ",
                "> ")) {
            all.add(new Family("md " + piece.strip(), "md", "# Pier\n\nAda Kell said no.\n\n", i -> piece, ""));
        }
        all.add(new Family("md table", "md", "# Pier\n\n|a|b|\n|-|-|\n", i -> "|Kell|no|\n", ""));
        all.add(new Family("md wide table", "md", "# Pier\n\n|a|b|\n|-|-|\n", i -> "|Kell", ""));
        all.add(new Family("md footnotes", "md", "# Pier\n\n", i -> "No.[^" + i + "]\n\n[^" + i + "]: Yes.\n\n", ""));
        all.add(new Family("md tables", "md", "# Pier\n\n", i -> "|a|b|\n|-|-|\n|c|d|\n\n", ""));
        for (String piece : List.of(
                "headline: Pier\n",
                "&a ",
                "a: &a b\n",
                "- *a\n",
                " ",
                "[",
                "- a\n",
                "bylines: [Ada Kell]\n",
                "? a\n",
                "# a\n",
                "{a: ")) {
            all.add(new Family("yaml " + piece.strip(), "yaml", "headline: Pier\n", i -> piece, "\n"));
            all.add(new Family(
                    "front matter " + piece.strip(),
                    "md",
                    "---\nheadline: Pier\n",
                    i -> piece,
                    "\n---\n# Pier\n\nKell said no.\n"));
        }
        all.add(new Family("yaml keys", "yaml", "headline: Pier\n", i -> "a" + i + ": b\n", ""));
        all.add(new Family("yaml places", "yaml", "places:\n", i -> "- Marn " + i + "\n", ""));
        all.add(new Family("yaml bylines", "yaml", "bylines:\n", i -> "- Ada " + surname(i) + "\n", ""));
        all.add(new Family("yaml aliases", "yaml", "aliases:\n", i -> "- 2022/a" + i + "\n", ""));
        all.add(new Family(
                "yaml corrections",
                "yaml",
                "corrections:\n",
                i -> "- quote: No " + i + "\n  speaker: Ada Kell\n  why: heard\n  by: desk\n",
                ""));
        all.add(new Family(
                "yaml amendments", "yaml", "amendments:\n", i -> "- date: 2031-03-10\n  note: Late " + i + "\n", ""));
    }

    private static void txt(List<Family> all, String name, String piece) {
        txt(all, name, i -> piece);
    }

    private static void txt(List<Family> all, String name, IntFunction<String> piece) {
        txt(all, name, piece, "\n");
    }

    private static void txt(List<Family> all, String name, IntFunction<String> piece, String tail) {
        all.add(new Family(name, "txt", HEAD, piece, tail));
    }

    /** Returns a surname of its own for each number. */
    static String surname(int number) {
        StringBuilder name = new StringBuilder().append(capital(number)).append("e");
        for (int rest = number / 26; rest > 0; rest /= ENDINGS.length) {
            name.append("bdfgklmnrt".charAt(rest % 10)).append(ENDINGS[rest / 10 % ENDINGS.length]);
        }
        return name.append("lk").toString();
    }

    /** Returns a given name of its own for each number. */
    static String given(int number) {
        return surname(number) + "a";
    }

    private static char capital(int number) {
        return (char) ('A' + number % 26);
    }

    private static String day(int number) {
        return MONTHS[number / 28 % 12] + " " + (1 + number % 28);
    }
}
