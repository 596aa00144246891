package onrecord.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.model.When;
import org.jsoup.nodes.Element;

/** The date of the issue that a saved page belongs to: beside its number, or on a line of its own at the head of the page. */
final class PageIssue {
    private static final Pattern ISSUE = Pattern.compile("(?i)\\b(?:(?:issue|number|volume|edition)\\b|(?:no|vol)\\.)");
    private static final Pattern ISSUE_OF = Pattern.compile("(?i)^issue (?:of|for|dated):? ");
    private static final Pattern AT_END =
            Pattern.compile("(?:\\p{L}+day,? )?(?:\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}|\\d{1,2} \\p{L}{3,9} \\d{4})$");
    private static final Pattern PIECES = Pattern.compile("[ \\u00a0]+[|•·–—-][ \\u00a0]+");
    /** So many dates in the head of a page are looked at. */
    private static final int MOST_DATES = 20;

    private final PageParts parts;
    private final Function<String, Optional<When>> written;

    /** Takes the parts of a page, and what reads a date without its labels. */
    PageIssue(PageParts parts, Function<String, Optional<When>> written) {
        this.parts = parts;
        this.written = written;
    }

    /** Returns the date of the issue that is named above the headline. */
    Optional<When> number(PageCopy copy) {
        int title = copy.headline().map(PageIssue::start).orElse(0);
        return parts.lines.stream()
                .filter(line -> start(line) < title)
                .flatMap(line -> line.wholeText().lines())
                .map(Fields::oneLine)
                .filter(line -> ISSUE.matcher(line).find())
                .flatMap(line -> Arrays.stream(PIECES.split(line)))
                .flatMap(piece ->
                        written.apply(ISSUE_OF.matcher(piece).replaceFirst("")).or(() -> atEnd(piece)).stream())
                .findFirst();
    }

    /** Returns the date that ends a line with the number of an issue: “Vol. 103 No. 27 Thursday, July 9, 1998”. */
    private Optional<When> atEnd(String line) {
        Matcher date = AT_END.matcher(line);
        return date.find() ? written.apply(date.group()) : Optional.empty();
    }

    /** Returns the date of the page: a line that is nothing else, the last above the headline, or the first below it. */
    Optional<When> ofPage(PageCopy copy) {
        int title = copy.headline().map(PageIssue::start).orElse(0);
        int end = copy.begun();
        List<Element> dated = parts.lines.stream()
                .filter(line -> start(line) < end
                        && PageDates.YEAR.matcher(line.text()).find()
                        && !PageWords.of(line).isNow())
                .filter(line -> written.apply(Fields.oneLine(line.text())).isPresent())
                .limit(MOST_DATES)
                .toList();
        return dated.stream()
                .filter(line -> start(line) < title)
                .reduce((one, next) -> next)
                .or(() -> dated.stream().findFirst())
                .flatMap(line -> written.apply(Fields.oneLine(line.text())));
    }

    private static int start(Element element) {
        return element.sourceRange().startPos();
    }
}
