/**
 * Records taken apart and put together again, without a list of their components kept by hand.
 *
 * <p>In reading order: {@link onrecord.records.Components} are what a record class is made of, with its accessors
 * and its constructor. A {@link onrecord.records.ByteWriter} collects numbers and text in few bytes, and a
 * {@link onrecord.records.ByteReader} gives them back. {@link onrecord.records.Codecs} makes of both a
 * {@link onrecord.records.Codec} for any type of record.
 */
@NullMarked
package onrecord.records;

import org.jspecify.annotations.NullMarked;
