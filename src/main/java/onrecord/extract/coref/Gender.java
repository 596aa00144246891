package onrecord.extract.coref;

import onrecord.extract.word.Category;
import onrecord.extract.word.Tokens;

/** What speaks for “he” or “she” for one person: titles and pronouns count, a list of given names only where they are silent. */
final class Gender {
    private int man;
    private int woman;
    private int listedMan;
    private int listedWoman;

    /** Notes a title or noun: Mr, spokeswoman. */
    void word(Tokens tokens, int i) {
        man += tokens.is(i, Category.MAN) ? 1 : 0;
        woman += tokens.is(i, Category.WOMAN) ? 1 : 0;
    }

    /** Notes a given name. */
    void givenName(Tokens tokens, int i) {
        listedMan |= tokens.is(i, Category.GIVEN_NAME_MALE) ? 1 : 0;
        listedWoman |= tokens.is(i, Category.GIVEN_NAME_FEMALE) ? 1 : 0;
    }

    /** Notes a pronoun that was found to mean the person. */
    void pronoun(boolean female) {
        man += female ? 0 : 1;
        woman += female ? 1 : 0;
    }

    /** Returns whether a title or noun speaks for the pronoun. */
    boolean isTitled(boolean female) {
        return female ? woman > man : man > woman;
    }

    /** Returns whether only the list of given names speaks for the pronoun. */
    boolean isListed(boolean female) {
        return man == woman && (female ? listedWoman > listedMan : listedMan > listedWoman);
    }

    /** Returns whether the pronoun can mean the person. */
    boolean allows(boolean female) {
        return !isTitled(!female) && !isListed(!female);
    }
}
