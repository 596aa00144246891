package onrecord.extract.german;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where sentences of German copy begin and end: a point is followed by blanks and a capital or a mark that opens. */
final class SentenceEdges {
    private static final Pattern END = Pattern.compile("[.!?…][“”\"«»‹›]?\\s+(?=[\\p{Lu}„»«\"])");

    private SentenceEdges() {}

    /** Returns the beginning of the last sentence of {@code from..to}. */
    static int start(String text, int from, int to) {
        Matcher end = END.matcher(text).region(from, to);
        int start = from;
        while (end.find()) {
            start = end.end();
        }
        return start;
    }

    /** Returns the end of the first sentence of {@code from..to}. */
    static int end(String text, int from, int to) {
        Matcher end = END.matcher(text).region(from, to);
        return end.find() ? end.start() + 1 : to;
    }

    /** Returns whether a sentence ends within {@code words}, or behind them. */
    static boolean isIn(String words) {
        return END.matcher(words + "A").find();
    }
}
