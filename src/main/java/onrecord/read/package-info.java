/**
 * From files to manuscripts. Every format is one {@link onrecord.read.Format} in the list of
 * {@link onrecord.read.SeedReader}.
 */
@NullMarked
package onrecord.read;

import org.jspecify.annotations.NullMarked;
