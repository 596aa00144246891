package onrecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private static final int SHORTEST_COPY = 40;

    /** The name of a column, without what is no letter. */
    private static final Pattern NAME = Pattern.compile(
            "(?:(?:the|local|world|national|regional|city|county|town|village|business|sports?|foreign|court)?(?:news)?(?:in)?brief(?:s|ly)?|(?:news|newsround|county|district|village|town|court|business|sports?)?(?:roundup|inshort|digest|newsround)"
                    + "|(?:around|roundand?about)(?:the)?(?:county|district|region|town|villages?|area|courts|city|parishes)|(?:your)?letters(?:tothe(?:editor|times|post))?|readersletters)");

    private Briefs() {}

    /** Returns the stories of such a column, the first with what stands above it; none where the text is no such column. */
    static List<Span> stories(String text) {
        int first = name(Lines.of(text, StoryFrame.top(text, new Span(0, text.length()), 3 * TOP)));
        if (first < 0) {
            return List.of();
        }
        Lines lines = Lines.of(text);
        List<Span> stories = new ArrayList<>();
        int begin = -1;
        for (int i = first + 1; i + 1 < lines.size(); i++) {
            if (isHeadline(lines, i, i == first + 1)) {
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
        return stories;
    }

    /** Returns the line of the column's name among the first ones; -1 where there is none. */
    private static int name(Lines lines) {
        for (int i = 0; i < Math.min(TOP, lines.size()); i++) {
            String words = lines.words(i);
            if (words.length() <= LONGEST_NAME
                    && NAME.matcher(words.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT))
                            .matches()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHeadline(Lines lines, int i, boolean first) {
        String words = lines.words(i);
        String next = lines.words(i + 1);
        boolean form = words.length() <= LONGEST_HEADLINE
                && words.indexOf(' ') > 0
                && Character.isLetterOrDigit(words.charAt(0))
                && !Character.isLowerCase(words.charAt(0))
                && ".,:;!\"”-".indexOf(words.charAt(words.length() - 1)) < 0;
        if (!form) {
            return false;
        }
        boolean letter = next.regionMatches(true, 0, "sir", 0, 3) || next.startsWith("Dear ");
        String above = lines.words(i - 1);
        boolean behind = first
                || ".!?\"”’')".indexOf(above.charAt(above.length() - 1)) >= 0 && lines.hasGap(i)
                || ".!?\"”".indexOf(above.charAt(above.length() - 1)) >= 0
                        && !lines.hasGap(i)
                        && next.length() > 2 * SHORTEST_COPY;
        return letter || behind && next.length() >= SHORTEST_COPY;
    }
}
