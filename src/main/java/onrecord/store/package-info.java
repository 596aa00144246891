/** Articles by key, between the pass that reads them and the pass that makes pages of them. */
@NullMarked
package onrecord.store;

import org.jspecify.annotations.NullMarked;
