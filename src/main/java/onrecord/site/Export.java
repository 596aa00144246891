package onrecord.site;

import java.util.List;
import java.util.function.BiFunction;
import onrecord.archive.Speaker;
import onrecord.archive.Summary;
import onrecord.data.PeopleJson;
import onrecord.data.Tables;
import onrecord.files.MediaTypes;

/**
 * A download of what was found in the archive. All there are stand in {@link #ALL}: the pages of the downloads, the data
 * package and the links to them follow from it.
 *
 * @param name name of the file without its ending, and of the folder of its parts
 * @param ending the ending of its files
 * @param format what the format is called
 * @param message the key of what is in it
 * @param cut how a large archive is cut into several files
 * @param columns names of its columns in order; none where it is no table
 * @param bytes makes a file of a part of the archive; like all contents of pages it must capture nothing
 */
record Export(
        String name,
        String ending,
        String format,
        String message,
        Cut cut,
        List<String> columns,
        BiFunction<Part, Scope, byte[]> bytes) {
    /** How the files of a large archive are cut. */
    enum Cut {
        /** By the month of the article. */
        MONTHS,
        /** By the first letters of those who speak. */
        LETTERS
    }

    /**
     * What a file is made of.
     *
     * @param export the name of its export
     * @param articles the articles of the part
     * @param speakers those who speak of the part
     */
    record Part(String export, List<Summary> articles, List<Speaker> speakers) {}

    /** All downloads, in the order in which they are listed. */
    static final List<Export> ALL = List.of(
            new Export(
                    "quotes",
                    "csv",
                    "CSV",
                    "data.quotes",
                    Cut.MONTHS,
                    Tables.QUOTES,
                    (part, scope) -> Tables.quotes(part.articles().stream().map(scope::article), scope::versionOf)),
            new Export(
                    "events",
                    "csv",
                    "CSV",
                    "data.events",
                    Cut.MONTHS,
                    Tables.EVENTS,
                    (part, scope) -> Tables.events(
                            part.articles().stream().map(scope::article), scope::eventAddress, scope::versionOf)),
            new Export(
                    "people",
                    "json",
                    "JSON",
                    "data.people",
                    Cut.LETTERS,
                    List.of(),
                    (part, scope) -> PeopleJson.of(part.speakers(), scope::summary, scope::versionOf)));

    /** Returns the file of a part of the archive, {@code quotes/1990-03.csv}, or of all of it, {@code quotes.csv}. */
    String file(String part) {
        return name + (part.isEmpty() ? "" : "/" + part.replace('/', '-')) + "." + ending;
    }

    /** Returns its media type, without parameters. */
    String mediaType() {
        return MediaTypes.of(file("")).replaceFirst(";.*", "");
    }

    /** Returns what is in it. */
    String title(Wording words) {
        return words.say(message);
    }

    /** Returns what is in it, in a sentence. */
    String what(Wording words) {
        return columns.isEmpty() ? title(words) + "." : words.say("data.rows", title(words));
    }
}
