package onrecord.extract.german;

import java.util.List;
import onrecord.model.Basis;
import onrecord.model.Rule;
import onrecord.model.RuleCatalogue;

/** The rules by which German copy tells where and when it was filed, and who said what stands in quotation marks. */
public final class GermanRules {
    static final Rule DATELINE = new Rule(
            "german-dateline",
            Basis.STATED,
            "The copy begins with a place, a date or an agency, as German papers print them.",
            "[Ostra, 5. April 2033 (NVA) – ]Der Rat von Marn tagte.");
    static final Rule PLACE_ALONE = new Rule(
            "german-dateline-place",
            Basis.INFERRED,
            "The copy begins with a place that it names again.",
            "[Ostra. ]Der Rat tagte in Ostra.");
    static final Rule VERB_THEN_SPEAKER = new Rule(
            "german-verb-then-speaker",
            Basis.STATED,
            "A verb of speech and the speaker follow the words in quotation marks.",
            "[„Die Brücke bleibt zu“], sagte Ministerin Ada Kell.");
    static final Rule SO_SPEAKER = new Rule(
            "german-so-speaker",
            Basis.STATED,
            "“so” and the speaker follow the words in quotation marks.",
            "[„Die Brücke bleibt zu“], so Ada Kell.");
    static final Rule SPEAKER_THEN_COLON = new Rule(
            "german-speaker-then-colon",
            Basis.STATED,
            "The speaker and a verb of speech stand before a colon and the words in quotation marks.",
            "Ada Kell sagte: [„Die Brücke bleibt zu.“]");
    static final Rule REPORTING_CLAUSE = new Rule(
            "german-reporting-clause",
            Basis.INFERRED,
            "The words in quotation marks stand in a sentence whose verb says how its subject speaks of something.",
            "Ada Kell nannte das einen [„schweren Fehler für die ganze Stadt“].");
    static final Rule ACCORDING_TO = new Rule(
            "german-according-to",
            Basis.INFERRED,
            "“laut”, “nach Angaben” or “zufolge” names whose words these are.",
            "Laut Ada Kell ist die Brücke [„seit Jahren in schlechtem Zustand“].");
    static final Rule CONTINUED = new Rule(
            "german-continued",
            Basis.INFERRED,
            "The words in quotation marks follow a quotation and its speaker.",
            "„Die Brücke bleibt zu“, sagte Ada Kell. [„Wir haben keine Wahl.“]");
    static final Rule PRONOUN = new Rule(
            "german-pronoun",
            Basis.INFERRED,
            "A pronoun or an office stands for who was named last.",
            "[„Wir haben keine Wahl“], sagte sie.");

    /** All of them. */
    public static final RuleCatalogue ALL = new RuleCatalogue(
            "datelines and quotations in German",
            List.of(
                    DATELINE,
                    PLACE_ALONE,
                    VERB_THEN_SPEAKER,
                    SO_SPEAKER,
                    SPEAKER_THEN_COLON,
                    REPORTING_CLAUSE,
                    ACCORDING_TO,
                    CONTINUED,
                    PRONOUN));

    private GermanRules() {}
}
