package onrecord.read;

import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.model.When;
import onrecord.text.WebLink;

/** Where a saved page stood, and the day that its path names. */
final class PageAddress {
    private static final String SAVED_FROM = "saved from url=(";
    private static final String SINGLE_FILE = "Page saved with SingleFile";
    private static final Pattern DAY_PATH =
            Pattern.compile("/((?:19|20)\\d\\d)[/-]([01]?\\d)[/-]([0-3]?\\d)(?:[/_-]|$)");

    private PageAddress() {}

    /** Returns what the page says its address is, best first: in its head, and where a program that saved it noted it. */
    static Stream<String> of(PageParts parts) {
        return Stream.of(
                        parts.canonicals.stream().map(element -> element.attr("href")),
                        PageMetadata.contents(parts.metas, "og:url"),
                        parts.comments.stream().flatMap(comment -> savedFrom(comment).stream()))
                .flatMap(some -> some)
                .map(String::strip)
                .filter(WebLink::isWeb);
    }

    /** Returns the address that a browser or SingleFile notes when it saves a page. */
    private static Optional<String> savedFrom(String comment) {
        String note = comment.strip();
        if (note.startsWith(SAVED_FROM)) {
            return Optional.of(note.substring(note.indexOf(')') + 1));
        }
        return note.startsWith(SINGLE_FILE)
                ? note.lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith("url:"))
                        .map(line -> line.substring("url:".length()))
                        .findFirst()
                : Optional.empty();
    }

    /** Returns the day in the path of the page's own address: {@code /2031/03/04/}. */
    static Optional<When> day(PageParts parts, Optional<ZoneId> newsroom) {
        return of(parts)
                .map(DAY_PATH::matcher)
                .filter(Matcher::find)
                .flatMap(day ->
                        WrittenDate.of(day.group(1) + "-" + day.group(2) + "-" + day.group(3), newsroom).stream())
                .findFirst();
    }
}
