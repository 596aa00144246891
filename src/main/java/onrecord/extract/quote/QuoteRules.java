package onrecord.extract.quote;

import java.util.List;
import onrecord.model.Basis;
import onrecord.model.Rule;
import onrecord.model.RuleCatalogue;

/**
 * The rules by which words in quotation marks, and lines of a transcript, get the words that name their speaker. Where a
 * quotation has its speaker from another one, the basis is that of the other one at most.
 */
public final class QuoteRules {
    private static final String SUBJECT_BEFORE = "The clause before the quotation names who said it.";
    private static final String PERHAPS_BEFORE =
            "The clause before the quotation has this subject, but another one in the sentence could be meant.";
    private static final String AFTER = "The clause after the quotation names who said it.";
    private static final String HEARSAY =
            "The clause after the quotation names who said it, but only as “according to” another source.";

    static final Rule TRANSCRIPT_LABEL = new Rule(
            "transcript-label",
            Basis.STATED,
            "The line begins with the speaker’s name.",
            "“[KELL]: The ferry will sail at noon.”");
    static final Rule MARKED_CREDIT = new Rule(
            "marked-credit",
            Basis.INFERRED,
            "A name stands beside the words in quotation marks, with a dash or a colon. The story is in a language whose words are not read.",
            "Ana Reyes: [«El puente no volverá a abrirse nunca.»]");
    static final Rule MARKED_WORDS = new Rule(
            "marked-words",
            Basis.UNCERTAIN,
            "The words stand in quotation marks. The story is in a language whose reports of speech are not read, so nobody is named as their speaker.",
            "[«Le bac partira demain à midi, comme toujours»], a dit la mairesse de Marn, Ada Kell.");
    static final Rule CREDIT_LINE = new Rule(
            "credit-line",
            Basis.STATED,
            "The name after the dash is the speaker’s.",
            "“The ferry will sail at noon.” — [Ada Kell]");
    static final Rule OPEN_PARAGRAPHS = new Rule(
            "paragraphs-of-one-quotation",
            Basis.STATED,
            "The quotation of the paragraph before was left open and goes on here.",
            "[Ada Kell] said: “The ferry will sail. / “It will sail at noon.”");

    static final Rule NAME_AND_COLON = new Rule(
            "name-and-colon",
            Basis.STATED,
            "The name and the colon before the quotation say whose words they are.",
            "[Ada Kell]: “The ferry will sail at noon.”");
    static final Rule POSSESSOR = new Rule(
            "possessor",
            Basis.INFERRED,
            "The words before the quotation call it this one’s “{}”.",
            "The board noted [Kell]’s claim that “the ferry will sail at noon”.");
    static final Rule SPEAKER_BEFORE =
            new Rule("speaker-before", Basis.STATED, SUBJECT_BEFORE, "[Ada Kell] said, “The ferry will sail at noon.”");
    static final Rule SPEAKER_PERHAPS_BEFORE = new Rule(
            "speaker-before",
            Basis.INFERRED,
            PERHAPS_BEFORE,
            "Brandt heard that [Kell] called the plan “a wreck from the start”.");
    static final Rule JOINED_VERB = new Rule(
            "joined-verb-before",
            Basis.STATED,
            "The verb before the quotation shares its subject with the one before it.",
            "[Ada Kell] rose and said, “The ferry will sail at noon.”");
    static final Rule JOINED_VERB_PERHAPS = new Rule(
            "joined-verb-before",
            Basis.INFERRED,
            PERHAPS_BEFORE,
            "The board that [Kell] left and called “a wreck from the start” met again.");
    static final Rule PARTICIPLE = new Rule(
            "participle-before",
            Basis.STATED,
            "The participle before the quotation has the subject of its sentence.",
            "[Ada Kell] left the hall, saying, “The ferry will sail at noon.”");
    static final Rule PARTICIPLE_PERHAPS = new Rule(
            "participle-before",
            Basis.INFERRED,
            PERHAPS_BEFORE,
            "[Ada Kell] sent a note saying “the ferry will sail at noon”.");
    static final Rule RELATIVE_CLAUSE = new Rule(
            "relative-clause-before",
            Basis.INFERRED,
            PERHAPS_BEFORE,
            "It was [Kell] who said “the ferry will sail at noon”.");
    static final Rule ACCORDING_TO_BEFORE = new Rule(
            "according-to", Basis.STATED, SUBJECT_BEFORE, "According to [Ada Kell], “the ferry will sail at noon”.");
    static final Rule ACCORDING_TO_PERHAPS = new Rule(
            "according-to",
            Basis.INFERRED,
            PERHAPS_BEFORE,
            "The plan, drawn up according to [Kell] to show “that the ferry will sail”, was dropped.");
    static final Rule COLON_FROM = new Rule(
            "colon",
            Basis.INFERRED,
            "The words before the colon say where the quotation is from.",
            "From [the board’s letter]: “The ferry will sail at noon.”");
    static final Rule COLON_AFTER_SPEECH = new Rule(
            "colon",
            Basis.INFERRED,
            "The clause before the colon says that its subject spoke or wrote.",
            "[Ada Kell] had a warning: “The ferry will not wait.”");
    static final Rule COLON = new Rule(
            "colon",
            Basis.UNCERTAIN,
            "A colon leads from this subject to the quotation.",
            "[The mayor] was glad: “The ferry will sail at noon.”");

    static final Rule ACCORDING_TO_AFTER = new Rule(
            "according-to",
            Basis.STATED,
            "The words after the quotation say whose they are.",
            "“The ferry will sail at noon,” according to [Ada Kell].");
    static final Rule VERB_THEN_SPEAKER =
            new Rule("verb-then-speaker", Basis.STATED, AFTER, "“The ferry will sail at noon,” said [Ada Kell].");
    static final Rule VERB_THEN_HEARSAY = new Rule(
            "verb-then-speaker",
            Basis.INFERRED,
            HEARSAY,
            "“The ferry will sail at noon,” said [Ada Kell], according to the Lowport Post.");
    static final Rule SPEAKER_THEN_VERB =
            new Rule("speaker-then-verb", Basis.STATED, AFTER, "“The ferry will sail at noon,” [Ada Kell] said.");
    static final Rule HEARSAY_THEN_VERB = new Rule(
            "speaker-then-verb",
            Basis.INFERRED,
            HEARSAY,
            "“The ferry will sail at noon,” [Ada Kell] said, according to the Lowport Post.");
    static final Rule CLAUSE_AFTER = new Rule(
            "clause-after",
            Basis.UNCERTAIN,
            "The clause after the quotation has this subject.",
            "“The ferry will sail at noon,” [Ada Kell] smiled at the crowd.");
    static final Rule END_OF_SENTENCE = new Rule(
            "end-of-sentence",
            Basis.STATED,
            "The end of the sentence names who said it.",
            "A plan to “sail at noon and not later” stands, [Ada Kell] said.");

    static final Rule SAME_SENTENCE = new Rule(
            "same-sentence",
            Basis.STATED,
            "The same sentence gives the speaker of its first quoted words.",
            "[Kell] called the plan “a mess” and the board “a shame on all of Marn”.");
    static final Rule JOINED_TO_BEFORE = new Rule(
            "joined-quotations",
            Basis.INFERRED,
            "These words are joined to those before.",
            "“The ferry will sail,” [Kell] said. “It is ready” and “the crew is aboard.”");
    static final Rule SAME_PARAGRAPH_NEXT = new Rule(
            "same-paragraph",
            Basis.STATED,
            "The quotation right before is this speaker's, and its paragraph goes on.",
            "[Kell] asked: “Why wait?” “The ferry is ready.”");
    static final Rule SAME_PARAGRAPH = new Rule(
            "same-paragraph",
            Basis.INFERRED,
            "The paragraph quotes one speaker, named before.",
            "“The ferry will sail,” [Kell] said. The hall fell silent. “It will sail at noon.”");
    static final Rule SAME_SPEAKER = new Rule(
            "same-speaker-goes-on",
            Basis.UNCERTAIN,
            "The paragraph before quotes this speaker, and nobody else is named since.",
            "“The ferry will sail,” [Kell] said. / “It will sail at noon.”");
    static final Rule OPINION = new Rule(
            "opinion-before",
            Basis.INFERRED,
            "The clause before the quotation says whose opinion it is.",
            "[The union] believes that the ferry “is not fit to sail at all”.");
    static final Rule ANSWER = new Rule(
            "answer-to-question",
            Basis.INFERRED,
            "The paragraph before asks, and the words before it are this speaker’s.",
            "“I am well,” [Kell] said. / Will the ferry sail? / “It will sail at noon.”");
    static final Rule LEAD_IN = new Rule(
            "lead-in",
            Basis.STATED,
            "The sentence before ends in a colon and says who speaks.",
            "[Ada Kell] explained: / “The ferry will sail at noon.”");
    static final Rule LEAD_IN_LOOSE = new Rule(
            "lead-in",
            Basis.UNCERTAIN,
            "The sentence before leads to these words.",
            "[Ada Kell] explained the delay. “The ferry had no crew.”");
    static final Rule LEAD_IN_COLON = new Rule(
            "lead-in",
            Basis.INFERRED,
            "The sentence before has this subject, and its colon leads to these words.",
            "[Ada Kell] was glad: / “The ferry will sail at noon.”");
    static final Rule LEAD_IN_SUBJECT = new Rule(
            "lead-in",
            Basis.UNCERTAIN,
            "The sentence before has this subject and leads to these words.",
            "[Ada Kell] was glad. “The ferry will sail at noon.”");
    static final Rule JOINED_TO_NEXT = new Rule(
            "joined-quotations",
            Basis.INFERRED,
            "The words that follow are joined to these.",
            "“The ferry is ready,” “the crew is aboard,” [Kell] said.");
    static final Rule PUT_TO_SOMEBODY = new Rule(
            "put-to-somebody",
            Basis.UNCERTAIN,
            "The text says to whom these words were put, not by whom.",
            "Ada Kell [was asked], “Will the ferry sail at noon?”");
    static final Rule NO_SPEAKER = new Rule(
            "no-speaker",
            Basis.UNCERTAIN,
            "The text does not say whose words these are.",
            "“The ferry will sail at noon,” with a drawing of it.");

    static final Rule TRANSCRIPT_LINE = new Rule(
            "transcript-line",
            Basis.STATED,
            "The line begins with the speaker’s name.",
            "[KELL]: The ferry will sail at noon.");
    static final Rule ANSWER_LINE = new Rule(
            "answer-line", Basis.STATED, "The line is marked as an answer.", "[A.] The ferry will sail at noon.");
    static final Rule QUESTION_LINE = new Rule(
            "question-line",
            Basis.UNCERTAIN,
            "The line is marked as a question; who asks is not named.",
            "[Q.] When will the ferry sail?");

    /** All rules, in order of trial. */
    public static final RuleCatalogue ALL = new RuleCatalogue(
            "quotations",
            List.of(
                    MARKED_CREDIT,
                    MARKED_WORDS,
                    TRANSCRIPT_LABEL,
                    CREDIT_LINE,
                    OPEN_PARAGRAPHS,
                    PUT_TO_SOMEBODY,
                    NAME_AND_COLON,
                    POSSESSOR,
                    SPEAKER_BEFORE,
                    SPEAKER_PERHAPS_BEFORE,
                    JOINED_VERB,
                    JOINED_VERB_PERHAPS,
                    PARTICIPLE,
                    PARTICIPLE_PERHAPS,
                    RELATIVE_CLAUSE,
                    ACCORDING_TO_BEFORE,
                    ACCORDING_TO_PERHAPS,
                    COLON_FROM,
                    COLON_AFTER_SPEECH,
                    COLON,
                    ACCORDING_TO_AFTER,
                    VERB_THEN_SPEAKER,
                    VERB_THEN_HEARSAY,
                    SPEAKER_THEN_VERB,
                    HEARSAY_THEN_VERB,
                    CLAUSE_AFTER,
                    END_OF_SENTENCE,
                    SAME_SENTENCE,
                    JOINED_TO_BEFORE,
                    SAME_PARAGRAPH_NEXT,
                    SAME_PARAGRAPH,
                    OPINION,
                    ANSWER,
                    SAME_SPEAKER,
                    LEAD_IN,
                    LEAD_IN_LOOSE,
                    LEAD_IN_COLON,
                    LEAD_IN_SUBJECT,
                    JOINED_TO_NEXT,
                    NO_SPEAKER,
                    TRANSCRIPT_LINE,
                    ANSWER_LINE,
                    QUESTION_LINE));

    private QuoteRules() {}
}
