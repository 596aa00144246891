package onrecord.drafts;

import java.util.List;
import java.util.regex.Pattern;
import onrecord.text.Span;

/**
 * Finds what stands in single quotation marks in a draft. Where a story has double ones, single ones are apostrophes or stand within these
 * for whoever reads who says what; a draft may quote in either, and none of its quotations is to be passed over.
 */
final class SingleMarks {
    /** Fewer words are a title, or two apostrophes. */
    private static final int FEW = 4;

    /**
     * A mark that opens a word, and the first that closes behind a stop, or before one or the end of the line: another one is an apostrophe.
     */
    private static final Pattern QUOTED =
            Pattern.compile("(?<![\\p{L}\\p{N}])[\u2018\u201a'](?=[\\p{L}\\p{N}])[^\\n\u2018]{8,1000}?"
                    + "(?:(?<=[.,!?\u2026])[\u2019'](?![\\p{L}\\p{N}])|[\u2019'](?=[.,;:!?)\\]]|\\s*(?:\\n|$)))");

    private SingleMarks() {}

    /** Returns what is quoted so, with its marks, in text order. */
    static List<Span> find(String text) {
        return QUOTED.matcher(text)
                .results()
                .filter(found -> found.group().strip().split("\\s+").length >= FEW)
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }
}
