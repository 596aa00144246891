package onrecord.extract.word;

import java.util.Locale;

/**
 * What a word can be. Each category has a word list of its own among the resources, named like the category
 * ({@code speech-verb.txt}), whose first line says where its facts come from. At most 64 categories.
 */
public enum Category {
    /** Words with an own meaning in rules: conjunctions, prepositions, auxiliaries. */
    FUNCTION_WORD,
    /** Words that end in a period that ends no sentence: Mr., Sen., Corp. */
    ABBREVIATION,
    /** Names of months, long and short. */
    MONTH,
    /** Names of weekdays, long and short. */
    WEEKDAY,
    /** Verbs that report speech, in all their forms: said, tells, warning. */
    SPEECH_VERB,
    /** Pronouns of the third person singular that mean a person, and “they”. */
    PERSON_PRONOUN,
    /** Titles and roles that stand before or stand for a name: president, minister, Mr. */
    TITLE,
    /** Words that names of organisations are made of, mostly their last: Corp, Ministry, Agency. */
    ORGANISATION_WORD,
    /** Words that stand before a title and belong to it: prime, deputy, former. */
    TITLE_PART,
    /** Given names of men. */
    GIVEN_NAME_MALE,
    /** Given names of women. */
    GIVEN_NAME_FEMALE,
    /** Particles within family names: van, bin. */
    NAME_PARTICLE,
    /** What follows a name and belongs to it: Jr., III. */
    NAME_SUFFIX,
    /** Countries, capitals, states and large cities of one word. */
    PLACE_NAME,
    /** Words that longer names of places are made of: New, San, County. */
    PLACE_PART,
    /** Adjectives and nouns of nationality, party and belief. */
    DEMONYM,
    /** Words that names of laws, events, works and things are made of. */
    THING_WORD,
    /** Nouns for a body that can act, in lower case: the ministry, the campaign. */
    BODY_NOUN,
    /** Titles and nouns that mean a man. */
    MAN,
    /** Titles and nouns that mean a woman. */
    WOMAN,
    /** Reporting verbs that take a that-clause for what was said: said, warns. */
    CLAUSE_VERB,
    /** Reporting verbs whose object is whom it is said to: told, urged. */
    LISTENER_VERB,
    /** Reporting verbs that take an infinitive for what was said: asked, vowed. */
    REQUEST_VERB,
    /** Verbs that have “to” before whom something is said to: explained, replied. */
    SAID_TO_VERB,
    /** Nouns for people and bodies that something is said to: colleague, audience. */
    LISTENER_NOUN,
    /** Verbs that say that somebody speaks, and to whom, but bring in no words: spoke, talking. */
    TALK_VERB,
    /** Verbs that report speech with an object: praised, denied, accused. */
    OBJECT_VERB,
    /** Verbs that say that somebody spoke of something, not what was said: enumerated, discussed. */
    ABOUT_VERB,
    /** Forms that are nouns as often as reporting verbs: claims, report. */
    NOUN_OR_VERB,
    /** Nouns for what is said or written, and for occasions to speak: statement, interview. */
    MESSAGE_NOUN,
    /** Irregular past forms and common present forms of verbs: went, holds. */
    FINITE_VERB,
    /** Words of time: units, numbers, parts of the day, “ago”, “last”. */
    TIME_WORD,
    /** Past forms of irregular verbs: was, met, held. */
    PAST_VERB,
    /** Words before an infinitive that is yet to come: plans, expected, due, is. */
    PLAN_WORD,
    /** Verbs that make what follows possible or yet to come: will, would, may. */
    MODAL_VERB,
    /** Words that bring in the title of a work or a name: titled, billed. */
    NAMING_WORD,
    /** Nouns for an act of speech, whose possessor is who speaks: claim, answer. */
    SPEECH_NOUN,
    /** Nouns for attacks and disasters, which are known by their day for years: attacks, earthquake. */
    CALAMITY_NOUN,
    /** Nouns for people, bodies and texts that can be said to say something: friend, crowd, indictment. */
    SPEAKER_NOUN,
    /** Words that stand behind a figure: million, percent, dollars. */
    FIGURE_WORD,
    /** Words of ball games that are played in quarters: touchdown, points. */
    GAME_WORD,
    /** Participles of irregular verbs that differ from the past form: gone, seen. */
    PARTICIPLE,
    /** Verbs that tell of a state, a thought, a judgement, an estimate or a figure: remained, praised, totalled. */
    STATE_VERB;

    /** Returns the bit of this category. */
    public long bit() {
        return 1L << ordinal();
    }

    /** Returns the file name of its list. */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    }
}
