package onrecord.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.build.ReadStage.Found;
import onrecord.read.Seed;
import onrecord.text.Diagnostic;
import onrecord.text.Diagnostic.Severity;

/** Sees to it that no address is given twice. The first seed by path keeps it; the other is told. */
final class UniqueAddresses {
    private UniqueAddresses() {}

    /**
     * Returns the articles whose address is their own, with those of their old addresses that nobody else has.
     *
     * @param articles in the order of their paths
     * @param told takes what had to be left out
     */
    static List<Found> settle(List<Found> articles, List<Diagnostic> told) {
        Map<String, Seed> holders = new HashMap<>();
        List<Found> own = new ArrayList<>(articles.size());
        for (Found one : articles) {
            Seed holder = holders.putIfAbsent(one.kept().id(), one.seed());
            if (holder == null) {
                own.add(one);
            } else {
                told.add(taken(
                        one,
                        "this article was left out: its address " + one.kept().id(),
                        holder,
                        "id"));
            }
        }
        own.replaceAll(one -> one.kept().aliases().isEmpty() ? one : one.with(aliases(one, holders, told)));
        return own;
    }

    private static List<String> aliases(Found one, Map<String, Seed> holders, List<Diagnostic> told) {
        List<String> own = new ArrayList<>();
        for (String alias : one.kept().aliases()) {
            Seed holder = holders.putIfAbsent(alias, one.seed());
            if (holder == null) {
                own.add(alias);
            } else if (!holder.equals(one.seed())) {
                told.add(taken(one, "this old address was left out: " + alias, holder, "aliases"));
            }
        }
        return own;
    }

    private static Diagnostic taken(Found article, String what, Seed holder, String key) {
        String shown = article.seed().shown();
        return Diagnostic.ofFile(
                Severity.ERROR,
                "same-address",
                shown,
                what + " is that of " + holder.shown(),
                article.kept().item().isEmpty()
                        ? "give it another “" + key + "” in " + shown + ".yaml"
                        : "keep it in a file of its own, and give it another “" + key + "” there");
    }
}
