package onrecord.archive;

import java.util.Arrays;
import java.util.List;
import onrecord.match.Happening;
import onrecord.match.PersonNames;

/**
 * A report with what tells whether another one is of the same event.
 *
 * @param report the report
 * @param date the plain value of its date
 * @param words the numbers of its words, in ascending order
 * @param opposites the numbers of the words that say the opposite of one of them
 * @param names whether each of the words is part of a name
 * @param figures whether each of the words is a figure
 * @param rarity how much each of the words tells
 * @param weight how much all of the words weigh
 * @param story what its article is about
 * @param kind the number of what befell; {@link ArchiveLookup#NONE} if its words are about no such thing
 * @param actors by participant: the place in {@link Archive#speakers()} of who it is, {@link ArchiveLookup#NONE} for who
 *     never speaks
 */
record Told(
        EventReport report,
        String date,
        int[] words,
        int[] opposites,
        boolean[] names,
        boolean[] figures,
        Rarity rarity,
        int weight,
        Story story,
        int kind,
        int[] actors) {
    /** The likeness of reports that share all their words. */
    static final int ALL = 1000;

    /** Two reports are of one event when a third of what both say is the same. */
    static final int LEAST_LIKENESS = ALL / 3;

    /** Less is enough of what two articles of one story tell. */
    private static final int LEAST_OF_STORY = ALL / 4;

    /** Nearly all: so much where the date is a month, or one report names first who is not in the other. */
    private static final int NEARLY_ALL = ALL * 3 / 5;

    /** What two reports share must weigh as much as two words of one day only, and without the names more than one. */
    static final int LEAST_SHARED = 2 * Rarity.ONE;

    private static final int LEAST_DEED = Rarity.ONE * 5 / 4;

    /** Where all that the shorter of two reports says is in the other, one word of the deed is enough of this weight in all. */
    private static final int LEAST_WITHIN = Rarity.ONE * 5 / 2;

    /** What shares names that weigh as much as three or four of one day only may name others, too, that the other does not. */
    private static final int ENOUGH_NAMES = 7 * Rarity.ONE / 2;

    private static final int DAY = 10;

    /** Returns whether the report is dated to the day. */
    boolean isOfDay() {
        return date.length() == DAY;
    }

    /**
     * Returns whether this report and another one cannot be of one event: one article tells of two, one says that it
     * happened and the other that it did not, or is to; or those who take part differ, where each report names somebody.
     * By a month, words alone tell nothing: then somebody must take part in both.
     */
    boolean contradicts(Told other) {
        if (report.event().status().contradicts(other.report.event().status())) {
            return true;
        }
        if (mayHaveBefallen(other)) {
            return false;
        }
        return report.article() == other.report.article()
                || (actors.length > 0 && other.actors.length > 0 || !isOfDay() || !other.isOfDay())
                        && !leads(other)
                        && !other.leads(this);
    }

    /**
     * Returns whether this report and another one that does not contradict it are of one event.
     *
     * @param likeness how alike they are, see {@link #likeness}
     */
    boolean isOne(Told other, int likeness) {
        if (befell(other)) {
            return true;
        }
        if (likeness < LEAST_OF_STORY) {
            return false;
        }
        InCommon both = InCommon.of(this, other);
        return both.shared() >= LEAST_SHARED
                && (both.deed() >= LEAST_DEED || isWithin(other, both))
                && both.isOfOneDeed()
                && (both.shared() - both.deed() >= ENOUGH_NAMES || !(isForeign(other) && other.isForeign(this)))
                && !(deniesIn(other) && other.deniesIn(this))
                && (areAlike(other, likeness, both) || areOfStory(other, likeness, both));
    }

    /** Returns whether the words alone tell it: they share somebody or a name, and enough of all they say. */
    private boolean areAlike(Told other, int likeness, InCommon both) {
        boolean weak = !isOfDay() || !other.isOfDay() || haveOtherActors(other);
        return likeness >= (weak ? NEARLY_ALL : LEAST_LIKENESS)
                && shareSomebody(other, both)
                // a form was filled in twice: two firms, two markets, two prices of a day
                && !(likeness >= NEARLY_ALL && both.eachHasOwn());
    }

    /** Returns whether one report says, in a few rare words, nothing that the other does not: {@code The Orlo Terminal opened}. */
    private boolean isWithin(Told other, InCommon both) {
        return both.shared() == Math.min(weight, other.weight) && both.shared() >= LEAST_WITHIN && both.deed() > 0;
    }

    /**
     * Returns whether they tell it together with their articles: less of what they say is the same, but their articles tell
     * one story; where they share nobody and no name, nearly the same story, and no figure differs.
     */
    private boolean areOfStory(Told other, int likeness, InCommon both) {
        if (!isOfDay() || !other.isOfDay() || haveOtherActors(other) || both.eachHasOwn()) {
            return false;
        }
        int stories = story.likeness(other.story);
        if (shareSomebody(other, both)) {
            return stories >= Story.ONE;
        }
        // nearly the same words that name nobody are a form
        return !both.figures() && likeness < NEARLY_ALL && stories >= Story.NEAR;
    }

    /** Returns whether another report has a word that says the opposite of one that it has not. */
    private boolean deniesIn(Told other) {
        for (int word : opposites) {
            if (Arrays.binarySearch(other.words, word) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether both name somebody, and not the same one first. */
    private boolean haveOtherActors(Told other) {
        return actors.length > 0 && other.actors.length > 0 && !(leads(other) && other.leads(this));
    }

    private boolean shareSomebody(Told other, InCommon both) {
        return both.name() || leads(other) || other.leads(this);
    }

    /**
     * Returns whether both are about one thing that befell a place or somebody on one day: somebody’s death; or what is
     * told again in one article or in another one of its story.
     */
    boolean befell(Told other) {
        return mayHaveBefallen(other)
                && (report.article() == other.report.article()
                        || happening().isDeath()
                        || story.likeness(other.story) >= Story.ONE);
    }

    /**
     * Returns whether both can be about one thing that befell: where it is somebody’s death, the same one died; of two
     * articles, not each report names a place that the whole other article does not.
     */
    boolean mayHaveBefallen(Told other) {
        if (kind == ArchiveLookup.NONE || kind != other.kind || !isOfDay() || !date.equals(other.date)) {
            return false;
        }
        if (happening().isDeath()) {
            return leads(other) && other.leads(this);
        }
        return report.article() == other.report.article()
                ? happening().isToldAgain(other.happening())
                : !(isForeign(other) && other.isForeign(this));
    }

    private Happening happening() {
        return report.event().happening().orElseThrow();
    }

    /** Returns whether it has a name that is nowhere in what the article of another report is about. */
    private boolean isForeign(Told other) {
        for (int i = 0; i < words.length; i++) {
            if (names[i] && !other.story.has(words[i])) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether who is named first here takes part in another report. */
    private boolean leads(Told other) {
        return actors.length > 0 && takesPart(0, other);
    }

    /** Returns the share of what this report and another one say that both say, by weight, from 0 to {@link #ALL}. */
    int likeness(Told other) {
        int shared = rarity.shared(words, other.words);
        return shared == 0 ? 0 : 2 * ALL * shared / (weight + other.weight);
    }

    /** Returns whether a participant of this report, by its place, takes part in another one. */
    boolean takesPart(int participant, Told other) {
        for (int i = 0; i < other.actors.length; i++) {
            if (areOne(participant, other, i)) {
                return true;
            }
        }
        return false;
    }

    /** What links people across articles decides; namesakes that it keeps apart are two. */
    private boolean areOne(int participant, Told other, int second) {
        int speaker = actors[participant];
        int speakerThere = other.actors[second];
        boolean known = speaker != ArchiveLookup.NONE && speakerThere != ArchiveLookup.NONE;
        if (known && speaker == speakerThere) {
            return true;
        }
        String name = participants().get(participant);
        String nameThere = other.participants().get(second);
        return PersonNames.areOne(name, nameThere) && !(known && name.equalsIgnoreCase(nameThere));
    }

    private List<String> participants() {
        return report.event().participants();
    }

    /**
     * Returns which of several pairs is the first to come together: where one thing befell, words do not matter.
     *
     * @param likeness how alike they are, see {@link #likeness}
     */
    int rank(Told other, int likeness) {
        return befell(other) ? ALL : likeness;
    }

    /**
     * Returns its rarest words: of reports that are alike enough to be of one event, each has one of these in common with
     * the other, for its further words do not weigh as much as the two must share. With them goes what befell.
     */
    int[] rareWords() {
        long[] rarest = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            rarest[i] = (long) (Rarity.ONE - rarity.of(words[i])) << Integer.SIZE | words[i];
        }
        Arrays.sort(rarest);
        int needed = Math.max(LEAST_SHARED, LEAST_OF_STORY * weight / (2 * ALL));
        int rest = weight;
        int size = 0;
        while (size < words.length && rest >= needed) {
            rest -= rarity.of((int) rarest[size++]);
        }
        int[] rare = new int[kind == ArchiveLookup.NONE ? size : size + 1];
        for (int i = 0; i < size; i++) {
            rare[i] = (int) rarest[i];
        }
        if (kind != ArchiveLookup.NONE) {
            rare[size] = kind;
        }
        return rare;
    }

    /** Returns how many words both have. */
    int wordsShared(Told other) {
        int shared = 0;
        int j = 0;
        for (int word : words) {
            while (j < other.words.length && other.words[j] < word) {
                j++;
            }
            shared += j < other.words.length && other.words[j] == word ? 1 : 0;
        }
        return shared;
    }
}
