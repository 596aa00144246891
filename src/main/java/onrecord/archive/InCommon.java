package onrecord.archive;

/**
 * What the words of two reports have in common, and what each has of its own.
 *
 * @param shared how much all words weigh that both have
 * @param deed how much those of them weigh that are no names
 * @param deeds how much the words of both weigh that are no names
 * @param name whether both have a word of a name
 * @param own whether the first has a name or a figure that the second has not
 * @param ownThere whether the second has one that the first has not
 * @param figures whether a figure is in one of them only
 */
record InCommon(int shared, int deed, int deeds, boolean name, boolean own, boolean ownThere, boolean figures) {
    static InCommon of(Told one, Told other) {
        int shared = 0;
        int deed = 0;
        int deeds = 0;
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
            deeds += isName ? 0 : isHere && isThere ? 2 * weight : weight;
            i += isHere ? 1 : 0;
            j += isThere ? 1 : 0;
        }
        return new InCommon(shared, deed, deeds, name, own, ownThere, figures);
    }

    /** Returns whether each has a name or a figure of its own. */
    boolean eachHasOwn() {
        return own && ownThere;
    }

    /** Returns the share of the words of both that are no names and that both have, from 0 to {@link Told#ALL}. */
    int deedLikeness() {
        return deeds == 0 ? 0 : (int) (2L * Told.ALL * deed / deeds);
    }
}
