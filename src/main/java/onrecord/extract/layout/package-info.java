/**
 * The parts of an article: headline, deck, bylines, dateline, lead; and when it was published.
 *
 * <p>In reading order: {@link onrecord.extract.layout.Layout} is the result, {@code Asides} takes out what is
 * no copy ({@code SignOff}, {@code Furniture}), {@code Opening} looks for the parts of the rest in its first blocks, and {@code Bylines} tells bylines from copy. {@code DatelineParser} reads what can be a dateline by recursive
 * descent: places by {@code PlaceReader}, the date by {@code DateReader}, the agency by {@code Agencies}. Of these {@code
 * DatelineParts} decides whether they make one, by the rules of {@link onrecord.extract.layout.DatelineRules}. {@code
 * Gazetteer} knows places, {@code MonthNames} months in the languages of datelines and their misprints; each is a {@code
 * WordList} among the resources.
 *
 * <p>{@link onrecord.extract.layout.PublicationDate} finds out when the article was published, by the rules of {@link
 * onrecord.extract.layout.PublicationRules}. Most datelines print no year: {@code YearInference} asks {@code DatedText}, the
 * dates of the copy, for clues to it, {@code FileDate} reads the name of the file, and {@code YearlessDates} puts the year to
 * the day.
 */
@NullMarked
package onrecord.extract.layout;

import org.jspecify.annotations.NullMarked;
