package onrecord.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
 * goes with the new one is enough. For one thread.
 */
public final class Namesakes {
    /** What titles say, worked out once however often they come. */
    private final Map<String, HeldTitle> titles = new HashMap<>();

    /**
     * Returns what keeps people apart; empty where nothing does.
     *
     * @param some all titles that are known of the one
     * @param others those of the other in one article
     */
    public Optional<TitleClash> clash(List<String> some, List<String> others) {
        for (String other : others) {
            if (some.contains(other)) {
                return Optional.empty();
            }
        }
        for (String other : others) {
            Optional<TitleClash> clash = clash(some, other);
            if (clash.isPresent()) {
                return clash;
            }
        }
        return Optional.empty();
    }

    /** Returns the last of some titles that clashes with another, where none goes with it. */
    private Optional<TitleClash> clash(List<String> some, String other) {
        HeldTitle title = title(other);
        if (title.walk().isEmpty()) {
            return Optional.empty();
        }
        Optional<TitleClash> elsewhere = Optional.empty();
        Optional<TitleClash> otherWalk = Optional.empty();
        boolean sameWalk = false;
        boolean meets = false;
        for (String one : some) {
            HeldTitle known = title(one);
            if (known.walk().equals(title.walk())) {
                sameWalk = true;
            } else if (known.walk().isPresent()) {
                otherWalk = Optional.of(new TitleClash(TitleClash.Kind.WALK_OF_LIFE, one, other));
            }
            if (known.office().equals(title.office()) && !known.where().isEmpty()) {
                meets |= known.meets(title);
                elsewhere = Optional.of(new TitleClash(TitleClash.Kind.PLACE, one, other));
            }
        }
        if (!sameWalk) {
            return otherWalk;
        }
        return meets ? Optional.empty() : elsewhere;
    }

    private HeldTitle title(String words) {
        return titles.computeIfAbsent(words, HeldTitle::of);
    }
}
