/**
 * What is known of one article: records and sealed interfaces, nothing nullable.
 *
 * <p>In reading order: a {@link onrecord.model.Manuscript} is the text as read, in {@link onrecord.model.Block blocks},
 * with what its {@link onrecord.model.Metadata side-car} says. Extraction makes an {@link onrecord.model.Article} of
 * it: {@link onrecord.model.Dateline}, {@link onrecord.model.Person people} and other
 * {@link onrecord.model.Entity entities} with their {@link onrecord.model.Mention mentions},
 * {@link onrecord.model.Quote quotes}, {@link onrecord.model.TimeExpression dates} and
 * {@link onrecord.model.Event events}. Each finding carries its {@link onrecord.model.Evidence}: where it stands, which
 * rule found it, on what {@link onrecord.model.Basis} and why. A {@link onrecord.model.When} is as precise as the text
 * is, and a {@link onrecord.model.Dating} is a When with its evidence.
 *
 * <p>All spans are offsets into the manuscript's reading text. For plain text this is the decoded file itself; for
 * other formats {@link onrecord.model.Manuscript#offsets()} leads back to it.
 */
@NullMarked
package onrecord.model;

import org.jspecify.annotations.NullMarked;
