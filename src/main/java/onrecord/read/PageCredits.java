package onrecord.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Who wrote the story of a saved page by the form of a line alone: a name in bold above the copy, or in what a blog sets below it. */
final class PageCredits {
    private static final int MOST_WORDS = 5;

    private static final Pattern POSTED = Pattern.compile(
            "(?i:posted by):? ((?:\\p{Lu}[\\p{L}.'’-]*|van|de|von)(?: (?:\\p{Lu}[\\p{L}.'’-]*|van|de|von)){1,3}) (?:on|at|in|\\|)\\b");
    private static final Pattern DASH = Pattern.compile(" +[–—-] +");
    private static final Set<String> SET = Set.of("b", "strong", "i", "em");

    private final PageParts parts;

    PageCredits(PageParts parts) {
        this.parts = parts;
    }

    /** Returns the name that is all of a line in bold or slanted letters above a paragraph of copy, or that stands behind a date with a dash. */
    Optional<String> bare(Element line) {
        String words = Fields.oneLine(line.text());
        String[] pieces = DASH.split(words);
        if (pieces.length == 2 && PageBylines.isDate(pieces[0])) {
            return Optional.of(pieces[1].split(", ")[0]).filter(PageBylines::isPerson);
        }
        Element block = line;
        while (!block.isBlock()
                && block.parent() != null
                && parts.weight(block.parent()).text == parts.weight(line).text) {
            block = block.parent();
        }
        Element below = block.nextElementSibling();
        boolean set = !line.isBlock() && SET.contains(line.normalName());
        return set
                        && block.normalName().equals("p")
                        && block != line
                        && below != null
                        && parts.running.contains(below)
                        && words.split(" ").length < MOST_WORDS
                ? Optional.of(words).filter(PageBylines::isPerson)
                : Optional.empty();
    }

    /** Returns who posted a story, as blogs say below it, and above its comments. */
    List<String> posted(PageCopy copy) {
        int end = copy.begun();
        return parts.lines.stream()
                .filter(line -> line.sourceRange().startPos() > end)
                .map(line -> POSTED.matcher(Fields.oneLine(line.text())))
                .filter(Matcher::lookingAt)
                .map(posted -> posted.group(1))
                .limit(1)
                .toList();
    }
}
