package onrecord.site.view;

import java.util.List;

/**
 * A paragraph with the notes beside it.
 *
 * @param role {@code lead}, {@code body}, {@code byline}, {@code dateline}, {@code envelope}, {@code sign-off} or {@code furniture}
 * @param aside what it is, in words, where it stands beside the copy and nothing is found in it; else empty
 * @param runs its words
 * @param notesLabel what the notes are about, for those who cannot see them stand beside the text
 * @param notes the notes
 */
public record Row(String role, String aside, List<Run> runs, String notesLabel, List<Note> notes) {}
