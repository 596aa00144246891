package onrecord.extract.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.text.Spaces;
import onrecord.text.Span;

/** Looks for the words that a person gives, in the reading text; a line may end where the person has a blank. */
final class Passage {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Passage() {}

    /** Returns all places of {@code words}, in text order. */
    static List<Span> all(String text, String words) {
        List<Span> found = new ArrayList<>();
        String[] parts = BLANKS.split(words.strip());
        if (parts[0].isEmpty()) {
            return found;
        }
        StringBuilder pattern = new StringBuilder();
        for (String part : parts) {
            pattern.append(pattern.length() == 0 ? "" : "[\\s\\p{Z}]+").append(Pattern.quote(part));
        }
        Matcher matcher = Pattern.compile(pattern.toString()).matcher(text);
        while (matcher.find()) {
            found.add(new Span(matcher.start(), matcher.end()));
        }
        return found;
    }

    /**
     * Returns how the text goes on where it begins like {@code words}: what they were changed to, most likely.
     *
     * @return the words of the text, as many as were looked for; empty where not even the first three are there
     */
    static String changed(String text, String words) {
        String[] parts = BLANKS.split(words.strip());
        for (int kept = parts.length - 1; kept >= 3; kept--) {
            List<Span> begins = all(text, String.join(" ", List.of(parts).subList(0, kept)));
            if (!begins.isEmpty()) {
                int start = begins.get(0).start();
                return Spaces.fold(text.substring(start, end(text, start, parts.length)));
            }
        }
        return "";
    }

    /** Returns where the word ends that is number {@code words} from {@code start}. */
    private static int end(String text, int start, int words) {
        Matcher blank = BLANKS.matcher(text).region(start, text.length());
        int end = text.length();
        for (int i = 0; i < words && blank.find(); i++) {
            end = blank.start();
        }
        return end;
    }
}
