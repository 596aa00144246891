/**
 * All that a template can see: flat records of strings, numbers, booleans and lists, computed beforehand. A view looks
 * nothing up and knows no other package. Strings are plain text, to be escaped where they are printed, unless their
 * description says otherwise. An empty string, list or {@code 0} means that there is none. Addresses ({@code href}) are
 * relative to the page and percent-encoded. The file {@code README.md} beside the templates describes every field.
 */
@NullMarked
package onrecord.site.view;

import org.jspecify.annotations.NullMarked;
