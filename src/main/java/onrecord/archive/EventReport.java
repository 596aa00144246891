package onrecord.archive;

/**
 * A report of an event of the archive in one article.
 *
 * @param article index in {@link Archive#articles()}
 * @param place the event's place in {@link Summary#events()}
 * @param event the event there
 */
public record EventReport(int article, int place, EventSummary event) {}
