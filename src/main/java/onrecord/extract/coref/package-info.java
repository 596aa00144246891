/**
 * Who is who: mentions are linked to people, organisations and unnamed sources, and utterances get their speakers.
 */
@NullMarked
package onrecord.extract.coref;

import org.jspecify.annotations.NullMarked;
