package onrecord.extract.coref;

import java.util.List;
import onrecord.model.Basis;
import onrecord.model.Rule;
import onrecord.model.RuleCatalogue;

/**
 * The rules by which pronouns, shared surnames and offices without a name lead to whom they mean. The first detail of a
 * reason is the referent, or what makes it ambiguous; that of “he” and “she” ends with what else speaks for the referent.
 */
public final class PronounRules {
    static final Rule SAME_SENTENCE = new Rule(
            "pronoun-same-sentence",
            Basis.INFERRED,
            "{} is the subject earlier in the sentence{}.",
            "Ada Kell left early, and [she] said, “The ferry will sail.”");
    static final Rule SUBJECT_BEFORE = new Rule(
            "pronoun-subject-before",
            Basis.INFERRED,
            "The sentence before has {} as its subject{}.",
            "Ada Kell left the hall. “The ferry will sail,” [she] said.");
    static final Rule LAST_SUBJECT = new Rule(
            "pronoun-last-subject",
            Basis.INFERRED,
            "{} is the last subject before “{}”{}.",
            "Ada Kell left the hall. The rain went on. “The ferry will sail,” [she] said.");
    static final Rule NEAREST_NAME = new Rule(
            "pronoun-nearest-name",
            Basis.INFERRED,
            "{} is the last person named before “{}”{}.",
            "A letter went to Ada Kell. “The ferry will sail,” [she] replied.");
    static final Rule LAST_BODY = new Rule(
            "pronoun-last-body",
            Basis.INFERRED,
            "{} is the last body named as a subject before “{}”.",
            "The Harbour Board of Marn met on Monday. “The quay is safe,” [it] said.");
    static final Rule LAST_SOURCE = new Rule(
            "pronoun-last-source",
            Basis.INFERRED,
            "{} is the last source before “{}”.",
            "Villagers said the quay was cold. “The ferry is late,” [they] said.");
    static final Rule MOST_NAMED = new Rule(
            "surname-of-the-most-named",
            Basis.STATED,
            "Several people here are called {}; {} is the one named most.",
            "Ada Kell met Orla Kell. Ada Kell spoke first. “It will sail,” [Kell] said.");
    static final Rule BODY_BY_NOUN = new Rule(
            "body-by-noun",
            Basis.INFERRED,
            "{} is the last {} named before.",
            "The Norland Ports Ministry met on Monday. “The quay is safe,” [the ministry] said.");
    static final Rule TITLE_ALONE = new Rule(
            "title-alone",
            Basis.INFERRED,
            "{} is the only one named before whom “{}” fits.",
            "Mayor Ada Kell came late. “The ferry will sail,” [the mayor] said.");
    static final Rule TITLE_OF_SEVERAL = new Rule(
            "title-alone",
            Basis.UNCERTAIN,
            "{} is the last of several named here whom “{}” fits.",
            "Mayor Ada Kell met Mayor Orla Brandt. “The ferry will sail,” [the mayor] said.");
    static final Rule DESCRIBED = new Rule(
            "described-person",
            Basis.INFERRED,
            "{} alone is spoken of right before, and “{}” can mean that person.",
            "Ada Kell, 41, runs the ferry. [The mother of three] said the quay was cold.");
    static final Rule OF_THE_WRITER = new Rule(
            "pronoun-of-the-writer",
            Basis.INFERRED,
            "By “{}” the writer is meant, whom these words do not name.",
            "“The ferry will sail,” [I] said to the crew.");
    static final Rule UNRESOLVED = new Rule(
            "pronoun-unresolved",
            Basis.UNCERTAIN,
            "Nothing settles whom “{}” means.",
            "“The ferry will sail,” [she] said.");
    static final Rule ONLY_ONE_INTERVIEWED = new Rule(
            "answer-line",
            Basis.INFERRED,
            "{} is the only one whom the lines before the first question name.",
            "Ada Kell is mayor of Lowport.\nQ: Is the harbour safe?\nA: [It is as safe as we can make it.]");
    static final Rule MOST_NAMED_INTERVIEWED = new Rule(
            "answer-line",
            Basis.UNCERTAIN,
            "{} is named most in the lines before the first question.",
            "Ada Kell is mayor of Lowport. Kell follows Carl Ruiz.\n"
                    + "Q: Is the harbour safe?\nA: [It is as safe as we can make it.]");
    static final Rule NOBODY_INTERVIEWED = new Rule(
            "answer-line",
            Basis.UNCERTAIN,
            "Nobody is named before who could give it.",
            "The town hall is cold.\nQ: Is the harbour safe?\nA: [It is as safe as we can make it.]");
    static final Rule SIGNS_THE_LETTER = new Rule(
            "signs-the-letter",
            Basis.INFERRED,
            "“{}” is {}, who signs the letter.",
            "Dear President Brandt:\n[I] said that the ferry would sail.\nSincerely,\nAda Kell");
    static final Rule ADDRESSED_BY_LETTER = new Rule(
            "addressed-by-letter",
            Basis.INFERRED,
            "“{}” is {}, to whom the letter is addressed.",
            "Dear President Brandt:\n[You] said that the ferry would sail.\nSincerely,\nAda Kell");
    static final Rule YOU_AT_A_MEETING = new Rule(
            "you-at-a-meeting",
            Basis.INFERRED,
            "“You” is {}: it was said at a “{}”.",
            "“I thank you,” Ada Kell said at a meeting with [Carl Brandt].");
    static final Rule YOU_OF_THE_SAME_SPEAKER = new Rule(
            "you-of-the-same-speaker",
            Basis.INFERRED,
            "“You” is {}, to whom the same speaker spoke just before.",
            "“It will sail,” Ada Kell told [Carl Brandt]. “I thank you,” Kell said.");

    static final Rule ADDED_FOR_THE_SAME = new Rule(
            "added-for-the-same-listener",
            Basis.INFERRED,
            "The words add to those just said to {}.",
            "“It will sail,” Ada Kell told [the crew], adding that it was late.");

    /** All rules, in order of trial; those of whom something is said to come last. */
    public static final RuleCatalogue ALL = new RuleCatalogue(
            "pronouns and other references",
            List.of(
                    SAME_SENTENCE,
                    rivalled(SAME_SENTENCE, "Ada Kell left and Laura Brandt stayed when [she] said, “It will sail.”"),
                    SUBJECT_BEFORE,
                    rivalled(SUBJECT_BEFORE, "Ada Kell left and Laura Brandt stayed. “It will sail,” [she] said."),
                    LAST_SUBJECT,
                    rivalled(
                            LAST_SUBJECT,
                            "Ada Kell left and Laura Brandt stayed. The rain went on. “It will sail,” [she] said."),
                    NEAREST_NAME,
                    rivalled(
                            NEAREST_NAME,
                            "A letter to Ada Kell was sent on to Laura Brandt. “It will sail,” [she] said."),
                    LAST_BODY,
                    LAST_SOURCE,
                    MOST_NAMED,
                    BODY_BY_NOUN,
                    TITLE_ALONE,
                    TITLE_OF_SEVERAL,
                    DESCRIBED,
                    OF_THE_WRITER,
                    UNRESOLVED,
                    ONLY_ONE_INTERVIEWED,
                    MOST_NAMED_INTERVIEWED,
                    NOBODY_INTERVIEWED,
                    SIGNS_THE_LETTER,
                    ADDRESSED_BY_LETTER,
                    YOU_AT_A_MEETING,
                    YOU_OF_THE_SAME_SPEAKER,
                    ADDED_FOR_THE_SAME));

    private PronounRules() {}

    /** Returns {@code rule} for a pronoun that can mean somebody else nearly as well. */
    static Rule rivalled(Rule rule, String example) {
        String reason = rule.reason() + " Another person named nearby fits almost as well.";
        return new Rule(rule.id(), Basis.UNCERTAIN, reason, example);
    }
}
