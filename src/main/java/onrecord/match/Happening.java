package onrecord.match;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.text.WordList;

/**
 * What befell a place, or somebody’s death: clauses that say what a thing of this kind did on one day are reports of one
 * event, whatever their verbs, “An earthquake struck Orlo” and “The quake killed ten”.
 *
 * @param kind what it is, the same word for all nouns of one meaning
 * @param phrase how the clause calls it, in small letters, from the first word of the phrase to the noun
 */
public record Happening(String kind, String phrase) {
    /** The kind that is known by who died, not by the story. */
    private static final String DEATH = "death";

    private static final String FIRE = "fire";

    private static final Map<String, String> KINDS = new HashMap<>();

    static {
        for (String line : WordList.read(Happening.class, "happening.txt")) {
            String[] nouns = line.split(" ");
            for (String noun : nouns) {
                KINDS.put(noun, nouns[0]);
            }
        }
    }

    private static final Set<String> COMPOUNDS = Set.copyOf(WordList.read(Happening.class, "happening-compound.txt"));

    /** What ends a noun phrase before its noun was reached, with a verb that has the noun for its object. */
    private static final Set<String> ENDS = Set.of(
            "of",
            "in",
            "on",
            "at",
            "by",
            "after",
            "before",
            "from",
            "for",
            "with",
            "to",
            "and",
            "or",
            "as",
            "into",
            "over",
            "under",
            "following",
            "during",
            "near",
            "has",
            "have",
            "had",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "will",
            "a",
            "an",
            "the",
            "open",
            "opens",
            "opened",
            "opening",
            "catch",
            "catches",
            "caught",
            "set",
            "sets",
            "return",
            "returned",
            "hold",
            "held",
            "cease",
            "not",
            "who",
            "that",
            "which");

    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "this", "that", "one", "another", "its");

    /** A second one, told beside a first. */
    private static final Set<String> OTHER = Set.of("another", "second", "third", "separate", "other", "similar");

    private static final Set<String> INDEFINITE = Set.of("a", "an", "one");

    /** A noun that has no article, as in a headline, stands at most this far from the beginning. */
    private static final int BARE = 3;

    private static final int LONGEST = 8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-.,’'][\\p{L}\\p{N}]+)*+");
    /** What such a thing did is told of those whom it struck, too: “struck by a quake”, “crews battled the blaze”. */
    private static final Pattern STRUCK = Pattern.compile(
            "\\b(by|in|after|when|as|battl(?:e[sd]?|ing)|f(?:ight|ighting|ought)|tackl(?:e[sd]?|ing)|extinguish(?:e[sd]|ing)?) "
                    + "(?=(?:an?|the) )");

    /** Before which what follows a small word befell those who are named. */
    private static final Set<String> WITH_HARM = Set.of("in", "after", "when", "as");

    private static final Pattern HARM =
            Pattern.compile("(?i)\\b(?:die[ds]?|dead|kill|killed|injured|hurt|wounded|destroyed|damaged|perished)\\b");
    private static final Pattern CAUGHT_FIRE = Pattern.compile("\\b(?:catch(?:es)?|caught) fire\\b");
    private static final Pattern DIED = Pattern.compile(
            "(?:, | … | )(?:has |had )?(?:died|dies|passed away|was killed|was murdered|was assassinated|was (?:found|shot) dead)\\b");

    /**
     * Returns what a clause is about; empty for most.
     *
     * @param label the words of the clause
     * @param participants names of those who take part, in the order in which the clause names them
     */
    public static Optional<Happening> of(String label, List<String> participants) {
        if (!participants.isEmpty() && tellsDeath(label, participants.get(0))) {
            return Optional.of(new Happening(DEATH, ""));
        }
        Optional<Happening> subject = phrase(label, 0);
        if (subject.isPresent()) {
            return subject;
        }
        Matcher struck = STRUCK.matcher(label);
        while (struck.find()) {
            if (!WITH_HARM.contains(struck.group(1)) || HARM.matcher(label).find()) {
                Optional<Happening> found = phrase(label, struck.end());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return CAUGHT_FIRE.matcher(label).find() ? Optional.of(new Happening(FIRE, FIRE)) : Optional.empty();
    }

    /** Returns whether it is a death: known by who died. */
    public boolean isDeath() {
        return kind.equals(DEATH);
    }

    /**
     * Returns whether another clause of the same article speaks of the same: in the same words, or of what is known already.
     */
    public boolean isToldAgain(Happening other) {
        return kind.equals(other.kind)
                && (phrase.equals(other.phrase)
                        || (isKnown() || other.isKnown())
                                && !isOther()
                                && !other.isOther()
                                && (figure().isEmpty() || other.figure().isEmpty() || figure().equals(other.figure())));
    }

    private boolean isKnown() {
        return !INDEFINITE.contains(first());
    }

    private boolean isOther() {
        for (String word : phrase.split(" ")) {
            if (OTHER.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private String figure() {
        for (String word : phrase.split("[ -]")) {
            if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
                return word;
            }
        }
        return "";
    }

    private String first() {
        int end = phrase.indexOf(' ');
        return end < 0 ? phrase : phrase.substring(0, end);
    }

    /** Returns the happening that a noun phrase names that begins at an offset. */
    private static Optional<Happening> phrase(String label, int start) {
        Matcher words = WORD.matcher(label);
        words.region(start, label.length());
        int number = 0;
        boolean bare = true;
        int last = start;
        while (number < LONGEST && words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            if (label.substring(last, words.start()).indexOf(',') >= 0) {
                return Optional.empty();
            }
            last = words.end();
            if (number == 0 && DETERMINERS.contains(word)) {
                bare = false;
            } else if (ENDS.contains(word) || bare && number >= BARE) {
                return Optional.empty();
            }
            String kind = KINDS.get(word.substring(word.lastIndexOf('-') + 1));
            if (kind != null) {
                String phrase = label.substring(start, last).toLowerCase(Locale.ROOT);
                return words.find() && COMPOUNDS.contains(words.group().toLowerCase(Locale.ROOT))
                        ? Optional.empty()
                        : Optional.of(new Happening(kind, phrase));
            }
            number++;
        }
        return Optional.empty();
    }

    /** Returns whether a clause says that somebody died whose name begins it, with nothing but an apposition behind it. */
    private static boolean tellsDeath(String label, String name) {
        Matcher died = DIED.matcher(label);
        if (!died.find()) {
            return false;
        }
        String subject = label.substring(0, died.start());
        int comma = subject.indexOf(',');
        // an apposition ends with a comma
        if (comma >= 0 && label.charAt(died.start()) == ' ' && !subject.endsWith(",")) {
            return false;
        }
        String head = comma < 0 ? subject : subject.substring(0, comma);
        head = head.endsWith(" …") ? head.substring(0, head.length() - 2) : head;
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        return head.toLowerCase(Locale.ROOT).endsWith(surname.toLowerCase(Locale.ROOT)) && !head.contains(" of ");
    }
}
