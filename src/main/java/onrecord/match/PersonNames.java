package onrecord.match;

import java.util.Locale;

/** Names of people in their longer and shorter forms. */
public final class PersonNames {
    private PersonNames() {}

    /** Returns whether one name is the other, or its end: “Mara Velden” and “Velden”. */
    public static boolean areOne(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        String first = one.toLowerCase(Locale.ROOT);
        String second = other.toLowerCase(Locale.ROOT);
        return first.equals(second) || first.endsWith(" " + second) || second.endsWith(" " + first);
    }

    /** Returns the middle initials of a name, without blanks; empty where it has none. */
    public static String initials(String name) {
        return name.indexOf('.') < 0 ? "" : words(name, true, "");
    }

    /** Returns a name without its middle initials. */
    public static String withoutInitials(String name) {
        return name.indexOf('.') < 0 ? name : words(name, false, " ");
    }

    /** Joins the words of a name that are middle initials, or those that are not, with {@code joint}. */
    private static String words(String name, boolean initials, String joint) {
        StringBuilder out = new StringBuilder();
        String[] words = name.split(" ");
        for (int i = 0; i < words.length; i++) {
            boolean middle = i > 0 && i < words.length - 1;
            boolean initial = middle && words[i].length() == 2 && words[i].charAt(1) == '.';
            if (initial == initials) {
                out.append(out.length() == 0 ? "" : joint).append(words[i]);
            }
        }
        return out.toString();
    }
}
