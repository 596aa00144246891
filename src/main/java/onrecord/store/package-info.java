/**
 * Articles by key, between the pass that reads them and the pass that makes pages of them.
 *
 * <p>In reading order: a {@link onrecord.store.CacheEntry} is what is kept of a seed beside its article, the
 * {@link onrecord.store.ArticleStore} keeps both on disk, and {@code StoreCodecs} turns them into bytes.
 */
@NullMarked
package onrecord.store;

import org.jspecify.annotations.NullMarked;
