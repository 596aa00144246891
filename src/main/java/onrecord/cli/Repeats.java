package onrecord.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import onrecord.text.Diagnostic;

/** Counts problems by their kind, so that ten thousand of one kind do not hide what else is wrong. Not for use by several threads. */
final class Repeats {
    /** So many of a kind are told in full. */
    static final int TOLD = 20;

    /** What is no fault, and the same in many files: a key of another program. */
    private static final String ONCE = "other-key";

    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    /** Problems of one kind: the first of them, and how many there are. */
    private static final class Kind {
        private final Diagnostic first;
        private int count;

        Kind(Diagnostic first) {
            this.first = first;
        }

        int more() {
            return Math.max(0, count - (first.code().equals(ONCE) ? 1 : TOLD));
        }

        String line() {
            return first.severity().label() + ": and " + more() + " more like this of " + first.path() + ": "
                    + first.message();
        }
    }

    /** Counts a problem, and returns whether it is to be told in full. */
    boolean isToTell(Diagnostic one) {
        // what is no fault is of one kind where its words are the same
        String kind = one.code().equals(ONCE) ? one.message() : one.severity() + one.code();
        Kind all = kinds.computeIfAbsent(kind, first -> new Kind(one));
        all.count++;
        return all.more() == 0;
    }

    /** Returns a line for each kind of which there were more, and forgets them. */
    Stream<String> more() {
        Stream<String> lines =
                kinds.values().stream().filter(kind -> kind.more() > 0).map(Kind::line).toList().stream();
        kinds.clear();
        return lines;
    }
}
