/**
 * The index that the search page searches, as classic scripts: they work from disk, where a page may not fetch data.
 * {@link onrecord.search.SearchIndex} collects sentences and cuts the index into {@link onrecord.search.Shard shards}
 * of bounded size; {@link onrecord.search.Folding} makes words comparable.
 */
@NullMarked
package onrecord.search;

import org.jspecify.annotations.NullMarked;
