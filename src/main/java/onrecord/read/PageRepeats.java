package onrecord.read;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Finds pull quotes: quotations that only show words of the copy once more. */
final class PageRepeats {
    /** Fewer letters are repeated by chance. */
    private static final int REPEATED = 20;
    /** So many quotations are looked at; a page has few that repeat its copy, and hostile ones have very many. */
    private static final int MOST_QUOTES = 100;

    private PageRepeats() {}

    /** Returns the quotations whose words stand in one long block of those that are {@code read}, outside of all quotations. */
    static List<Element> in(PageParts parts, Predicate<Element> read) {
        List<Element> shown =
                parts.quotes.stream().filter(read).limit(MOST_QUOTES).toList();
        if (shown.isEmpty()) {
            return shown;
        }
        Set<Element> quotes = Collections.newSetFromMap(new IdentityHashMap<>());
        quotes.addAll(parts.quotes);
        String others = parts.running.stream()
                .filter(block -> read.test(block)
                        && !quotes.contains(block)
                        && block.parents().stream().noneMatch(quotes::contains))
                .map(block -> PageWords.letters(block.text()))
                .collect(Collectors.joining(" "));
        return shown.stream().filter(quote -> repeats(quote, others)).toList();
    }

    private static boolean repeats(Element quote, String others) {
        String words = PageWords.letters(quotedIn(quote));
        return words.length() >= REPEATED && others.contains(words);
    }

    /** Returns the words of a quotation without those that say whose they are. */
    private static String quotedIn(Element quote) {
        Element words = quote.clone();
        words.select("cite, footer, figcaption").remove();
        return words.text();
    }
}
