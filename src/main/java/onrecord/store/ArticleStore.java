package onrecord.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import onrecord.model.Article;

/**
 * Articles between the passes: put in any order and by many threads, taken out one at a time as their pages are made.
 */
public interface ArticleStore {
    /** Keeps an article under its seed's path. One of the same path takes the place of the one before. */
    void put(Article article);

    /**
     * Gives the article of the seed {@code path}.
     *
     * @throws IllegalArgumentException if none was put
     */
    Article get(String path);

    /** Makes a store that keeps the articles' bytes in memory: a few kilobytes each, where the records take many. */
    static ArticleStore inMemory() {
        Map<String, byte[]> articles = new ConcurrentHashMap<>();
        return new ArticleStore() {
            @Override
            public void put(Article article) {
                articles.put(article.manuscript().source().path(), ArticleBytes.of(article));
            }

            @Override
            public Article get(String path) {
                byte[] bytes = articles.get(path);
                if (bytes == null) {
                    throw new IllegalArgumentException("no article of " + path);
                }
                return ArticleBytes.article(bytes);
            }
        };
    }
}
