package onrecord.site.view;

import java.util.List;

/**
 * A paragraph with the notes beside it.
 *
 * @param role {@code lead}, {@code body}, {@code byline} or {@code dateline}
 * @param runs its words
 * @param notesLabel what the notes are about, for those who cannot see them stand beside the text
 * @param notes the notes
 */
public record Row(String role, List<Run> runs, String notesLabel, List<Note> notes) {}
