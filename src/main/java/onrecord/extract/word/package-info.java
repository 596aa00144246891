/**
 * Words, before anything is made of them.
 *
 * <p>In reading order: {@link onrecord.extract.word.Tokens} cuts a manuscript into words and marks in one pass, and looks
 * each word up once in the {@link onrecord.extract.word.Lexicon}, which gives it a number and its {@link
 * onrecord.extract.word.Category categories}, a list of words among the resources each; so later steps compare numbers and
 * bits, not strings. A {@link onrecord.extract.word.WordSet} is a few words that a rule names, and {@link
 * onrecord.extract.word.English} has the closed word classes as such sets, with what endings and capitals tell of a part of
 * speech. {@link onrecord.extract.word.Sentences} groups the tokens. Nothing here knows what is found with it.
 */
@NullMarked
package onrecord.extract.word;

import org.jspecify.annotations.NullMarked;
