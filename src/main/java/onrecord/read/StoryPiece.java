package onrecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.model.Metadata;
import onrecord.model.Publication;
import onrecord.model.When;
import onrecord.text.Span;

/**
 * A story of a file that holds several.
 *
 * @param whole its piece of the file
 * @param story the piece without what stands above the first story of the file, or below the last, and belongs to all
 * @param published the day that stands there, for stories that bear none of their own
 */
record StoryPiece(Span whole, Span story, Optional<When> published) {
    /** So many lines above a first headline can bear the date of the page. */
    private static final int TOP = 6;

    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    /** A whole date. */
    static final Pattern DAY = Pattern.compile("(?i)\\b(?:\\d{1,2}(?:st|nd|rd|th)? " + MONTH + ",? \\d{4}|" + MONTH
            + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}\\.\\d{1,2}\\.\\d{4})\\b");
    /** A day with or without its year. */
    private static final Pattern OWN = Pattern.compile("(?i)\\b(?:\\d{1,2}(?:st|nd|rd|th)? " + MONTH + "|" + MONTH
            + " \\d{1,2})\\b|\\b\\d{4}-\\d\\d-\\d\\d\\b|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\b");
    /** A dateline's day stands so near to the beginning of a story. */
    private static final int NEAR = 240;

    /** Creates pieces that are stories and nothing else. */
    static List<StoryPiece> all(List<Span> stories) {
        return stories.stream()
                .map(story -> new StoryPiece(story, story, Optional.empty()))
                .toList();
    }

    /** Gives the stories that bear no date of their own the one that stands at the top of the page. */
    static List<StoryPiece> dated(String text, List<StoryPiece> pieces) {
        Optional<When> day = pieces.isEmpty() ? Optional.empty() : pageDate(text, pieces.get(0));
        if (day.isEmpty()) {
            return pieces;
        }
        List<StoryPiece> dated = new ArrayList<>();
        for (StoryPiece piece : pieces) {
            boolean told =
                    dated.isEmpty() && piece.story().start() == piece.whole().start() || hasDate(text, piece.story());
            dated.add(told ? piece : new StoryPiece(piece.whole(), piece.story(), day));
        }
        return dated;
    }

    /** Returns the whole date above the stories, or in the first lines of the first. */
    private static Optional<When> pageDate(String text, StoryPiece first) {
        Span above = new Span(first.whole().start(), first.story().start());
        Span top = above.isEmpty() ? StoryFrame.top(text, first.story(), TOP) : above;
        Matcher day = DAY.matcher(text).region(top.start(), top.end());
        return day.find() ? WrittenDate.of(day.group(), Optional.empty()) : Optional.empty();
    }

    /** Returns what was read of this piece, with the day of the page where it has none of its own. */
    Format.Draft dated(Format.Draft draft) {
        Metadata page = Metadata.builder()
                .published(published, Publication.DateSource.METADATA)
                .build();
        return published.isEmpty()
                ? draft
                : new Format.Draft(
                        draft.text(),
                        draft.offsets(),
                        draft.blocks(),
                        draft.links(),
                        draft.metadata().over(page));
    }

    private static boolean hasDate(String text, Span story) {
        return OWN.matcher(text)
                .region(story.start(), Math.min(story.end(), story.start() + NEAR))
                .find();
    }
}
