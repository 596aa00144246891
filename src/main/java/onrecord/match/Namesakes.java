package onrecord.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether two people of one name can be one person, by their titles.
 *
 * <ul>
 *   <li>Walks of life that hardly meet keep people apart: a goalkeeper is no finance minister.
 *   <li>The same office elsewhere keeps them apart: the mayor of Wyre is not the mayor of Kelso.
 *   <li>Different offices do not: ministers become presidents.
 *   <li>Nor does the same place in other words: the Fed, the Federal Reserve; the NHB, the Norland Harbour Board.
 * </ul>
 *
 * What one article says of somebody in many words, another says in few, so all titles known of somebody count: one that
 * goes with the new one is enough.
 */
public final class Namesakes {
    private static final Map<String, Integer> WALK_OF_LIFE = new HashMap<>();
    private static final Map<String, String> OFFICE = Map.of(
            "sen",
            "senator",
            "sens",
            "senator",
            "rep",
            "representative",
            "gov",
            "governor",
            "prof",
            "professor",
            "gen",
            "general",
            "capt",
            "captain",
            "col",
            "colonel",
            "spokeswoman",
            "spokesman",
            "spokesperson",
            "spokesman");
    /** Nations whose names do not begin alike, by each of these. */
    private static final Map<String, String> NATION = new HashMap<>();

    private static final int SAME_STEM = 4;
    private static final int SHORTEST = 3;

    /** Words that stand with a capital before an office, or in a body's name, and do not say where it is held. */
    private static final Set<String> MODIFIERS = Set.of(
            ("foreign prime finance financial defence defense interior deputy vice former state general first chief attorney"
                            + " press justice health education treasury home federal house senate acting outgoing new senior junior"
                            + " assistant associate special managing trade agriculture agricultural farm industry industrial energy"
                            + " mines mining oil budget research economy economic economics commerce commercial banking appropriations labour labor employment"
                            + " transport transportation environment planning development housing welfare social culture cultural sports"
                            + " youth information communications technology science scientific tourism fisheries forestry water works"
                            + " public external internal affairs security intelligence corporate consumer national central political"
                            + " military executive board bank committee subcommittee commission council union party association company"
                            + " co corp corporation inc ltd group exchange agency department ministry office government parliament"
                            + " parliamentary democratic democrat republican conservative liberal socialist communist christian")
                    .split(" "));

    static {
        String[] walks = {
            "president premier minister chancellor secretary ambassador envoy governor mayor senator representative congressman"
                    + " congresswoman lawmaker legislator candidate nominee councillor councilman councilwoman commissioner diplomat"
                    + " spokesman adviser aide strategist judge justice prosecutor attorney lawyer general colonel admiral commander"
                    + " executive chairman chairwoman ceo banker economist",
            "player striker goalkeeper quarterback pitcher midfielder defender coach champion athlete boxer golfer skipper",
            "actor actress singer musician comedian rapper filmmaker painter dancer model",
            "suspect defendant prisoner inmate",
            "bishop archbishop cardinal pope rabbi imam pastor priest",
        };
        for (int walk = 0; walk < walks.length; walk++) {
            for (String word : walks[walk].split(" ")) {
                WALK_OF_LIFE.put(word, walk);
            }
        }
        String[] nations = {
            "us u.s usa american america",
            "uk u.k british britain",
            "french france",
            "dutch netherlands holland",
            "spanish spain",
            "danish denmark",
            "swiss switzerland",
            "polish poland",
            "irish ireland",
            "welsh wales",
            "finnish finland",
            "filipino philippine philippines",
            "soviet ussr u.s.s.r",
        };
        for (String nation : nations) {
            for (String word : nation.split(" ")) {
                NATION.put(word, nation);
            }
        }
    }

    private final Map<String, Title> titles = new HashMap<>();

    /**
     * What a title says, worked out once however often it comes.
     *
     * @param office the office, empty if none is known
     * @param where the words that say where it is held
     * @param capitals all words with a capital
     */
    private record Title(String office, List<String> where, List<String> capitals) {
        static Title of(String title) {
            List<String> words = Namesakes.words(title);
            List<String> capitals = words.stream()
                    .filter(word -> Character.isUpperCase(word.charAt(0)))
                    .toList();
            return new Title(Namesakes.office(words), Namesakes.names(capitals), capitals);
        }

        /** Returns whether the two may be held at one place: one does not say where, or they share a word for it. */
        boolean meets(Title other) {
            if (where.isEmpty() || other.where.isEmpty()) {
                return true;
            }
            return where.stream().anyMatch(name -> other.where.stream().anyMatch(there -> same(name, there)))
                    || where.stream().anyMatch(name -> isShort(name, other.capitals))
                    || other.where.stream().anyMatch(name -> isShort(name, capitals));
        }
    }

    /**
     * Returns in words what keeps people apart; empty where nothing does.
     *
     * @param some all titles that are known of the one
     * @param others those of the other in one article
     */
    public Optional<String> clash(List<String> some, List<String> others) {
        for (String other : others) {
            if (some.contains(other)) {
                return Optional.empty();
            }
        }
        for (String other : others) {
            Optional<String> clash = clash(some, other);
            if (clash.isPresent()) {
                return clash.map(one -> "“" + one + "” and “" + other + "”");
            }
        }
        return Optional.empty();
    }

    /** Returns the last of some titles that clashes with another, where none goes with it. */
    private Optional<String> clash(List<String> some, String other) {
        Title title = title(other);
        Integer walk = WALK_OF_LIFE.get(title.office());
        if (walk == null) {
            return Optional.empty();
        }
        Optional<String> elsewhere = Optional.empty();
        Optional<String> otherWalk = Optional.empty();
        boolean sameWalk = false;
        boolean meets = false;
        for (String one : some) {
            Title known = title(one);
            Integer knownWalk = WALK_OF_LIFE.get(known.office());
            if (walk.equals(knownWalk)) {
                sameWalk = true;
            } else if (knownWalk != null) {
                otherWalk = Optional.of(one);
            }
            if (known.office().equals(title.office()) && !known.where().isEmpty()) {
                meets |= known.meets(title);
                elsewhere = Optional.of(one);
            }
        }
        if (!sameWalk) {
            return otherWalk;
        }
        return meets ? Optional.empty() : elsewhere;
    }

    private Title title(String words) {
        return titles.computeIfAbsent(words, Title::of);
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
            String lower = word.toLowerCase(Locale.ROOT);
            String full = OFFICE.getOrDefault(lower, lower);
            if (WALK_OF_LIFE.containsKey(full)) {
                office = full;
            } else if (!office.isEmpty() && (lower.equals("of") || lower.equals("for") || lower.equals("at"))) {
                return office;
            }
        }
        return office;
    }

    /** Returns the words that say where: “Wyre” in “mayor of Wyre”. */
    private static List<String> names(List<String> capitals) {
        List<String> names = new ArrayList<>();
        for (String word : capitals) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (!WALK_OF_LIFE.containsKey(OFFICE.getOrDefault(lower, lower)) && !MODIFIERS.contains(lower)) {
                names.add(word);
            }
        }
        return names;
    }

    /** Returns whether two words name one place or nation: Norland and Norlander. */
    private static boolean same(String name, String there) {
        String one = name.toLowerCase(Locale.ROOT);
        String other = there.toLowerCase(Locale.ROOT);
        if (one.equals(other) || NATION.getOrDefault(one, one).equals(NATION.getOrDefault(other, other))) {
            return true;
        }
        int length = Math.min(SAME_STEM, Math.min(one.length(), other.length()));
        return length == SAME_STEM && one.regionMatches(0, other, 0, length);
    }

    /**
     * Returns whether a word is short for some words: their beginning, or capitals that come in them in that order, the first
     * at the beginning of a word.
     */
    private static boolean isShort(String name, List<String> words) {
        String plain = name.replace(".", "");
        String lower = plain.toLowerCase(Locale.ROOT);
        boolean capitals = plain.length() > 1 && plain.equals(plain.toUpperCase(Locale.ROOT));
        for (int i = 0; i < words.size(); i++) {
            String rest = String.join("", words.subList(i, words.size())).toLowerCase(Locale.ROOT);
            if (lower.length() >= SHORTEST
                            && words.get(i).toLowerCase(Locale.ROOT).startsWith(lower)
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
