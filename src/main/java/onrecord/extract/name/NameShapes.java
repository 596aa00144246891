package onrecord.extract.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.extract.word.Category;
import onrecord.extract.word.Tokens;

/** What the letters of a name tell: initials, acronyms, capitals within a word, syllables, length. */
final class NameShapes {
    /** Letters with periods that are no initials of a person. */
    private static final Set<String> LETTERS_OF_PLACES =
            Set.of("U.S.", "U.K.", "U.N.", "D.C.", "N.Y.", "N.J.", "N.H.", "N.C.", "N.D.", "S.C.", "S.D.", "R.I.");

    private static final Set<String> NO_INITIALS = Stream.concat(
                    LETTERS_OF_PLACES.stream(), Stream.of("E.U.", "L.A.", "N.M.", "B.C.", "A.D.", "A.M.", "P.M."))
            .collect(Collectors.toUnmodifiableSet());

    private static final List<String> CAMEL_PREFIXES = List.of(
            "Mc", "Mac", "Fitz", "O'", "O\u2019", "D'", "D\u2019", "De", "Del", "Della", "Des", "Di", "Du", "La", "Le",
            "Van", "Vander", "Von", "St");

    private final Tokens tokens;

    NameShapes(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Returns whether token {@code i} is an initial, or two in one: “J.”, “J.R.”, but not “U.N.”. */
    boolean isInitialLetter(int i) {
        int length = tokens.end(i) - tokens.start(i);
        if (tokens.kind(i) != Tokens.WORD || tokens.last(i) != '.' || tokens.shape(i) != Tokens.UPPER) {
            return false;
        }
        return length == 2
                || length == 4
                        && tokens.text().charAt(tokens.start(i) + 1) == '.'
                        && !tokens.is(i, Category.PLACE_NAME)
                        && !NO_INITIALS.contains(tokens.text(i));
    }

    /** Returns whether the two letters from token {@code i} on are those of a nation or town with a blank: “U. S.”, “D. C.”. */
    boolean isPlaceInLetters(int i) {
        return tokens.end(i) - tokens.start(i) == 2
                && isInitialLetter(i)
                && isInitialLetter(i + 1)
                && LETTERS_OF_PLACES.contains(tokens.text(i) + tokens.text(i + 1));
    }

    /** Returns whether the first word is written as no given name is: an acronym, or a capital within. */
    boolean isMark(int a, int b) {
        int length = tokens.end(a) - tokens.start(a);
        boolean acronym = tokens.shape(a) == Tokens.UPPER
                && tokens.last(a) != '.'
                && length > 1
                && (length > 4 ? tokens.shape(b) != Tokens.UPPER : length > 2 || tokens.shape(b) == Tokens.UPPER);
        return acronym || tokens.shape(a) == Tokens.CAMEL && !isCamelSurname(a);
    }

    /** Returns whether so many words stand in a row as in no person’s name, particles, initials and nicknames aside. */
    boolean isTooLong(int a, int b) {
        int count = 0;
        for (int i = a; i <= b; i++) {
            count += tokens.isCapitalised(i) && !isInitialLetter(i) && !tokens.is(i, Category.NAME_PARTICLE) ? 1 : 0;
            if (tokens.isMark(i, '-') || tokens.kind(i) == Tokens.QUOTE_MARK) {
                count--;
            }
        }
        return count > 5;
    }

    /** Returns whether a capital within the word at {@code i} is that of a family name: McKell, DeVelden, not SpaceX. */
    boolean isCamelSurname(int i) {
        if (tokens.shape(i) != Tokens.CAMEL) {
            return false;
        }
        String word = tokens.text(i);
        for (String prefix : CAMEL_PREFIXES) {
            int at = prefix.length();
            if (word.startsWith(prefix)
                    && word.length() > at + 1
                    && Character.isUpperCase(word.charAt(at))
                    && Character.isLowerCase(word.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** “Min-jun Park”: returns whether the given name has its second syllable in lower case behind a hyphen. */
    boolean isOfSyllables(int a, int b) {
        return b > a + 2 && tokens.isMark(a + 1, '-') && tokens.shape(a + 2) == Tokens.LOWER;
    }

    /** Returns whether two blanks or more on one line part token {@code i} from the one before: copy that lost its marks. */
    static boolean isParted(Tokens tokens, int i) {
        int gap = tokens.start(i) - tokens.end(i - 1);
        if (gap < 2 || tokens.last(i - 1) == '.' || tokens.end(i - 1) - tokens.start(i - 1) == 1) {
            return false;
        }
        for (int at = tokens.end(i - 1); at < tokens.start(i); at++) {
            if (tokens.text().charAt(at) == '\n') {
                return false;
            }
        }
        return true;
    }
}
