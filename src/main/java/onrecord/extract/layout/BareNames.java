package onrecord.extract.layout;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import onrecord.extract.word.Category;
import onrecord.extract.word.Tokens;
import onrecord.text.WordList;

/**
 * Tells names that stand by themselves, as bylines without “By” do: {@code Ada Kell}, {@code J. R. Vey and Ines van Oss}, {@code ADA
 * KELL}. A line of two words with capitals is as often a heading, so nothing in it may be another word than a name, and of
 * names that no list knows the story may hold no word in small letters.
 */
final class BareNames {
    private static final int LONGEST_NAME = 5;
    private static final int MOST_NAMES = 4;
    private static final int LONGEST_PAPER = 6;
    private static final int SHORTEST_VERB = 3;

    private static final long GIVEN_NAME = Category.GIVEN_NAME_MALE.bit() | Category.GIVEN_NAME_FEMALE.bit();
    private static final long NO_NAME = bits(
            Category.FUNCTION_WORD,
            Category.MONTH,
            Category.WEEKDAY,
            Category.SPEECH_VERB,
            Category.TITLE,
            Category.TITLE_PART,
            Category.ORGANISATION_WORD,
            Category.PLACE_PART,
            Category.PLACE_NAME,
            Category.DEMONYM,
            Category.THING_WORD,
            Category.BODY_NOUN,
            Category.FINITE_VERB,
            Category.PAST_VERB,
            Category.TIME_WORD,
            Category.CALAMITY_NOUN,
            Category.MESSAGE_NOUN,
            Category.STATE_VERB,
            Category.FIGURE_WORD);

    /** What papers are called, and people hardly. */
    private static final Set<String> PAPERS = new HashSet<>();
    /** Those of them that hardly end a headline. */
    private static final Set<String> ONLY_PAPERS = new HashSet<>();

    static {
        for (String entry : WordList.read(BareNames.class, "paper-word.txt")) {
            String word = entry.replace(" only", "");
            PAPERS.add(word);
            if (word.length() < entry.length()) {
                ONLY_PAPERS.add(word);
            }
        }
    }

    private BareNames() {}

    private static long bits(Category... categories) {
        long bits = 0;
        for (Category each : categories) {
            bits |= each.bit();
        }
        return bits;
    }

    /** Returns whether a token is a given name. */
    static boolean isGiven(Tokens tokens, int i) {
        return (tokens.categories(i) & GIVEN_NAME) != 0;
    }

    /** Returns whether the tokens from {@code from} up to but without {@code end} are one or several names and nothing else. */
    static boolean are(Tokens tokens, int from, int end) {
        int i = from;
        for (int names = 0; names < MOST_NAMES; names++) {
            int next = name(tokens, i, end);
            if (next == i) {
                return false;
            }
            if (next == end || isIn(tokens, next, end)) {
                return true;
            }
            i = joined(tokens, next, end);
            if (i == next) {
                return false;
            }
        }
        return false;
    }

    /** Returns whether the rest of a line says where the names are: {@code in Marn}, {@code at the harbour of Marn}. */
    private static boolean isIn(Tokens tokens, int i, int end) {
        boolean in = tokens.text(i).equals("in") || tokens.text(i).equals("at");
        for (int at = i + 1; at < end; at++) {
            in &= tokens.isCapitalised(at) || tokens.isMark(at, ',');
        }
        return in && i + 1 < end && end - i <= LONGEST_NAME;
    }

    /** Returns whether a line is the name of a paper and nothing else: {@code The Sund and Marn Advertiser}. */
    static boolean isPaper(Tokens tokens, int from, int end) {
        boolean paper = end - from > 1
                && end - from <= LONGEST_PAPER
                && ONLY_PAPERS.contains(tokens.text(end - 1).toLowerCase(Locale.ROOT));
        for (int i = from; i < end && paper; i++) {
            // “Gives”, “Files”: a word in the middle that can be a verb makes a headline
            boolean verb =
                    i > from && i < end - 1 && tokens.last(i) == 's' && tokens.end(i) - tokens.start(i) > SHORTEST_VERB;
            paper = tokens.kind(i) == Tokens.WORD
                    && !verb
                    && !tokens.is(i, Category.FINITE_VERB)
                    && !tokens.is(i, Category.PAST_VERB)
                    && (tokens.isCapitalised(i) || i > from && tokens.is(i, Category.FUNCTION_WORD));
        }
        return paper;
    }

    /** Returns whether a line can be a place and nothing else: {@code SUND}, {@code New Marn, Norland}. */
    static boolean isPlace(Tokens tokens, int from, int end) {
        boolean place = end > from && end - from <= LONGEST_NAME;
        for (int i = from; i < end; i++) {
            place &= tokens.kind(i) == Tokens.WORD && tokens.isCapitalised(i) || i > from && tokens.isMark(i, ',');
        }
        return place;
    }

    /** Returns the token behind what joins two names; {@code i} where nothing does. */
    private static int joined(Tokens tokens, int i, int end) {
        int next = i;
        while (next < end
                && (tokens.isMark(next, ',')
                        || tokens.isMark(next, '&')
                        || tokens.text(next).equalsIgnoreCase("and")
                        || tokens.text(next).equalsIgnoreCase("with"))) {
            next++;
        }
        return next < end ? next : i;
    }

    /** Returns the token behind the name that begins at {@code from}; {@code from} where none does. */
    private static int name(Tokens tokens, int from, int end) {
        int words = 0;
        int i = from;
        boolean given = i < end && (tokens.categories(i) & GIVEN_NAME) != 0;
        while (i < end && i - from < 2 * LONGEST_NAME && isPart(tokens, i, i == from, given)) {
            words += tokens.kind(i) == Tokens.WORD ? 1 : 0;
            i++;
        }
        boolean name = words > 1
                && (given || !PAPERS.contains(tokens.text(i - 1).toLowerCase(Locale.ROOT)))
                && words <= LONGEST_NAME
                && tokens.isCapitalised(i - 1)
                && tokens.end(i - 1) - tokens.start(i - 1) > 1;
        return name ? i : from;
    }

    private static boolean isPart(Tokens tokens, int i, boolean first, boolean given) {
        if (tokens.kind(i) == Tokens.MARK) {
            return !first && (tokens.isMark(i, '.') || tokens.isMark(i, '-') && tokens.glued(i));
        }
        if (tokens.kind(i) != Tokens.WORD
                || tokens.text(i).equalsIgnoreCase("and")
                || tokens.text(i).equalsIgnoreCase("with")) {
            return false;
        }
        if (!first && tokens.is(i, Category.NAME_PARTICLE)) {
            return true;
        }
        boolean initial = tokens.end(i) - tokens.start(i) <= 2 && tokens.shape(i) == Tokens.UPPER;
        long categories = tokens.categories(i);
        if (!tokens.isCapitalised(i)
                || !initial && (categories & NO_NAME & ~GIVEN_NAME) != 0 && (categories & GIVEN_NAME) == 0) {
            return false;
        }
        return initial || (categories & GIVEN_NAME) != 0 || !isWord(tokens, i, given);
    }

    /** Returns whether the story has a word in small letters as well. */
    private static boolean isWord(Tokens tokens, int i, boolean given) {
        String small = tokens.text(i).toLowerCase(Locale.ROOT);
        String text = tokens.text();
        for (int at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1)) {
            int end = at + small.length();
            boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
            boolean ends =
                    end == text.length() || !Character.isLetter(text.charAt(end)) || text.charAt(end) == 's' && !given;
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }
}
