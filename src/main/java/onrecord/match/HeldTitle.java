package onrecord.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import onrecord.text.WordList;

/**
 * What a title says of who holds it: which office, and where.
 *
 * @param office the office, empty if none is known
 * @param charge all words that say which office it is, in alphabetical order: {@code foreign minister}
 * @param where the words that say where it is held: “Wyre” in “mayor of Wyre”
 * @param capitals all words with a capital
 * @param former whether it is held no more
 */
record HeldTitle(String office, String charge, List<String> where, List<String> capitals, boolean former) {
    /** Numbers of walks of life, by the offices that belong to them. */
    private static final Map<String, Integer> WALKS = new HashMap<>();
    /** Offices, by their other forms. */
    private static final Map<String, String> OFFICES = new HashMap<>();
    /** Offices and trades that say nothing of a walk of life. */
    private static final Set<String> OTHERS = new HashSet<>();

    private static final Set<String> AT_ONE_PLACE =
            Set.copyOf(WordList.read(HeldTitle.class, "office-at-one-place.txt").stream()
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .toList());
    private static final Set<String> MODIFIERS = Set.copyOf(WordList.read(HeldTitle.class, "office-modifier.txt"));
    /** Words that make another office of one. */
    private static final Set<String> NOT_THAT = Set.of("prime", "deputy", "vice", "assistant", "associate");

    /** The bit of the walk of life that stands first. */
    private static final int PUBLIC_OFFICE = 1;

    private static final Set<String> FORMER = Set.of("former", "ex", "retired", "onetime");

    private static final String POLICE_CHIEF = "sheriff";
    private static final Set<String> BEFORE_COMPLEMENT = Set.of("of", "for", "at");

    /** Words before an office that say when it was held, or how, and not which it is. */
    private static final Set<String> HELD =
            Set.of("former", "acting", "new", "outgoing", "current", "then", "ex", "late", "state", "national");

    private static final int SHORTEST = 3;

    static {
        int lines = 0;
        for (String walk : WordList.read(HeldTitle.class, "walk-of-life.txt")) {
            int bit = 1 << lines++;
            for (String office : walk.split(" ")) {
                WALKS.merge(office, bit, (some, more) -> some | more);
            }
        }
        for (String line : WordList.read(HeldTitle.class, "office.txt")) {
            OTHERS.addAll(List.of(line.split(" ")));
        }
        for (String line : WordList.read(HeldTitle.class, "office-form.txt")) {
            String[] words = line.split(" ");
            for (String word : words) {
                OFFICES.put(word, words[0]);
            }
        }
    }

    /** Reads {@code title}. */
    static HeldTitle of(String title) {
        List<String> words = fromOffice(words(title));
        List<String> capitals = words.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .toList();
        return new HeldTitle(
                office(words),
                charge(words),
                capitals.stream().filter(HeldTitle::saysWhere).toList(),
                capitals,
                !words.isEmpty() && FORMER.contains(lower(words.get(0))));
    }

    /** Returns the words behind the last “of” before an office: of “Unity Party of Prime Minister” the office alone. */
    private static List<String> fromOffice(List<String> words) {
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            String form = officeForm(words.get(i));
            if (isOffice(form)) {
                return words.subList(from, words.size());
            }
            from = BEFORE_COMPLEMENT.contains(form) ? i + 1 : from;
        }
        return words;
    }

    private static List<String> words(String title) {
        List<String> words = new ArrayList<>();
        for (String word : title.split("[\\s,-]+")) {
            String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            // “Fla.” is short for a place, “Gov.” for an office
            boolean place = !plain.isEmpty() && Character.isUpperCase(plain.charAt(0)) && saysWhere(plain);
            if (!plain.isEmpty()) {
                words.add(place ? word : plain);
            }
        }
        return words;
    }

    /** Returns the last word before “of”, “for” or the like that names an office; empty if none is known. */
    private static String office(List<String> words) {
        String office = "";
        String before = "";
        for (String word : words) {
            String form = officeForm(word);
            if (isOffice(form)) {
                office = form.equals("chief") && before.equals("police") ? POLICE_CHIEF : form;
            } else if (!office.isEmpty() && BEFORE_COMPLEMENT.contains(form)) {
                return office;
            }
            before = form;
        }
        return office;
    }

    private static boolean isOffice(String form) {
        return WALKS.containsKey(form) || OTHERS.contains(form);
    }

    /** Returns the words that tell one office from others: not those that say where or when it was held. */
    private static String charge(List<String> words) {
        TreeSet<String> charge = new TreeSet<>();
        for (String word : words) {
            String form = officeForm(word);
            if (isOffice(form) || form.equals("police") || MODIFIERS.contains(form) && !HELD.contains(form)) {
                charge.add(form.equals("defense") ? "defence" : form);
            }
        }
        charge.remove("affairs");
        if (words.size() == 1 && charge.contains("chief")) {
            charge.add("police");
        }
        if (charge.remove("premier")) {
            charge.add("minister");
            charge.add("prime");
        }
        return String.join(" ", charge);
    }

    private static String officeForm(String word) {
        String lower = lower(word);
        return OFFICES.getOrDefault(lower, lower);
    }

    private static boolean saysWhere(String word) {
        return !isOffice(officeForm(word)) && !MODIFIERS.contains(lower(word));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Returns the walks of life that the office belongs to, as bits; empty where it belongs to none. */
    Optional<Integer> walk() {
        // who was an actress may be a minister; who was a minister is no surgeon yet
        Integer walk = WALKS.get(office);
        return former && walk != null && (walk & PUBLIC_OFFICE) == 0 ? Optional.empty() : Optional.ofNullable(walk);
    }

    /** Returns whether it is of a walk of life, and no public office. */
    boolean isPrivate() {
        return walk().filter(walk -> (walk & PUBLIC_OFFICE) == 0).isPresent();
    }

    /** Returns whether nobody holds the office here and where the other is held. */
    boolean isAtOnePlace(HeldTitle other) {
        // of firms and societies one has several
        return AT_ONE_PLACE.contains(office)
                && (!office.equals("president") || where.size() == 1 && other.where.size() == 1);
    }

    /** Returns whether both are one office, which may be held at one place. */
    boolean isSameOffice(HeldTitle other) {
        boolean same = charge.equals(other.charge) || isShortFor(other) || other.isShortFor(this);
        return !office.isEmpty() && same && meets(other);
    }

    /** Returns whether the office is named by its noun alone, as the other may be: “Minister Moor” of the health minister. */
    private boolean isShortFor(HeldTitle other) {
        return charge.equals(office)
                && office.equals(other.office)
                && Stream.of(other.charge.split(" ")).noneMatch(NOT_THAT::contains);
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
        return Nations.key(name).equals(Nations.key(there));
    }

    /**
     * Returns whether a word is short for some words: their beginning, or capitals that come in them in that order, the first
     * at the beginning of a word.
     */
    private static boolean isShort(String name, List<String> words) {
        String plain = name.replace(".", "");
        String lower = lower(plain);
        boolean capitals = plain.length() > 1 && (name.endsWith(".") || plain.equals(plain.toUpperCase(Locale.ROOT)));
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
