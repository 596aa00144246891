package onrecord.extract.coref;

import java.util.List;
import onrecord.model.Basis;
import onrecord.text.Span;

/**
 * Whom some words mean, and why.
 *
 * @param who those meant; several for joint statements, none where nothing settles it
 * @param basis how far it can be relied on
 * @param rule name of the rule, empty where the words themselves are the name
 * @param reason the same in words, empty where there is nothing to explain
 * @param spans the places that the reason rests on
 */
record Referent(List<EntityBuilder> who, Basis basis, String rule, String reason, List<Span> spans) {
    Referent {
        who = List.copyOf(who);
        spans = List.copyOf(spans);
    }

    static Referent nobody() {
        return new Referent(List.of(), Basis.STATED, "", "", List.of());
    }

    static Referent named(EntityBuilder who) {
        return new Referent(List.of(who), Basis.STATED, "", "", List.of());
    }

    boolean isEmpty() {
        return who.isEmpty();
    }
}
