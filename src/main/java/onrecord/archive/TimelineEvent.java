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
 */
public record TimelineEvent(String address, Optional<When> when, List<Report> reports, String reason) {
    /** Copies the list. */
    public TimelineEvent {
        reports = List.copyOf(reports);
    }

    /**
     * A report of the event in one article.
     *
     * @param article index in {@link Archive#articles()}
     * @param happening the event there
     */
    public record Report(int article, Summary.Happening happening) {}
}
