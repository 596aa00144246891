package onrecord.read;

import java.util.List;

/**
 * The characters of a text that were read in another charset than the rest.
 *
 * @param count how many there are
 * @param first offsets in the text of the first few
 */
record Mixture(int count, List<Integer> first) {
    static final Mixture NONE = new Mixture(0, List.of());

    /** So many are told by their place. */
    static final int TOLD = 5;
}
