/**
 * Views as text: the only room that knows Pebble. {@link onrecord.theme.Renderer} turns a page's view into bytes with
 * {@link onrecord.theme.Templates}, the default theme of the jar with a user's files in front.
 */
@NullMarked
package onrecord.theme;

import org.jspecify.annotations.NullMarked;
