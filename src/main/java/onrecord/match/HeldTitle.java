package onrecord.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.text.WordList;

/**
 * What a title says of who holds it: which office, and where.
 *
 * @param office the office, empty if none is known
 * @param where the words that say where it is held: “Wyre” in “mayor of Wyre”
 * @param capitals all words with a capital
 */
record HeldTitle(String office, List<String> where, List<String> capitals) {
    /** Numbers of walks of life, by the offices that belong to them. */
    private static final Map<String, Integer> WALKS = new HashMap<>();
    /** Offices, by their other forms. */
    private static final Map<String, String> OFFICES = new HashMap<>();
    /** The first word for a nation, by all words for it, where these do not begin alike. */
    private static final Map<String, String> NATIONS = new HashMap<>();

    private static final Set<String> MODIFIERS = Set.copyOf(WordList.read(HeldTitle.class, "office-modifier.txt"));
    private static final Set<String> BEFORE_COMPLEMENT = Set.of("of", "for", "at");
    private static final int SAME_STEM = 4;
    private static final int SHORTEST = 3;

    static {
        for (String walk : WordList.read(HeldTitle.class, "walk-of-life.txt")) {
            int number = WALKS.size();
            for (String office : walk.split(" ")) {
                WALKS.put(office, number);
            }
        }
        byFirst("office-form.txt", OFFICES);
        byFirst("nation.txt", NATIONS);
    }

    private static void byFirst(String file, Map<String, String> firsts) {
        for (String line : WordList.read(HeldTitle.class, file)) {
            String[] words = line.split(" ");
            for (String word : words) {
                firsts.put(word, words[0]);
            }
        }
    }

    /** Reads {@code title}. */
    static HeldTitle of(String title) {
        List<String> words = words(title);
        List<String> capitals = words.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .toList();
        return new HeldTitle(
                office(words), capitals.stream().filter(HeldTitle::saysWhere).toList(), capitals);
    }

    private static List<String> words(String title) {
        List<String> words = new ArrayList<>();
        for (String word : title.split("[\\s,]+")) {
            String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            if (!plain.isEmpty()) {
                words.add(plain);
            }
        }
        return words;
    }

    /** Returns the last word before “of”, “for” or the like that names an office; empty if none is known. */
    private static String office(List<String> words) {
        String office = "";
        for (String word : words) {
            String form = officeForm(word);
            if (WALKS.containsKey(form)) {
                office = form;
            } else if (!office.isEmpty() && BEFORE_COMPLEMENT.contains(form)) {
                return office;
            }
        }
        return office;
    }

    private static String officeForm(String word) {
        String lower = lower(word);
        return OFFICES.getOrDefault(lower, lower);
    }

    private static boolean saysWhere(String word) {
        return !WALKS.containsKey(officeForm(word)) && !MODIFIERS.contains(lower(word));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Returns the number of the walk of life that the office belongs to; empty where no office is known. */
    Optional<Integer> walk() {
        return Optional.ofNullable(WALKS.get(office));
    }

    /** Returns whether the two may be held at one place: one does not say where, or they share a word for it. */
    boolean meets(HeldTitle other) {
        if (where.isEmpty() || other.where.isEmpty()) {
            return true;
        }
        return where.stream()
                        .anyMatch(name -> other.where.stream().anyMatch(there -> isSamePlace(name, there))
                                || isShort(name, other.capitals))
                || other.where.stream().anyMatch(name -> isShort(name, capitals));
    }

    /** Returns whether two words name one place or nation: Norland and Norlander. */
    private static boolean isSamePlace(String name, String there) {
        String one = lower(name);
        String other = lower(there);
        return one.equals(other)
                || NATIONS.getOrDefault(one, one).equals(NATIONS.getOrDefault(other, other))
                || one.length() >= SAME_STEM && one.regionMatches(0, other, 0, SAME_STEM);
    }

    /**
     * Returns whether a word is short for some words: their beginning, or capitals that come in them in that order, the first
     * at the beginning of a word.
     */
    private static boolean isShort(String name, List<String> words) {
        String plain = name.replace(".", "");
        String lower = lower(plain);
        boolean capitals = plain.length() > 1 && plain.equals(plain.toUpperCase(Locale.ROOT));
        for (int i = 0; i < words.size(); i++) {
            String rest = lower(String.join("", words.subList(i, words.size())));
            if (lower.length() >= SHORTEST && lower(words.get(i)).startsWith(lower)
                    || capitals && rest.charAt(0) == lower.charAt(0) && comesIn(lower, rest)) {
                return true;
            }
        }
        return false;
    }

    private static boolean comesIn(String letters, String words) {
        int found = 0;
        for (int i = 0; i < words.length() && found < letters.length(); i++) {
            found += words.charAt(i) == letters.charAt(found) ? 1 : 0;
        }
        return found == letters.length();
    }
}
