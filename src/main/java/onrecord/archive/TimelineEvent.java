package onrecord.archive;

import java.util.List;
import java.util.Optional;
import onrecord.model.When;

/**
 * An event of the archive, reported by one article or several.
 *
 * @param address its address: the fragment on its timeline page
 * @param when its date; empty where no article dates it but loosely
 * @param reports the articles that report it, in the archive's order; the first gives the label
 * @param reason why the reports are taken for one event, in words; empty where there is one only
 * @param otherDate the event as other articles tell it with another date; empty where none does
 */
public record TimelineEvent(
        String address, Optional<When> when, List<Report> reports, String reason, Optional<OtherDate> otherDate) {
    /** Copies the list. */
    public TimelineEvent {
        reports = List.copyOf(reports);
    }

    /** Gives the same event, told as {@code other} with another date. */
    TimelineEvent toldAlso(TimelineEvent other) {
        OtherDate told = new OtherDate(
                other.address, other.when.orElseThrow(), other.reports.get(0).article());
        return new TimelineEvent(address, when, reports, reason, Optional.of(told));
    }

    /**
     * The event as another article tells it with another date.
     *
     * @param address the address of that event
     * @param when its date
     * @param article index in {@link Archive#articles()} of the first article that tells it so
     */
    public record OtherDate(String address, When when, int article) {}

    /**
     * A report of the event in one article.
     *
     * @param article index in {@link Archive#articles()}
     * @param happening the event there
     */
    public record Report(int article, Summary.Happening happening) {}
}
