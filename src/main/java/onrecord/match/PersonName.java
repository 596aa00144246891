package onrecord.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.text.Folding;
import onrecord.text.Slug;
import onrecord.text.WordList;

/**
 * A person's full name, taken apart: what may be another form of it, and what can not.
 *
 * @param given the given names and initials, in small letters without accents: {@code robert, j}
 * @param family the family name with its particles, likewise: {@code van der berg}
 * @param suffix {@code jr}, {@code iii} and the like; empty where the name has none
 * @param turned whether the family name stands first
 */
public record PersonName(List<String> given, String family, String suffix, boolean turned) {
    private static final Pattern SERVANT = Pattern.compile("abd(?:ul|el|al|ur|er|ar|us|as|our)?(.*)");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "junior", "senior", "ii", "iii", "iv");

    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "abu", "van", "von", "der", "den", "de", "di", "da", "dos", "del", "della", "la",
            "le", "du", "ten", "ter", "st");

    /** Numbers of the families of forms that a given name belongs to: “alex” to that of Alexander and of Alexandra. */
    private static final Map<String, List<Integer>> FORMS = new HashMap<>();

    /** By their numbers: the letters that these forms begin with. */
    private static final List<Set<String>> INITIALS = new ArrayList<>();

    static {
        int number = 0;
        for (String line : WordList.read(PersonName.class, "short-name.txt")) {
            Set<String> letters = new TreeSet<>();
            for (String name : line.split(" ")) {
                letters.add(name.substring(0, 1));
                FORMS.computeIfAbsent(name, none -> new ArrayList<>(1)).add(number);
            }
            INITIALS.add(letters);
            number++;
        }
    }

    /** Copies the list. */
    public PersonName {
        given = List.copyOf(given);
    }

    /** How two names of one family name can be of one person, the least doubtful first. */
    public enum Fit {
        /** The same given names, in other letters or with other blanks and hyphens. */
        SAME,
        /** One leaves out a middle name, or gives an initial for it. */
        MIDDLE_NAME,
        /** The same name in another spelling: Sergei, Sergey. */
        SPELLING,
        /** A short form: Bill for William. */
        SHORT_FORM,
        /** One gives initials for all given names. */
        INITIALS,
        /** Only if something else says so: one leaves out a suffix, as “Jr.”, or gives more initials than the other has names. */
        LOOSE
    }

    /**
     * Takes a name apart.
     *
     * @param name the name in its usual order
     * @param sortName the same with the family name first, a comma, the given names, and a suffix behind another comma; without
     *     commas where the name begins with the family name anyway
     * @return empty where it has no given name but particles
     */
    public static Optional<PersonName> of(String name, String sortName) {
        if (name.indexOf(' ') < 0) {
            return Optional.empty();
        }
        String[] parts = sortName.split(", ");
        boolean turned = parts.length == 1;
        List<String> family = words(turned ? name.substring(0, name.indexOf(' ')) : parts[0]);
        List<String> given = words(turned ? name.substring(name.indexOf(' ') + 1) : parts[1]);
        String suffix = parts.length > 2 ? Slug.of(parts[2]) : "";
        if (suffix.isEmpty() && family.size() > 1 && SUFFIXES.contains(family.get(family.size() - 1))) {
            suffix = family.remove(family.size() - 1);
        }
        while (!given.isEmpty()
                && PARTICLES.contains(given.get(given.size() - 1))
                && !(given.size() == 1 && FORMS.containsKey(given.get(0)))) {
            family.add(0, given.remove(given.size() - 1));
        }
        joinServant(given);
        return given.isEmpty() || family.isEmpty()
                ? Optional.empty()
                : Optional.of(new PersonName(
                        given, String.join(" ", family), SUFFIXES.contains(suffix) ? shortest(suffix) : "", turned));
    }

    /** Returns the words of a part of a name: “Mary-Jane” is two, as is “Jean Marie” in other copy. */
    private static List<String> words(String part) {
        List<String> words = new ArrayList<>(3);
        for (String word : Folding.fold(part).split("[ .-]+")) {
            // Stanislav “Stan” Breck
            boolean nickname = !word.isEmpty() && "\"\u201c\u2018(".indexOf(word.charAt(0)) >= 0;
            if (!word.isEmpty() && !nickname) {
                words.addAll(Arrays.asList(Slug.of(word).split("-")));
            }
        }
        return words;
    }

    /** Makes one word of “Abd al-Rahman”, “Abdel Rahman” and “Abdulrahman”. */
    private static void joinServant(List<String> given) {
        for (int i = 0; i < given.size(); i++) {
            Matcher servant = SERVANT.matcher(given.get(i));
            if (servant.matches()) {
                String name = servant.group(1);
                while (name.isEmpty() && i + 1 < given.size()) {
                    String next = given.remove(i + 1);
                    name = PARTICLES.contains(next) ? "" : next;
                }
                given.set(i, "abd" + name);
            }
        }
    }

    private static String shortest(String suffix) {
        return switch (suffix) {
            case "junior" -> "jr";
            case "senior" -> "sr";
            default -> suffix;
        };
    }

    /**
     * Returns what other forms of the family name are found by: what all spellings of it have in common, and the same of its
     * last word, for copy that takes the first of two family names for a given name.
     */
    public Set<String> familyKeys() {
        Set<String> keys = new TreeSet<>();
        keys.add(Spelling.key(bare(family)));
        keys.add(Spelling.key(family.substring(family.lastIndexOf(' ') + 1)));
        if (turned || given.size() > 1) {
            // elsewhere the last word may be taken for the family name
            keys.add(Spelling.key(given.get(given.size() - 1)));
        }
        return keys;
    }

    /** Returns what those of a family name alone are found by, without accents and particles. */
    public static String family(String name) {
        return Spelling.key(bare(String.join(" ", words(name))));
    }

    /** Returns the same of a whole name. */
    public String familyAlone() {
        return Spelling.key(bare(family));
    }

    /** Returns a family name without particles: “Azlan bin Osman” is Azlan Osman elsewhere. */
    private static String bare(String family) {
        StringBuilder bare = new StringBuilder();
        for (String word : family.split(" ")) {
            bare.append(PARTICLES.contains(word) ? "" : word);
        }
        return bare.toString();
    }

    /**
     * Returns what other forms of the name are found by: the families of forms of the first given name and its spelling, or
     * its initial alone where it is given as that. Two names that can be of one person share a key, save that one may give
     * initials.
     */
    public List<String> givenKeys() {
        String first = given.get(0);
        List<String> keys = new ArrayList<>(3);
        // whichever word is taken for the family name
        keys.add("all " + inAll());
        if (first.length() > 1) {
            FORMS.getOrDefault(first, List.of()).forEach(form -> keys.add("=" + form));
            keys.add(Spelling.key(first));
        }
        return keys;
    }

    /** Returns the letters that the first given name, or another form of it, begins with. */
    public Set<String> initials() {
        return initials(given.get(0));
    }

    private static Set<String> initials(String name) {
        Set<String> letters = new TreeSet<>();
        letters.add(name.substring(0, 1));
        for (int form : FORMS.getOrDefault(name, List.of())) {
            letters.addAll(INITIALS.get(form));
        }
        return letters;
    }

    /** Returns whether the given names are initials only: “R. J. Kellan”. */
    public boolean isInitials() {
        return given.get(0).length() == 1;
    }

    /** Returns whether a name has a suffix that says which of two of one name it is. */
    public boolean hasSuffix() {
        return !suffix.isEmpty();
    }

    /** Returns how both can be names of one person, the most doubtful thing that it takes; empty where they can not. */
    public Optional<Fit> fit(PersonName other) {
        if (isSameInAll(other)) {
            return Optional.of(Fit.SAME);
        }
        if (isBegunBy(other) || other.isBegunBy(this)) {
            return Optional.of(Fit.LOOSE);
        }
        String bare = bare(family);
        String otherBare = bare(other.family);
        boolean sameFamily = bare.equals(otherBare);
        if (!sameFamily && !Spelling.key(bare).equals(Spelling.key(otherBare))) {
            return Optional.empty();
        }
        Fit fit = sameFamily ? family.length() == other.family.length() ? Fit.SAME : Fit.MIDDLE_NAME : Fit.SPELLING;
        if (!suffix.equals(other.suffix)) {
            if (!suffix.isEmpty() && !other.suffix.isEmpty()) {
                return Optional.empty();
            }
            fit = later(fit, Fit.LOOSE);
        }
        Optional<Fit> first = fit(given.get(0), other.given.get(0));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        fit = later(fit, first.get());
        int here = given.size();
        int there = other.given.size();
        // George W. is not George H. W., and J. J. says more than Jonah does
        boolean both = here > 1 && there > 1;
        if (here != there && both) {
            return Optional.empty();
        }
        if (here > there && isInitials() || there > here && other.isInitials()) {
            fit = Fit.LOOSE;
        }
        for (int i = 1; i < Math.min(here, there); i++) {
            Optional<Fit> middle = fit(given.get(i), other.given.get(i));
            if (middle.isEmpty()) {
                return Optional.empty();
            }
            fit = later(fit, middle.get() == Fit.INITIALS ? Fit.MIDDLE_NAME : middle.get());
        }
        return Optional.of(here == there ? fit : later(fit, Fit.MIDDLE_NAME));
    }

    /** Returns whether both family names are one that is spelt in two ways, as names in another alphabet are. */
    public boolean isTransliterated(PersonName other) {
        return Spelling.isTransliterated(family, other.family)
                || !given.get(0).equals(other.given.get(0))
                        && Spelling.key(given.get(0)).equals(Spelling.key(other.given.get(0)));
    }

    /** Returns whether both have one family name, but for particles. */
    public boolean isSameFamily(PersonName other) {
        return bare(family).equals(bare(other.family));
    }

    /** Returns whether both have the same words, taken apart in another way. */
    private boolean isSameInAll(PersonName other) {
        return suffix.equals(other.suffix) && inAll().equals(other.inAll());
    }

    /** Returns whether the name is another one and a second family name: “Joaquín del Valle Ruiz”. */
    private boolean isBegunBy(PersonName other) {
        return given.size() > 1 && !turned && !other.turned && inAll().equals(other.inAll() + family + " ");
    }

    private String inAll() {
        StringBuilder all = new StringBuilder();
        for (String word :
                (turned ? family + " " + String.join(" ", given) : String.join(" ", given) + " " + family).split(" ")) {
            if (!PARTICLES.contains(word)) {
                all.append(word).append(' ');
            }
        }
        return all.toString();
    }

    private static Fit later(Fit one, Fit other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Optional<Fit> fit(String one, String other) {
        if (one.equals(other)) {
            return Optional.of(Fit.SAME);
        }
        if (one.length() == 1 || other.length() == 1) {
            String initial = one.length() == 1 ? one : other;
            return initials(one.length() == 1 ? other : one).contains(initial)
                    ? Optional.of(Fit.INITIALS)
                    : Optional.empty();
        }
        if (Spelling.key(one).equals(Spelling.key(other))) {
            return Optional.of(Fit.SPELLING);
        }
        List<Integer> forms = FORMS.getOrDefault(other, List.of());
        return FORMS.getOrDefault(one, List.of()).stream().anyMatch(forms::contains)
                ? Optional.of(Fit.SHORT_FORM)
                : Optional.empty();
    }
}
