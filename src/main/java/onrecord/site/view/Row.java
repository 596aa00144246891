package onrecord.site.view;

import java.util.List;

/**
 * A paragraph with the notes beside it.
 *
 * @param role {@code lead}, {@code body}, {@code byline}, {@code dateline}, {@code caption}, {@code envelope}, {@code sign-off} or {@code furniture}
 * @param aside what it is, in words, where it is no headline and no copy; else empty
 * @param asideBegins whether the paragraph before it is something else
 * @param runs its words
 * @param notesId fragment of the first notes of the page; empty for all others
 * @param notesLabel what the notes are about, for those who cannot see them stand beside the text
 * @param notes the notes, or the first of many
 * @param more the others, which open when asked for
 * @param moreLabel how many these are, in words; empty where there are none
 */
public record Row(
        String role,
        String aside,
        boolean asideBegins,
        List<Run> runs,
        String notesId,
        String notesLabel,
        List<Note> notes,
        List<Note> more,
        String moreLabel) {}
