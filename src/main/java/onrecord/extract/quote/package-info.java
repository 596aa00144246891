/**
 * Utterances: what is reported to have been said, with the words that name the speaker and the cue.
 *
 * <p>{@link onrecord.extract.quote.Utterances} runs the steps. {@code QuoteMarks} pairs the quotation marks and takes what a
 * format sets off; {@code Cues} finds the verbs that report speech, each with its subject ({@code CueForms} tells them from
 * nouns, {@code CueSubjects}, {@code MainSubject}, {@code Phrases} and {@code Appositions} find noun phrases without a parser);
 * {@code Attributor} decides whose words a quotation is, asking {@code ClauseAfter}, {@code ClauseBefore} and {@code
 * PossessedSpeech}; {@code WorkTitles} leaves out the titles of works; {@code Paraphrase} finds what is reported without marks,
 * {@code Transcript} what stands after a name and a colon, {@code Occasions} to whom and on what occasion. Who the speakers are
 * is left to the next package.
 */
@NullMarked
package onrecord.extract.quote;

import org.jspecify.annotations.NullMarked;
