package onrecord.site.view;

import java.util.List;

/**
 * A note in the margin, in the archive's words but for {@code words}.
 *
 * @param sentence number of the sentence that it speaks of; empty where that is none
 * @param id where links from the text lead to, unique on the page; empty where none do
 * @param kind {@code said}, {@code event}, {@code filed} or {@code date}
 * @param basis {@code stated}, {@code inferred} or {@code uncertain}
 * @param who those who said it
 * @param whom those it was said to
 * @param heading what stands first where nobody speaks: a date
 * @param saying kind and basis in words
 * @param words the source's own words for a date; empty in other notes
 * @param question what the reason answers: {@code Why 2022?}; empty where there is no more to say
 * @param reason the reason, in whole sentences
 * @param find the first words of what it speaks of, for its correction; empty where there is nothing to correct
 * @param nth which of several places with these words it is; empty where there is one only
 * @param see sentences that the reason rests on
 */
public record Note(
        String sentence,
        String id,
        String kind,
        String basis,
        List<Link> who,
        List<Link> whom,
        String heading,
        String saying,
        String words,
        String question,
        String reason,
        String find,
        String nth,
        List<Link> see) {
    /** Returns the same note with other links for those who speak and hear. */
    public Note with(List<Link> speakers, List<Link> addressees) {
        return new Note(
                sentence,
                id,
                kind,
                basis,
                speakers,
                addressees,
                heading,
                saying,
                words,
                question,
                reason,
                find,
                nth,
                see);
    }
}
