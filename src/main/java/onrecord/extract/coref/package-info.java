/**
 * Who is who: mentions are linked to people, organisations and unnamed sources, and utterances get their speakers. Then it is
 * told which of them repeat what another one says.
 */
@NullMarked
package onrecord.extract.coref;

import org.jspecify.annotations.NullMarked;
