package onrecord.extract.language;

import java.util.List;
import onrecord.model.Basis;
import onrecord.model.Rule;
import onrecord.model.RuleCatalogue;

/** The rules by which the language of a story is told. */
public final class LanguageRules {
    static final Rule GIVEN = new Rule(
            "language-given",
            Basis.STATED,
            "The side-car or the file itself says so.",
            "language: [de]\nDer Rat von Marn tagte.");
    static final Rule BY_SCRIPT = new Rule(
            "language-of-script",
            Basis.INFERRED,
            "The story is written in a script that serves this language.",
            "[Το συμβούλιο του Μαρν συνεδρίασε.]");
    static final Rule BY_LETTERS = new Rule(
            "language-of-letters",
            Basis.INFERRED,
            "Letters, and pairs and triples of them, are about as frequent in the story as in this language.",
            "[Der Rat von Marn hat am Abend beschlossen, die alte Brücke über den Fluss zu schließen.]");
    static final Rule IN_DOUBT = new Rule(
            "language-in-doubt",
            Basis.UNCERTAIN,
            "The story is too short, or its letters are as frequent in more than one language.",
            "[Marn 3, Velden 2.]");

    /** All of them, in the order in which they are tried. */
    public static final RuleCatalogue ALL =
            new RuleCatalogue("language", List.of(GIVEN, BY_SCRIPT, BY_LETTERS, IN_DOUBT));

    private LanguageRules() {}
}
