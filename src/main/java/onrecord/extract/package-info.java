/**
 * From a manuscript to an article. No library is used here, and nothing is read or written.
 *
 * <p>{@link onrecord.extract.Extraction} runs the steps in this order, each a function of what the earlier ones gave:
 * {@code word} cuts the text into tokens, {@code time} finds time expressions, {@code layout} tells headline, deck,
 * dateline and copy apart and dates the article, {@code name} finds names, {@code quote} finds utterances, {@code coref}
 * says who is who, {@code event} finds what happened when.
 */
@NullMarked
package onrecord.extract;

import org.jspecify.annotations.NullMarked;
