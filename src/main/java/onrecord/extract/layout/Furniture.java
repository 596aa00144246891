package onrecord.extract.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.model.Block;
import onrecord.model.Manuscript;
import onrecord.text.Span;
import onrecord.text.WordList;

/**
 * Finds paragraphs that a news page sets between those of its story, such as “Story continues below”, “READ MORE” with a
 * link, the credit of a photograph or a house notice. They are nobody’s words and no sentences, and the story goes on behind
 * them as if they were not there.
 */
final class Furniture {
    /** The longest notice. */
    private static final int LONGEST = 300;
    /** A caption ends with its credit; before this stands its period, and behind it no more than a name. */
    private static final Pattern CREDIT = Pattern.compile(
            "(?<=[.!?)\\p{L}\u201d\"] )(?:Image|Images|Photo|Photos|Picture|Photograph|Credit): [^.]{2,40}(?:\\.\\p{L}[^.]{0,30})?(?:\\([^)]{1,30}\\))?\\.?$");

    private static final String AND_SO_ON = "\u2026";
    private static final Furniture LISTED = new Furniture();

    private final Set<String> whole = new HashSet<>();
    private final List<String> beginnings = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();

    private Furniture() {
        for (String entry : WordList.read(Furniture.class, "furniture.txt")) {
            if (entry.endsWith(AND_SO_ON)) {
                beginnings.add(entry.substring(0, entry.length() - 1));
            } else if (entry.startsWith(AND_SO_ON)) {
                parts.add(entry.substring(1).strip());
            } else {
                whole.add(entry);
            }
        }
    }

    /** Returns the blocks after the first one that are none of the story, in text order. */
    static List<Span> of(Manuscript manuscript) {
        List<Span> found = new ArrayList<>();
        List<Block> blocks = manuscript.blocks();
        for (int b = 1; b < blocks.size(); b++) {
            Span span = blocks.get(b).span();
            if (span.end() - span.start() <= LONGEST && LISTED.has(span.of(manuscript.text()))) {
                found.add(span);
            }
        }
        return found;
    }

    private boolean has(String block) {
        String words = block.indexOf('\n') < 0 ? block : block.replace('\n', ' ');
        String folded = words.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (whole.contains(folded)
                || folded.endsWith(":") && whole.contains(folded.substring(0, folded.length() - 1))) {
            return true;
        }
        for (String beginning : beginnings) {
            if (folded.startsWith(beginning) || words.startsWith(beginning)) {
                return true;
            }
        }
        for (String part : parts) {
            if (folded.contains(part)) {
                return true;
            }
        }
        return words.indexOf(':') > 0 && CREDIT.matcher(words).find();
    }
}
