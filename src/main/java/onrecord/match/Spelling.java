package onrecord.match;

import java.util.List;

/**
 * What the spellings of one foreign name in Latin letters have in common. Names in Cyrillic and Arabic letters come in as many
 * spellings as there are tables for them (ISO 9, BGN/PCGN, the usual French, German and English ones); where these differ,
 * the key is the same.
 */
final class Spelling {
    /** What stands for the same letter, longest first, and the letter of the key. */
    private static final List<String[]> SAME = List.of(
            pair("shch", "S"),
            pair("tsch", "C"),
            pair("tch", "C"),
            pair("sch", "S"),
            pair("jou", "Ju"),
            pair("iou", "u"),
            pair("you", "u"),
            pair("yu", "u"),
            pair("iu", "u"),
            pair("ju", "u"),
            pair("ou", "u"),
            pair("oo", "u"),
            pair("ch", "C"),
            pair("sh", "S"),
            pair("zh", "J"),
            pair("kh", "h"),
            pair("ph", "f"),
            pair("gh", "g"),
            pair("dh", "d"),
            pair("th", "t"),
            pair("gue", "ge"),
            pair("gui", "gi"),
            pair("ye", "e"),
            pair("ie", "e"),
            pair("yo", "o"),
            pair("ya", "a"),
            pair("ia", "a"),
            pair("ja", "a"),
            pair("ij", "i"),
            pair("iy", "i"),
            pair("ii", "i"),
            pair("yi", "i"),
            pair("ei", "i"),
            pair("ey", "i"),
            pair("ay", "i"),
            pair("ai", "i"),
            pair("ae", "a"),
            pair("oe", "o"),
            pair("ue", "u"),
            pair("ks", "x"),
            pair("ck", "k"));

    private Spelling() {}

    private static String[] pair(String spelt, String key) {
        return new String[] {spelt, key};
    }

    /** Letters that come of another alphabet, and of no English name that differs in them from another. */
    private static final List<String> FOREIGN = List.of(
            "q", "tch", "tsch", "shch", "kh", "zh", "jou", "aa", "ae", "oe", "ue", "iou", "ou", "dh", "iy", "ii");

    /** Returns whether two names of one key differ in how another alphabet is written, and not as Reid and Reed do. */
    static boolean isTransliterated(String one, String other) {
        return FOREIGN.stream().anyMatch(letters -> one.contains(letters) != other.contains(letters))
                || one.endsWith("ff") != other.endsWith("ff")
                || one.endsWith("ine") != other.endsWith("ine");
    }

    /** Returns the key of a name in small letters without accents; “al rashid” and “alrashid” have one. */
    static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        String plain = name.replace(" ", "").replace("-", "");
        // “Orline” is French for Orlin
        plain = plain.endsWith("ine") ? plain.substring(0, plain.length() - 1) : plain;
        int at = 0;
        while (at < plain.length()) {
            String letters = "";
            for (String[] pair : SAME) {
                if (letters.isEmpty() && plain.startsWith(pair[0], at)) {
                    letters = pair[1];
                    at += pair[0].length();
                }
            }
            if (letters.isEmpty()) {
                letters = letter(plain.charAt(at), plain, at);
                at++;
            }
            // a letter written twice is one
            if (key.length() == 0 || letters.isEmpty() || key.charAt(key.length() - 1) != letters.charAt(0)) {
                key.append(letters);
            }
        }
        return key.toString();
    }

    private static String letter(char c, String name, int at) {
        return switch (c) {
            case 'y', 'j' -> "i";
            case 'w' -> "v";
            case 'q', 'c' -> "k";
            // “Orloff”, “Orlov”
            case 'f' -> name.startsWith("ff", at) && at + 2 == name.length() ? "v" : "f";
            default -> String.valueOf(c);
        };
    }
}
