/** Whether two names, titles or events are the same: what is asked within one article and across many. */
@NullMarked
package onrecord.match;

import org.jspecify.annotations.NullMarked;
