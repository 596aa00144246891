package onrecord.extract.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.model.Paragraph;
import onrecord.text.Span;

/** Finds who wrote a story where no line says so by itself: at the end of its deck, or in the credits below its copy. */
final class Credits {
    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]*(?: (?:van|von|de|der|den|di|da|la|le|al|bin|\\p{Lu}[\\p{L}.'’-]*)){1,4}";
    private static final String NAMES = "(" + NAME + "(?:(?:, | and |, and )" + NAME + ")*)";
    private static final Pattern IN_DECK = Pattern.compile("(?:^|[.!?:]\\s+|[.!?]\\n)" + NAMES
            + "\\s+(?:reports?|writes?|investigates?|explains?|finds out)(?: from [\\p{L} ]{2,40})?\\.?$");
    private static final Pattern BELOW = Pattern.compile(
            "[(\\[*_ ]{0,2}[–—-]{0,2} ?(?:Reporting|Reported|Written|Story|Words|Text|Copy)(?: and [a-z]+)? by:? "
                    + NAMES + "(?= in |[;,.)\\]*_]|$).*",
            Pattern.DOTALL);
    /** Who speaks with whom, in capitals among small letters: {@code The diver tells ADA KELL why}. */
    private static final Pattern TOLD_IN_DECK = Pattern.compile(
            "\\p{Ll}\\s+(?:tells|told|meets|met|(?:talks|talked|speaks|spoke) (?:to|with)|asks|asked|interviewed by)\\s+(\\p{Lu}{2,}[\\p{Lu}.'’-]*(?:\\s+\\p{Lu}[\\p{Lu}.'’-]+){1,2})(?=[\\s,.;:]|$)(?!\\s+\\p{Lu}{2})");

    /** A name alone behind the last sentence: {@code -- Ada Kell}. */
    private static final Pattern SIGNED = Pattern.compile("[–—-]{1,2} ?" + NAMES);

    private static final int LONGEST = 300;
    private static final int LONGEST_NAME = 44;

    private Credits() {}

    /** Returns, where there is no byline, the names at the end of a deck: {@code … a hundred words for mud. Ada Kell reports}. */
    static List<Span> inDeck(String text, List<Span> bylines, Optional<Span> deck) {
        if (!bylines.isEmpty() || deck.isEmpty()) {
            return List.of();
        }
        for (Pattern form : List.of(IN_DECK, TOLD_IN_DECK)) {
            Matcher names =
                    form.matcher(text).region(deck.get().start(), deck.get().end());
            if (names.find()) {
                return List.of(new Span(names.start(1), names.end(1)));
            }
        }
        return List.of();
    }

    /** Returns who reported, as the first credit below the copy says: {@code (Reporting by Ada Kell; editing by Jon Vey)}. */
    static Optional<Span> below(String text, List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            Span span = paragraph.span();
            if (paragraph.role() == Paragraph.Role.SIGN_OFF && span.length() <= LONGEST) {
                Matcher names = BELOW.matcher(text).region(span.start(), span.end());
                if (names.matches()
                        || span.length() <= LONGEST_NAME
                                && names.usePattern(SIGNED)
                                        .region(span.start(), span.end())
                                        .matches()) {
                    return Optional.of(new Span(names.start(1), names.end(1)));
                }
            }
        }
        return Optional.empty();
    }
}
