/**
 * Did they say that? Holds the quotations of a draft against the archive's articles, word by word.
 *
 * <p>{@link onrecord.drafts.Draft} takes the quotations from a draft, which is read as an article, so that it is known whom it
 * says is speaking. {@link onrecord.drafts.DraftCheck} looks at one article after the other, by its {@code ArticleWords}, for the
 * same words or, by an {@code Alignment}, for nearly the same; a {@link onrecord.drafts.Finding} says what came of each
 * quotation. Whether words are the same depends on the two texts alone, never on how many other articles there are.
 */
@NullMarked
package onrecord.drafts;

import org.jspecify.annotations.NullMarked;
