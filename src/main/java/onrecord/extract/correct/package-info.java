/**
 * The last step: what people say beside the seed is put in place of what was found. {@link onrecord.extract.correct.Corrections}
 * goes through the entries; the rest changes, adds and drops findings.
 */
@NullMarked
package onrecord.extract.correct;

import org.jspecify.annotations.NullMarked;
