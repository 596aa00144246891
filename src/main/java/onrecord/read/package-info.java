/**
 * From files to manuscripts.
 *
 * <p>In reading order: {@link onrecord.read.Seeds} finds the seeds in a folder, and reads its settings and the pages of its
 * editors; {@link onrecord.read.SeedReader} reads one {@link onrecord.read.Seed} with its side-car into a
 * {@link onrecord.read.ReadResult}. Each format is one class, a {@code Format} in the reader's list: plain text, Markdown,
 * saved pages, wire items; {@code MarkupWalk} is for any that is marked up. Whatever is wrong in a file becomes a {@link onrecord.text.Diagnostic} at its place; nothing
 * is guessed, and no byte is lost.
 */
@NullMarked
package onrecord.read;

import org.jspecify.annotations.NullMarked;
