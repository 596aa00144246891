/**
 * Records taken apart and put together again.
 *
 * <p>In reading order: a {@link onrecord.records.ByteWriter} collects numbers and text in few bytes, and a
 * {@link onrecord.records.ByteReader} gives them back.
 */
@NullMarked
package onrecord.records;

import org.jspecify.annotations.NullMarked;
