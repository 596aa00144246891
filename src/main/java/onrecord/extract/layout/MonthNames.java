package onrecord.extract.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onrecord.text.WordList;

/** The names of months in the languages that datelines come in, and what their misprints were meant to be. */
final class MonthNames {
    private static final Map<String, Integer> NAMES = new HashMap<>();
    /** The full English names: what a misprint is compared with. */
    private static final String[] FULL = new String[13];

    static {
        for (String line : WordList.read(MonthNames.class, "month-names.txt")) {
            List<String> words = List.of(line.split(" "));
            int month = Integer.parseInt(words.get(0));
            FULL[month] = words.get(1);
            words.subList(1, words.size()).forEach(word -> NAMES.put(word, month));
        }
    }

    private MonthNames() {}

    /** Returns the number of the month that {@code word} names, with or without its period; 0 if it names none. */
    static int of(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return NAMES.getOrDefault(bare.toLowerCase(Locale.ROOT), 0);
    }

    /** Returns the month whose full English name is one slip away from {@code word}; 0 if there is none, or more than one. */
    static int misprinted(String word) {
        if (word.length() < 4 || word.length() > 10) {
            return 0;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        int found = 0;
        for (int month = 1; month <= 12; month++) {
            if (oneSlip(lower, FULL[month])) {
                if (found > 0) {
                    return 0;
                }
                found = month;
            }
        }
        return found;
    }

    /** Returns whether one letter left out, put in, changed, or swapped with the next makes {@code a} of {@code b}. */
    private static boolean oneSlip(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        if (longer < 4 || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int front = 0;
        while (front < a.length() && front < b.length() && a.charAt(front) == b.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < a.length() - front
                && back < b.length() - front
                && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
            back++;
        }
        int restOfA = a.length() - front - back;
        int restOfB = b.length() - front - back;
        boolean swapped = restOfA == 2
                && restOfB == 2
                && a.charAt(front) == b.charAt(front + 1)
                && a.charAt(front + 1) == b.charAt(front);
        return swapped || restOfA <= 1 && restOfB <= 1;
    }
}
