package onrecord.model;

import java.util.List;
import onrecord.text.Span;

/**
 * One way to a finding: what the data call it, how far it can be relied on, and why, in words for a reader. A rule is a
 * value of a {@link RuleCatalogue}; whoever finds something by it asks it for the {@link Evidence}.
 *
 * <p>Two rules of a catalogue may share an id where one pattern rests on different grounds; their reasons differ.
 *
 * @param id name in the data, in lower case with hyphens, stable between versions
 * @param basis the strongest basis of a finding by this rule
 * @param reason why it is believed, one or more whole sentences; each {@code {}} stands for words of the article
 * @param example invented copy that the rule fires on, with its finding in brackets
 */
public record Rule(String id, Basis basis, String reason, String example) {
    private static final String DETAIL = "{}";

    /** Returns the evidence of a finding that rests on its own place alone. */
    public Evidence evidence() {
        return Evidence.of(basis, id, reason);
    }

    /** Returns the evidence of a finding that rests on {@code spans} too, in text order. */
    public Evidence evidence(List<Span> spans) {
        return new Evidence(basis, id, reason, spans);
    }

    /** Returns this rule for a finding that rests on another one of basis {@code other}: the weaker basis holds. */
    public Rule atMost(Basis other) {
        Basis weaker = basis.weaker(other);
        return weaker == basis ? this : new Rule(id, weaker, reason, example);
    }

    /** Returns this rule with {@code details} in place of each {@code {}} of the reason, in order. */
    public Rule with(String... details) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (String detail : details) {
            int at = reason.indexOf(DETAIL, from);
            out.append(reason, from, at).append(detail);
            from = at + DETAIL.length();
        }
        return new Rule(id, basis, out.append(reason, from, reason.length()).toString(), example);
    }
}
