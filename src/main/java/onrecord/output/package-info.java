/**
 * From pages to files. {@link onrecord.output.Templates} are the theme's files, {@link onrecord.output.Renderer} turns a
 * page into bytes.
 */
@NullMarked
package onrecord.output;

import org.jspecify.annotations.NullMarked;
