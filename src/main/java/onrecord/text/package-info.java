/**
 * Text with addresses: what every later step stands on.
 *
 * <p>In reading order: {@link onrecord.text.Source} is one decoded file; a {@link onrecord.text.Span} is a piece of a
 * text, as half-open UTF-16 offsets; {@link onrecord.text.LineMap} turns an offset into line and column when somebody
 * is to be told; {@link onrecord.text.OffsetMap} leads from a reading text (a Markdown file without its marks) back to
 * the file; a {@link onrecord.text.Diagnostic} says what is wrong in a file, where, and what to do.
 */
@NullMarked
package onrecord.text;

import org.jspecify.annotations.NullMarked;
