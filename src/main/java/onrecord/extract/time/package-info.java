/**
 * Time expressions: found among the tokens, then resolved against the date of publication and what the text has told, after
 * TimeML’s TIMEX3.
 *
 * <p>In reading order: {@link onrecord.extract.time.Times} runs the steps find, resolve and assemble, by the rules of {@link
 * onrecord.extract.time.DateRules}.
 *
 * <p>Find: {@code TimexFinder} goes over {@code TimeTokens}, whose {@code TimeWords} have roles (month, unit, ordinal …) and
 * a number each, and tries each {@code TimexGrammar} that can begin there, in order ({@code WordGrammars}): {@code
 * CalendarGrammar} reads dates, {@code RangeGrammar} their second halves, {@code ClockGrammar} times of day, {@code
 * RelativeGrammar} what points at a date, {@code AmountGrammar} how long and how often, {@code YearGrammar} years and decades,
 * {@code EdgeGrammar} parts of all these, {@code VagueReferences} what names no date. A {@code TimexMatch} has its place and
 * its {@code TimexMeaning}: what the words say by themselves. {@link onrecord.extract.time.CalendarDate} is that of a date, for
 * the layout.
 *
 * <p>Resolve: {@code TimexResolver} makes a {@code ResolvedDate} of a meaning, a {@code GranularDate} with the rule it was
 * found by; {@code PublicationAnchor} counts from the day of publication, and {@link onrecord.extract.time.Tense} tells which
 * way an open date points. Assemble: {@code TimexAssembler} makes each a {@link onrecord.model.TimeExpression}; {@link
 * onrecord.extract.time.DatePhrases} are its dates in words.
 */
@NullMarked
package onrecord.extract.time;

import org.jspecify.annotations.NullMarked;
