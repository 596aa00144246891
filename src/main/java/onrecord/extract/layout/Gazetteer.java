package onrecord.extract.layout;

import java.util.HashSet;
import java.util.Set;

/** Places that are well known as places of a dateline: they decide where nothing but a place and a dash is printed. */
final class Gazetteer {
    private static final Set<String> PLACES = read("dateline-place.txt");
    private static final Set<String> REGIONS = read("dateline-region.txt");

    private Gazetteer() {}

    private static Set<String> read(String file) {
        Set<String> names = new HashSet<>();
        WordList.read(file).forEach(name -> names.add(WordList.plain(name)));
        return Set.copyOf(names);
    }

    /** Returns whether {@code name} is a city that stands alone in datelines. */
    static boolean hasPlace(String name) {
        return PLACES.contains(WordList.plain(name));
    }

    /** Returns whether {@code name} is a state, a province or a country, long or short. */
    static boolean hasRegion(String name) {
        return REGIONS.contains(WordList.plain(name));
    }
}
