package onrecord.archive;

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
 * </ul>
 */
final class Namesakes {
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
    private static final Set<String> UNITED_STATES = Set.of("us", "u.s", "usa", "american", "america", "united states");
    private static final int SAME_STEM = 4;
    private static final Set<String> MODIFIERS = Set.of(
            "foreign",
            "prime",
            "finance",
            "defence",
            "defense",
            "interior",
            "deputy",
            "vice",
            "former",
            "state",
            "general",
            "first",
            "chief",
            "attorney",
            "press",
            "justice",
            "health",
            "education",
            "treasury",
            "home",
            "federal",
            "house",
            "senate");

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
    }

    private final Map<String, Title> known = new HashMap<>();

    /**
     * What a title says, worked out once however often it comes.
     *
     * @param office the office, empty if none is known
     * @param names where it is held
     */
    private record Title(String office, List<String> names) {
        static Title of(String title) {
            List<String> words = Namesakes.words(title);
            return new Title(Namesakes.office(words), Namesakes.names(words));
        }
    }

    /** Gives in words what keeps people with these titles apart; empty where nothing does. */
    Optional<String> clash(List<String> some, List<String> others) {
        for (String one : some) {
            if (others.contains(one)) {
                return Optional.empty();
            }
        }
        for (String one : some) {
            for (String other : others) {
                if (clashes(one, other)) {
                    return Optional.of("“" + one + "” and “" + other + "”");
                }
            }
        }
        return Optional.empty();
    }

    private boolean clashes(String one, String other) {
        Title title = known.computeIfAbsent(one, Title::of);
        Title otherTitle = known.computeIfAbsent(other, Title::of);
        Integer walk = WALK_OF_LIFE.get(title.office());
        Integer otherWalk = WALK_OF_LIFE.get(otherTitle.office());
        if (walk != null && otherWalk != null && !walk.equals(otherWalk)) {
            return true;
        }
        if (title.office().isEmpty() || !title.office().equals(otherTitle.office())) {
            return false;
        }
        List<String> where = title.names();
        List<String> elsewhere = otherTitle.names();
        return !where.isEmpty()
                && !elsewhere.isEmpty()
                && where.stream().noneMatch(name -> elsewhere.stream().anyMatch(same -> same(name, same)));
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

    /** Gives the last word before “of”, “for” or the like that names an office; empty if none is known. */
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

    /** Gives the words with a capital that name no office: “Wyre” in “mayor of Wyre”. */
    private static List<String> names(List<String> words) {
        List<String> names = new ArrayList<>();
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean office = WALK_OF_LIFE.containsKey(OFFICE.getOrDefault(lower, lower));
            if (Character.isUpperCase(word.charAt(0)) && !office && !MODIFIERS.contains(lower)) {
                names.add(lower);
            }
        }
        return names;
    }

    /** Says whether two words name one place or nation: Norland and Norlander. */
    private static boolean same(String one, String other) {
        if (one.equals(other) || UNITED_STATES.contains(one) && UNITED_STATES.contains(other)) {
            return true;
        }
        int length = Math.min(SAME_STEM, Math.min(one.length(), other.length()));
        return length == SAME_STEM && one.regionMatches(0, other, 0, length);
    }
}
