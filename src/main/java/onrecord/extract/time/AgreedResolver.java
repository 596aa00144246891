package onrecord.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import onrecord.extract.time.TimexMeaning.Amount;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.model.When;

/**
 * Resolves against the day of publication. Where only the month or year of publication is known, against its first and its
 * last day: what both mean is meant, whichever day it was.
 */
final class AgreedResolver {
    private final List<TimexResolver> resolvers = new ArrayList<>();
    private final When publication;

    AgreedResolver(When publication, List<TimexMatch> matches) {
        this.publication = publication;
        boolean isSpan = publication instanceof When.Month || publication instanceof When.Year;
        if (publication instanceof When.Day day) {
            resolvers.add(new TimexResolver(Optional.of(day.date()), matches));
        } else if (isSpan) {
            resolvers.add(new TimexResolver(publication.firstDay().map(LocalDate::parse), matches));
            resolvers.add(new TimexResolver(publication.lastDay().map(LocalDate::parse), matches));
        } else {
            resolvers.add(new TimexResolver(Optional.empty(), matches));
        }
    }

    /** See {@link TimexResolver#tell(GranularDate, TimexMeaning, Tense)}. */
    void tell(GranularDate date, TimexMeaning meaning, Tense tense) {
        for (TimexResolver each : resolvers) {
            each.tell(date, meaning, tense);
        }
    }

    /** See {@link TimexResolver#tell(Amount)}. */
    void tell(Amount amount) {
        for (TimexResolver each : resolvers) {
            each.tell(amount);
        }
    }

    /** See {@link TimexResolver#here}. */
    Optional<LocalDate> here() {
        return agreed(TimexResolver::here);
    }

    /** See {@link TimexResolver#resolve}. */
    Optional<ResolvedDate> resolve(TimexMeaning meaning, Tense tense) {
        return agreedDate(each -> each.resolve(meaning, tense));
    }

    /** See {@link TimexResolver#dayAsName}. */
    Optional<ResolvedDate> dayAsName(PartialDate of) {
        return agreedDate(each -> each.dayAsName(of));
    }

    /** Returns the date that all mean; the reason names the month or year unless the words say all by themselves. */
    private Optional<ResolvedDate> agreedDate(Function<TimexResolver, Optional<ResolvedDate>> ask) {
        Optional<ResolvedDate> date = ask.apply(resolvers.get(0));
        if (resolvers.size() == 1 || date.isEmpty() || agreed(ask).isPresent()) {
            return date;
        }
        return agreed(each -> ask.apply(each).map(ResolvedDate::date))
                .map(same -> new ResolvedDate(
                        same,
                        DateRules.WITHIN_SPAN
                                .with(DatePhrases.span(publication))
                                .atMost(date.get().basis())));
    }

    private <T> Optional<T> agreed(Function<TimexResolver, Optional<T>> ask) {
        Optional<T> first = ask.apply(resolvers.get(0));
        for (TimexResolver each : resolvers) {
            if (!ask.apply(each).equals(first)) {
                return Optional.empty();
            }
        }
        return first;
    }
}
