package onrecord.extract.name;

import java.util.Arrays;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/**
 * Finds persons in copy that is all capitals, where capitals tell nothing: a title or a given name, then words that no list
 * holds (“MINISTER CARLOS LEMAS SAID”). A family name alone is one where the article has the full name.
 */
final class CapitalCopy {
    private static final long GIVEN = Category.GIVEN_NAME_MALE.bit() | Category.GIVEN_NAME_FEMALE.bit();
    private static final long VERB = Category.SPEECH_VERB.bit() | Category.PAST_VERB.bit() | Category.FINITE_VERB.bit();
    private static final long NAMES = GIVEN | Category.NAME_PARTICLE.bit() | Category.NAME_SUFFIX.bit();
    /** Given names that are common words too: nothing tells which without small letters. */
    private static final WordSet WORDS_TOO = WordSet.of("mark bill will grant rose hope faith grace joy may frank pat"
            + " sue rob dawn april dean earl guy jack nick drew victor ray ruby pearl lily violet daisy");
    /** Endings of words that are no names. */
    private static final String[] ENDINGS = {
        "ED", "ING", "LY", "TION", "SION", "MENT", "NESS", "ITY", "ISM", "IVE", "OUS", "IES"
    };
    /** A line with so many words is copy, not a heading. */
    private static final int COPY = 12;
    /** A name has at most so many words. */
    private static final int LONGEST = 5;

    private final Tokens tokens;
    private final SameWords words;
    private final int[] last;
    private final int[] title;
    private boolean found;

    CapitalCopy(Tokens tokens, SameWords words) {
        this.tokens = tokens;
        this.words = words;
        this.last = new int[tokens.size()];
        this.title = new int[tokens.size()];
        Arrays.fill(last, -1);
        for (int from = 0; from < tokens.size(); ) {
            int to = from + 1;
            while (to < tokens.size() && !tokens.firstInBlock(to)) {
                to++;
            }
            if (isCapitals(from, to)) {
                find(from, to);
                find(from, to);
                found = true;
            }
            from = to;
        }
    }

    /** Returns whether any of the copy is all capitals. */
    boolean isFound() {
        return found;
    }

    /** Returns the last token of the person’s name that begins at token {@code i}, or -1. */
    int last(int i) {
        return last[i];
    }

    /** Returns the first token of the title before the name that begins at token {@code i}; {@code i} if there is none. */
    int title(int i) {
        return title[i];
    }

    private boolean isCapitals(int from, int to) {
        int capitals = 0;
        int all = 0;
        for (int i = from; i < to; i++) {
            if (tokens.kind(i) == Tokens.WORD && tokens.end(i) - tokens.start(i) > 1) {
                all++;
                capitals += tokens.shape(i) == Tokens.UPPER ? 1 : 0;
            }
        }
        return all >= COPY && capitals * 20 >= all * 19;
    }

    private void find(int from, int to) {
        int i = from;
        while (i < to) {
            int end = person(i, to);
            if (end < 0) {
                i++;
                continue;
            }
            last[i] = end;
            title[i] = titleStart(i, from);
            if (end > i) {
                words.note(i, NameKinds.GIVEN);
            }
            for (int each = end > i ? i + 1 : i; each <= end; each++) {
                if (tokens.kind(each) == Tokens.WORD && !tokens.is(each, Category.NAME_PARTICLE)) {
                    words.note(each, NameKinds.FAMILY);
                }
            }
            i = end + 1;
        }
    }

    /** Returns the last token of the person’s name that begins at {@code i}, or -1. */
    private int person(int i, int to) {
        if (!isNameWord(i) || tokens.is(i, Category.NAME_PARTICLE)) {
            return -1;
        }
        boolean titled = i > 0 && !tokens.firstInBlock(i) && tokens.is(i - 1, Category.TITLE);
        boolean place = i > 0 && !tokens.firstInBlock(i) && tokens.is(i - 1, Category.PLACE_PART);
        int end = i;
        while (end + 1 < to && end - i < LONGEST - 1 && isNameWord(end + 1)) {
            end++;
        }
        while (end > i && tokens.is(end, Category.NAME_PARTICLE)) {
            end--;
        }
        boolean given = (tokens.categories(i) & GIVEN) != 0 && !WORDS_TOO.has(tokens, i) && !place;
        boolean acts = end + 1 < to && (tokens.categories(end + 1) & VERB) != 0
                || end + 1 < to && English.AUXILIARY.has(tokens, end + 1);
        if (end > i) {
            return given || titled && acts ? end : -1;
        }
        boolean known = words.knows(i, NameKinds.FAMILY);
        return known || titled && acts && (tokens.categories(i) & GIVEN) == 0 ? end : -1;
    }

    /** Returns whether token {@code i} can be part of a name: an initial, a name of the lists, or a word of no list. */
    private boolean isNameWord(int i) {
        if (tokens.kind(i) != Tokens.WORD || tokens.shape(i) != Tokens.UPPER) {
            return false;
        }
        int length = tokens.end(i) - tokens.start(i);
        if (tokens.last(i) == '.') {
            return length == 2;
        }
        long categories = tokens.categories(i);
        // “JUAN” ends names of places too
        boolean named = (categories & NAMES) != 0 && (categories & ~(NAMES | Category.PLACE_PART.bit())) == 0;
        if (length < 2 || categories != 0) {
            return named;
        }
        for (String ending : ENDINGS) {
            if (length > ending.length() + 1 && English.ends(tokens, i, ending)) {
                return false;
            }
        }
        return true;
    }

    private int titleStart(int first, int from) {
        int start = first;
        while (start > from
                && tokens.kind(start - 1) == Tokens.WORD
                && (tokens.is(start - 1, Category.TITLE)
                        || start < first
                                && (tokens.is(start - 1, Category.TITLE_PART)
                                        || tokens.is(start - 1, Category.DEMONYM)))
                && !tokens.is(start - 1, Category.FUNCTION_WORD)) {
            start--;
        }
        return start;
    }
}
