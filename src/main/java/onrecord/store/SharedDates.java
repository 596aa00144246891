package onrecord.store;

import java.util.Optional;
import onrecord.model.Basis;
import onrecord.model.Dating;
import onrecord.model.Evidence;
import onrecord.model.Publication;
import onrecord.model.When;
import onrecord.records.ByteReader;
import org.jspecify.annotations.Nullable;

/**
 * Dates of which there is to be one in memory where they come again soon, as those of one month do: articles come in order
 * of their paths. Safe for use by many threads, which may see two of one date: the fields of records are final.
 */
final class SharedDates {
    /** How many are remembered; a power of two. */
    private static final int MOST = 4096;

    private static final int ODD = 0x9e3779b1;

    private final @Nullable Optional<When>[] days = days();
    private final @Nullable Publication[] publications = new Publication[MOST];

    @SuppressWarnings("unchecked")
    private static @Nullable Optional<When>[] days() {
        return (Optional<When>[]) new Optional<?>[MOST];
    }

    Optional<When> when(ByteReader in) {
        When when = DateBytes.when(in);
        if (!(when instanceof When.Day day)) {
            return Optional.of(when);
        }
        int place = (((day.year() * 12 + day.month()) * 31 + day.day()) * 3
                                + day.doubt().ordinal())
                        * ODD
                >>> 20;
        Optional<When> known = days[place];
        if (known != null && known.get() instanceof When.Day same && isSame(day, same)) {
            return known;
        }
        Optional<When> fresh = Optional.of(day);
        days[place] = fresh;
        return fresh;
    }

    private static boolean isSame(When.Day one, When.Day other) {
        return one.day() == other.day()
                && one.month() == other.month()
                && one.year() == other.year()
                && one.doubt() == other.doubt();
    }

    /** Returns a date of publication without the words that say why. */
    Publication publication(When when, Basis basis, Publication.From from) {
        int place = (System.identityHashCode(when) * 31 + basis.ordinal() * 8 + from.ordinal()) * ODD >>> 20;
        Publication known = publications[place];
        if (known != null
                && known.dating().when() == when
                && known.dating().evidence().basis() == basis
                && known.from() == from) {
            return known;
        }
        Publication fresh = new Publication(new Dating(when, "", Optional.empty(), Evidence.of(basis, "", "")), from);
        publications[place] = fresh;
        return fresh;
    }
}
