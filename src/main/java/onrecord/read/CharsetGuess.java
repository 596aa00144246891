package onrecord.read;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.text.WordList;

/**
 * Tells the charset of text by its letters. Each charset makes other characters of the same bytes; a language has its usual
 * ones, in usual places. What is likelier by far than what windows-1252 makes of them is taken.
 */
final class CharsetGuess {
    private static final int SAMPLE_BYTES = 1 << 16;

    /** How much likelier than windows-1252 another charset has to be, as the logarithm, in all and for each character. */
    private static final double MARGIN = 7;

    private static final double MARGIN_EACH = 0.2;

    private static final double MARK = Math.log(0.1);
    private static final double APOSTROPHE = Math.log(0.25);
    private static final double SIGN = Math.log(0.01);
    private static final double RARE = Math.log(0.003);
    /** There are thousands of ideographs and syllables. */
    private static final double RARE_OF_MANY = Math.log(0.0004);

    private static final double ODD = Math.log(0.0003);
    private static final double IMPOSSIBLE = Math.log(0.00001);
    /** Words in capitals are rare. */
    private static final double CAPITAL = Math.log(0.3);

    private static final String MARKS = "“”‘’„‚«»‹›–—…\u00a0";

    /** Letters of a language with their logarithmic share. */
    private record Language(List<Charset> charsets, Map<Character, Double> letters) {
        static Language of(String line) {
            String[] fields = line.split(" ");
            List<Charset> charsets = Stream.of(fields[1].split(","))
                    .filter(Charset::isSupported)
                    .map(Charset::forName)
                    .toList();
            Map<Character, Double> letters = new HashMap<>();
            double all = 0;
            for (int rank = 0; rank < fields[2].length(); rank++) {
                all += share(rank);
            }
            for (int rank = 0; rank < fields[2].length(); rank++) {
                letters.put(fields[2].charAt(rank), Math.log(share(rank) / all));
            }
            return new Language(charsets, letters);
        }

        /** The second letter is about two thirds as common as the first, the tenth a fifth. */
        private static double share(int rank) {
            return 1.0 / (rank + 2.5);
        }
    }

    /**
     * What a charset makes of a text.
     *
     * @param letters the letters, in lower case, and how often each stands in a place for letters
     * @param rest the logarithm of how likely everything else is, in whatever language
     * @param count number of characters beyond ASCII
     */
    private record Look(Map<Character, Integer> letters, double rest, int count) {
        double likelihood(Language language) {
            double sum = rest;
            for (Map.Entry<Character, Integer> letter : letters.entrySet()) {
                Double known = language.letters.get(letter.getKey());
                sum += letter.getValue() * (known == null ? unknown(letter.getKey()) : known);
            }
            return sum;
        }

        private static double unknown(char c) {
            return isOfMany(c) ? RARE_OF_MANY : Character.isLetter(c) ? RARE : SIGN;
        }
    }

    private record Guess(Charset charset, double likelihood, double margin) {}

    private static final List<Language> LANGUAGES = WordList.read(CharsetGuess.class, "charset-letters.txt").stream()
            .map(Language::of)
            .toList();

    private CharsetGuess() {}

    /** Returns the charset that {@code bytes} are clearly in, all of them; empty where windows-1252 is as likely. */
    static Optional<Charset> of(byte[] bytes) {
        Map<Charset, Look> looks = new LinkedHashMap<>();
        List<Guess> guesses = new ArrayList<>();
        for (Language language : LANGUAGES) {
            for (Charset charset : language.charsets) {
                Look look = looks.computeIfAbsent(charset, key -> look(sample(bytes, key)));
                guesses.add(new Guess(charset, look.likelihood(language), MARGIN + MARGIN_EACH * look.count));
            }
        }
        double plain = guesses.stream()
                .filter(guess -> guess.charset.equals(Charsets.WINDOWS_1252))
                .mapToDouble(Guess::likelihood)
                .max()
                .orElse(0);
        return guesses.stream()
                .filter(guess -> guess.likelihood - plain > guess.margin)
                // of equals the first in the list, since the sort is stable
                .sorted(Comparator.comparingDouble(Guess::likelihood).reversed())
                .map(Guess::charset)
                .filter(charset -> Decoding.fits(bytes, charset))
                .findFirst();
    }

    private static String sample(byte[] bytes, Charset charset) {
        return new String(bytes, 0, Math.min(bytes.length, SAMPLE_BYTES), charset);
    }

    private static Look look(String text) {
        Map<Character, Integer> letters = new HashMap<>();
        double rest = 0;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            count++;
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
            if (c == '\ufffd' || isNoText(c)) {
                rest += IMPOSSIBLE;
            } else if (MARKS.indexOf(c) >= 0) {
                rest += mark(c, before, after);
            } else if (isOdd(c, before, after) || isQuote(text, i)) {
                rest += ODD;
            } else {
                boolean capital = Character.isUpperCase(c) && c != 'İ';
                rest += capital ? CAPITAL : 0;
                letters.merge(capital ? Character.toLowerCase(c) : c, 1, Integer::sum);
            }
        }
        return new Look(letters, rest, count);
    }

    private static double mark(char c, char before, char after) {
        if (!isBesideMark(before) || !isBesideMark(after)) {
            return SIGN;
        }
        if (!Character.isLetter(before) || !Character.isLetter(after) || c == '\u00a0') {
            return MARK;
        }
        return c == '’' ? APOSTROPHE : "‘–—".indexOf(c) >= 0 ? SIGN : ODD;
    }

    private static boolean isBesideMark(char c) {
        return c < 0x80 || c == '\u00a0' || Character.isLetter(c);
    }

    private static boolean isNoText(char c) {
        return Character.isISOControl(c) || Character.isSurrogate(c) || Character.getType(c) == Character.PRIVATE_USE;
    }

    /** Returns whether no word is written so: a capital behind small letters, a sign in a word, two
     * scripts in one, three Latin letters beyond ASCII in a row. */
    private static boolean isOdd(char c, char before, char after) {
        if (isOfMany(c)) {
            return false;
        }
        if (!Character.isLetter(c) || c == 'º' || c == 'ª') {
            boolean ofWords = Character.getType(c) == Character.NON_SPACING_MARK || c == '·';
            return !ofWords && Character.isLetter(before);
        }
        boolean latin = isLatin(c);
        return Character.isUpperCase(c) && Character.isLowerCase(before)
                || ",.!?".indexOf(before) >= 0
                || latin && isForeign(before) && isForeign(after)
                || Character.isLetter(before) && !isOfMany(before) && isLatin(before) != latin
                || Character.isLetter(after) && !isOfMany(after) && isLatin(after) != latin;
    }

    /** Returns whether a capital stands before another and a small letter, as an opening quotation mark does: “It. */
    private static boolean isQuote(String text, int at) {
        return at + 2 < text.length()
                && Character.isUpperCase(text.charAt(at))
                && Character.isUpperCase(text.charAt(at + 1))
                && Character.isLowerCase(text.charAt(at + 2));
    }

    private static boolean isForeign(char c) {
        return c >= 0x80 && Character.isLetter(c);
    }

    private static boolean isLatin(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    /** Returns whether a char is of a script of thousands, or a mark that goes with it. */
    private static boolean isOfMany(char c) {
        return c >= 0x2e80 && c < 0xfb00 || c >= 0xff00 && c < 0xffef;
    }
}
