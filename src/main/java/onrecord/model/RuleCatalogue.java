package onrecord.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All rules of one step, in the order in which they are tried.
 *
 * @param step what the rules find: {@code quotations}, {@code dates} …
 * @param rules the rules; two of them never share both id and reason
 */
public record RuleCatalogue(String step, List<Rule> rules) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a rule is listed twice
     */
    public RuleCatalogue {
        rules = List.copyOf(rules);
        Set<String> known = new HashSet<>();
        for (Rule rule : rules) {
            if (!known.add(rule.id() + " " + rule.reason())) {
                throw new IllegalArgumentException(step + " lists " + rule.id() + " twice");
            }
        }
    }
}
