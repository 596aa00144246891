package onrecord.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a conjunction that are not negated, put together as they are asked for: those of a statement of one and the
 * same, and those of an event.
 */
final class Conjunction {
    private static final Query EVENT = new Query.Is(Query.Kind.EVENT);

    private Conjunction() {}

    /** Returns the groups in the order of their first parts; what is asked of the article stands alone. */
    static List<List<Query>> groups(List<Query> parts) {
        List<List<Query>> groups = new ArrayList<>();
        List<Query> statement = new ArrayList<>();
        List<Query> event = new ArrayList<>();
        for (Query part : parts) {
            if (part.isOfStatement()) {
                List<Query> group =
                        part.equals(EVENT) || part instanceof Query.Rests && parts.contains(EVENT) ? event : statement;
                if (group.isEmpty()) {
                    groups.add(group);
                }
                group.add(part);
            } else if (!(part instanceof Query.Not)) {
                groups.add(List.of(part));
            }
        }
        return groups;
    }

    /** Returns whether a group is of an event. */
    static boolean isOfEvent(List<Query> group) {
        return group.contains(EVENT);
    }
}
