package onrecord.extract.quote;

/**
 * Words that report speech, with the words that name who speaks.
 *
 * @param first first token of the verb with its auxiliaries, or of “according to”
 * @param end token after it
 * @param verb token of the verb itself
 * @param subject phrase that names who speaks, or {@link Phrases#NONE}
 * @param shape how the two stand together
 * @param denied whether the text says that it was not said, or not yet
 */
record Cue(int first, int end, int verb, long subject, Shape shape, boolean denied) {
    /** How verb and subject stand together. */
    enum Shape {
        /** “Velden said”. */
        PLAIN,
        /** “said Velden”. */
        INVERTED,
        /** “Velden left and said”. */
        JOINED,
        /** “Velden left, saying”. */
        PARTICIPLE,
        /** “Velden, who said”. */
        RELATIVE,
        /** “Velden went on to say”. */
        INFINITIVE,
        /** “was called … by Velden”. */
        PASSIVE,
        /** “according to Velden”. */
        ACCORDING
    }

    /** Returns whether somebody is named as its subject. */
    boolean hasSubject() {
        return subject != Phrases.NONE;
    }
}
