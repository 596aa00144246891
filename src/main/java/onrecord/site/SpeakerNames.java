package onrecord.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import onrecord.archive.Speaker;
import onrecord.archive.Summary;
import onrecord.data.DataScript;
import onrecord.site.view.SpeakersView;
import onrecord.text.Collation;

/**
 * The scripts by which the box of the speakers' overview finds somebody: one for a small archive, else one for each letter,
 * with all of whom a word of the name or the title begins with it.
 */
final class SpeakerNames {
    private static final int MOST_IN_ONE = 500;
    private static final int SHORTEST_TITLE_WORD = 3;
    private static final String ALL = "all";

    private SpeakerNames() {}

    /** Who can be found in one script. */
    private record Names(List<Speaker> speakers) {}

    /** Returns the speakers by what their script is called. */
    static Map<String, List<Speaker>> byLetter(List<Speaker> speakers, List<Summary> articles) {
        Map<String, List<Speaker>> letters = new TreeMap<>();
        for (Speaker speaker : speakers) {
            TreeSet<String> own = new TreeSet<>();
            if (speakers.size() <= MOST_IN_ONE) {
                own.add(ALL);
            } else {
                addLetters(speaker.name(), 1, own);
                addLetters(SpeakerLists.title(speaker, articles::get), SHORTEST_TITLE_WORD, own);
            }
            own.forEach(letter ->
                    letters.computeIfAbsent(letter, none -> new ArrayList<>()).add(speaker));
        }
        return letters;
    }

    private static void addLetters(String words, int shortest, TreeSet<String> letters) {
        int start = -1;
        for (int i = 0; i <= words.length(); i++) {
            boolean inside = i < words.length() && isInside(words.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                String key = i - start < shortest ? "" : Collation.key(words.substring(start, i));
                if (!key.isEmpty()) {
                    letters.add(Character.toString(key.codePointAt(0)));
                }
                start = -1;
            }
        }
    }

    /** Returns whether a word goes on; accents of their own and the halves of rare letters are part of it. */
    private static boolean isInside(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '\''
                || c == '\u2019';
    }

    /** Returns the scripts. */
    static Stream<Page> pages(Map<String, List<Speaker>> letters, SiteContext context) {
        return letters.entrySet().stream()
                .map(letter -> context.page(
                        "speakers/by-name/" + letter.getKey() + ".js",
                        new Names(letter.getValue()),
                        SpeakerNames::script));
    }

    private static Page.Content script(Names names, Scope scope) {
        return new Page.Data(DataScript.of(
                "onrecord.names",
                names.speakers().stream().map(one -> row(one, scope)).toList()));
    }

    /** Returns what {@code speakers.js} shows of a speaker; addresses begin at the site's root. */
    private static List<Object> row(Speaker speaker, Scope scope) {
        SpeakersView.SpeakerLine line = SpeakerLists.line(speaker, scope);
        return List.of(
                line.name(),
                line.titles(),
                line.href().substring(scope.root().length()),
                line.facts(),
                speaker.person() ? "person" : "body",
                speaker.appearances().size());
    }
}
