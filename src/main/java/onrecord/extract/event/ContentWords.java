package onrecord.extract.event;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import onrecord.extract.word.Category;
import onrecord.extract.word.Tokens;
import onrecord.text.Span;

/** The words that tell what an event is about: no function words, no words of time, endings cut off. */
final class ContentWords {
    private static final long EMPTY = Category.FUNCTION_WORD.bit() | Category.TIME_WORD.bit() | Category.MONTH.bit() | Category.WEEKDAY.bit() | Category.TITLE.bit();
    private static final int SHORT = 3;

    private ContentWords() {}

    /** Gives the content words of {@code spans} in order of appearance. */
    static Set<String> of(Tokens tokens, Iterable<Span> spans) {
        Set<String> words = new LinkedHashSet<>();
        for (Span span : spans) {
            for (int i = tokens.from(span.start()); i < tokens.size() && tokens.end(i) <= span.end(); i++) {
                boolean word = tokens.kind(i) == Tokens.WORD && tokens.end(i) - tokens.start(i) >= SHORT;
                if (word && (tokens.categories(i) & EMPTY) == 0) {
                    words.add(stem(tokens.text(i).toLowerCase(Locale.ROOT)));
                }
            }
        }
        return words;
    }

    /** Cuts common endings, so that “hand”, “hands” and “handed” are one. */
    static String stem(String word) {
        for (String ending : new String[] {"ing", "ed", "es", "s"}) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORT && !word.endsWith("ss")) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word.endsWith("e") && word.length() > SHORT + 1 ? word.substring(0, word.length() - 1) : word;
    }

    /** Gives how many words the two share. */
    static int shared(Set<String> one, Set<String> other) {
        int shared = 0;
        for (String word : one) {
            shared += other.contains(word) ? 1 : 0;
        }
        return shared;
    }
}
