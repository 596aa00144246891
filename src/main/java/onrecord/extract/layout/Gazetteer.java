package onrecord.extract.layout;

import java.util.HashSet;
import java.util.Set;
import onrecord.text.WordList;

/** Places that are well known as places of a dateline: they decide where nothing but a place and a dash is printed. */
final class Gazetteer {
    private static final Set<String> PLACES = read("dateline-place.txt");
    private static final Set<String> REGIONS = read("dateline-region.txt");

    private Gazetteer() {}

    private static Set<String> read(String file) {
        Set<String> names = new HashSet<>();
        WordList.read(Gazetteer.class, file).forEach(name -> names.add(plain(name)));
        return Set.copyOf(names);
    }

    /** Returns whether {@code name} is a city that stands alone in datelines. */
    static boolean hasPlace(String name) {
        return PLACES.contains(plain(name));
    }

    /** Returns whether {@code name} is a state, a province or a country, long or short. */
    static boolean hasRegion(String name) {
        return REGIONS.contains(plain(name));
    }

    /** Returns letters and digits in lower case, everything else left out: names are compared without their marks. */
    static String plain(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }
}
