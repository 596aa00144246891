/**
 * The index that the search page searches, as classic scripts: they work from disk, where a page may not fetch data. One
 * article more, or less, changes the few scripts that hold its words, and no others.
 *
 * <p>In reading order: {@link onrecord.text.Folding} makes words comparable; a {@link onrecord.search.DocKey} is where an
 * article stands, whatever other articles there are; {@link onrecord.search.DocumentTerms} are the words of one article.
 * {@link onrecord.search.WordIndex} knows in which places each word stands, and cuts that into {@link
 * onrecord.search.WordShard scripts}; a {@link onrecord.search.TextShard} hands over the sentences of some places. The page
 * first loads {@code lookup.js}, which says where each script begins, then the words that begin as those of the query
 * do, then the texts of the places found, newest first.
 *
 * <p>What a query means stands in {@link onrecord.search.Query}, which {@link onrecord.search.ParsedQuery} makes of what is
 * typed. {@link onrecord.search.DocumentSearch} answers it by looking at each {@link onrecord.search.Document}, for the command
 * line, and for the tests that hold the page's scripts against it.
 */
@NullMarked
package onrecord.search;

import org.jspecify.annotations.NullMarked;
