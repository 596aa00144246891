package onrecord.archive;

/**
 * What the words of two reports have in common, and what each has of its own.
 *
 * @param shared how much all words weigh that both have
 * @param deed how much those of them weigh that are no names
 * @param deedHere how much those words of the first weigh that are no names
 * @param deedThere the same of the second
 * @param name whether both have a word of a name
 * @param own whether the first has a name or a figure that the second has not
 * @param ownThere whether the second has one that the first has not
 * @param figures whether a figure is in one of them only
 */
record InCommon(
        int shared,
        int deed,
        int deedHere,
        int deedThere,
        boolean name,
        boolean own,
        boolean ownThere,
        boolean figures) {
    static InCommon of(Told one, Told other) {
        int shared = 0;
        int deed = 0;
        int deedHere = 0;
        int deedThere = 0;
        boolean name = false;
        boolean own = false;
        boolean ownThere = false;
        boolean figures = false;
        int i = 0;
        int j = 0;
        while (i < one.words().length || j < other.words().length) {
            int here = i < one.words().length ? one.words()[i] : Integer.MAX_VALUE;
            int there = j < other.words().length ? other.words()[j] : Integer.MAX_VALUE;
            boolean isHere = here <= there;
            boolean isThere = there <= here;
            int weight = one.rarity().of(Math.min(here, there));
            boolean isName = isHere && one.names()[i] || isThere && other.names()[j];
            if (isHere && isThere) {
                shared += weight;
                deed += isName ? 0 : weight;
                name |= one.names()[i] && other.names()[j];
            } else {
                boolean isFigure = isHere ? one.figures()[i] : other.figures()[j];
                own |= isHere && (isName || isFigure);
                ownThere |= isThere && (isName || isFigure);
                figures |= isFigure;
            }
            deedHere += isName || !isHere ? 0 : weight;
            deedThere += isName || !isThere ? 0 : weight;
            i += isHere ? 1 : 0;
            j += isThere ? 1 : 0;
        }
        return new InCommon(shared, deed, deedHere, deedThere, name, own, ownThere, figures);
    }

    /** Returns whether each has a name or a figure of its own. */
    boolean eachHasOwn() {
        return own && ownThere;
    }

    /** Returns whether enough of the deed is in both: a quarter of what both say of it, or half of what the shorter says. */
    boolean isOfOneDeed() {
        return deed * 8L >= (long) deedHere + deedThere || deed * 2L >= Math.min(deedHere, deedThere);
    }
}
