package onrecord.extract.correct;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import onrecord.text.Span;

/** Picks the finding that a person means by some of its words. */
final class Nearest {
    private Nearest() {}

    /** Returns the finding that shares words with {@code place} and differs least from it; of such, the first. */
    static <T> Optional<T> of(Collection<T> findings, Function<T, List<Span>> words, Span place) {
        T nearest = null;
        int least = Integer.MAX_VALUE;
        for (T each : findings) {
            for (Span span : words.apply(each)) {
                int apart = Math.abs(span.start() - place.start()) + Math.abs(span.end() - place.end());
                if (span.overlaps(place) && apart < least) {
                    least = apart;
                    nearest = each;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }
}
