package onrecord.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import onrecord.build.ReadStage.Found;
import onrecord.model.PublishedAddress;
import onrecord.model.PublishedAddress.Kind;
import onrecord.store.CacheEntry;
import onrecord.text.Diagnostic;
import onrecord.text.Diagnostic.Severity;

/**
 * Gives each article its address. One that was published keeps it, whatever becomes of its date, its headline or its file;
 * a side-car alone can give it another, and then the old one leads there. No address is given twice: who had it first keeps
 * it, among new ones the first seed by path.
 */
final class ArticleAddresses {
    /** An address of the program's making ends in a hyphen and so many digits of a hash. */
    private static final int HASH = 7;

    private final List<Found> articles;
    private final List<Diagnostic> told;

    /** What was published, by the file that it was of; without what has found its article. */
    private final Map<String, Published> missing = new LinkedHashMap<>();

    /** By article: what was published of it. */
    private final Map<String, Published> published = new HashMap<>();

    /** By address below {@code articles/}: whose it is. */
    private final Map<String, Found> holders = new HashMap<>();

    /** All the addresses that one article had, the first one first. */
    private record Published(String source, String content, List<String> addresses) {}

    /**
     * The articles with their addresses.
     *
     * @param articles in the order of their paths
     * @param remembered what was published, of articles and all else, without the addresses of articles that were taken out
     *     of the archive for good
     */
    record Settled(List<Found> articles, List<PublishedAddress> remembered) {}

    private ArticleAddresses(List<Found> articles, List<PublishedAddress> memory, List<Diagnostic> told) {
        this.articles = articles;
        this.told = told;
        for (PublishedAddress row : memory) {
            if (row.kind() == Kind.ARTICLE) {
                missing.computeIfAbsent(row.of(), source -> new Published(source, row.knownBy(), new ArrayList<>()))
                        .addresses()
                        .add(row.name());
            }
        }
    }

    /**
     * Returns the articles with addresses of their own, and with those of their old ones that nobody else has.
     *
     * @param articles in the order of their paths
     * @param memory the addresses of the last published site, in the order in which they were published
     * @param stays whether the addresses of a story are kept, by the key of a seed that gives no story now
     * @param told takes what had to be left out
     */
    static Settled settle(
            List<Found> articles,
            List<PublishedAddress> memory,
            Function<String, Boolean> stays,
            List<Diagnostic> told) {
        ArticleAddresses addresses = new ArticleAddresses(articles, memory, told);
        addresses.recognise();
        List<Found> settled = addresses.settled();
        Set<String> forgotten = new HashSet<>();
        addresses.missing.forEach((source, one) -> {
            if (!stays.apply(source)) {
                forgotten.addAll(one.addresses());
            }
        });
        return new Settled(
                settled,
                memory.stream()
                        .filter(row -> row.kind() != Kind.ARTICLE
                                || !forgotten.contains(row.name())
                                || addresses.holders.containsKey(row.name()))
                        .toList());
    }

    /** Finds for each article what was published of it: by the words of its file first, since files are moved and renamed. */
    private void recognise() {
        if (missing.isEmpty()) {
            return;
        }
        for (Found one : articles) {
            Published same = missing.get(one.kept().key());
            if (same != null && same.content().equals(one.kept().content())) {
                match(one, same);
            }
        }
        matchBy(one -> one.content() + " " + item(one.key()), one -> one.content() + " " + item(one.source()), false);
        for (Found one : unmatched()) {
            Published same = missing.get(one.kept().key());
            if (same != null) {
                match(one, same);
            }
        }
        matchBy(
                one -> one.isNamed() ? "" : words(one.id()),
                one -> words(one.addresses().get(0)),
                true);
    }

    /**
     * Matches what is left by something that both have.
     *
     * @param alone whether it counts only where no other has the same
     */
    private void matchBy(Function<CacheEntry, String> now, Function<Published, String> before, boolean alone) {
        Map<String, List<Published>> candidates = new HashMap<>();
        missing.values().forEach(one -> candidates
                .computeIfAbsent(before.apply(one), none -> new ArrayList<>(1))
                .add(one));
        Map<String, Integer> asking = new HashMap<>();
        List<Found> left = unmatched();
        left.forEach(one -> asking.merge(now.apply(one.kept()), 1, Integer::sum));
        for (Found one : left) {
            String known = now.apply(one.kept());
            List<Published> same = candidates.getOrDefault(known, List.of());
            boolean clear = !alone || same.size() == 1 && asking.getOrDefault(known, 0) == 1;
            if (!known.isEmpty() && !same.isEmpty() && clear) {
                match(one, same.remove(0));
            }
        }
    }

    private List<Found> unmatched() {
        return articles.stream()
                .filter(one -> !published.containsKey(one.kept().key()))
                .toList();
    }

    private void match(Found article, Published same) {
        published.put(article.kept().key(), same);
        missing.remove(same.source());
        same.addresses().forEach(address -> holders.put(address, article));
    }

    private static String item(String key) {
        return key.substring(key.indexOf('#') < 0 ? key.length() : key.indexOf('#'));
    }

    /** Returns year and headline in an address of the program's making; empty where it is none. */
    private static String words(String address) {
        int hash = address.length() - HASH;
        return hash > 0 && address.charAt(hash) == '-' ? address.substring(0, hash) : "";
    }

    private List<Found> settled() {
        Set<String> gone = new HashSet<>();
        missing.values().forEach(one -> gone.addAll(one.addresses()));
        Map<String, String> own = new HashMap<>();
        for (Found one : articles) {
            if (!one.kept().isNamed()) {
                own.put(one.kept().key(), before(one).orElseGet(() -> unused(one, gone)));
            }
        }
        // what people ask for comes last: it must not take what another has
        for (Found one : articles) {
            if (one.kept().isNamed()) {
                String id = one.kept().id();
                boolean free = isFree(id, one, "this article cannot have the address ", "id");
                own.put(one.kept().key(), free ? id : before(one).orElseGet(() -> unused(one, gone)));
            }
        }
        return articles.stream()
                .map(one -> at(own.getOrDefault(one.kept().key(), one.kept().id()), one))
                .toList();
    }

    /** Returns the first address under which an article was published. */
    private Optional<String> before(Found article) {
        return Optional.ofNullable(published.get(article.kept().key()))
                .map(one -> one.addresses().get(0));
    }

    /** Returns an address for a new article that no other has or had. */
    private String unused(Found article, Set<String> gone) {
        String id = article.kept().id();
        String address = id;
        for (int number = 2; gone.contains(address) || holders.putIfAbsent(address, article) != null; number++) {
            address = id + "-" + number;
        }
        return address;
    }

    /** Returns an article at its address, with its old ones and those that its side-car gives. */
    private Found at(String address, Found one) {
        List<String> aliases = new ArrayList<>();
        Published before = published.get(one.kept().key());
        if (before != null) {
            aliases.addAll(before.addresses());
        }
        for (String alias : one.kept().aliases()) {
            if (!aliases.contains(alias)
                    && isFree(alias, one, "this article cannot have the old address ", "aliases")) {
                aliases.add(alias);
            }
        }
        aliases.remove(address);
        return one.at(address, aliases);
    }

    /** Takes an address that somebody asks for, or says who has it. */
    private boolean isFree(String address, Found one, String what, String key) {
        Found holder = holders.putIfAbsent(address, one);
        if (holder == null || holder.kept().key().equals(one.kept().key())) {
            return true;
        }
        String shown = one.seed().shown();
        told.add(Diagnostic.ofFile(
                Severity.ERROR,
                "same-address",
                shown,
                what + address + ", which is that of " + holder.seed().shown(),
                one.kept().item().isEmpty()
                        ? "give it another “" + key + "” in " + shown + ".yaml"
                        : "keep it in a file of its own, and give it another “" + key + "” there"));
        return false;
    }
}
