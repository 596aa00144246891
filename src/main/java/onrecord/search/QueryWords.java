package onrecord.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says in one line how a query was understood: {@code Articles with “nuclear” and a statement by “putin” that is a quote, but
 * without “draft”}.
 */
final class QueryWords {
    private static final String WITHOUT = "without ";

    private QueryWords() {}

    /** Returns the line. */
    static String of(Query query) {
        String words = query instanceof Query.Or or ? alternatives(or) : conjunction(parts(query));
        return "Articles " + (words.startsWith(WITHOUT) || words.startsWith("with ") ? "" : "with ") + words;
    }

    private static List<Query> parts(Query query) {
        return query instanceof Query.And and ? and.parts() : List.of(query);
    }

    /** Names what is asked for as a part of more. */
    private static String noun(Query query) {
        if (query instanceof Query.Or or) {
            return "(" + alternatives(or) + ")";
        }
        if (query instanceof Query.And and) {
            String words = conjunction(and.parts());
            return and.parts().size() > 1 ? "(" + words + ")" : words;
        }
        if (query instanceof Query.Not not) {
            return WITHOUT + noun(not.part());
        }
        if (query instanceof Query.Published published) {
            return "a date " + (published.before() ? "before " : "after ") + published.date();
        }
        if (query instanceof Query.Named named && !named.isOfStatement()) {
            return named.field().label() + " " + quoted(named.words());
        }
        return query.isOfStatement() ? finding(List.of(query)) : quoted(query);
    }

    private static String alternatives(Query.Or or) {
        List<String> words = or.parts().stream().map(QueryWords::noun).toList();
        boolean without = words.stream().anyMatch(word -> word.startsWith(WITHOUT));
        return list(
                words.stream()
                        .map(word -> without && !word.startsWith(WITHOUT) ? "with " + word : word)
                        .toList(),
                "or");
    }

    private static String conjunction(List<Query> parts) {
        List<String> held = Conjunction.groups(parts).stream()
                .map(group -> group.get(0).isOfStatement() ? finding(group) : noun(group.get(0)))
                .toList();
        List<String> excluded = parts.stream()
                .filter(Query.Not.class::isInstance)
                .map(part -> noun(((Query.Not) part).part()))
                .toList();
        String without = excluded.isEmpty() ? "" : WITHOUT + list(excluded, "or");
        return held.isEmpty() ? without : list(held, "and") + (without.isEmpty() ? "" : ", but " + without);
    }

    /** Names a statement, or an event, by all that is asked of it. */
    private static String finding(List<Query> parts) {
        List<String> is = new ArrayList<>();
        for (Query part : parts) {
            if (part instanceof Query.Is one && one.kind() != Query.Kind.EVENT) {
                is.add("a " + one.kind().label());
            } else if (part instanceof Query.Rests rests) {
                is.add(rests.basis().label());
            }
        }
        return (Conjunction.isOfEvent(parts) ? "a dated event" : "a statement")
                + named(parts, Query.Field.WHO, " by ")
                + named(parts, Query.Field.TO, " to ")
                + named(parts, Query.Field.ABOUT, " about ")
                + (is.isEmpty() ? "" : " that is " + list(is, "and"));
    }

    private static String named(List<Query> parts, Query.Field field, String preposition) {
        List<String> names = parts.stream()
                .filter(part -> part instanceof Query.Named named && named.field() == field)
                .map(part -> quoted(((Query.Named) part).words()))
                .toList();
        return names.isEmpty() ? "" : preposition + list(names, "and");
    }

    private static String quoted(Query words) {
        if (words instanceof Query.Phrase phrase) {
            String all = "“" + String.join(" ", phrase.words()) + "”";
            return phrase.words().size() == 1 ? "exactly " + all : all;
        }
        return words instanceof Query.Prefix prefix
                ? "“" + prefix.start() + "…”"
                : "“" + ((Query.Word) words).word() + "”";
    }

    private static String list(List<String> words, String conjunction) {
        int last = words.size() - 1;
        return last == 0
                ? words.get(0)
                : words.stream().limit(last).collect(Collectors.joining(", ")) + " " + conjunction + " "
                        + words.get(last);
    }
}
