/**
 * Utterances: what is reported to have been said, with the words that name the speaker and the cue.
 *
 * <p>{@link onrecord.extract.quote.Utterances} runs the steps. {@code QuoteMarks} pairs the quotation marks;
 * {@code Cues} finds the verbs that report speech, each with its subject, for which {@code Phrases} and {@code Asides} find
 * noun phrases without a parser; {@code Attributor} decides whose words a quotation is, asking {@code ClauseAfter} and
 * {@code ClauseBefore}; {@code Paraphrase} finds what is reported without marks, {@code Transcript} what stands after a
 * name and a colon, {@code Scenes} to whom and on what occasion. Who the speakers are is left to the next package.
 */
@NullMarked
package onrecord.extract.quote;

import org.jspecify.annotations.NullMarked;
