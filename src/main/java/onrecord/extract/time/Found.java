package onrecord.extract.time;

/**
 * Words that say when, how long or how often.
 *
 * @param first first token
 * @param last last token, included
 * @param meaning what the words say
 */
record Found(int first, int last, Meaning meaning) {}
