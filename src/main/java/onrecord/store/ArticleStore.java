package onrecord.store;

import java.util.Map;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import onrecord.model.Article;

/** Articles between the passes: put in any order and by many threads, read back in the order of their paths. */
public interface ArticleStore {
    /** Keeps an article. One of the same path takes the place of the one before. */
    void put(Article article);

    /** Gives all articles by code unit of their paths, taking each out of the store only when it is asked for. */
    Stream<Article> articles();

    /** Makes a store that keeps everything in memory. */
    static ArticleStore inMemory() {
        ConcurrentNavigableMap<String, Article> articles = new ConcurrentSkipListMap<>();
        return new ArticleStore() {
            @Override
            public void put(Article article) {
                articles.put(article.manuscript().source().path(), article);
            }

            @Override
            public Stream<Article> articles() {
                return articles.entrySet().stream().map(Map.Entry::getValue);
            }
        };
    }
}
