package onrecord.archive;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.model.Rule;
import onrecord.model.When;

/**
 * An event of the archive, reported by one article or several.
 *
 * @param number what its address is made of; see {@link EventAddresses}
 * @param formerly numbers under which it was published once, before what was told twice was found to be one
 * @param when its date; empty where no article dates it but loosely
 * @param reports the articles that report it, in the archive's order; the first gives the label
 * @param rule why the reports are taken for one event; empty where there is one only
 * @param otherDate the event as other articles tell it with another date; empty where none does
 */
public record TimelineEvent(
        int number,
        List<Integer> formerly,
        Optional<When> when,
        List<EventReport> reports,
        Optional<Rule> rule,
        Optional<OtherDate> otherDate) {
    private static final int DIGITS = 8;

    /** Copies the lists. */
    public TimelineEvent {
        formerly = List.copyOf(formerly);
        reports = List.copyOf(reports);
    }

    /** Returns why the reports are taken for one event, in words; empty where there is one only. */
    public String reason() {
        return rule.map(Rule::reason).orElse("");
    }

    /** Returns its address, the fragment on its timeline page: what has one keeps it. */
    public String address() {
        return address(number);
    }

    /** Returns the address that is made of {@code number}. */
    public static String address(int number) {
        String digits = Integer.toHexString(number);
        return "e" + "0".repeat(DIGITS - digits.length()) + digits;
    }

    /** Returns the same event as further reports tell it that add nothing to the others. */
    TimelineEvent toldBy(List<EventReport> more) {
        List<EventReport> all = Stream.concat(reports.stream(), more.stream())
                .sorted(Comparator.comparing(EventReport::article).thenComparing(EventReport::place))
                .toList();
        return new TimelineEvent(
                number, formerly, when, all, rule.or(() -> Optional.of(EventLinkRules.SAME_SENTENCE)), otherDate);
    }

    /** Returns the same event at another address, with other old ones. */
    TimelineEvent at(int other, List<Integer> old) {
        return new TimelineEvent(other, old, when, reports, rule, otherDate);
    }

    /** Returns the same event, told as {@code other}, number {@code place} in the archive, with another date. */
    TimelineEvent toldAlso(TimelineEvent other, int place) {
        OtherDate told = new OtherDate(
                place, other.when.orElseThrow(), other.reports.get(0).article(), EventLinkRules.OTHER_DATE);
        return new TimelineEvent(number, formerly, when, reports, rule, Optional.of(told));
    }

    /**
     * The event as another article tells it with another date.
     *
     * @param event index in {@link Archive#events()}
     * @param when that date
     * @param article index in {@link Archive#articles()} of the first article that tells it so
     * @param rule why it is taken for the same event
     */
    public record OtherDate(int event, When when, int article, Rule rule) {}
}
