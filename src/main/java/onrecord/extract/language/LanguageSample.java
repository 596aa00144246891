package onrecord.extract.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import onrecord.model.Block;
import onrecord.model.Manuscript;
import onrecord.text.Span;

/**
 * The first letters of a story's copy, as far as they are needed to tell its language: small, words parted by one blank each. What
 * is short is a headline, a dateline or a label, and full of names.
 */
final class LanguageSample {
    /** So many chars tell most languages from each other. */
    private static final int ENOUGH = 1_200;
    /** A block of copy is no shorter. */
    private static final int SHORTEST = 60;

    /** The most frequent word of English is none of the other languages that are known. */
    private static final String ARTICLE = "the";

    private static final int ARTICLES = 3;
    /** In English copy one word in so many is that one at least, as a rule. */
    private static final int WORDS_EACH = 33;

    /** The last letter that scripts before it share with Latin. */
    private static final char LAST_LATIN = '\u024f';

    private final StringBuilder letters = new StringBuilder(ENOUGH + 2);
    private final Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    private final Set<String> seen = new HashSet<>();
    /** Whether a word counts once: tables say the same in each of their rows. */
    private final boolean once;

    private int latin;
    private int words;
    private int articles;

    private LanguageSample(boolean once) {
        this.once = once;
        letters.append(' ');
    }

    /** Takes the sample of a manuscript. */
    static LanguageSample of(Manuscript manuscript) {
        LanguageSample sample = new LanguageSample(true);
        sample.take(manuscript, SHORTEST);
        if (sample.words == 0) {
            sample.take(manuscript, 0);
        }
        return sample;
    }

    /** Takes all of {@code text} for a sample, each word as often as it has it. */
    static LanguageSample of(String text) {
        LanguageSample sample = new LanguageSample(false);
        sample.take(text, 0, text.length(), Integer.MAX_VALUE);
        return sample;
    }

    private void take(Manuscript manuscript, int shortest) {
        for (Block block : manuscript.blocks()) {
            boolean told = block.kind().isEnvelope()
                    || block.kind() == Block.Kind.FURNITURE
                    || block.kind() == Block.Kind.BYLINE;
            Span span = block.span();
            if (!told && span.length() >= shortest) {
                take(manuscript.text(), span.start(), span.end(), ENOUGH);
            }
            if (letters.length() >= ENOUGH || isEnglish()) {
                return;
            }
        }
    }

    private void take(String text, int from, int to, int enough) {
        int word = letters.length();
        for (int at = from; at < to && letters.length() < enough; ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (isLetter(c)) {
                letters.appendCodePoint(Character.toLowerCase(c));
                count(c);
            } else if (!isApostrophe(c)) {
                word = endWord(word);
            }
        }
        endWord(word);
    }

    /** Ends the word that began at {@code word}, and returns where the next begins. */
    private int endWord(int word) {
        int length = letters.length() - word;
        if (length > 0) {
            words++;
            articles += length == ARTICLE.length() && letters.indexOf(ARTICLE, word) == word ? 1 : 0;
            if (once && !seen.add(letters.substring(word))) {
                letters.setLength(word);
            } else {
                letters.append(' ');
            }
        }
        return letters.length();
    }

    private void count(int c) {
        if (c <= LAST_LATIN) {
            latin++;
        } else {
            scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
        }
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u00ad';
    }

    private static boolean isLetter(int c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Returns whether the copy has the article of English as often as English has it: most copy needs no closer look. */
    boolean isEnglish() {
        return articles >= ARTICLES && articles * WORDS_EACH >= words && scripts.isEmpty();
    }

    /** Returns the script of most letters. Words of Japanese are written in three; one of them is its own. */
    UnicodeScript script() {
        int kana = scripts.getOrDefault(UnicodeScript.HIRAGANA, 0) + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana > 0 && kana * 8 > scripts.getOrDefault(UnicodeScript.HAN, 0)) {
            scripts.merge(UnicodeScript.HIRAGANA, scripts.getOrDefault(UnicodeScript.HAN, 0), Integer::sum);
        }
        UnicodeScript most = UnicodeScript.LATIN;
        int count = latin + scripts.getOrDefault(UnicodeScript.LATIN, 0);
        for (Map.Entry<UnicodeScript, Integer> each : scripts.entrySet()) {
            boolean own = each.getKey() != UnicodeScript.INHERITED && each.getKey() != UnicodeScript.COMMON;
            if (own && each.getValue() > count) {
                most = each.getKey();
                count = each.getValue();
            }
        }
        return most;
    }

    /** Returns the letters in small, words between blanks. */
    CharSequence letters() {
        return letters;
    }
}
