/**
 * The parts of an article: headline, deck, bylines, dateline, lead; and when it was published.
 */
@NullMarked
package onrecord.extract.layout;

import org.jspecify.annotations.NullMarked;
