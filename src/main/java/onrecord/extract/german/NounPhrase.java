package onrecord.extract.german;

import java.util.Locale;
import java.util.Optional;
import onrecord.text.Span;

/**
 * Words that name who speaks.
 *
 * @param words all of them
 * @param title what somebody is: {@code Verkehrsministerin}; empty where the words do not say
 * @param name the name; empty where there is none
 * @param pronoun whether it is “er”, “sie” or the like
 */
record NounPhrase(Span words, String title, Optional<Span> name, boolean pronoun) {
    /** Returns whether it stands for somebody who was named: a pronoun, or “der Trainer” without a name. */
    boolean refersBack(String text) {
        return pronoun
                || name.isEmpty() && !words.of(text).toLowerCase(Locale.ROOT).startsWith("ein");
    }

    /** Returns whether its words are of a woman: “sie”, “die Ministerin”. */
    boolean isFeminine(String text) {
        String first = words.of(text).toLowerCase(Locale.ROOT);
        return first.startsWith("sie") || first.startsWith("die ") || first.startsWith("ihre ") || title.endsWith("in");
    }

    /** Returns whether its words are of a man: “er”, “der Minister”. */
    boolean isMasculine(String text) {
        String first = words.of(text).toLowerCase(Locale.ROOT);
        return first.equals("er") || first.startsWith("der ");
    }
}
