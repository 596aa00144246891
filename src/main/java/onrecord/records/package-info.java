/**
 * Records taken apart and put together again, without a list of their components kept by hand.
 *
 * <p>In reading order: {@link onrecord.records.Components} are what a record class says it is made of. A
 * {@link onrecord.records.ByteWriter} collects numbers and text in few bytes, and a {@link onrecord.records.ByteReader}
 * gives them back.
 */
@NullMarked
package onrecord.records;

import org.jspecify.annotations.NullMarked;
