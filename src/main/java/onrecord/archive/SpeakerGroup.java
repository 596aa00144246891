package onrecord.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.match.Namesakes;
import onrecord.match.Namesakes.Held;
import onrecord.model.Authority;
import onrecord.model.Rule;

/** Appearances that are taken for one speaker, while speakers are being linked. */
final class SpeakerGroup {
    static final Comparator<SpeakerGroup> BY_FIRST = Comparator.comparing(SpeakerGroup::first, SpeakerGroup::inOrder);

    private static final int UNKNOWN = Integer.MIN_VALUE;
    private static final int DAYS_OF_YEAR = 12 * 31;

    /** So many of one name, and so many titles of one, are held against each other: more are no people, but a list. */
    static final int MANY = 200;

    private final Optional<Authority.AuthorityRecord> entry;
    private final List<Speaker.Appearance> appearances = new ArrayList<>(2);
    private Map<String, Held> titles = Map.of();
    private final List<Rule> joined = new ArrayList<>(0);
    private final List<Rule> apart = new ArrayList<>(0);
    private int born = UNKNOWN;
    private int age;
    private String initials = "";
    private Optional<EntitySummary> fullest = Optional.empty();
    private String place = "";
    private boolean alone;
    private boolean namesakes;
    private boolean speaks;

    /** Begins with nobody. */
    SpeakerGroup(Optional<Authority.AuthorityRecord> entry) {
        this.entry = entry;
    }

    private static int inOrder(Speaker.Appearance one, Speaker.Appearance other) {
        return one.article() != other.article()
                ? Integer.compare(one.article(), other.article())
                : Integer.compare(one.place(), other.place());
    }

    /**
     * Adds an appearance.
     *
     * @param day when its article was published
     * @param middle the middle initials of its name; empty where it has none
     */
    void add(Speaker.Appearance one, int day, String middle) {
        EntitySummary voice = one.voice();
        appearances.add(one);
        if (!voice.titles().isEmpty() && titles.isEmpty()) {
            titles = new LinkedHashMap<>(2);
        }
        voice.titles().forEach(title -> hold(new Held(title, day, day)));
        if (voice.age() > 0 && day != Namesakes.NO_DAY && born == UNKNOWN) {
            age = voice.age();
            born = day / DAYS_OF_YEAR - age;
        }
        initials = middle.isEmpty() ? initials : middle;
        speaks |= voice.speaks();
        if (fullest.isEmpty() || isFuller(voice, fullest.get())) {
            fullest = Optional.of(voice);
        }
    }

    /** Notes a title; of a great many the first are compared with those of others. */
    private void hold(Held held) {
        if (titles.size() < MANY || titles.containsKey(held.title())) {
            titles.merge(
                    held.title(), held, (known, now) -> known.on(now.from()).on(now.to()));
        }
    }

    /** Adds all of another group, which is one with this by {@code rule}. */
    void add(SpeakerGroup other, Rule rule) {
        appearances.addAll(other.appearances);
        appearances.sort(SpeakerGroup::inOrder);
        if (!other.titles.isEmpty() && titles.isEmpty()) {
            titles = new LinkedHashMap<>(2);
        }
        other.titles.values().forEach(this::hold);
        other.joined.forEach(this::joinedBy);
        joinedBy(rule);
        other.apart.forEach(this::apartBy);
        age = born == UNKNOWN ? other.age : age;
        born = born == UNKNOWN ? other.born : born;
        initials = initials.isEmpty() ? other.initials : initials;
        namesakes |= other.namesakes;
        speaks |= other.speaks;
        if (isFuller(other.fullest(), fullest())) {
            fullest = other.fullest;
        }
    }

    /** Capitals are of a headline; a name of initials says less than one without; else the longer one says more. */
    private static boolean isFuller(EntitySummary one, EntitySummary other) {
        boolean capitals = isCapitals(one.name());
        if (capitals != isCapitals(other.name())) {
            return !capitals;
        }
        boolean initials = isInitials(one);
        return initials == isInitials(other)
                ? one.name().length() > other.name().length()
                : !initials;
    }

    private static boolean isCapitals(String name) {
        return name.indexOf(' ') > 0 && name.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isInitials(EntitySummary voice) {
        return voice.person()
                && voice.name().length() > 2
                && (voice.name().charAt(1) == '.' || voice.name().charAt(1) == ' ');
    }

    /** Notes why appearances are one. */
    void joinedBy(Rule rule) {
        if (!joined.contains(rule)) {
            joined.add(rule);
        }
    }

    /** Notes what keeps it apart from others of its name. */
    void apartBy(Rule rule) {
        if (!apart.contains(rule)) {
            apart.add(rule);
        }
    }

    /** Notes that it stays in its article. */
    void stayAlone() {
        alone = true;
    }

    /** Notes that others bear its name. */
    void hasNamesakes() {
        namesakes = true;
    }

    /** Notes whose it is, where its name does not say that. */
    void of(String words) {
        place = words;
    }

    List<Speaker.Appearance> appearances() {
        return appearances;
    }

    Speaker.Appearance first() {
        return appearances.get(0);
    }

    List<Held> titles() {
        return List.copyOf(titles.values());
    }

    Optional<Authority.AuthorityRecord> entry() {
        return entry;
    }

    EntitySummary fullest() {
        return fullest.orElseThrow();
    }

    /** Returns an age that an article gives; 0 where none does. */
    int age() {
        return age;
    }

    /** Returns whether ages that articles give are not of one person. */
    boolean isOfOtherAge(SpeakerGroup other) {
        return born != UNKNOWN && other.born != UNKNOWN && Math.abs(born - other.born) > 1;
    }

    /** Returns the middle initials that some article gives. */
    String initials() {
        return initials;
    }

    /** Returns the words for the state or town that a body is of; empty where its name says it, or nothing does. */
    String place() {
        return place;
    }

    boolean isAlone() {
        return alone;
    }

    boolean isNamesake() {
        return namesakes;
    }

    /** Returns whether something that keeps it apart from others is noted. */
    boolean isApart() {
        return !apart.isEmpty();
    }

    boolean speaks() {
        return speaks;
    }

    /** Returns why the appearances are one, then what keeps them apart from others. */
    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(joined);
        rules.addAll(apart);
        return rules;
    }
}
