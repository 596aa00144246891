/**
 * Time expressions: found among the tokens, then resolved against the date of publication.
 */
@NullMarked
package onrecord.extract.time;

import org.jspecify.annotations.NullMarked;
