package onrecord.archive;

import java.util.List;
import java.util.Optional;
import onrecord.model.Rule;
import onrecord.model.When;

/**
 * An event of the archive, reported by one article or several.
 *
 * @param when its date; empty where no article dates it but loosely
 * @param reports the articles that report it, in the archive's order; the first gives the label
 * @param rule why the reports are taken for one event; empty where there is one only
 * @param otherDate the event as other articles tell it with another date; empty where none does
 */
public record TimelineEvent(
        Optional<When> when, List<EventReport> reports, Optional<Rule> rule, Optional<OtherDate> otherDate) {
    private static final int DIGITS = 8;

    /** Copies the list. */
    public TimelineEvent {
        reports = List.copyOf(reports);
    }

    /** Returns why the reports are taken for one event, in words; empty where there is one only. */
    public String reason() {
        return rule.map(Rule::reason).orElse("");
    }

    /** Returns its address, the fragment on its timeline page: it depends on its first report alone. */
    public String address() {
        String digits = Integer.toHexString(number());
        return "e" + "0".repeat(DIGITS - digits.length()) + digits;
    }

    /** Returns its address as a number. */
    int number() {
        return reports.get(0).event().number();
    }

    /** Returns the same event, told as {@code other}, number {@code place} in the archive, with another date. */
    TimelineEvent toldAlso(TimelineEvent other, int place) {
        OtherDate told = new OtherDate(
                place, other.when.orElseThrow(), other.reports.get(0).article(), EventLinkRules.OTHER_DATE);
        return new TimelineEvent(when, reports, rule, Optional.of(told));
    }

    /**
     * The event as another article tells it with another date.
     *
     * @param event index in {@link Archive#events()}
     * @param when its date
     * @param article index in {@link Archive#articles()} of the first article that tells it so
     * @param rule why it is taken for the same event
     */
    public record OtherDate(int event, When when, int article, Rule rule) {}
}
