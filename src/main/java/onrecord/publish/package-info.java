/**
 * From pages to files. {@link onrecord.theme.Templates} are the theme's files, {@link onrecord.theme.Renderer} turns a
 * page into bytes.
 */
@NullMarked
package onrecord.publish;

import org.jspecify.annotations.NullMarked;
