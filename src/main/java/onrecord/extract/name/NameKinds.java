package onrecord.extract.name;

import onrecord.extract.word.Category;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** Decides what a run of capitalised words without title names, from its words and from the rest of the article. */
final class NameKinds {
    /** The word stands in lower case somewhere. */
    static final byte LOWER = 1;
    /** The word ends the full name of a person. */
    static final byte FAMILY = 2;
    /** The word begins the full name of a person. */
    static final byte GIVEN = 4;
    /** The word has a capital inside a sentence. */
    static final byte CAPITAL = 8;
    /** The word alone names a body. */
    static final byte BODY = 16;
    /** The word stands alone with a capital inside a sentence, as family names do. */
    static final byte ALONE = 32;

    /** No name at all. */
    static final int NONE = -1;
    /** What was asked does not settle it. */
    private static final int UNDECIDED = -2;

    private static final int PERSON = Names.Kind.PERSON.ordinal();
    private static final int ORGANISATION = Names.Kind.ORGANISATION.ordinal();
    private static final int OTHER = Names.Kind.OTHER.ordinal();

    private static final int THE = Lexicon.id("the");
    private static final int WHO = Lexicon.id("who");
    /** Demonyms that are family names too. */
    private static final WordSet SURNAME_TOO =
            WordSet.of("english french welsh irish scot german dane norwegian christian pole finn green");
    /** Names of places begin with these, whatever follows. */
    private static final WordSet OPENS_PLACE =
            WordSet.of("new north south east west san santa santo los las saint st fort ft mount mt port cape lake");

    private static final long GIVEN_NAME = Category.GIVEN_NAME_MALE.bit() | Category.GIVEN_NAME_FEMALE.bit();
    private static final long PLACE = Category.PLACE_NAME.bit() | Category.PLACE_PART.bit();
    private static final long NO_PERSON =
            Category.ORGANISATION_WORD.bit() | Category.THING_WORD.bit() | PLACE | Category.DEMONYM.bit();

    private static final long NO_SURNAME = Category.ORGANISATION_WORD.bit()
            | Category.PLACE_NAME.bit()
            | Category.DEMONYM.bit()
            | Category.THING_WORD.bit();
    /** Words that are part of names and none by themselves. */
    private static final long PART_OF_NAME =
            Category.TITLE.bit() | Category.TITLE_PART.bit() | Category.PLACE_PART.bit() | Category.NAME_SUFFIX.bit();

    private final Tokens tokens;
    private final SameWords words;
    private final NameContext context;
    private final NameShapes shapes;

    NameKinds(Tokens tokens, SameWords words) {
        this.tokens = tokens;
        this.words = words;
        this.context = new NameContext(tokens);
        this.shapes = new NameShapes(tokens);
    }

    /** Returns whether token {@code i} is a given name by the lists or by the article. */
    boolean isGiven(int i) {
        return (tokens.categories(i) & GIVEN_NAME) != 0 || words.knows(i, GIVEN);
    }

    /** Returns whether token {@code i} is an initial. */
    boolean isInitialLetter(int i) {
        return shapes.isInitialLetter(i);
    }

    /** Returns whether token {@code i} is a given name by the lists. */
    boolean isListed(int i) {
        return (tokens.categories(i) & GIVEN_NAME) != 0;
    }

    private boolean has(int i, Category category) {
        return tokens.is(i, category);
    }

    /** Returns the last token of the name {@code a..b} without a suffix such as Jr. */
    int family(int a, int b) {
        int end = b;
        while (end > a && (has(end, Category.NAME_SUFFIX) || tokens.kind(end) == Tokens.MARK)) {
            end--;
        }
        return end;
    }

    /**
     * Decides. The first of the kinds of evidence that says anything is believed, the strongest first.
     *
     * @param titled whether a title stands before
     * @param joined whether “of”, “and” or the like stands within
     * @param initial whether any word would have a capital at {@code a}
     * @return the ordinal of a {@link Names.Kind}, or {@link #NONE}
     */
    int of(int a, int b, boolean titled, boolean joined, boolean initial) {
        boolean known = words.knows(family(a, b), FAMILY);
        if (!known && context.isCase(a, b)) {
            return OTHER;
        }
        if (!known && !titled && context.isPublication(b)) {
            return ORGANISATION;
        }
        if (!known && !titled && context.isNamedPlace(a) && !anyIn(a, b, Category.ORGANISATION_WORD)) {
            return Names.Kind.PLACE.ordinal();
        }
        if (a == b) {
            return ofOneWord(a, titled, initial);
        }
        boolean the = a > 0 && tokens.word(a - 1) == THE;
        if (!known && !isGiven(a) && !titled && context.isBodyOfAKind(a)) {
            return ORGANISATION;
        }
        int kind = byLastWord(a, b, titled);
        if (kind == UNDECIDED) {
            kind = byBodyOrGivenName(a, b, titled, joined, the);
        }
        if (kind == UNDECIDED) {
            kind = byPlace(a, b, titled);
        }
        return kind == UNDECIDED ? byTheRest(a, b, titled, the) : kind;
    }

    /** What the last word settles: a suffix, a demonym, letters that are all capitals, nothing but words of places. */
    private int byLastWord(int a, int b, boolean titled) {
        int end = family(a, b);
        boolean suffix = end < b && !anyIn(a, end, Category.THING_WORD);
        if (suffix && (titled || isGiven(a) || tokens.is(b, Category.ABBREVIATION))) {
            return PERSON;
        }
        boolean knownFamily = words.knows(b, FAMILY);
        boolean person = isGiven(a) && knownFamily;
        if (has(b, Category.DEMONYM) && !person && !isSurnameToo(a, b)) {
            return OTHER;
        }
        if (shapes.isInitialLetter(b) && tokens.end(b) - tokens.start(b) == 4) {
            return titled ? UNDECIDED : ORGANISATION;
        }
        boolean capitals = tokens.isAcronym(a) && tokens.isAcronym(b) && tokens.end(a) - tokens.start(a) > 2;
        if (capitals && !isGiven(a) && !knownFamily) {
            return OTHER;
        }
        return allIn(a, b, PLACE) && !person ? Names.Kind.PLACE.ordinal() : UNDECIDED;
    }

    /** What a word for bodies at the end, a joint or a given name at the beginning settles. */
    private int byBodyOrGivenName(int a, int b, boolean titled, boolean joined, boolean the) {
        boolean given = (isGiven(a)
                        || isFamilyFirst(a, b)
                        || shapes.isOfSyllables(a, b) && !has(b, Category.ORGANISATION_WORD)
                        || shapes.isInitialLetter(a)
                                && !shapes.isPlaceInLetters(a)
                                && (b == a + 1 || isListed(a + 1) || shapes.isInitialLetter(a + 1)))
                && !shapes.isTooLong(a, b);
        if (has(b, Category.ORGANISATION_WORD) || joined) {
            if (given && !joined && titled && a + 1 == b) {
                return PERSON;
            }
            boolean thing = joined && !anyIn(a, b, Category.ORGANISATION_WORD) && anyIn(a, b, Category.THING_WORD);
            return thing ? OTHER : ORGANISATION;
        }
        boolean nation = anyIn(a + 1, b, Category.DEMONYM) && !isSurnameToo(a, b);
        if (given && !the && !anyIn(a + 1, b, Category.THING_WORD) && !nation) {
            return placeAfter(a, b) ? Names.Kind.PLACE.ordinal() : PERSON;
        }
        boolean nationality = anyIn(a, b, Category.DEMONYM) && allIn(a, b, Category.DEMONYM.bit() | PLACE);
        return nationality ? OTHER : UNDECIDED;
    }

    /** What words that begin or end names of places settle. */
    private int byPlace(int a, int b, boolean titled) {
        boolean opened = b == a + 1 && !titled && OPENS_PLACE.has(tokens, a) && !words.knows(b, FAMILY);
        boolean town = has(a, Category.PLACE_PART) && has(a + 1, Category.PLACE_NAME);
        boolean region = has(a, Category.PLACE_NAME) && b == a + 1 && tokens.shape(b) == Tokens.UPPER;
        return placeAfter(a, b) || opened || town || region ? Names.Kind.PLACE.ordinal() : UNDECIDED;
    }

    /** “Leandra English”: returns whether a demonym is the family name behind a given name. */
    private boolean isSurnameToo(int a, int b) {
        return b == a + 1 && isListed(a) && !has(a, Category.PLACE_NAME) && SURNAME_TOO.has(tokens, b);
    }

    private int byTheRest(int a, int b, boolean titled, boolean the) {
        if (anyIn(a, b, Category.THING_WORD)) {
            return OTHER;
        }
        if (titled && !the) {
            return PERSON;
        }
        if (anyIn(a, b, Category.ORGANISATION_WORD)) {
            return ORGANISATION;
        }
        boolean noPerson = the || shapes.isMark(a, b) || anyOf(a, b, NO_PERSON) || b - a > 3 || anyLower(a, b);
        return !noPerson && looksLikePerson(a, b) ? PERSON : OTHER;
    }

    /** Looks for what tells a person of unknown given name from “Roll Call”: the family name alone, speech, “who”, an age. */
    private boolean looksLikePerson(int a, int b) {
        if (words.knows(b, ALONE)
                || words.knows(b, FAMILY)
                || shapes.isCamelSurname(b)
                || b == a + 2 && context.isDescribed(b)
                || b == a + 1 && (context.isDescribed(b) || context.isListed(a, b, words))) {
            return true;
        }
        int after = b + 1;
        if (after + 1 < tokens.size() && !tokens.firstInBlock(after)) {
            if (tokens.isMark(after, ',')) {
                after++;
            }
            boolean age = after > b + 1
                    && tokens.kind(after) == Tokens.NUMBER
                    && tokens.end(after) - tokens.start(after) == 2;
            if (age || tokens.word(after) == WHO || has(after, Category.SPEECH_VERB)) {
                return true;
            }
        }
        return a > 0 && !tokens.firstInBlock(a) && has(a - 1, Category.SPEECH_VERB);
    }

    private int ofOneWord(int i, boolean titled, boolean initial) {
        long categories = tokens.categories(i);
        boolean acronym = tokens.shape(i) == Tokens.UPPER && tokens.end(i) - tokens.start(i) < 5;
        if (titled && !acronym && (categories & NO_SURNAME) == 0 && (!words.knows(i, LOWER) || words.knows(i, ALONE))
                || words.knows(i, FAMILY)
                || words.knows(i, GIVEN) && (categories & Category.PLACE_NAME.bit()) == 0) {
            return PERSON;
        }
        boolean evidence = !initial || words.knows(i, CAPITAL);
        int kind = byList(categories, evidence);
        if (kind != UNDECIDED) {
            return kind;
        }
        if (tokens.isAcronym(i) && tokens.end(i) - tokens.start(i) > 1) {
            return ofAcronym(i, evidence);
        }
        if (has(i, Category.ABBREVIATION) && tokens.last(i) == '.') {
            return isRegion(i) ? Names.Kind.PLACE.ordinal() : NONE;
        }
        if (context.isWhere(i, (categories & GIVEN_NAME) != 0)) {
            return Names.Kind.PLACE.ordinal();
        }
        if ((context.isAged(i) || context.isReporter(i)) && !words.knows(i, LOWER)) {
            return PERSON;
        }
        if (context.isBodyOfAKind(i) && evidence && !words.knows(i, LOWER)) {
            return ORGANISATION;
        }
        if ((categories & GIVEN_NAME) != 0 && !words.knows(i, LOWER)) {
            return context.isLawOrShop(i) ? OTHER : PERSON;
        }
        if (!evidence || initial && words.knows(i, LOWER)) {
            return NONE;
        }
        return words.knows(i, BODY) ? ORGANISATION : OTHER;
    }

    /** What the word lists say of a word that stands alone. */
    private static int byList(long categories, boolean evidence) {
        if ((categories & Category.PLACE_NAME.bit()) != 0) {
            return Names.Kind.PLACE.ordinal();
        }
        if ((categories & Category.DEMONYM.bit()) != 0) {
            return OTHER;
        }
        if ((categories & Category.ORGANISATION_WORD.bit()) != 0) {
            return evidence ? ORGANISATION : NONE;
        }
        if ((categories & PART_OF_NAME) != 0) {
            return NONE;
        }
        if ((categories & Category.THING_WORD.bit()) != 0) {
            return evidence ? OTHER : NONE;
        }
        return (categories & Category.MONTH.bit()) != 0 ? NONE : UNDECIDED;
    }

    private int ofAcronym(int i, boolean evidence) {
        int length = tokens.end(i) - tokens.start(i);
        if (length <= 4 && isRegion(i)) {
            return Names.Kind.PLACE.ordinal();
        }
        boolean heading =
                length > 5 && !evidence || i + 1 < tokens.size() && tokens.isMark(i + 1, ':') && tokens.firstInBlock(i);
        return words.knows(i, LOWER) || heading ? NONE : Names.Kind.ORGANISATION.ordinal();
    }

    /** Returns whether the abbreviation at token {@code i} is the state after a town: “Milbrook, N.H.”. */
    private boolean isRegion(int i) {
        return i > 1 && tokens.isMark(i - 1, ',') && !tokens.firstInBlock(i) && tokens.isCapitalised(i - 2);
    }

    /** Returns whether the name ends like that of a place: County, River, Street. */
    private boolean placeAfter(int a, int b) {
        return has(b, Category.PLACE_PART)
                && b > a
                && !words.knows(b, FAMILY)
                && !(isListed(a) && isListed(b))
                && !shapes.isOfSyllables(a, b);
    }

    /** “Son Heung-jin”: returns whether the name ends in a second syllable in lower case behind a hyphen. */
    private boolean isFamilyFirst(int a, int b) {
        return b == a + 3
                && tokens.isMark(b - 1, '-')
                && tokens.shape(b) == Tokens.LOWER
                && !anyOf(a, a + 1, NO_PERSON);
    }

    private boolean allIn(int a, int b, long categories) {
        for (int i = a; i <= b; i++) {
            if (tokens.kind(i) == Tokens.WORD && (tokens.categories(i) & categories) == 0) {
                return false;
            }
        }
        return true;
    }

    private boolean anyIn(int a, int b, Category category) {
        return anyOf(a, b, category.bit());
    }

    private boolean anyOf(int a, int b, long categories) {
        boolean nickname = false;
        for (int i = a; i <= b; i++) {
            nickname ^= tokens.kind(i) == Tokens.QUOTE_MARK;
            if (!nickname && (tokens.categories(i) & categories) != 0 && tokens.shape(i) != Tokens.LOWER) {
                return true;
            }
        }
        return false;
    }

    private boolean anyLower(int a, int b) {
        for (int i = a; i <= b; i++) {
            if (words.knows(i, LOWER) && !has(i, Category.NAME_PARTICLE)) {
                return true;
            }
        }
        return false;
    }
}
