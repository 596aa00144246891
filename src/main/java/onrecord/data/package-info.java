/**
 * Articles and archives as data that others can read.
 *
 * <p>In reading order: {@link onrecord.data.Json} writes records as JSON, each component a member. {@code ArticleJson} is
 * the article JSON: what it says otherwise than the records do, as {@code Members} in their stead; its JSON Schema is
 * generated from these. {@link onrecord.data.PeopleJson} links people across articles, {@link onrecord.data.Tables} are
 * findings as CSV, {@link onrecord.data.DataPackage} describes the downloads, and {@link onrecord.data.NewsArticleLd} is an
 * article in the words of schema.org.
 */
@NullMarked
package onrecord.data;

import org.jspecify.annotations.NullMarked;
