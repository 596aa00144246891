package onrecord.site;

import java.util.Optional;
import java.util.function.Supplier;
import onrecord.data.Tables;

/**
 * The two tables of some articles. They are made together, for it takes longer to fetch the articles than to write the
 * rows; each waits until it is asked for, and is then let go. Safe for use by many threads.
 */
final class TablePair {
    private final Supplier<Tables> making;
    private Optional<byte[]> quotes = Optional.empty();
    private Optional<byte[]> events = Optional.empty();

    TablePair(Supplier<Tables> making) {
        this.making = making;
    }

    synchronized byte[] quotes() {
        if (quotes.isEmpty()) {
            make();
        }
        byte[] table = quotes.orElseThrow();
        quotes = Optional.empty();
        return table;
    }

    synchronized byte[] events() {
        if (events.isEmpty()) {
            make();
        }
        byte[] table = events.orElseThrow();
        events = Optional.empty();
        return table;
    }

    private void make() {
        Tables made = making.get();
        quotes = Optional.of(made.quotes());
        events = Optional.of(made.events());
    }
}
