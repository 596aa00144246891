package onrecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.text.Span;

/**
 * Parts a column of short stories, or of letters, which stand below one name of the column, each with a headline: {@code NEWS IN BRIEF}.
 * Only such a name tells them from one story with crossheads.
 */
final class Briefs {
    private static final int TOP = 6;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_HEADLINE = 64;
    /** The date of a column is no longer. */
    private static final int LONGEST_DATE = 34;

    private static final int SHORTEST_COPY = 40;

    /** The name of a column, without what is no letter. */
    private static final Pattern NAME = Pattern.compile(
            "(?:(?:the|local|world|national|regional|city|county|town|village|business|sports?|foreign|court)?(?:news)?(?:in)?brief(?:s|ly)?|(?:news|newsround|county|district|village|town|court|business|sports?)?(?:roundup|inshort|digest|newsround)"
                    + "|(?:around|roundand?about)(?:the)?(?:county|district|region|town|villages?|area|courts|city|parishes)|(?:your)?letters(?:tothe(?:editor|times|post))?|readersletters)");

    /** What a digest is called, and how its headlines look. */
    private static final Pattern DIGEST = Pattern.compile("(?i)\\b(?:digest|newsline|round-?up|briefs|bulletin)\\b");

    private static final Pattern CAPITALS =
            Pattern.compile("(?=.{16,100}$)\\p{Lu}[^\\p{Ll}]* [^\\p{Ll}]* [^\\p{Ll}]*[^\\p{Ll}.:,]");
    private static final int FEWEST = 3;

    private static final Pattern COLUMNS = Pattern.compile(" {3,}|\\t+");

    private Briefs() {}

    /** Returns the stories of such a column, the first with what stands above it; none where the text is no such column. */
    static List<StoryPiece> stories(String text) {
        int first = name(Lines.of(text, StoryFrame.top(text, new Span(0, text.length()), 3 * TOP)));
        if (first < 0) {
            return digest(text);
        }
        Lines lines = Lines.of(text);
        List<Span> stories = new ArrayList<>();
        int begin = -1;
        int top = first + 1;
        while (top + 1 < lines.size()
                && StoryPiece.DAY.matcher(lines.words(top)).find()
                && lines.words(top).length() <= LONGEST_DATE) {
            top++;
        }
        for (int i = top; i + 1 < lines.size(); i++) {
            if (isHeadline(lines, i, i == top)) {
                if (begin >= 0) {
                    stories.add(new Span(begin, lines.start(i)));
                }
                begin = begin < 0 ? 0 : lines.start(i);
            }
        }
        if (stories.isEmpty()) {
            return List.of();
        }
        stories.add(new Span(begin, text.length()));
        return StoryPiece.all(stories);
    }

    /** Returns the stories of a digest whose headlines are in capitals; none where it is no digest. */
    private static List<StoryPiece> digest(String text) {
        Lines top = Lines.of(text, StoryFrame.top(text, new Span(0, text.length()), 3));
        boolean named = false;
        for (int i = 0; i < top.size(); i++) {
            named |= top.words(i).length() <= LONGEST_NAME
                    && DIGEST.matcher(top.words(i)).find();
        }
        if (!named) {
            return List.of();
        }
        Lines lines = Lines.of(text);
        List<Integer> begins = new ArrayList<>();
        for (int i = 1; i + 1 < lines.size(); i++) {
            if (lines.hasGap(i)
                    && CAPITALS.matcher(lines.words(i)).matches()
                    && lines.words(i + 1).length() >= SHORTEST_COPY
                    && !CAPITALS.matcher(lines.words(i + 1)).matches()) {
                begins.add(lines.start(i));
            }
        }
        List<StoryPiece> stories = new ArrayList<>();
        for (int i = 0; begins.size() >= FEWEST && i < begins.size(); i++) {
            int end = i + 1 < begins.size() ? begins.get(i + 1) : text.length();
            Span story = new Span(begins.get(i), end);
            stories.add(new StoryPiece(i == 0 ? new Span(0, end) : story, story, Optional.empty()));
        }
        return stories;
    }

    /** Returns the line of the column's name among the first ones; -1 where there is none. */
    private static int name(Lines lines) {
        for (int i = 0; i < Math.min(TOP, lines.size()); i++) {
            for (String words : COLUMNS.split(lines.words(i))) {
                if (words.length() <= LONGEST_NAME
                        && NAME.matcher(words.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT))
                                .matches()) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean isHeadline(Lines lines, int i, boolean first) {
        String words = lines.words(i);
        String next = lines.words(i + 1);
        boolean form = words.length() <= LONGEST_HEADLINE
                && !words.startsWith("From ")
                && Character.isLetterOrDigit(words.charAt(0))
                && !Character.isLowerCase(words.charAt(0))
                && ".,:;!\"”-".indexOf(words.charAt(words.length() - 1)) < 0;
        if (!form) {
            return false;
        }
        if (next.startsWith("From ") && i + 2 < lines.size()) {
            next = lines.words(i + 2);
        }
        boolean letter = next.regionMatches(true, 0, "sir", 0, 3) || next.startsWith("Dear ");
        String above = lines.words(i - 1);
        boolean behind = first
                || ".!?\"”’')".indexOf(above.charAt(above.length() - 1)) >= 0 && lines.hasGap(i)
                || ".!?\"”".indexOf(above.charAt(above.length() - 1)) >= 0
                        && !lines.hasGap(i)
                        && next.length() > 2 * SHORTEST_COPY;
        return letter || behind && words.indexOf(' ') > 0 && next.length() >= SHORTEST_COPY;
    }
}
