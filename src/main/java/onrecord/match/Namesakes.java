package onrecord.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether two people of one name can be one person, by the offices that they hold.
 *
 * <ul>
 *   <li>Offices that nobody holds together keep people apart: a goalkeeper is no finance minister.
 *   <li>So does one office at two places that nobody holds twice: the mayor of Wyre is not the mayor of Kelso.
 *   <li>Only at one time: in five years a goalkeeper may be a minister.
 *   <li>Other offices do not: ministers become presidents, and a chairman has several boards.
 *   <li>Nor does the same place in other words: the Fed, the Federal Reserve; the NHB, the Norland Harbour Board.
 * </ul>
 *
 * What one article says of somebody in many words, another says in few, so all titles known of somebody count: one that
 * goes with the new one is enough. For one thread.
 */
public final class Namesakes {
    /** The day of what has none: it may have been at any time. */
    public static final int NO_DAY = Integer.MIN_VALUE;

    private static final int DAYS_APART = 5 * 365;

    private static final Set<String> OF_STATE =
            Set.of("president", "premier", "minister", "chancellor", "king", "queen");
    private static final Set<String> HEADS_OF_STATE =
            Set.of("president", "chancellor", "king", "queen", "pope", "emperor", "premier");
    private static final Set<String> POLITICAL = Set.of(
            "senator",
            "representative",
            "lawmaker",
            "congressman",
            "congresswoman",
            "legislator",
            "mp",
            "deputy",
            "governor",
            "mayor",
            "leader",
            "candidate",
            "nominee",
            "secretary",
            "speaker",
            "ambassador",
            "envoy",
            "diplomat",
            "commissioner");
    private static final Set<String> OF_TOWN = Set.of(
            "mayor",
            "sheriff",
            "coach",
            "councillor",
            "councilman",
            "councilwoman",
            "alderman",
            "chief",
            "superintendent",
            "manager",
            "headmaster");

    /** What titles say, worked out once however often they come. */
    private final Map<String, HeldTitle> titles = new HashMap<>();

    /**
     * A title as an article gives it.
     *
     * @param title its words
     * @param from when the first article that gives it was published, in days in any count; {@link #NO_DAY} where nobody knows
     * @param to the same of the last one
     */
    public record Held(String title, int from, int to) {
        /** Returns the same, held on another day, too. */
        public Held on(int day) {
            boolean unknown = from == NO_DAY || day == NO_DAY;
            return unknown ? new Held(title, NO_DAY, NO_DAY) : new Held(title, Math.min(from, day), Math.max(to, day));
        }

        /** Returns how many days lie between the two, 0 where they overlap or nobody knows. */
        public int daysTo(Held other) {
            boolean unknown = from == NO_DAY || other.from == NO_DAY;
            return unknown ? 0 : Math.max(0, Math.max(other.from - to, from - other.to));
        }
    }

    /** Returns what keeps people apart whose articles are of one time; empty where nothing does. */
    public Optional<TitleClash> clash(List<String> some, List<String> others) {
        return clashHeld(held(some), held(others));
    }

    private static List<Held> held(List<String> titles) {
        return titles.stream().map(title -> new Held(title, NO_DAY, NO_DAY)).toList();
    }

    /**
     * Returns what keeps people apart; empty where nothing does.
     *
     * @param some all titles that are known of the one
     * @param others those of the other
     */
    public Optional<TitleClash> clashHeld(List<Held> some, List<Held> others) {
        for (Held other : others) {
            for (Held one : some) {
                if (one.title().equals(other.title()) && !title(one).office().isEmpty()) {
                    return Optional.empty();
                }
            }
        }
        for (Held other : others) {
            Optional<TitleClash> clash = clash(some, other);
            if (clash.isPresent()) {
                return clash;
            }
        }
        return Optional.empty();
    }

    /** Returns the last of some titles that clashes with another, where none goes with it. */
    private Optional<TitleClash> clash(List<Held> some, Held other) {
        HeldTitle title = title(other);
        Optional<TitleClash> elsewhere = Optional.empty();
        Optional<TitleClash> otherWalk = Optional.empty();
        boolean sameWalk = false;
        boolean meets = false;
        for (Held one : some) {
            HeldTitle known = title(one);
            if (one.daysTo(other) > DAYS_APART) {
                continue;
            }
            if (known.walk().isPresent() && title.walk().isPresent()) {
                if ((known.walk().get() & title.walk().get()) != 0) {
                    sameWalk = true;
                } else {
                    otherWalk = Optional.of(new TitleClash(TitleClash.Kind.WALK_OF_LIFE, one.title(), other.title()));
                }
            }
            if (title.isAtOnePlace(known)
                    && known.office().equals(title.office())
                    && !known.where().isEmpty()) {
                meets |= known.meets(title);
                elsewhere = Optional.of(new TitleClash(TitleClash.Kind.PLACE, one.title(), other.title()));
            }
        }
        if (!sameWalk && otherWalk.isPresent()) {
            return otherWalk;
        }
        return meets ? Optional.empty() : elsewhere;
    }

    /**
     * Returns the title, of some, that is one office with one of others and may be held at one place: the one held closest to it
     * in time. Empty where there is none.
     */
    public Optional<Held> sharedOffice(List<Held> some, List<Held> others) {
        Held closest = null;
        int days = Integer.MAX_VALUE;
        for (Held one : some) {
            for (Held other : others) {
                if (one.daysTo(other) < days && title(one).isSameOffice(title(other))) {
                    closest = one;
                    days = one.daysTo(other);
                }
            }
        }
        return Optional.ofNullable(closest);
    }

    /**
     * Returns whether the name alone says too little: one is known as a novelist or a goalkeeper, and the other is not, in articles
     * of one time.
     */
    public boolean isDoubtful(List<Held> some, List<Held> others) {
        return isPrivateBeside(some, others) || isPrivateBeside(others, some);
    }

    private boolean isPrivateBeside(List<Held> some, List<Held> others) {
        if (others.stream().anyMatch(held -> title(held).isPrivate())) {
            return false;
        }
        return some.stream()
                .filter(held -> title(held).isPrivate())
                .anyMatch(held ->
                        others.isEmpty() || others.stream().anyMatch(other -> held.daysTo(other) <= DAYS_APART));
    }

    /** Returns whether a title says that the office is held no more. */
    public boolean isFormer(String title) {
        return title(title).former();
    }

    /** Returns whether two titles are of one office that may be held at one place. */
    public boolean areOneOffice(String one, String other) {
        return title(one).isSameOffice(title(other));
    }

    /** Returns whether a title says of which office it is. */
    public boolean isOffice(String title) {
        return !title(title).office().isEmpty();
    }

    /** Returns whether a title is of an office that a state has one of. */
    public boolean isOfState(String title) {
        return OF_STATE.contains(title(title).office());
    }

    /** Returns whether a title is of an office that no two have at a time whose family name is the same: a head of state or government. */
    public boolean isHeadOfState(String title) {
        HeldTitle held = title(title);
        return HEADS_OF_STATE.contains(held.office()) || held.charge().equals("minister prime");
    }

    /** Returns whether a title is of an office that politicians come to from others. */
    public boolean isPolitical(String title) {
        return isOfState(title) || POLITICAL.contains(title(title).office());
    }

    /** Returns whether a title is of an office that a town has. */
    public boolean isOfTown(String title) {
        return OF_TOWN.contains(title(title).office());
    }

    /** Returns the words of a title that say where the office is held, the first of them; empty where none does. */
    public Optional<String> where(String title) {
        return title(title).where().stream().findFirst();
    }

    private HeldTitle title(Held held) {
        return title(held.title());
    }

    private HeldTitle title(String words) {
        return titles.computeIfAbsent(words, HeldTitle::of);
    }
}
