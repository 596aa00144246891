/**
 * Many articles as one archive. {@link onrecord.archive.Summary} is what is kept of each article, small and without its
 * text; {@link onrecord.archive.Archive} puts all summaries in order and links them: the same person in two articles
 * becomes one {@link onrecord.archive.Speaker}, one event reported twice becomes one
 * {@link onrecord.archive.TimelineEvent}. Every link carries its reason. {@code SpeakerAddresses} and {@code EventAddresses} keep the
 * addresses of what was published.
 */
@NullMarked
package onrecord.archive;

import org.jspecify.annotations.NullMarked;
