package onrecord.site;

import java.util.Optional;
import java.util.function.Supplier;

/** Makes something when it is first asked for, and gives the same to all who ask again. Safe for use by many threads. */
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> making;
    private Optional<T> made = Optional.empty();

    Lazy(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(making.get());
        }
        return made.get();
    }
}
