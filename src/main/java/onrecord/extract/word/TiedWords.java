package onrecord.extract.word;

/**
 * Cuts words that stand together because markup was taken away with the blanks around a name: “SecretaryAda Kellsaid”. A long
 * title is cut from the name behind it; behind such a title also the name from what follows it.
 */
final class TiedWords {
    private static final int LONG_TITLE = 6;
    /** A name tied to a title has at most so many words. */
    private static final int NAME = 4;

    private static final String VOWELS = "aeiou";
    /** So many names are looked for, for each reads the text. */
    private static final int MOST = 100;

    private final String text;
    private final char[] chars;
    private int until = -1;
    private int looked;

    TiedWords(String text, char[] chars) {
        this.text = text;
        this.chars = chars;
    }

    /** Returns whether a name begins at the capital {@code at}, behind a title that begins at {@code from}; it will be token {@code next}. */
    boolean isTitle(int from, int at, int next) {
        boolean title = at - from >= LONG_TITLE
                && Character.isUpperCase(chars[at])
                && Character.isLowerCase(chars[at - 1])
                && (Lexicon.categories(Lexicon.find(chars, from, at)) & Category.TITLE.bit()) != 0;
        if (title) {
            until = next + NAME;
        }
        return title;
    }

    /** Returns where the name ends within {@code from..to}, which will be token {@code next}; {@code to} if nothing is tied to it. */
    int cut(int before, int from, int to, int next) {
        if (next > until || to - from < 4 || !Character.isUpperCase(chars[from]) || looked++ > MOST) {
            return to;
        }
        if (Lexicon.find(chars, from, to) != Lexicon.UNKNOWN) {
            return to;
        }
        int end = to;
        for (int at = to - 2; at >= from + 2; at--) {
            if (before >= 0 && before < from && standsElsewhere(before, at)) {
                return at;
            }
            long rest = Lexicon.categories(Lexicon.find(chars, at, to));
            boolean word =
                    (rest & (Category.FUNCTION_WORD.bit() | Category.SPEECH_VERB.bit() | Category.PAST_VERB.bit()))
                            != 0;
            end = word ? at : end;
        }
        for (int at = from + 2; end == to && at + 5 <= to; at++) {
            end = isPast(at, to) ? at : end;
        }
        return end;
    }

    /** Returns whether {@code from..to} looks like a regular past: “visited”, not “gguided”. */
    private boolean isPast(int from, int to) {
        boolean vowel = VOWELS.indexOf(chars[from]) >= 0;
        boolean begins = vowel || VOWELS.indexOf(chars[from + 1]) >= 0 || "rlh".indexOf(chars[from + 1]) >= 0;
        return begins && chars[from] != chars[from + 1] && chars[to - 2] == 'e' && chars[to - 1] == 'd';
    }

    /** Returns whether the words at {@code from..to} stand at another place, with no letter behind them. */
    private boolean standsElsewhere(int from, int to) {
        String words = text.substring(from, to);
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int after = at + words.length();
            if (at != from && (after >= chars.length || !Character.isLetter(chars[after]))) {
                return true;
            }
        }
        return false;
    }
}
