package onrecord.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.data.Member.Getter;

/** Collects the members that say what a record, or a component of it, says. */
final class Members<R> {
    private final List<Member<R>> all = new ArrayList<>();

    /** Adds a member. */
    Members<R> add(String name, Class<?> type, boolean many, boolean nullable, Getter<R, ?> value) {
        all.add(new Member<>(name, type, many, nullable, value));
        return this;
    }

    /** Adds a member that is always there. */
    Members<R> one(String name, Class<?> type, Getter<R, ?> value) {
        return add(name, type, false, false, value);
    }

    /** Adds a member that is {@code null} where there is nothing. */
    Members<R> maybe(String name, Class<?> type, Getter<R, ? extends Optional<?>> value) {
        return add(name, type, false, true, value);
    }

    /** Adds a list. */
    Members<R> many(String name, Class<?> type, Getter<R, ? extends List<?>> value) {
        return add(name, type, true, false, value);
    }

    /** Adds members that others have collected. */
    Members<R> add(List<Member<R>> others) {
        all.addAll(others);
        return this;
    }

    /** Adds the members of another record, which get no object of their own. */
    <T> Members<R> all(List<Member<T>> members, Getter<R, T> other) {
        for (Member<T> each : members) {
            add(each.name(), each.type(), each.many(), each.nullable(), (in, record) -> each.value()
                    .of(in, other.of(in, record)));
        }
        return this;
    }

    /** Adds the members of another record; they are {@code null} where there is none. */
    <T> Members<R> allMaybe(List<Member<T>> members, Getter<R, Optional<T>> other) {
        for (Member<T> each : members) {
            add(each.name(), each.type(), each.many(), true, (in, record) -> other.of(in, record)
                    .map(one -> each.value().of(in, one)));
        }
        return this;
    }

    /** Returns them in the order in which they were added. */
    List<Member<R>> toList() {
        return List.copyOf(all);
    }
}
