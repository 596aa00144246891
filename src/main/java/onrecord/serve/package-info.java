/**
 * A built site on this machine while it is worked on: {@link onrecord.serve.SiteServer} shows it to a browser on the same
 * machine and tells open pages when they have changed and what is wrong; {@link onrecord.serve.FolderWatcher} says what was saved.
 * What to do then is not decided here: this package neither builds nor writes.
 */
@NullMarked
package onrecord.serve;

import org.jspecify.annotations.NullMarked;
