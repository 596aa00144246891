package onrecord.extract.name;

import onrecord.extract.word.Category;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** The fields that a department is for, which “and” joins within its name: “Department of Ports and Fisheries”. */
final class BodyFields {
    /** Bodies that have several fields in their name: “Department of Ports and Fisheries”. */
    private static final WordSet COVERS = WordSet.of(
            "ministry department dept bureau institute office committee commission"
                    + " council agency center centre board directorate division secretariat faculty school society association federation");

    /** Words of bodies that are fields too. */
    private static final WordSet FIELD = WordSet.of("energy media press industries communications foods oil gas mining"
            + " securities insurance technologies research services capital systems");

    private BodyFields() {}

    /** Returns whether the words at {@code begin..end} name a body that may have several fields. */
    static boolean covers(Tokens tokens, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (COVERS.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the word at {@code i} can name what a department is for: no place, person, or body of its own. */
    static boolean isField(Tokens tokens, int i) {
        if (FIELD.has(tokens, i)) {
            return true;
        }
        long other = Category.GIVEN_NAME_MALE.bit()
                | Category.GIVEN_NAME_FEMALE.bit()
                | Category.PLACE_NAME.bit()
                | Category.DEMONYM.bit()
                | Category.ORGANISATION_WORD.bit()
                | Category.NAME_SUFFIX.bit();
        return (tokens.categories(i) & other) == 0 && tokens.shape(i) == Tokens.CAPITALISED;
    }
}
