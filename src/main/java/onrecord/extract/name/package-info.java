/**
 * Names of people, organisations and places, as they stand in the text, not yet linked.
 */
@NullMarked
package onrecord.extract.name;

import org.jspecify.annotations.NullMarked;
