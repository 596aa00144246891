package onrecord.extract.language;

import java.util.Map;
import java.util.Optional;
import onrecord.model.Language;
import onrecord.model.Manuscript;

/** Tells the language of a manuscript. */
public final class Languages {
    private static final String ENGLISH = "en";
    private static final String GERMAN = "de";

    private static final Language READ =
            new Language(ENGLISH, Language.Reading.WHOLE, LanguageRules.BY_LETTERS.evidence());
    private static final Language DOUBTED =
            new Language(Language.UNKNOWN, Language.Reading.WHOLE, LanguageRules.IN_DOUBT.evidence());
    private static final Language FOREIGN =
            new Language(Language.UNKNOWN, Language.Reading.MARKS, LanguageRules.IN_DOUBT.evidence());

    /** Scripts that are used for one language of the news, or all but one. */
    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.ofEntries(
            Map.entry(Character.UnicodeScript.GREEK, "el"),
            Map.entry(Character.UnicodeScript.HEBREW, "he"),
            Map.entry(Character.UnicodeScript.ARMENIAN, "hy"),
            Map.entry(Character.UnicodeScript.GEORGIAN, "ka"),
            Map.entry(Character.UnicodeScript.HANGUL, "ko"),
            Map.entry(Character.UnicodeScript.HIRAGANA, "ja"),
            Map.entry(Character.UnicodeScript.KATAKANA, "ja"),
            Map.entry(Character.UnicodeScript.HAN, "zh"),
            Map.entry(Character.UnicodeScript.THAI, "th"),
            Map.entry(Character.UnicodeScript.LAO, "lo"),
            Map.entry(Character.UnicodeScript.KHMER, "km"),
            Map.entry(Character.UnicodeScript.MYANMAR, "my"),
            Map.entry(Character.UnicodeScript.SINHALA, "si"),
            Map.entry(Character.UnicodeScript.BENGALI, "bn"),
            Map.entry(Character.UnicodeScript.TAMIL, "ta"),
            Map.entry(Character.UnicodeScript.TELUGU, "te"),
            Map.entry(Character.UnicodeScript.KANNADA, "kn"),
            Map.entry(Character.UnicodeScript.MALAYALAM, "ml"),
            Map.entry(Character.UnicodeScript.GUJARATI, "gu"),
            Map.entry(Character.UnicodeScript.GURMUKHI, "pa"));

    /** Of fewer n-grams nothing is told. */
    private static final int FEWEST = 150;

    /** By so much for each n-gram another language must fit better than English, and by more in a short text. */
    private static final double FOREIGN_BY = 0.06;

    private static final double FOREIGN_BY_IN_ALL = 12;
    /** By so much a language must fit better than the next to be told by its name. */
    private static final double NAMED_BY = 0.004;

    private static final double NAMED_BY_IN_ALL = 2;

    private Languages() {}

    /** Returns the language that is given beside the copy, or the one that the copy shows. */
    public static Language of(Manuscript manuscript) {
        Optional<String> given = manuscript.metadata().language();
        return given.isPresent()
                ? new Language(given.get(), reading(given.get()), LanguageRules.GIVEN.evidence())
                : of(LanguageSample.of(manuscript));
    }

    private static Language.Reading reading(String tag) {
        return switch (tag.split("-")[0]) {
            case ENGLISH -> Language.Reading.WHOLE;
            case GERMAN -> Language.Reading.QUOTATIONS;
            default -> Language.Reading.MARKS;
        };
    }

    /** Returns the language of a sample. */
    static Language of(LanguageSample sample) {
        if (sample.isEnglish()) {
            return READ;
        }
        Character.UnicodeScript script = sample.script();
        String only = SCRIPTS.get(script);
        if (only != null) {
            return new Language(only, Language.Reading.MARKS, LanguageRules.BY_SCRIPT.evidence());
        }
        return of(NGrams.best(sample.letters(), script), script == Character.UnicodeScript.LATIN);
    }

    private static Language of(NGrams.Fit fit, boolean latin) {
        double count = Math.max(1, fit.count());
        double aboveEnglish = (fit.best() - fit.english()) / count;
        boolean named = (fit.best() - fit.next()) / count >= NAMED_BY + NAMED_BY_IN_ALL / count;
        boolean foreign = !latin || aboveEnglish >= FOREIGN_BY + FOREIGN_BY_IN_ALL / count;
        if (fit.tag().equals(ENGLISH)) {
            return named ? READ : DOUBTED;
        }
        if (!foreign || latin && fit.count() < FEWEST) {
            return DOUBTED;
        }
        return named ? new Language(fit.tag(), reading(fit.tag()), LanguageRules.BY_LETTERS.evidence()) : FOREIGN;
    }
}
