/**
 * Dated events: clauses that report something happening, with the date that belongs to them.
 */
@NullMarked
package onrecord.extract.event;

import org.jspecify.annotations.NullMarked;
