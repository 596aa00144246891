package onrecord.extract.coref;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import onrecord.model.Mention;
import onrecord.text.Span;

/** An entity while its mentions are being gathered. */
final class EntityDraft {
    /** What it will become. */
    enum Sort {
        PERSON("person:"),
        ORGANISATION("org:"),
        PLACE("place:"),
        UNNAMED("unnamed:");

        private final String prefix;

        Sort(String prefix) {
            this.prefix = prefix;
        }

        String prefix() {
            return prefix;
        }
    }

    private static final Comparator<Mention> IN_TEXT = (one, other) -> {
        int byStart = Integer.compare(one.span().start(), other.span().start());
        return byStart != 0
                ? byStart
                : Integer.compare(other.span().end(), one.span().end());
    };

    private final Sort sort;
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<String> titles = new LinkedHashSet<>();
    private final Set<String> titlesInAnyCase = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> aliases = new LinkedHashSet<>();
    private final Set<Integer> titleWords = new LinkedHashSet<>();
    private final List<Integer> offices = new ArrayList<>();
    private final Gender gender = new Gender();
    private Span name;
    private int first;
    private int last;
    private int officeGroups;
    private int fullNames;
    private boolean speaks;
    private boolean listens;
    private boolean givenNameLast;
    private int sharedFamily = -1;
    private String id = "";

    /** Begins with the name at tokens {@code first..last}. */
    EntityDraft(Sort sort, int first, int last, Span name) {
        this.sort = sort;
        this.first = first;
        this.last = last;
        this.name = name;
    }

    Sort sort() {
        return sort;
    }

    boolean isPerson() {
        return sort == Sort.PERSON;
    }

    /** Returns the first token of the fullest name. */
    int first() {
        return first;
    }

    /** Returns the last token of the fullest name. */
    int last() {
        return last;
    }

    Span name() {
        return name;
    }

    /** Takes a fuller name. */
    void rename(int from, int to, Span span) {
        first = from;
        last = to;
        name = span;
    }

    void mention(Span span, Mention.Kind kind) {
        mentions.add(new Mention(span, kind));
        fullNames += kind == Mention.Kind.FULL_NAME ? 1 : 0;
    }

    int fullNames() {
        return fullNames;
    }

    /** Returns the mentions in text order, the longest of those that overlap. */
    List<Mention> mentions() {
        List<Mention> sorted = new ArrayList<>(mentions);
        sorted.sort(IN_TEXT);
        List<Mention> kept = new ArrayList<>(sorted.size());
        int end = -1;
        for (Mention one : sorted) {
            if (one.span().start() >= end) {
                kept.add(one);
                end = one.span().end();
            }
        }
        return kept;
    }

    Set<String> titles() {
        return titles;
    }

    /** Adds a title, unless it is there, in whatever capitals. */
    void addTitle(String title) {
        if (titlesInAnyCase.add(title)) {
            titles.add(title);
        }
    }

    Set<String> aliases() {
        return aliases;
    }

    /** Returns the numbers of all words in the titles. */
    Set<Integer> titleWords() {
        return titleWords;
    }

    /** Returns the numbers of the words that end the titles: “minister”. */
    List<Integer> offices() {
        return offices;
    }

    /** Adds an office and the groups of words that mean the same one, as bits. */
    void addOffice(int word, int groups) {
        offices.add(word);
        officeGroups |= groups;
    }

    int officeGroups() {
        return officeGroups;
    }

    Gender gender() {
        return gender;
    }

    /** Returns whether a pronoun for one person can mean this. */
    boolean isSomebody() {
        return sort == Sort.PERSON || sort == Sort.UNNAMED;
    }

    /** Notes that this is a source of something said. */
    void speaks() {
        speaks = true;
    }

    /** Notes that something is said to this. */
    void listens() {
        listens = true;
    }

    /** Returns whether this says something, or something is said to it. */
    boolean takesPart() {
        return speaks || listens;
    }

    /** Notes that the article calls the person by the first word of the name: “Kim” for Kim Dae Ho. */
    void calledByFirstWord() {
        givenNameLast = true;
    }

    boolean isFamilyNameFirst() {
        return givenNameLast;
    }

    /** Notes the family name at token {@code i}, which is said once for two: “John and Jane Hale”. */
    void shareFamily(int i) {
        sharedFamily = i;
    }

    /** Returns the token of a family name that stands with another person’s name, or -1. */
    int sharedFamily() {
        return sharedFamily;
    }

    String id() {
        return id;
    }

    void id(String given) {
        id = given;
    }
}
