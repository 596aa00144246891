/**
 * Words, before anything is made of them.
 *
 * <p>{@link onrecord.extract.word.Tokens} cuts a manuscript into words and marks in one pass, and looks each word up once
 * in the {@link onrecord.extract.word.Lexicon}, so that later steps compare numbers and bits, not strings.
 * {@link onrecord.extract.word.Sentences} groups the tokens.
 */
@NullMarked
package onrecord.extract.word;

import org.jspecify.annotations.NullMarked;
