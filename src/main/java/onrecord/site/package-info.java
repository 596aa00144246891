/**
 * From the archive to pages. {@link onrecord.site.Site} is the list of page makers; each makes a lazy stream of
 * {@link onrecord.site.Page}: an address and what the file is made of. What a template may see are the records of
 * {@link onrecord.site.view}.
 */
@NullMarked
package onrecord.site;

import org.jspecify.annotations.NullMarked;
