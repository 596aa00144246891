/**
 * The index that the search page searches, as classic scripts: they work from disk, where a page may not fetch data. One
 * article more, or less, changes the few scripts that hold its words, and no others.
 *
 * <p>In reading order: {@link onrecord.text.Folding} makes words comparable; a {@link onrecord.search.DocKey} is where an
 * article stands, whatever other articles there are, and {@link onrecord.search.DocRanks} tell those apart that stand in one
 * place; {@link onrecord.search.DocumentTerms} are the words of one article, each with how often it stands there, and {@link
 * onrecord.search.FieldTerms} what else is asked for by word: {@code who:kell}. {@link onrecord.search.WordIndex} knows in
 * which articles each word stands, and cuts that into {@link onrecord.search.WordShard scripts}; {@link
 * onrecord.search.YearLengths} say how long each article is, and {@link onrecord.search.ArchiveNames} what names the archive
 * adds; a {@link onrecord.search.TextShard} hands over {@link onrecord.search.DocumentRow rows}: the sentences of some
 * articles and {@link onrecord.search.SentenceFacts what was found} in them.
 *
 * <p>The page first loads {@code lookup.js}, which says where each script begins, then the words of the query and the lengths
 * of all articles, by which it ranks those that have the words, and then the rows of the first ten of them.
 *
 * <p>What a query means stands in {@link onrecord.search.Query}, which {@link onrecord.search.ParsedQuery} makes of what is
 * typed. {@link onrecord.search.DocumentSearch} answers it by looking at each {@link onrecord.search.Document}, for the command
 * line, and for the tests that hold the page's scripts against it.
 */
@NullMarked
package onrecord.search;

import org.jspecify.annotations.NullMarked;
