package onrecord.archive;

import java.util.List;

/**
 * Somebody, or a body, that speaks in at least one article of the archive.
 *
 * @param address its address below {@code speakers/}, without ending
 * @param name the name to show: the fullest that an article gives
 * @param sortName the name to sort by
 * @param person whether it is a person
 * @param appearances the articles it appears in, in the archive's order
 * @param reason why the appearances are taken for one, or kept apart from others of the name, in words; empty where
 *     there is nothing to explain
 * @param links pages about the person that the authority file gives
 */
public record Speaker(
        String address,
        String name,
        String sortName,
        boolean person,
        List<Appearance> appearances,
        String reason,
        List<String> links) {
    /** Copies the list. */
    public Speaker {
        appearances = List.copyOf(appearances);
        links = List.copyOf(links);
    }

    /** Returns the name without what tells namesakes apart: middle initials, and words in brackets. */
    public String bareName() {
        int bracket = name.indexOf(" (");
        return withoutInitials(bracket < 0 ? name : name.substring(0, bracket));
    }

    /** Returns a name without its middle initials. */
    static String withoutInitials(String name) {
        if (name.indexOf('.') < 0) {
            return name;
        }
        StringBuilder out = new StringBuilder();
        String[] words = name.split(" ");
        for (int i = 0; i < words.length; i++) {
            if (i == 0 || i == words.length - 1 || !isInitial(words[i])) {
                out.append(out.length() == 0 ? "" : " ").append(words[i]);
            }
        }
        return out.toString();
    }

    /** Returns whether a word of a name is an initial. */
    static boolean isInitial(String word) {
        return word.length() == 2 && word.charAt(1) == '.';
    }

    /**
     * An appearance in one article.
     *
     * @param article index in {@link Archive#articles()}
     * @param place the voice's place in {@link Summary#voices()}
     * @param voice what it says there
     */
    public record Appearance(int article, int place, EntitySummary voice) {}
}
