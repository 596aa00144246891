package onrecord.extract.time;

/**
 * DateWords that say when, how long or how often.
 *
 * @param first first token
 * @param last last token, included
 * @param meaning what the words say
 * @param loose whether the words mean only about that: “early 2009”, “today’s world”
 */
record Found(int first, int last, Meaning meaning, boolean loose) {
    Found(int first, int last, Meaning meaning) {
        this(first, last, meaning, false);
    }
}
