package onrecord.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import onrecord.archive.Summary;
import onrecord.files.OwnFolder;
import onrecord.model.Article;
import onrecord.text.Diagnostic;
import onrecord.text.Diagnostic.Severity;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.StringDataType;

/**
 * What the first pass found, on disk: articles wait here for their pages, and for the next build. A store that is broken
 * or was written by another version of the program is dropped: it holds nothing that the seeds do not give again. Safe
 * for use by many threads.
 */
public final class ArticleStore implements AutoCloseable {
    private static final String NAME = "articles.mv";
    private static final String PROGRAM = "program";

    /** Below it, in percent of live bytes, the file is worth being packed; how long that may take, in milliseconds. */
    private static final int SPARSE = 50;

    private static final int PACKING = 500;

    private final MVStore file;
    private final Path path;
    private final Optional<Path> temporary;
    private final MVMap<String, byte[]> kept;
    private final MVMap<String, byte[]> summaries;
    private final MVMap<String, byte[]> articles;
    private final MVMap<String, byte[]> words;
    private final ThreadLocal<Recent> recent = ThreadLocal.withInitial(Recent::new);
    private final AtomicInteger changes = new AtomicInteger();
    private final StoreCodecs codecs = new StoreCodecs();
    private final List<Diagnostic> diagnostics;

    private ArticleStore(MVStore file, Path path, Optional<Path> temporary, List<Diagnostic> diagnostics) {
        this.file = file;
        this.path = path;
        this.temporary = temporary;
        this.kept = map("kept");
        this.summaries = map("summaries");
        this.articles = map("articles");
        this.words = map("words");
        this.diagnostics = List.copyOf(diagnostics);
    }

    private MVMap<String, byte[]> map(String name) {
        return file.openMap(
                name,
                new MVMap.Builder<String, byte[]>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType((DataType<byte[]>) ByteArrayDataType.INSTANCE));
    }

    /**
     * Opens the store in {@code folder}, or begins a new one.
     *
     * @param program stands for the program: what another one wrote is not used
     * @throws UncheckedIOException if nothing can be written there
     */
    public static ArticleStore in(Path folder, String program) {
        List<Diagnostic> found = new ArrayList<>();
        Path path = folder.resolve(NAME);
        try {
            OwnFolder own = OwnFolder.at(folder);
            if (!OwnFolder.isOwn(path)) {
                own.delete(path);
            }
            try {
                return opened(path, program, found);
            } catch (MVStoreException | IllegalArgumentException e) {
                if (e instanceof MVStoreException broken
                        && broken.getErrorCode() == org.h2.mvstore.DataUtils.ERROR_FILE_LOCKED) {
                    found.add(note(path, "cache-in-use", "another build uses this cache; this one goes without"));
                    Path aside = Files.createTempDirectory(folder, "aside");
                    return new ArticleStore(store(aside.resolve(NAME)), path, Optional.of(aside), found);
                }
                found.add(note(
                        path,
                        "cache-broken",
                        "what was kept from the last build cannot be read; all seeds are read anew"));
                own.delete(path);
                return opened(path, program, found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Diagnostic note(Path path, String code, String message) {
        return Diagnostic.ofFile(Severity.NOTE, code, path.toString().replace('\\', '/'), message, "");
    }

    private static ArticleStore opened(Path path, String program, List<Diagnostic> found) throws IOException {
        MVStore file = store(path);
        MVMap<String, String> facts = file.openMap("facts");
        if (!program.equals(facts.get(PROGRAM))) {
            if (!facts.isEmpty()) {
                file.closeImmediately();
                Files.deleteIfExists(path);
                return opened(path, program, found);
            }
            facts.put(PROGRAM, program);
        }
        return new ArticleStore(file, path, Optional.empty(), found);
    }

    private static MVStore store(Path path) {
        MVStore store = new MVStore.Builder()
                .fileName(path.toString())
                .cacheSize(64)
                .autoCommitBufferSize(4096)
                // a thread that writes whenever a second has passed ends a slow build where there is no room for the
                // cache
                .autoCommitDisabled()
                .autoCompactFillRate(0)
                .open();
        store.setVersionsToKeep(0);
        store.setRetentionTime(0);
        return store;
    }

    /** Forgets all that the store in {@code folder} holds. */
    public static void drop(Path folder) {
        try {
            OwnFolder.at(folder).delete(folder.resolve(NAME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what is to be said about the cache itself. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Returns the place where the words of all articles are kept, which knows nothing of them. */
    public Map<String, byte[]> words() {
        return words;
    }

    /** Returns what is kept of each story, by its key. */
    public Map<String, CacheEntry> kept() {
        Map<String, CacheEntry> all = new HashMap<>(kept.size() * 2);
        kept.entrySet().forEach(each -> all.put(each.getKey(), codecs.entries.value(each.getValue())));
        return all;
    }

    /** Keeps a seed that was looked at again and found to be the same. */
    public void put(CacheEntry seed) {
        kept.put(seed.key(), codecs.entries.bytes(seed));
    }

    /** Keeps an article with its summary. One of the same path takes the place of the one before. */
    public Summary put(CacheEntry seed, Article article) {
        byte[] summary = codecs.summaries.bytes(Summary.of(article, seed.length(), seed.version()));
        articles.put(seed.key(), codecs.articles.bytes(article));
        changes.incrementAndGet();
        summaries.put(seed.key(), summary);
        put(seed);
        // as it is read in the next build: its strings are those of other summaries
        return codecs.summaries.value(summary);
    }

    /**
     * Returns the summary of a seed.
     *
     * @throws IllegalArgumentException if none was put
     */
    public Summary summary(CacheEntry seed) {
        return codecs.summaries.value(value(summaries, seed.key())).at(seed.id(), seed.aliases());
    }

    /**
     * Returns the article of the seed {@code path}.
     *
     * @throws IllegalArgumentException if none was put
     */
    public Article article(String path) {
        Recent own = recent.get();
        own.since(changes.get());
        Article article = own.get(path);
        if (article == null) {
            article = codecs.articles.value(value(articles, path));
            own.put(path, article);
        }
        return article;
    }

    /**
     * Keeps those that were asked for last, until one is put: the pages of a month or of a person ask for the same few
     * again and again.
     */
    private static final class Recent extends LinkedHashMap<String, Article> {
        private static final long serialVersionUID = 1;
        private static final int MOST = 64;

        private int changes;

        Recent() {
            super(2 * MOST, 0.75f, true);
        }

        /** Forgets all if there were other changes than those that are known. */
        void since(int now) {
            if (changes != now) {
                clear();
                changes = now;
            }
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Article> eldest) {
            return size() > MOST;
        }
    }

    private static byte[] value(MVMap<String, byte[]> map, String path) {
        byte[] bytes = map.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("no article of " + path);
        }
        return bytes;
    }

    /** Forgets the seed {@code path}. */
    public void remove(String path) {
        kept.remove(path);
        summaries.remove(path);
        articles.remove(path);
        changes.incrementAndGet();
    }

    /** Sees to it that all is on the disk, and says what hindered that: then the next build reads all seeds anew. */
    public Optional<Diagnostic> settle() {
        try {
            if (!file.isClosed()) {
                file.commit();
                if (file.getFillRate() < SPARSE) {
                    file.compactFile(PACKING);
                }
            }
            return Optional.empty();
        } catch (MVStoreException e) {
            return Optional.of(note(
                    path,
                    "cache-not-kept",
                    "what was found cannot be kept for the next build, which reads all seeds anew: " + why(e)));
        }
    }

    /** Returns what went wrong with a store as a problem of reading and writing; anything else comes back as it is. */
    public static RuntimeException asProblem(RuntimeException e) {
        for (Throwable each = e; each != null; each = each.getCause()) {
            if (each instanceof MVStoreException broken) {
                return new UncheckedIOException("the cache: " + why(broken), new IOException(broken));
            }
        }
        return e;
    }

    private static String why(MVStoreException e) {
        for (Throwable each = e; each != null; each = each.getCause()) {
            if (each instanceof IOException && each.getMessage() != null) {
                return each.getMessage();
            }
        }
        return String.valueOf(e.getMessage());
    }

    @Override
    public void close() {
        settle();
        // MVStore.close writes again, and where there is no room for that waits for itself for ever
        file.closeImmediately();
        temporary.ifPresent(ArticleStore::delete);
    }

    private static void delete(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(NAME));
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
