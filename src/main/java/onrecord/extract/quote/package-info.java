/**
 * Utterances: what is reported to have been said, with the words that name the speaker and the cue.
 */
@NullMarked
package onrecord.extract.quote;

import org.jspecify.annotations.NullMarked;
