/**
 * Events: clauses that report something happening, with the date that belongs to them.
 *
 * <p>In reading order: {@link onrecord.extract.event.Events} runs the steps, by the rules of {@link
 * onrecord.extract.event.EventRules}. {@code EventDetector} goes from date to date; {@code ClockTimes} has given times of the
 * clock their day. {@code DateRoles} tells dates that say when from those that are part of a noun phrase, {@code Clauses} finds
 * the {@code Clause} around one, with {@code Insertions} for what is set into it, {@code Relatives} for clauses inside noun
 * phrases, {@code Attributions} for who tells it and {@code Continuations} for what goes on with it. {@code Predicates} asks
 * its {@code Verbs} whether something happened, {@code Statuses} whether it did, will, or did not, and {@code EventLabel} keeps the words that say what, from the subject on that {@code Subjects} finds.
 * {@code Neighbours} are clauses of the sentence that share the date. All ask {@code ClauseWords} which words are verbs,
 * negations and conjunctions; there is no parser. Each clause that passes is an {@code EventMention}, and a lead without a
 * date is one of the news of the day. {@code EventClusters} puts mentions of one event together, within one article; an {@code
 * EventCluster} becomes one {@link onrecord.model.Event}. The same event told in several articles is the archive’s business.
 */
@NullMarked
package onrecord.extract.event;

import org.jspecify.annotations.NullMarked;
