package onrecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.text.Span;

/** Parts a story that stands in one line: at the bars or tabs between its parts, or before and behind the byline. */
final class OneLine {
    /** Above this a line is a whole story. */
    private static final int SHORTEST = 300;

    private static final int FEWEST_BARS = 2;
    private static final Pattern BAR =
            Pattern.compile("\\s{0,4}(?:\\t{1,8}|(?<=\\s)(?:\\|{1,2}|//|¶|•|<>)(?=\\s))\\s{0,8}");
    private static final String NAME =
            "\\p{Lu}[\\p{L}'’-]+ (?:\\p{Lu}\\. |(?:van|de|von|du|da|der) )*\\p{Lu}[\\p{L}'’-]+";
    private static final Pattern HEADED =
            Pattern.compile("([^.!?]{15,160}?)[.!?]? +((?:[Bb]y|BY) " + NAME + "(?: (?:and|AND) " + NAME
                    + ")?(?:, [\\p{L} ]{4,40}?(?:[Ee]ditor|[Cc]orrespondent|[Rr]eporter|[Ww]riter|[Ss]taff))?)(?:[,.;(]? (?:\\p{Lu}[\\p{L}'’]+ ?){1,4})??((?:[,.;(]* ?"
                    + StoryPiece.DAY.pattern() + "\\)?)?)[.:|–—-]* +(?=\\p{Lu}|[\"“])");

    private OneLine() {}

    /** Returns the parts of a line; one where it has no more. */
    static List<Span> parts(String text, Span line) {
        List<Span> parts = new ArrayList<>();
        int begin = line.start();
        if (line.length() >= SHORTEST) {
            Matcher bar = BAR.matcher(text).region(line.start(), line.end());
            while (bar.find()) {
                parts.add(new Span(begin, bar.start()));
                begin = bar.end();
            }
            if (parts.size() < FEWEST_BARS || parts.stream().anyMatch(Span::isEmpty)) {
                parts.clear();
                begin = line.start();
                Matcher headed = HEADED.matcher(text).region(line.start(), line.end());
                if (headed.lookingAt()) {
                    parts.add(new Span(headed.start(1), headed.end(1)));
                    parts.add(new Span(headed.start(2), headed.end(2)));
                    if (!headed.group(3).isEmpty()) {
                        parts.add(new Span(headed.end(2), headed.end(3)));
                    }
                    begin = headed.end();
                }
            }
        }
        if (begin < line.end()) {
            parts.add(new Span(begin, line.end()));
        }
        return parts;
    }
}
