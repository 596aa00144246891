/**
 * Articles and archives as data that others can read. {@link onrecord.data.ArticleJson} is the article JSON, member for
 * member; its JSON Schema is generated from the records. {@link onrecord.data.Json} writes it.
 */
@NullMarked
package onrecord.data;

import org.jspecify.annotations.NullMarked;
