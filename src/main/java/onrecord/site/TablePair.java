package onrecord.site;

import java.util.Optional;
import java.util.function.Supplier;
import onrecord.data.Tables;

/**
 * The two tables of some articles. They are made together, for it takes longer to fetch the articles than to write the
 * rows; whoever asks second lets go of them. Safe for use by many threads.
 */
final class TablePair {
    private final Supplier<Tables> making;
    private Optional<Tables> waiting = Optional.empty();

    TablePair(Supplier<Tables> making) {
        this.making = making;
    }

    byte[] quotes() {
        return take().quotes();
    }

    byte[] events() {
        return take().events();
    }

    private synchronized Tables take() {
        Optional<Tables> made = waiting;
        waiting = made.isPresent() ? Optional.empty() : Optional.of(making.get());
        return made.or(() -> waiting).orElseThrow();
    }
}
