package onrecord.extract.coref;

import java.util.List;
import onrecord.model.Basis;
import onrecord.model.Rule;
import onrecord.model.RuleCatalogue;

/**
 * The rules by which pronouns, shared surnames and offices without a name lead to whom they mean. The first detail of a
 * reason is the referent; that of a pronoun’s ends with what else speaks for it, and with a word where another fits too.
 */
public final class PronounRules {
    static final Rule SAME_SENTENCE = new Rule(
            "pronoun-same-sentence",
            Basis.INFERRED,
            "{} is the subject earlier in the sentence{}",
            "Ada Kell left early, and [she] said “the ferry will sail”.");
    static final Rule SUBJECT_BEFORE = new Rule(
            "pronoun-subject-before",
            Basis.INFERRED,
            "The sentence before has {} as its subject{}",
            "Ada Kell left the hall. “The ferry will sail,” [she] said.");
    static final Rule LAST_SUBJECT = new Rule(
            "pronoun-last-subject",
            Basis.INFERRED,
            "{} is the last subject before {}",
            "Ada Kell left the hall. The rain went on. “The ferry will sail,” [she] said.");
    static final Rule NEAREST_NAME = new Rule(
            "pronoun-nearest-name",
            Basis.INFERRED,
            "{} is the last person named before {}",
            "A clerk wrote to Ada Kell. “The ferry will sail,” [she] replied.");
    static final Rule LAST_BODY = new Rule(
            "pronoun-last-body",
            Basis.INFERRED,
            "{} is the last body named as a subject before {}.",
            "The Harbour Board of Marn met on Monday. [It] said “the quay is safe”.");
    static final Rule OF_THE_WRITER = new Rule(
            "pronoun-of-the-writer",
            Basis.INFERRED,
            "By {} the writer is meant, whom these words do not name.",
            "“The ferry will sail,” [I] said to the crew.");
    static final Rule UNRESOLVED = new Rule(
            "pronoun-unresolved",
            Basis.UNCERTAIN,
            "Nothing settles whom {} means.",
            "“The ferry will sail,” [she] said.");
    static final Rule MOST_NAMED = new Rule(
            "surname-of-the-most-named",
            Basis.STATED,
            "Several people here are called {}; {} is the one named most.",
            "Ada Kell and her brother Orla Kell met. Ada Kell spoke first. “It will sail,” [Kell] said.");
    static final Rule BODY_BY_NOUN = new Rule(
            "body-by-noun",
            Basis.INFERRED,
            "{} is the last {} named before.",
            "The Ministry of Ports met on Monday. “The quay is safe,” [the ministry] said.");
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

    /** All rules, in order of trial. */
    public static final RuleCatalogue ALL = new RuleCatalogue(
            "pronouns and other references",
            List.of(
                    SAME_SENTENCE,
                    SUBJECT_BEFORE,
                    LAST_SUBJECT,
                    NEAREST_NAME,
                    LAST_BODY,
                    MOST_NAMED,
                    BODY_BY_NOUN,
                    TITLE_ALONE,
                    TITLE_OF_SEVERAL,
                    OF_THE_WRITER,
                    UNRESOLVED));

    private PronounRules() {}
}
